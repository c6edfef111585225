package io.github.kutipan.document;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Token.Kind;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.quotation.Quotation;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.text.Characters;
import java.util.List;

/** Cuts a paragraph into tokens, its quotations into one each. */
final class Tokenizer {

  private static final int ABBREVIATION = 12;
  private static final int SHORT_TITLE = 6;

  /** The longest ending, its apostrophe included. */
  private static final int ENDING = 4;

  private final Lexicon<String> abbreviations;
  private final Lexicon<Title> titles;
  private final Lexicon<String> endings;

  Tokenizer(LanguagePack pack) {
    abbreviations = pack.words(Words.ABBREVIATIONS);
    titles = pack.titles();
    endings = pack.words(Words.WORD_ENDINGS);
  }

  /**
   * Returns the tokens of a paragraph.
   *
   * @param quotations the outermost quotations of the article
   * @param next the first quotation that may stand in the paragraph
   */
  ImmutableList<Token> tokens(
      String text, TextSpan paragraph, List<Quotation> quotations, int next) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int quotation = next;
    int i = paragraph.start();
    while (i < paragraph.end()) {
      while (quotation < quotations.size() && quotations.get(quotation).span().start() < i) {
        quotation++;
      }
      int limit =
          quotation < quotations.size()
              ? Math.min(paragraph.end(), quotations.get(quotation).span().start())
              : paragraph.end();
      if (i == limit) {
        TextSpan span = quotations.get(quotation).span();
        tokens.add(new Token(span, Token.QUOTATION_TEXT, Kind.QUOTATION, quotation));
        quotation++;
        i = span.end();
      } else if (Characters.isBlank(text.charAt(i))) {
        i++;
      } else {
        boolean word = Characters.isWordPart(text.charAt(i));
        int end = word ? endOfWord(text, i, limit) : endOfPunctuation(text, i, limit);
        int stem = word ? endOfStem(text, i, end) : end;
        tokens.add(token(text, i, stem, word ? Kind.WORD : Kind.PUNCTUATION));
        if (stem < end) {
          tokens.add(token(text, stem, end, Kind.WORD));
        }
        i = end;
      }
    }
    return tokens.build();
  }

  private static Token token(String text, int start, int end, Kind kind) {
    return new Token(new TextSpan(start, end), text.substring(start, end), kind, -1);
  }

  /** Where an ending begins that is a word of its own; the word's end where it has none. */
  private int endOfStem(String text, int start, int end) {
    for (int i = Math.max(start + 1, end - ENDING); i < end; i++) {
      boolean apostrophe = text.charAt(i) == '\'' || text.charAt(i) == '’';
      if (apostrophe && endings.contains(text.substring(i, end))) {
        return i;
      }
    }
    return end;
  }

  private int endOfWord(String text, int start, int limit) {
    int end = start;
    int part = start;
    boolean stops = false;
    while (end < limit) {
      char c = text.charAt(end);
      if (Characters.isWordPart(c)) {
        end++;
      } else if (end + 1 < limit
          && Characters.isWordPart(text.charAt(end + 1))
          && joins(text, part, end)) {
        stops |= c == '.';
        part = end + 1;
        end++;
      } else {
        break;
      }
    }
    if (end < limit && text.charAt(end) == '.' && keepsStop(text, start, part, end, stops)) {
      return end + 1;
    }
    return end;
  }

  /** Whether the character at {@code at}, between two word parts, belongs to the word. */
  private static boolean joins(String text, int part, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '-', '\u2010', '\u2011', '\'', '’', '&', '@', '_' -> true;
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      // "TEMPO.CO", "kompas.com", "S.H", "10.000" are words; "selesai.Kami" lost a space.
      case '.' ->
          Character.isLowerCase(after)
              || Character.isDigit(after)
              || Character.isUpperCase(before)
              || at - part <= 2;
      default -> Character.getType(c) == Character.FORMAT;
    };
  }

  private boolean keepsStop(String text, int start, int part, int end, boolean stops) {
    if (end - start == 1 && Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    if (stops && end - part <= 3 && Character.isLetter(text.charAt(part))) {
      return true;
    }
    // The longest abbreviation is short; a megabyte without a space must not be copied to find out.
    return end - start <= ABBREVIATION
        && (abbreviations.contains(text.substring(start, end + 1))
            || (end - start <= SHORT_TITLE
                && Character.isUpperCase(text.charAt(start))
                && titles.contains(text.substring(start, end))));
  }

  private static int endOfPunctuation(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }
}
