package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Warning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article may ask of time and memory. */
class LimitsTest {

  private static final String FIRST = "\"Kami siap,\" kata Rina Halim.\n";
  private static final String SECOND = "\"Jalan rusak,\" kata Darto Wibowo.\n";

  private static AttributedText attribute(Consumer<QuoteAttributor.Builder> options, String text) {
    QuoteAttributor.Builder builder = QuoteAttributor.builder().language("id");
    options.accept(builder);
    return builder.build().attribute(text);
  }

  private static List<String> messages(AttributedText article) {
    return article.warnings().stream()
        .filter(warning -> warning.kind() == Warning.Kind.LIMIT)
        .map(Warning::message)
        .toList();
  }

  @Test
  void ordinaryArticlesMeetNoLimit() {
    assertEquals(List.of(), messages(attribute(options -> {}, FIRST + SECOND)));
  }

  /** More posts than are compared with each other: none is lost, and none is told twice. */
  @Test
  void oneWhoHasMorePostsThanAnybodyHasEachOnce() {
    String posts =
        IntStream.range(0, 90)
            .mapToObj(i -> "Direktur PT " + (char) ('A' + i % 26) + "gung" + "aeiou".charAt(i / 26))
            .map(post -> "\"Kami siap,\" kata " + post + " Rina Halim.\n")
            .collect(Collectors.joining());
    AttributedText once = attribute(options -> {}, posts);
    assertEquals(1, once.speakers().size());
    assertEquals(90, once.speakers().get(0).affiliations().size());
    AttributedText twice = attribute(options -> {}, posts + posts);
    assertEquals(once.speakers().get(0).affiliations(), twice.speakers().get(0).affiliations());
  }

  @Test
  void readsTheBeginningOfATextThatIsTooLong() {
    AttributedText article =
        attribute(options -> options.maximumLength(FIRST.length()), FIRST + SECOND);
    assertEquals(FIRST + SECOND, article.text());
    assertEquals(1, article.attributions().size());
    assertEquals(
        List.of("what stands behind the first " + FIRST.length() + " characters was not read"),
        messages(article));
    assertEquals(SECOND, article.warnings().get(0).span().in(article.text()));
  }

  @Test
  void aTextAsLongAsAllowedIsReadWhole() {
    String text = FIRST + SECOND;
    AttributedText article = attribute(options -> options.maximumLength(text.length()), text);
    assertEquals(2, article.attributions().size());
    assertEquals(List.of(), article.warnings());
  }

  @Test
  void keepsASurrogatePairWhole() {
    AttributedText article = attribute(options -> options.maximumLength(3), "Ya\uD83D\uDE00!");
    assertEquals(2, article.warnings().get(0).span().start());
  }

  @Test
  void cutsASentenceThatIsTooLong() {
    String text = "Rina Halim mengatakan bahwa " + "sawah ".repeat(100) + ".";
    AttributedText article = attribute(options -> options.maximumSentence(60), text);
    assertEquals("a sentence of more than 60 words was cut", messages(article).get(0));
    assertEquals(List.of(), messages(attribute(options -> {}, text)));
  }

  @Test
  void takesMarksThatAreTooDeepForText() {
    String text = "“Ia bilang ‘kami siap,’ begitu,” kata Rina Halim.";
    AttributedText article = attribute(options -> options.maximumNesting(1), text);
    assertEquals(List.of("quotation marks nested deeper than 1"), messages(article));
    assertEquals(List.of(), messages(attribute(options -> {}, text)));
  }

  @Test
  void tellsOfTooManyPeopleWithOneName() {
    String text =
        IntStream.range(0, 6)
            .mapToObj(i -> "\"Kami siap,\" kata An" + "ra".repeat(i + 1) + " Wijaya.\n")
            .collect(Collectors.joining());
    AttributedText article = attribute(options -> options.maximumNamesakes(3), text);
    assertEquals(
        List.of("more than 3 people have \"wijaya\" in their names; only the last are told apart"),
        messages(article));
    assertEquals(List.of(), messages(attribute(options -> {}, text)));
  }

  @ParameterizedTest
  @CsvSource({
    "maximumLength, -1, units (-1) must be at least 0",
    "maximumSentence, 49, 'words (49) must be from 50 to 2000'",
    "maximumSentence, 2001, 'words (2001) must be from 50 to 2000'",
    "maximumNesting, 0, depth (0) must be from 1 to 16",
    "maximumNamesakes, 1001, 'people (1001) must be from 1 to 1000'",
  })
  void namesAnArgumentOutOfRange(String option, int value, String message) {
    QuoteAttributor.Builder builder = QuoteAttributor.builder();
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> {
              switch (option) {
                case "maximumLength" -> builder.maximumLength(value);
                case "maximumSentence" -> builder.maximumSentence(value);
                case "maximumNesting" -> builder.maximumNesting(value);
                default -> builder.maximumNamesakes(value);
              }
            });
    assertEquals(message, e.getMessage());
  }

  @Test
  void aSerialisedCopyHasTheSameLimits() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(QuoteAttributor.builder().language("id").maximumLength(5).build());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      QuoteAttributor copy = (QuoteAttributor) in.readObject();
      assertTrue(messages(copy.attribute(FIRST)).get(0).contains("first 5 characters"));
    }
  }
}
