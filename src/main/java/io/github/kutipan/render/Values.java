package io.github.kutipan.render;

import com.google.common.base.Ascii;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.TextSpan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Values as every format writes them. */
final class Values {
  private static final double CONFIDENCE_STEPS = 1e4;
  private static final int REPLACEMENT = 0xFFFD;

  private Values() {}

  /** The name of a constant, in lower case. */
  static String name(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name());
  }

  /** The confidence with four decimals. */
  static double confidence(Attribution attribution) {
    return Math.round(attribution.confidence() * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  }

  /** The confidence with up to four decimals and without an exponent. */
  static String decimal(Attribution attribution) {
    return BigDecimal.valueOf(confidence(attribution)).toPlainString();
  }

  /** The words of the spans, with an ellipsis where something stands between them. */
  static String words(List<TextSpan> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  /** Puts U+FFFD for each half of a surrogate pair, which UTF-8 cannot carry. */
  static String wellFormed(String text) {
    if (text.codePoints().noneMatch(Values::isUnpairedSurrogate)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isUnpairedSurrogate(c) ? REPLACEMENT : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static boolean isUnpairedSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
