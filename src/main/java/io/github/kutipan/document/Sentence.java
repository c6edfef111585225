package io.github.kutipan.document;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.WordSequence;
import io.github.kutipan.result.TextSpan;
import java.util.List;

/**
 * A sentence; quotations in it are one token each.
 *
 * @param index its place among the sentences of the article
 * @param opener whether it alone is the first of several paragraphs
 * @param paragraph the index of its paragraph
 * @param tokens its tokens, at least one
 * @param words the texts of the tokens
 * @param tags the parts of speech of the tokens (UPOS); empty where there is no model
 */
public record Sentence(
    int index,
    boolean opener,
    int paragraph,
    List<Token> tokens,
    List<String> words,
    List<String> tags) {

  private static final int HEADLINE_WORDS = 4;

  /** Words of so many letters may be small in a headline. */
  private static final int SHORT_WORD = 4;

  /** Copies the lists. */
  public Sentence {
    tokens = ImmutableList.copyOf(tokens);
    words = words instanceof WordSequence ? words : ImmutableList.copyOf(words);
    tags = ImmutableList.copyOf(tags);
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns a token. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /**
   * Returns whether a token has one of the parts of speech; false where there is no model, or no
   * such token, as in front of the first one and behind the last.
   */
  public boolean hasTag(int index, String... any) {
    if (index < 0 || index >= tags.size()) {
      return false;
    }
    String tag = tags.get(index);
    for (String wanted : any) {
      if (wanted.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether most words begin with a capital and no stop ends them: names cannot be told
   * from other words in a headline.
   */
  public boolean isHeadline() {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
      capitals += token.isCapitalized() ? 1 : 0;
    }
    return words >= HEADLINE_WORDS
        && ((capitals * 4 >= words * 3
                && tokens.get(size() - 1).isWord()
                && tokens.stream().noneMatch(Token::isQuotation))
            || (capitals * 2 > words && isTitle()));
  }

  /** A first paragraph whose words of any length are all capitalised, stop or no stop. */
  private boolean isTitle() {
    return opener
        && !tokens.get(0).isQuotation()
        && tokens.stream()
            .filter(token -> token.isWord() && token.text().length() > SHORT_WORD)
            .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  /** Returns the characters of the tokens from {@code from} to before {@code to}. */
  public TextSpan span(int from, int to) {
    return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** Returns the characters of the whole sentence. */
  public TextSpan span() {
    return span(0, tokens.size());
  }
}
