package io.github.kutipan.reporting;

import io.github.kutipan.document.Token;
import io.github.kutipan.text.Characters;

/** What the characters between the marks of a quotation tell. */
final class Quoted {

  /** A phrase of fewer words inside a reporter's sentence is a term rather than a statement. */
  static final int STATEMENT_WORDS = 4;

  /** A phrase of so many words inside a clause may be the words of whom the clause reports. */
  static final int PHRASE_WORDS = 2;

  private Quoted() {}

  /** Whether the first letter is a small one. */
  static boolean beginsSmall(String text, Token quotation) {
    for (int i = quotation.span().start(); i < quotation.span().end(); i++) {
      if (Characters.isWordPart(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  /** Whether there are at least {@code wanted} words. */
  static boolean hasWords(String text, Token quotation, int wanted) {
    int words = 0;
    boolean inside = false;
    for (int i = quotation.span().start(); i < quotation.span().end() && words < wanted; i++) {
      boolean part = !Characters.isBlank(text.charAt(i));
      if (part && !inside) {
        words++;
      }
      inside = part;
    }
    return words >= wanted;
  }

  /** Whether a comma or a stop is the last character within the marks. */
  static boolean endsWithPause(String text, Token quotation) {
    char last = lastTelling(text, quotation);
    return last == ',' || Characters.isTerminal(last);
  }

  /** Whether the last character within the marks ends a sentence. */
  static boolean endsWithStop(String text, Token quotation) {
    return Characters.isTerminal(lastTelling(text, quotation));
  }

  /** The last letter, comma or stop within the marks; the opening mark where there is none. */
  private static char lastTelling(String text, Token quotation) {
    int i = quotation.span().end() - 1;
    while (i > quotation.span().start() && !isTelling(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  private static boolean isTelling(char c) {
    return Characters.isWordPart(c) || c == ',' || Characters.isTerminal(c);
  }
}
