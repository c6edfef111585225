package io.github.kutipan.examples;

import com.google.common.base.CharMatcher;
import io.github.kutipan.result.TextSpan;

/** How spans are compared with those that were expected. */
public final class Spans {

  /** What the ends of two equal spans may differ by, as in the scores. */
  private static final CharMatcher TRIMMED =
      CharMatcher.anyOf(" \t\r\n\u00a0\"'“”‘’«»„‚‹›`´.,;:!?…-–—()[]");

  private Spans() {}

  /** Returns the span without quotation marks, spaces and punctuation at its ends. */
  public static TextSpan trimmed(String text, TextSpan span) {
    int start = span.start();
    int end = span.end();
    while (start < end && TRIMMED.matches(text.charAt(start))) {
      start++;
    }
    while (end > start && TRIMMED.matches(text.charAt(end - 1))) {
      end--;
    }
    return new TextSpan(start, end);
  }
}
