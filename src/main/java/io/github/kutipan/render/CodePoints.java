package io.github.kutipan.render;

import io.github.kutipan.result.TextSpan;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Offsets of a text in Unicode code points instead of UTF-16 code units. */
final class CodePoints {

  /** Where the second halves of the surrogate pairs stand. */
  private final int[] seconds;

  CodePoints(String text) {
    seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The number of code points before an offset in code units. */
  int offset(int codeUnits) {
    int found = Arrays.binarySearch(seconds, codeUnits);
    return codeUnits - (found >= 0 ? found : -found - 1);
  }

  TextSpan span(TextSpan codeUnits) {
    return new TextSpan(offset(codeUnits.start()), offset(codeUnits.end()));
  }
}
