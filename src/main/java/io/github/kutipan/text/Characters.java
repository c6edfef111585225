package io.github.kutipan.text;

/** What single characters are to a reader of news. */
public final class Characters {

  private Characters() {}

  /** White space of any width, and characters that take no room at all. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL;
  }

  /** Letters and digits, halves of surrogate pairs and combining marks included. */
  public static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Marks that end a sentence. */
  public static boolean isTerminal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  /** Brackets that open. */
  public static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  /** Brackets that close. */
  public static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  /** Dashes that part words or clauses. */
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }
}
