package io.github.kutipan.document;

import io.github.kutipan.result.TextSpan;

/**
 * A word, a mark of punctuation, or a whole quotation, which is one token however long it is.
 *
 * @param span where it stands
 * @param text its characters; of a quotation a single mark
 * @param kind what it is
 * @param quotation the index of the quotation among the outermost ones, or -1
 */
public record Token(TextSpan span, String text, Kind kind, int quotation) {

  /** What a token is. */
  public enum Kind {
    /** Letters and digits. */
    WORD,
    /** Punctuation or a symbol. */
    PUNCTUATION,
    /** A quotation, marks and all. */
    QUOTATION
  }

  /** What stands for a quotation among the words of a sentence. */
  public static final String QUOTATION_TEXT = "\"";

  /** Returns whether this is a quotation. */
  public boolean isQuotation() {
    return kind == Kind.QUOTATION;
  }

  /** Returns whether this is a word or a number. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Returns whether this is a word that begins with a capital. */
  public boolean isCapitalized() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Returns whether this is a word of capitals, at least two of them: DPR, UTS. */
  public boolean isAcronym() {
    return isWord()
        && text.length() > 1
        && text.chars().filter(Character::isUpperCase).count() > 1
        && text.chars().noneMatch(Character::isLowerCase);
  }

  /** Returns whether the token is exactly {@code other}. */
  public boolean is(String other) {
    return text.equals(other);
  }
}
