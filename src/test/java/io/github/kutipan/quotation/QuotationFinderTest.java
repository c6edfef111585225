package io.github.kutipan.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.result.Warning;
import io.github.kutipan.text.ArticleText;
import io.github.kutipan.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  private static final QuotationFinder FINDER = new QuotationFinder(LanguagePack.of("id"));

  /** The quotations of a text with their marks, an inner one behind as many {@code >} as around. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          # Straight, curly, the same on both sides, guillemets either way, low ones
          "Kami siap," kata Budi.                   | "Kami siap,"
          “Kami siap,” kata Budi.                   | “Kami siap,”
          ”Kami siap,” kata Budi.                   | ”Kami siap,”
          “Kami siap,“ kata Budi.                   | “Kami siap,“
          «Kami siap,» kata Budi.                   | «Kami siap,»
          »Kami siap,« kata Budi.                   | »Kami siap,«
          „Kami siap,“ kata Budi.                   | „Kami siap,“
          “Kami siap," kata Budi.                   | “Kami siap,"
          ''Kami siap,'' kata Budi.                 | ''Kami siap,''
          ``Kami siap,'' kata Budi.                 | ``Kami siap,''
          ＂Kami siap,＂ kata Budi.                 | ＂Kami siap,＂
          'Kami siap,' kata Budi.                   | 'Kami siap,'
          ‘Kami siap,’ kata Budi.                   | ‘Kami siap,’
          # Several in a paragraph
          "Kami," ujar Budi, "siap."                | "Kami," "siap."
          "Kami siap." "Ayo."                       | "Kami siap." "Ayo."
          "Kami siap.""Ayo."                        | "Kami siap." "Ayo."
          # Inner ones
          "Ia bilang 'ayo' lalu pergi," kata Budi.  | "Ia bilang 'ayo' lalu pergi," >'ayo'
          “Ia bilang ‘ayo’ lalu pergi,” kata Budi.  | “Ia bilang ‘ayo’ lalu pergi,” >‘ayo’
          'Ia bilang "ayo" lalu pergi,' kata Budi.  | 'Ia bilang "ayo" lalu pergi,' >"ayo"
          "Ayo 'ke sana'," kata Budi.               | "Ayo 'ke sana'," >'ke sana'
          # Apostrophes are none
          Jum'at itu hari Qur'an.                   | ^^
          "Jum'at kami siap," kata Budi.            | "Jum'at kami siap,"
          “Jum’at kami siap,” kata Budi.            | “Jum’at kami siap,”
          # Nothing lost where a space is missing or one too many
          Budi berkata:"Kami siap."                 | "Kami siap."
          "Kami siap,"kata Budi.                    | "Kami siap,"
          "Kami siap , " kata Budi.                 | "Kami siap , "
          " Kami siap," kata Budi.                  | " Kami siap,"
          ("Kami siap")                             | "Kami siap"
          # Marks of no use
          Layar 14" dan 15" dijual.                 | ^^
          """)
  void marksPairByWhatStandsBesideThem(String text, String expected) {
    assertEquals(expected, described(text));
  }

  @Test
  void spanHoldsTheMarksAndInnerDoesNot() {
    String text = "Ia: \"Kami siap.\"";
    Quotation quotation = find(text).all().get(0);
    assertEquals("\"Kami siap.\"", quotation.span().in(text));
    assertEquals("Kami siap.", quotation.inner().in(text));
    assertTrue(quotation.closed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Kami siap," kata Budi.                    | Kami siap,"
          Kami siap.” kata Budi.                    | Kami siap.”
          "Satu." Hujan turun. Kami siap," kata Budi. | "Satu." Kami siap,"
          # Nobody reports it
          Kami siap," Kemudian Budi pulang.         | ^^
          # No comma, no stop
          Kami siap" kata Budi.                     | ^^
          """)
  void openingMarkMayBeMissingBeforeAReportingClause(String text, String expected) {
    assertEquals(expected, described(text));
    assertEquals(List.of(Warning.Kind.UNOPENED_MARK), warnings(text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Budi berkata: "Kami siap.                 | "Kami siap. (open)
          "Kami siap. "Ayo pergi," kata Budi.       | "Kami siap. (open) "Ayo pergi,"
          # The mark of a word that nothing closes says nothing of the words behind it
          Ia "siap dan "pergi" lagi.                | "pergi"
          """)
  void closingMarkMayBeMissing(String text, String expected) {
    assertEquals(expected, described(text));
    assertEquals(List.of(Warning.Kind.UNCLOSED_MARK), warnings(text));
  }

  @Test
  void paragraphReopensAQuotationThatWasNotClosed() {
    String text = "\"Kami siap.\n\"Kami pergi.\n\"Kami pulang,\" kata Budi.\n\"Ayo.\"";
    List<Quotation> all = find(text).all();
    assertEquals(
        "\"Kami siap. (open) \"Kami pergi. (open) \"Kami pulang,\" \"Ayo.\"", described(text));
    assertEquals(
        List.of(false, true, true, false), all.stream().map(Quotation::continued).toList());
    assertEquals(List.of(), warnings(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "kata \"", "\" kata", "a \"b", ",\"", "'", "“", "\"a \"b \"c"})
  void strayMarkCostsItsOwnParagraphAtMost(String stray) {
    String sound = "\"Kami siap,\" kata Budi.";
    String text = sound + "\n" + stray + "\n" + sound;
    List<Quotation> all = find(text).all();
    assertEquals(0, all.get(0).span().start());
    Quotation last = all.get(all.size() - 1);
    assertEquals("\"Kami siap,\"", last.span().in(text));
    assertEquals(text.lastIndexOf(sound), last.span().start());
    assertTrue(last.closed());
  }

  @Test
  void quotationsNestFourDeep() {
    String text = "\"a \"b 'c 'd' e' f\" g\"";
    assertEquals(
        "\"a \"b 'c 'd' e' f\" g\" >\"b 'c 'd' e' f\" >>'c 'd' e' >>>'d'", described(text));
  }

  @Test
  void marksThatNestDeeperAreReadWithLessCare() {
    String text = "\"a 'b ".repeat(9) + "c" + "' d\"".repeat(9);
    Quotations quotations = find(text);
    assertSound(text, quotations);
    assertTrue(quotations.all().stream().allMatch(q -> q.depth() < 4), quotations::toString);
  }

  /** Once such a text made two quotations that cut into each other. */
  @ParameterizedTest
  @ValueSource(strings = {"a:'.“a'.:", "'Kami siap,\" kata Budi, 'ayo.'", "B ''a '.,\"a—'"})
  void closingMarkThatNothingOpensEndsTheInnerOnesToo(String text) {
    assertSound(text, find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\" ",
        "\"a ",
        "a,\" kata ",
        "a ,\"",
        "“",
        "” a",
        "'",
        "' ",
        "\"'",
        "\"a 'b "
      })
  void millionMarksArePaired(String unit) {
    long marks = unit.chars().filter(c -> "\"'“”".indexOf(c) >= 0).count();
    String text = unit.repeat((int) (1_000_000 / marks));
    assertSound(text, find(text));
  }

  @Test
  void quotationsComeInTheOrderOfTheirStartsAndKnowTheirDepth() {
    String text = "\"a 'b' c 'd' e\" 'f' \"g\"\n'h \"i\" j'";
    assertEquals(
        List.of(0, 1, 1, 0, 0, 0, 1), find(text).all().stream().map(Quotation::depth).toList());
    assertEquals(4, find(text).outermost().size());
    assertSound(text, find(text));
  }

  private static void assertSound(String text, Quotations quotations) {
    int start = 0;
    List<Integer> ends = new ArrayList<>();
    for (Quotation quotation : quotations.all()) {
      assertTrue(quotation.span().start() >= start, "order");
      assertTrue(quotation.span().end() <= text.length(), "within the text");
      assertTrue(quotation.span().contains(quotation.inner()), "inner is within");
      start = quotation.span().start();
      while (!ends.isEmpty() && ends.get(ends.size() - 1) <= start) {
        ends.remove(ends.size() - 1);
      }
      assertEquals(ends.size(), quotation.depth(), "depth");
      assertTrue(
          ends.isEmpty() || quotation.span().end() <= ends.get(ends.size() - 1), "no overlap");
      ends.add(quotation.span().end());
    }
  }

  private static Quotations find(String text) {
    return FINDER.find(ArticleText.of(text), Limits.DEFAULT);
  }

  private static List<Warning.Kind> warnings(String text) {
    return find(text).warnings().stream().map(Warning::kind).toList();
  }

  private static String described(String text) {
    return find(text).all().stream()
        .map(q -> ">".repeat(q.depth()) + q.span().in(text) + (q.closed() ? "" : " (open)"))
        .collect(Collectors.joining(" "));
  }
}
