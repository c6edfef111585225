package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
  @Test
  void tableSaysWhoFromWhereTypeAndWords() {
    assertEquals(
        """
        Who            From                      Type      Words
        ─────────────  ────────────────────────  ────────  ──────────────────────────
        Rina Kusuma    Rektor, Universitas       direct    "Jalan itu selesai,"
                       Samudra (Unsam); Dekan
                       (former)

        Rina Kusuma    Rektor, Universitas       direct    "Besok," … "kami periksa."
                       Samudra (Unsam); Dekan
                       (former)

        unknown (dia)                            indirect  "air akan naik

        Warning, line 3: nothing closes this mark
        """,
        TextTable.format(Articles.rina(), 88));
  }

  @Test
  void rowsOfOneLineStandTogether() {
    assertEquals(
        """
        Who      From  Type      Words
        ───────  ────  ────────  ───────────
        unknown        indirect  "Air naik."
        unknown        indirect  Air turun.
        """,
        TextTable.format(Articles.anonymous("\"Air naik.\"", "Air turun."), 80));
  }

  @Test
  void narrowTerminalGetsBlocks() {
    assertEquals(
        """
        Rapat
        ═════

        Rina Kusuma, direct
          Rektor, Universitas Samudra
          (Unsam); Dekan (former)
          "Jalan itu selesai,"

        Rina Kusuma, direct
          Rektor, Universitas Samudra
          (Unsam); Dekan (former)
          "Besok," … "kami periksa."

        unknown (dia), indirect
          "air akan naik

        Warning, line 3: nothing
        closes this mark
        """,
        TextTable.format("Rapat", Articles.rina(), 30));
  }

  @Test
  void articleWithoutAttributionsSaysSo() {
    AttributedText empty = new AttributedText("Hujan.", "id", List.of(), List.of(), List.of());
    assertEquals("No attributions.\n", TextTable.format(empty, 80));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 33, 63, 64, 100, 250})
  void longContentIsWrappedAndWhole(int width) {
    String words = "satu dua tiga empat " + "panjang".repeat(40) + " lima 日本語の記事 e\u0301 🙂 enam ";
    String table = TextTable.format(Articles.anonymous(words.repeat(20)), width);

    assertTrue(table.lines().allMatch(line -> TerminalText.width(line) <= width), table);
    // All that stands beside the words stands before them, in the first line.
    assertEquals(
        words.repeat(20).replaceAll("\\s", ""),
        table.replaceAll("\\s", "").replaceFirst("^.*?indirect", ""));
  }

  @Test
  void longNameIsWholeToo() {
    String name = "Raden Mas " + "Suryadiningrat".repeat(5) + " Kusumo";
    String table =
        TextTable.format(Articles.by(name, SpeakerKind.PERSON, "Air naik.", List.of()), 70);
    assertTrue(table.lines().allMatch(line -> line.length() <= 70), table);
    String who = table.lines().skip(2).map(line -> line.split("  ")[0]).reduce("", String::concat);
    assertEquals(name.replace(" ", ""), who.replace(" ", ""));
  }

  @Test
  void articleCannotCommandTheTerminal() {
    String table =
        TextTable.format(
            "a\u001B]0;x\u0007", Articles.anonymous("b\u001B[2J\r\nc\u202Ed\u009B\uD83D e"), 80);
    assertFalse(
        table.codePoints().anyMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL));
    assertTrue(table.contains("a\uFFFD]0;x\uFFFD\n"));
    assertTrue(table.contains("b\uFFFD[2J cd\uFFFD\uFFFD e"));
  }

  @Test
  void widthIsCheckedAndNamed() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TextTable.format(Articles.rina(), 19));
    assertEquals("width (19) must be at least 20", e.getMessage());
  }

  @Test
  void wideAndCombiningCharactersAreCountedInCells() {
    assertEquals(6, TerminalText.width("日本語"));
    assertEquals(1, TerminalText.width("e\u0301"));
    assertEquals(2, TerminalText.width("🙂"));
    assertEquals(List.of("日本", "語"), TerminalText.wrap("日本語", 5));
    assertEquals(
        List.of("e\u0301e\u0301", "e\u0301"), TerminalText.wrap("e\u0301e\u0301e\u0301", 2));
    assertEquals(List.of(), TerminalText.wrap(" ", 5));
  }
}
