package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds of text that made other finders of quotations fail, by the issue that tells of it. */
class KnownFailuresTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");
  private static final QuoteAttributor ENGLISH = QuoteAttributor.forLanguage("en");

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("CoreNLP 1134: a name, a colon and a quotation", "Nora Vale:\"soup\""),
        arguments("CoreNLP 1134: a name, a comma and a quotation", "Nora M. Vale,\"soup\"\n"),
        arguments("CoreNLP 1118: quotations by themselves", "\"Mia.\"\n\n\"Where.\""),
        arguments("CoreNLP 1118: a quotation that is a name", "“Mia Lund.”\n"),
        arguments("CoreNLP 1147: an empty quotation and a sign", "\"\"="),
        arguments("CoreNLP 1147: empty quotations", "“” ‘’ «» \"\" ''''"),
        arguments("CoreNLP 1147: marks at the very end", "Nora said \"\""),
        arguments("CoreNLP 403: a clitic apart", "Nora took the car of her friend Dan 's aunt ."),
        arguments("CoreNLP 403: apostrophes only", "' 's ' s' '"),
        arguments("CoreNLP 554: nobody in the whole text", "\"It rains,\" it says. \"It pours.\""),
        arguments("CoreNLP 554: a cue without a person", "\"Hujan,\" kata. \"Deras,\" said."),
        arguments("CoreNLP 482: a quotation and nothing else", "\"Ya\""),
        arguments("CoreNLP 482: quotations of one character", "\"a\" kata \"b\" said \"c\""),
        arguments(
            "CoreNLP 1136: a quotation within a quotation in each paragraph",
            "“She said, ‘Go.’”\n“She said, ‘Stay,’” said Nora.\n“He said, ‘Go"),
        arguments(
            "CoreNLP 1139: over paragraphs",
            "“Fish are in,” Vale said. “All of them.\n\n“We net them.\n\n“Then we rest.”"),
        arguments("CoreNLP 338: closed by nothing", "\"Hello,\" she said, \"how are you?"),
        arguments("textacy 379: an odd number of marks", "Cole \"wouldn‘t wear it\" but I do."),
        arguments("textacy 379: guillemets for bullets", "» Roof\n» Gutter\n\"Fine,\" Vale said."),
        arguments("textacy 379: marks of several kinds", "“Fine\" ,' said »Vale„ to ‘us\"."),
        arguments("very long", "\"" + "it rained and ".repeat(3_000) + ",\" said Nora Vale."),
        arguments("deep", "“a ‘b ".repeat(300) + "c" + " d’ e”".repeat(300) + " kata Nora Vale."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void indonesianReadingIsSound(String issue, String text) {
    Invariants.check(INDONESIAN, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void englishReadingIsSound(String issue, String text) {
    Invariants.check(ENGLISH, text);
  }

  @Test
  void apostropheOfTheWrongShapeEndsNoQuotation() {
    assertEquals(
        List.of("\"the roof ‘leaks, doesn‘t it,\""),
        contents("\"the roof ‘leaks, doesn‘t it,\" said Nora Vale."));
  }

  @Test
  void quotationThatNothingClosesIsHeardBesideOneThatIs() {
    assertEquals("\"Hello,\"", contents("\"Hello,\" Nora Vale said, \"how are you?").get(0));
  }

  private static List<String> contents(String text) {
    return ENGLISH.attribute(text).attributions().stream()
        .map(attribution -> attribution.content().get(0).in(text))
        .toList();
  }
}
