package io.github.kutipan.quotation;

import io.github.kutipan.result.TextSpan;
import io.github.kutipan.text.Characters;
import java.util.Optional;

/**
 * A name in capitals and a colon at the head of a quotation, as transcripts have it. A single one
 * in an article may be anything: "NOTE: …".
 */
public final class SpeakerLabel {

  private static final int LONGEST = 40;
  private static final int FEWEST_LETTERS = 2;

  private SpeakerLabel() {}

  /**
   * Returns the name, the colon excluded; empty where the quotation does not begin with one.
   *
   * @param quotation the characters of the quotation, its marks included
   */
  public static Optional<TextSpan> of(String text, TextSpan quotation) {
    int start = quotation.start();
    while (start < quotation.end() && !Characters.isWordPart(text.charAt(start))) {
      start++;
    }
    int letters = 0;
    int last = Math.min(quotation.end(), start + LONGEST);
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return letters >= FEWEST_LETTERS
            ? Optional.of(new TextSpan(start, withoutBlanks(text, i)))
            : Optional.empty();
      }
      if (Character.isLetter(c) ? !Character.isUpperCase(c) : " .'’-".indexOf(c) < 0) {
        return Optional.empty();
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return Optional.empty();
  }

  private static int withoutBlanks(String text, int end) {
    int i = end;
    while (Characters.isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
