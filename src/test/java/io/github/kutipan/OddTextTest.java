package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the attributor fail, and of every result the same things are true. */
class OddTextTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");
  private static final int RANDOM_TEXTS = 300;

  private static final String PLAIN =
      """
      "Jembatan itu selesai bulan depan," kata Kepala Dinas Perhubungan Rina Kusuma.
      Rina mengatakan bahwa kapal tetap berlayar sampai hari Minggu.
      "Harga ikan akan turun," ujarnya.
      """;

  static Stream<Arguments> oddTexts() {
    return Stream.of(
        arguments("nothing", ""),
        arguments("a blank", " "),
        arguments("line breaks", "\n\r\n\r\u2028\u2029\u0085"),
        arguments("one mark", "\""),
        arguments("marks and a sign", "\"\"="),
        arguments("marks only", "\"\"\"\"\"''''“”‘’«»„"),
        arguments("a stop", "."),
        arguments("a capital", "A"),
        arguments("a cue", "kata"),
        arguments("a cue with its ending", "katanya"),
        arguments("an ending", "nya"),
        arguments("a cue and a mark", "kata \""),
        arguments("a name, a colon, no space", "John:\"foo\""),
        arguments("quotations by themselves", "\"Bob.\"\n\n\"What.\""),
        arguments("a quotation of blanks", "\" \" kata Budi."),
        arguments("a quotation of nothing", "\"\" kata Budi."),
        arguments("tabs", PLAIN.replace(' ', '\t')),
        arguments("non-breaking spaces", PLAIN.replace(' ', '\u00A0')),
        arguments("zero-width spaces", PLAIN.replace(" ", "\u200B \u200D")),
        arguments("a byte order mark", "\uFEFF" + PLAIN),
        arguments("bidirectional marks", "\u202B" + PLAIN.replace("\"", "\u200F\"\u200E")),
        arguments("emoji", PLAIN.replace(" ", " \uD83D\uDE00 ").replace("\"", "\"\uD83C\uDF0A")),
        arguments(
            "lone surrogates", PLAIN.replace(" ", " \uD83D ").replace("\"", "\uDE00\"\uD83C")),
        arguments("reversed surrogates", "\"\uDE00\uD83D\uDE00\uD83D\" kata \uDE00\uD83D."),
        arguments("combining marks", PLAIN.replace("a", "a\u0301")),
        arguments("entities", PLAIN.replace("\"", "&quot;").replace(" ", "&nbsp;")),
        arguments("entities for some", PLAIN.replace("Rina", "Rina&#39;s").replace(" ", " &amp; ")),
        arguments("capitals", PLAIN.toUpperCase(Locale.ROOT)),
        arguments("small letters", PLAIN.toLowerCase(Locale.ROOT)),
        arguments("no paragraphs", PLAIN.repeat(40).replace('\n', ' ')),
        arguments("no spaces", PLAIN.replace(" ", "")),
        arguments("no stops", PLAIN.replace(".", "")),
        arguments("control characters", PLAIN.replace(" ", "\u0000\u0007 ")),
        arguments(
            "a lost mark and a report inside a closed quotation",
            "\"Saya bilang 'tidak bisa, kata Budi' lalu pergi jauh sekali."),
        arguments(
            "the same over two paragraphs",
            "“Saya bilang ‘tidak bisa, kata Budi Santoso’ lalu pergi jauh.\n\n“Satu lagi.”"),
        arguments(
            "the same in front of a further quotation",
            "“Kami dengar ‘tidak bisa, ujarnya’ dan “lain lagi” katanya."),
        arguments("another script", "「明日」と彼は言った。\"Да\" сказал он. \"نعم\" قال."),
        arguments("a letter that grows in capitals", "\"Straße İ ı ŉ,\" kata İlker Straße."));
  }

  static Stream<Arguments> longTexts() {
    return Stream.of(
        arguments("one sentence", "warga membawa air dan ".repeat(9_300)),
        arguments("one sentence of cues", "Budi mengatakan air naik, ".repeat(2_000)),
        arguments("one word", "a".repeat(200_000)),
        arguments("one name", "Budi ".repeat(20_000)),
        arguments("marks", "\"".repeat(20_000)),
        arguments("marks and blanks", "\" ".repeat(20_000)),
        arguments("closing marks", "a,\" kata ".repeat(10_000)),
        arguments("opening marks", "\"a ".repeat(10_000)),
        arguments("marks behind commas", "a ,\"".repeat(20_000)),
        arguments("brackets", ")]".repeat(10_000)),
        arguments("opening brackets", "( ".repeat(10_000)),
        arguments("commas", "Budi, ".repeat(10_000)),
        arguments("names", names(5_000)),
        arguments("nested marks", "\"a 'b ".repeat(2_000) + "c' d\" ".repeat(2_000)),
        arguments("paragraphs", "\"Air naik lagi malam ini\n".repeat(5_000)));
  }

  private static String names(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("\"Kami pergi ke pasar besok,\" kata ")
          .append(name(i))
          .append(' ')
          .append(name(i * 7 + 3))
          .append(".\n");
    }
    return text.toString();
  }

  private static String name(int number) {
    String consonants = "bdgklmnrst";
    String vowels = "aeiou";
    StringBuilder name = new StringBuilder();
    for (int rest = number + 50; rest > 0; rest /= 50) {
      name.append(consonants.charAt(rest % 10)).append(vowels.charAt(rest / 10 % 5));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "n";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddTexts")
  void oddTextHasASoundResult(String name, String text) {
    Invariants.check(INDONESIAN, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void longTextHasASoundResult(String name, String text) {
    Invariants.assertSound(INDONESIAN.attribute(text));
  }

  @Test
  void everyNameOfManyIsHeard() {
    assertEquals(500, INDONESIAN.attribute(names(500)).attributions().size());
  }

  static IntStream seeds() {
    return IntStream.range(0, RANDOM_TEXTS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void randomTextHasASoundResult(int seed) {
    Invariants.check(INDONESIAN, new Fragments(seed).oddText());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sameTexts")
  void wayOfWritingBlanksDoesNotMatter(String name, String text) {
    assertEquals(contents(PLAIN), contents(text));
  }

  static Stream<Arguments> sameTexts() {
    return Stream.of(
        arguments("tabs", PLAIN.replace(' ', '\t')),
        arguments("non-breaking spaces", PLAIN.replace(' ', '\u00A0')),
        arguments("two spaces", PLAIN.replace(" ", "  ")),
        arguments("a byte order mark", "\uFEFF" + PLAIN),
        arguments("zero-width spaces", PLAIN.replace(" ", " \u200B")),
        arguments("carriage returns", PLAIN.replace("\n", "\r")),
        arguments("blank lines", PLAIN.replace("\n", "\n \n\n")));
  }

  /** Type, words and speaker of each attribution, white space aside. */
  private static List<String> contents(String text) {
    AttributedText article = INDONESIAN.attribute(text);
    return article.attributions().stream().map(a -> content(text, a)).toList();
  }

  private static String content(String text, Attribution attribution) {
    AttributionType type = attribution.type();
    String words = attribution.contentRange().in(text).replaceAll("[\\h\\s\u200B]+", " ");
    return type + " " + words + " " + attribution.speaker().map(s -> s.name()).orElse("");
  }
}
