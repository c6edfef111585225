package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.render.MarkedText.Note;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static Attribution attribution(
      List<TextSpan> content, Optional<TextSpan> cue, Optional<TextSpan> source) {
    return new Attribution(
        AttributionType.INDIRECT, content, cue, source, Optional.empty(), 0.5, "a/b");
  }

  private static String format(String text, Attribution... attributions) {
    return MarkedText.format(article(text, attributions), one -> List.of(), 80);
  }

  private static AttributedText article(String text, Attribution... attributions) {
    return new AttributedText(text, "id", List.of(attributions), List.of(), List.of());
  }

  private static TextSpan span(int start, int end) {
    return new TextSpan(start, end);
  }

  private static String firstLine(String lines) {
    return lines.substring(0, lines.indexOf('\n'));
  }

  @Test
  void everyAttributionHasANumber() {
    String lines =
        format(
            "Air naik, ujar Ani, lalu turun. Padi hanyut.",
            attribution(
                List.of(span(0, 8), span(20, 30)), Optional.of(span(10, 14)), Optional.empty()),
            attribution(List.of(span(32, 43)), Optional.empty(), Optional.of(span(15, 18))));
    assertEquals(
        "[1 Air naik], <1 ujar> {2 Ani}, [1 lalu turun]. [2 Padi hanyut].", firstLine(lines));
    assertTrue(lines.contains("\n   content  0-8 Air naik\n   content  20-30 lalu turun\n"), lines);
    assertTrue(lines.contains("\n2  indirect, confidence 0.50\n"), lines);
  }

  @Test
  void marksWithinEachOtherNest() {
    String lines =
        format(
            "Ani ujar air naik.",
            attribution(List.of(span(9, 17)), Optional.of(span(4, 8)), Optional.of(span(0, 3))),
            attribution(List.of(span(0, 17)), Optional.empty(), Optional.of(span(0, 3))));
    assertEquals("[2 {1 {2 Ani}} <1 ujar> [1 air naik]].", firstLine(lines));
  }

  @Test
  void notesStandBelowTheirAttribution() {
    Attribution one = attribution(List.of(span(0, 3)), Optional.empty(), Optional.empty());
    String lines =
        MarkedText.format(article("Air.", one), a -> List.of(new Note("reason", a.reason())), 80);
    assertTrue(lines.endsWith("\n   speaker  nobody\n   reason   a/b\n"), lines);
  }

  @Test
  void paragraphsStayApartAndLongOnesAreWrapped() {
    assertEquals("Air.\n\nPadi.\n\nNo attributions.\n", format("Air.\r\n\r\nPadi.\n\n"));
    assertTrue(format("padi ".repeat(100)).lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void articleCannotCommandTheTerminal() {
    String lines =
        format(
            "\u001b[2JAir\u202E.",
            attribution(List.of(span(0, 7)), Optional.empty(), Optional.empty()));
    assertFalse(lines.contains("\u001b") || lines.contains("\u202E"), lines);
  }

  @Test
  void warningsFollow() {
    AttributedText article =
        new AttributedText(
            "Air.\n\"Padi.",
            "id",
            List.of(),
            List.of(),
            List.of(new Warning(Warning.Kind.UNCLOSED_MARK, "not closed", span(5, 6))));
    String lines = MarkedText.format(article, one -> List.of(), 80);
    assertTrue(lines.endsWith("\nNo attributions.\n\nWarning, line 2: not closed\n"), lines);
  }

  @Test
  void tooNarrowIsAnError() {
    AttributedText article = article("Air.");
    Throwable error =
        assertThrows(
            IllegalArgumentException.class, () -> MarkedText.format(article, one -> List.of(), 19));
    assertEquals("width (19) must be at least 20", error.getMessage());
  }
}
