package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The colours of the page have the contrast of 4.5 that WCAG 2 AA demands, by day and by night. */
class HighlighterColorsTest {
  private static final Pattern COLOR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6}|\\d+%);");
  private static final Pattern SPEAKER = Pattern.compile("\\.color-(\\d) \\{ --c: (#[0-9a-f]{6});");

  /** The light colours stand before this, the dark ones behind it. */
  private static final String DARK = "prefers-color-scheme: dark";

  private static final int SPEAKERS = 9;

  private static Map<String, String> colors(String css) {
    Map<String, String> colors = new HashMap<>();
    for (Matcher m = COLOR.matcher(css); m.find(); ) {
      colors.putIfAbsent(m.group(1), m.group(2));
    }
    for (Matcher m = SPEAKER.matcher(css); m.find(); ) {
      colors.putIfAbsent("color-" + m.group(1), m.group(2));
    }
    return colors;
  }

  /** Red, green and blue, each from 0 to 1. */
  private static double[] rgb(String color) {
    String digits =
        color.length() == 4 ? color.substring(1).replaceAll(".", "$0$0") : color.substring(1);
    return IntStream.of(0, 2, 4)
        .mapToDouble(i -> Integer.parseInt(digits.substring(i, i + 2), 16) / 255.0)
        .toArray();
  }

  private static double[] mix(double[] above, double[] below, double share) {
    return IntStream.range(0, 3)
        .mapToDouble(i -> above[i] * share + below[i] * (1 - share))
        .toArray();
  }

  private static double luminance(double[] rgb) {
    double[] parts = {0.2126, 0.7152, 0.0722};
    return IntStream.range(0, 3)
        .mapToDouble(
            i ->
                parts[i]
                    * (rgb[i] <= 0.04045
                        ? rgb[i] / 12.92
                        : Math.pow((rgb[i] + 0.055) / 1.055, 2.4)))
        .sum();
  }

  private static void assertContrast(String what, double[] one, double[] other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    double contrast = Math.max(a, b) / Math.min(a, b);
    assertTrue(contrast >= 4.5, what + ": contrast " + contrast);
  }

  private static void assertReadable(Map<String, String> colors) {
    double[] paper = rgb(colors.get("paper"));
    double[] ink = rgb(colors.get("ink"));
    for (String color : List.of("ink", "soft", "link")) {
      assertContrast(color + " on paper", rgb(colors.get(color)), paper);
      assertContrast(color + " on panel", rgb(colors.get(color)), rgb(colors.get("panel")));
    }
    double tint = Integer.parseInt(colors.get("tint").replace("%", "")) / 100.0;
    for (int i = 0; i < SPEAKERS; i++) {
      double[] color = rgb(colors.get("color-" + i));
      assertContrast("color-" + i + " on paper", color, paper);
      assertContrast("badge of color-" + i, rgb(colors.get("on-badge")), color);
      assertContrast("ink on a lit mark of color-" + i, ink, mix(color, paper, 0.28));
      for (int j = 0; j < SPEAKERS; j++) {
        double[] mark = mix(rgb(colors.get("color-" + j)), paper, tint);
        assertContrast("source of color-" + i + " in a mark of color-" + j, color, mark);
      }
    }
  }

  @Test
  void everyTextStandsOutFromItsGround() {
    List<String> css = Splitter.on(DARK).splitToList(Html.resource("highlighter.css"));
    assertEquals(2, css.size());
    assertReadable(colors(css.get(0)));
    assertReadable(colors(css.get(1)));
  }
}
