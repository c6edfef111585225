package io.github.kutipan.text;

import java.io.Serializable;

/**
 * What an article may ask of time and memory. Whatever meets one of these is told in a warning.
 *
 * @param length the UTF-16 units of a text that are read
 * @param sentence the tokens after which a sentence is cut
 * @param nesting how deep quotations stand in one another; deeper marks are plain text
 * @param namesakes how many people with a word of their names in common are told apart
 */
public record Limits(int length, int sentence, int nesting, int namesakes) implements Serializable {

  /** No article that anybody wrote has met one of these. */
  public static final Limits DEFAULT = new Limits(Integer.MAX_VALUE, 500, 4, 50);

  /** Returns these with another length. */
  public Limits withLength(int other) {
    return new Limits(other, sentence, nesting, namesakes);
  }

  /** Returns these with another number of tokens in a sentence. */
  public Limits withSentence(int other) {
    return new Limits(length, other, nesting, namesakes);
  }

  /** Returns these with another depth of quotations. */
  public Limits withNesting(int other) {
    return new Limits(length, sentence, other, namesakes);
  }

  /** Returns these with another number of namesakes. */
  public Limits withNamesakes(int other) {
    return new Limits(length, sentence, nesting, other);
  }

  /** Returns the part of a text that is read; a surrogate pair stays whole. */
  public String read(String text) {
    if (text.length() <= length) {
      return text;
    }
    boolean pair =
        length > 0 && Character.isSurrogatePair(text.charAt(length - 1), text.charAt(length));
    return text.substring(0, pair ? length - 1 : length);
  }
}
