package io.github.kutipan.document;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.WordSequence;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.quotation.Quotation;
import io.github.kutipan.quotation.Quotations;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import io.github.kutipan.text.ArticleText;
import io.github.kutipan.text.Characters;
import io.github.kutipan.text.Limits;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into sentences, none of which ends inside a quotation, nor between a quotation
 * and the clause that reports it. Thread-safe.
 */
public final class DocumentReader {

  /** A dateline is short: "JAKARTA, KOMPAS.com —". */
  private static final int DATELINE_TOKENS = 9;

  /** A line break is put right within a sentence of ordinary length only. */
  private static final int UNFINISHED_TOKENS = 80;

  private static final int SPEAKER_TOKENS = 5;

  private final LanguagePack pack;
  private final Lexicon<Cue> cues;
  private final Tokenizer tokenizer;
  private final LanguageModels models;

  /** Makes a reader for a language. */
  public DocumentReader(LanguagePack pack, LanguageModels models) {
    this.pack = pack;
    cues = pack.cues();
    tokenizer = new Tokenizer(pack);
    this.models = models;
  }

  /**
   * Reads an article. A sentence that is too long is cut, so that no step's cost can grow with the
   * square of the text.
   */
  public Document read(ArticleText article, Quotations quotations, Limits limits) {
    ImmutableList<Quotation> outermost = ImmutableList.copyOf(quotations.outermost());
    Cutting cutting = new Cutting(article.text(), limits.sentence());
    List<Token> unfinished = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      TextSpan paragraph = article.paragraphs().get(i);
      ImmutableList<Token> tokens = tokenizer.tokens(article.text(), paragraph, outermost, next);
      while (next < outermost.size() && outermost.get(next).span().start() < paragraph.end()) {
        next++;
      }
      if (!unfinished.isEmpty() && !tokens.get(0).isWord()) {
        cutting.add(false, i - 1, unfinished);
        unfinished.clear();
      }
      boolean last = i + 1 == article.paragraphs().size();
      unfinished.addAll(tokens);
      unfinished = cutting.split(i, unfinished, last);
    }
    return new Document(article.text(), outermost, cutting.sentences, cutting.warnings());
  }

  /** The sentences of one article, and the paragraph that is being cut. */
  private final class Cutting {
    private final String text;
    private final int longest;
    private final List<Sentence> sentences = new ArrayList<>();

    Cutting(String text, int longest) {
      this.text = text;
      this.longest = longest;
    }

    void add(boolean opener, int paragraph, List<Token> tokens) {
      WordSequence words = pack.sequence(tokens.stream().map(Token::text).toList());
      sentences.add(
          new Sentence(sentences.size(), opener, paragraph, tokens, words, models.tags(words)));
    }

    /** Adds the sentences of a paragraph and returns what goes on in the next one, if anything. */
    List<Token> split(int paragraph, List<Token> tokens, boolean last) {
      int start = 0;
      int dateline = dateline(tokens);
      for (int i = 1; i <= tokens.size(); i++) {
        if (i == tokens.size() && !last && isUnfinished(tokens, start)) {
          return new ArrayList<>(tokens.subList(start, i));
        }
        if (i == tokens.size()
            || i == dateline
            || i - start == longest
            || endsBefore(text, tokens, start, i)) {
          if (start < i) {
            boolean opener = sentences.isEmpty() && i == tokens.size() && !last;
            add(opener, paragraph, tokens.subList(start, i));
          }
          start = i;
        }
      }
      return new ArrayList<>();
    }

    List<Warning> warnings() {
      return sentences.stream()
          .filter(sentence -> sentence.size() == longest)
          .map(
              sentence ->
                  new Warning(
                      Warning.Kind.LIMIT,
                      "a sentence of more than " + longest + " words was cut",
                      sentence.span()))
          .toList();
    }
  }

  /**
   * A link taken out of the middle of a sentence leaves a line break there. A sentence without a
   * stop goes on if it is no heading: a quotation stands in it, or another sentence in front of it.
   */
  private static boolean isUnfinished(List<Token> tokens, int start) {
    Token last = tokens.get(tokens.size() - 1);
    boolean open =
        last.isWord()
            ? last.isCapitalized() && !last.text().endsWith(".")
            : isClosing(last) || last.is(",");
    boolean heading = start == 0 && tokens.stream().noneMatch(Token::isQuotation);
    return open && (!heading || last.is(",")) && tokens.size() - start < UNFINISHED_TOKENS;
  }

  /** Returns the token behind the dash of a dateline at the head of a paragraph, or -1. */
  private static int dateline(List<Token> tokens) {
    for (int i = 0; i < Math.min(DATELINE_TOKENS, tokens.size() - 1); i++) {
      Token token = tokens.get(i);
      if (i > 0 && !token.isWord() && Characters.isDash(token.text().charAt(0))) {
        return i + 1;
      }
      boolean part =
          token.isCapitalized()
              || (!token.isQuotation() && !token.isWord() && "(),./".contains(token.text()))
              || (token.isWord() && Character.isDigit(token.text().charAt(0)));
      if (!part) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsBefore(String text, List<Token> tokens, int start, int i) {
    Token next = tokens.get(i);
    int last = i - 1;
    while (last > start && isClosing(tokens.get(last))) {
      last--;
    }
    Token token = tokens.get(last);
    if (token.isQuotation()) {
      boolean dash = !next.isWord() && Characters.isDash(next.text().charAt(0));
      return endsWithStop(text, token)
          && startsSentence(next)
          && !dash
          && !isReported(text, tokens, i);
    }
    if (isClosing(next)) {
      return false;
    }
    if (!token.isWord()) {
      return Characters.isTerminal(token.text().charAt(0)) && startsSentence(next);
    }
    return token.text().endsWith(".")
        && (endsWithAbbreviation(tokens, start, last, i) || beginsWithQuotation(text, tokens, i));
  }

  /**
   * "Why?" Ann Carver asked: capitals, a cue and a stop go on with the quotation before them, and a
   * comma does too if no other quotation follows it: "I see." She added, "Go on."
   */
  private boolean isReported(String text, List<Token> tokens, int start) {
    int i = start;
    while (i < tokens.size() && i - start < SPEAKER_TOKENS && tokens.get(i).isCapitalized()) {
      i++;
    }
    return i > start
        && i + 1 < tokens.size()
        && cues.get(tokens.get(i).text()).filter(pack::speaksBefore).isPresent()
        && !tokens.get(i + 1).isWord()
        && !tokens.get(i + 1).isQuotation()
        && !tokens.get(i + 1).is(":")
        && !(tokens.get(i + 1).is(",") && beginsWithQuotation(text, tokens, i + 2));
  }

  private static boolean beginsLarge(String text, Token quotation) {
    int i = quotation.span().start();
    while (i < quotation.span().end() && !Characters.isWordPart(text.charAt(i))) {
      i++;
    }
    return i < quotation.span().end() && !Character.isLowerCase(text.charAt(i));
  }

  /** Whether a whole sentence in marks begins at a token. */
  private static boolean beginsWithQuotation(String text, List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).isQuotation()
        && endsWithStop(text, tokens.get(i))
        && beginsLarge(text, tokens.get(i));
  }

  /** A stop that belongs to its word ends a sentence only behind a unit or a company's form. */
  private static boolean endsWithAbbreviation(List<Token> tokens, int start, int last, int i) {
    Token token = tokens.get(last);
    boolean initial = token.text().length() == 2;
    boolean afterName = last > start && tokens.get(last - 1).isCapitalized();
    return initial && !afterName && last > start && tokens.get(i).isCapitalized();
  }

  private static boolean isClosing(Token token) {
    return !token.isWord()
        && !token.isQuotation()
        && Characters.isClosingBracket(token.text().charAt(0));
  }

  private static boolean endsWithStop(String text, Token quotation) {
    int end = quotation.span().end() - 1;
    while (end > quotation.span().start()
        && !Characters.isWordPart(text.charAt(end))
        && !Characters.isTerminal(text.charAt(end))
        && text.charAt(end) != ',') {
      end--;
    }
    return Characters.isTerminal(text.charAt(end));
  }

  /** A small letter goes on with a sentence; so does the cue of the quotation before it. */
  private static boolean startsSentence(Token token) {
    if (token.isQuotation()) {
      return true;
    }
    if (!token.isWord()) {
      return !",;:".contains(token.text().substring(0, 1))
          && !Characters.isClosingBracket(token.text().charAt(0));
    }
    return !Character.isLowerCase(token.text().codePointAt(0));
  }
}
