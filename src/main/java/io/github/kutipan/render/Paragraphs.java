package io.github.kutipan.render;

import com.google.common.base.CharMatcher;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text: what blank lines part or, in a text without blank lines, its lines.
 * Between them stands nothing but white space that a page does not show.
 */
final class Paragraphs {
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n\f");

  private Paragraphs() {}

  static List<TextSpan> of(String text) {
    List<TextSpan> lines = lines(text);
    List<TextSpan> joined = new ArrayList<>();
    for (TextSpan line : lines) {
      int last = joined.size() - 1;
      if (last >= 0 && isOneLineEnd(text, joined.get(last).end(), line.start())) {
        joined.set(last, joined.get(last).union(line));
      } else {
        joined.add(line);
      }
    }
    return joined.size() == 1 ? lines : joined;
  }

  /** The lines that are not blank, without their ends. */
  private static List<TextSpan> lines(String text) {
    List<TextSpan> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int found = LINE_END.indexIn(text, start);
      int end = found < 0 ? text.length() : found;
      if (!BLANK.matchesAllOf(text.subSequence(start, end))) {
        lines.add(new TextSpan(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static boolean isOneLineEnd(String text, int from, int to) {
    return to - from == 1 || (to - from == 2 && text.startsWith("\r\n", from));
  }
}
