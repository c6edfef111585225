package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAttributorTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");

  private static final String ARTICLE =
      """
      "Jembatan itu selesai bulan depan," kata Kepala Dinas Perhubungan Rina Kusuma.
      Rina mengatakan bahwa kapal tetap berlayar sampai hari Minggu.
      Menurut Budi Santosa, pasar akan ramai lagi "setelah jembatan itu dibuka".
      """;

  @Test
  void attributionsFollowTheOrderOfTheText() {
    assertEquals(
        List.of(AttributionType.DIRECT, AttributionType.INDIRECT, AttributionType.MIXED),
        types(INDONESIAN.attribute(ARTICLE)));
  }

  @Test
  void speakersAreListedOnceInTheOrderOfTheirFirstAttribution() {
    assertEquals(List.of("Rina Kusuma", "Budi Santosa"), names(INDONESIAN.attribute(ARTICLE)));
  }

  @Test
  void classDocumentationTellsTheTruth() {
    AttributedText article = INDONESIAN.attribute("\"Kami siap,\" kata Gubernur Wahyu Santosa.");
    Speaker speaker = article.attributions().get(0).speaker().orElseThrow();
    assertEquals("Wahyu Santosa", speaker.name());
    assertEquals(SpeakerKind.PERSON, speaker.kind());
  }

  @Test
  void articleWhereNobodySpeaksHasNoAttributions() {
    AttributedText article = INDONESIAN.attribute("Hujan turun sepanjang malam.");
    assertEquals(List.of(), article.attributions());
    assertEquals(List.of(), article.speakers());
  }

  @Test
  void textAndLanguageAreTheGivenOnes() {
    AttributedText article = INDONESIAN.attribute(ARTICLE);
    assertEquals(ARTICLE, article.text());
    assertEquals("id", article.language());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheWantedTypeIsGiven(AttributionType type) {
    AttributedText article =
        QuoteAttributor.builder().language("id").types(Set.of(type)).build().attribute(ARTICLE);
    assertEquals(List.of(type), types(article));
  }

  @Test
  void speakersOfUnwantedTypesAreNotListed() {
    AttributedText article =
        QuoteAttributor.builder()
            .language("id")
            .types(EnumSet.of(AttributionType.MIXED))
            .build()
            .attribute(ARTICLE);
    assertEquals(List.of("Budi Santosa"), names(article));
  }

  @Test
  void unwantedTypeStillTellsWhoAPronounIs() {
    AttributedText article =
        QuoteAttributor.builder()
            .language("id")
            .types(Set.of(AttributionType.DIRECT))
            .build()
            .attribute(
                "Budi Santosa mengatakan bahwa pasar akan ramai.\n\"Kami sudah siap,\" katanya.");
    assertEquals(List.of("Budi Santosa"), names(article));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 0.9, 0.95, 1})
  void confidenceFloorKeepsJustWhatReachesIt(double floor) {
    List<Attribution> expected =
        INDONESIAN.attribute(ARTICLE).attributions().stream()
            .filter(a -> a.confidence() >= floor)
            .toList();
    AttributedText article =
        QuoteAttributor.builder()
            .language("id")
            .minimumConfidence(floor)
            .build()
            .attribute(ARTICLE);
    assertEquals(expected, article.attributions());
  }

  @Test
  void partOfANameFindsAllThatItsBearerSaid() {
    AttributedText article = INDONESIAN.attribute(ARTICLE);
    assertEquals(2, article.attributionsBy("Kusuma").size());
    assertEquals(article.attributionsBy("Kusuma"), article.attributionsBy(" rina  KUSUMA "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kusum", "Kusuma Rina", "Siti"})
  void nameThatNobodyHasFindsNothing(String name) {
    assertEquals(List.of(), INDONESIAN.attribute(ARTICLE).attributionsBy(name));
  }

  @Test
  void speakerFindsTheSameAsTheName() {
    AttributedText article = INDONESIAN.attribute(ARTICLE);
    for (Speaker speaker : article.speakers()) {
      assertEquals(article.attributionsBy(speaker.name()), article.attributionsBy(speaker));
    }
  }

  @Test
  void speakerOfAnotherArticleHasSaidNothing() {
    Speaker stranger = new Speaker("Rina Kusuma", SpeakerKind.PERSON, List.of(), List.of());
    assertEquals(List.of(), INDONESIAN.attribute(ARTICLE).attributionsBy(stranger));
  }

  @Test
  void nullTextIsRefusedByName() {
    assertNamed("text", () -> INDONESIAN.attribute(nothing()));
  }

  @Test
  void nullOptionsAreRefusedByName() {
    QuoteAttributor.Builder builder = QuoteAttributor.builder();
    assertNamed("code", () -> QuoteAttributor.forLanguage(nothing()));
    assertNamed("code", () -> builder.language(nothing()));
    assertNamed("folder", () -> builder.languagePack(nothing()));
    assertNamed("wanted", () -> builder.types(nothing()));
    assertNamed("wanted", () -> builder.breadth(nothing()));
  }

  @Test
  void noTypeAtAllIsRefused() {
    QuoteAttributor.Builder builder = QuoteAttributor.builder();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.types(Set.of()));
    assertEquals("wanted must not be empty", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void floorOutsideZeroAndOneIsRefusedWithItsValue(double minimum) {
    QuoteAttributor.Builder builder = QuoteAttributor.builder();
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> builder.minimumConfidence(minimum));
    assertEquals("minimum (" + minimum + ") must be from 0 to 1", e.getMessage());
  }

  @Test
  void buildWithoutALanguageTellsWhatToCall() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, QuoteAttributor.builder()::build);
    assertEquals(
        "no language: call language(code), languagePack(folder) or detectLanguage()",
        e.getMessage());
  }

  @Test
  void unknownLanguageTellsWhichAreKnown() {
    LanguagePackException e =
        assertThrows(LanguagePackException.class, () -> QuoteAttributor.forLanguage("x-none"));
    assertEquals(
        "unknown language \"x-none\"; known are " + String.join(", ", LanguagePack.known()),
        e.getMessage());
  }

  @Test
  void folderThatIsNotThereIsNamed() {
    Path missing = Path.of("no", "such", "folder");
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class, () -> QuoteAttributor.builder().languagePack(missing));
    assertTrue(String.valueOf(e.getMessage()).contains(missing.toString()), e::getMessage);
  }

  @Test
  void laterOptionsDoNotReachAnAttributorThatIsBuilt() {
    QuoteAttributor.Builder builder = QuoteAttributor.builder().language("id");
    QuoteAttributor built = builder.build();
    builder.minimumConfidence(1).types(Set.of(AttributionType.MIXED));
    assertEquals(INDONESIAN.attribute(ARTICLE), built.attribute(ARTICLE));
  }

  private static List<AttributionType> types(AttributedText article) {
    return article.attributions().stream().map(Attribution::type).toList();
  }

  private static List<String> names(AttributedText article) {
    return article.speakers().stream().map(Speaker::name).toList();
  }

  private static void assertNamed(String argument, Executable call) {
    assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
  }

  /** The value that no signature allows. */
  @SuppressWarnings("TypeParameterUnusedInFormals")
  private static <T> T nothing() {
    return null;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Kami siap," kata Gubernur Wahyu Santosa.         | id | Wahyu Santosa
          "We are ready," said Gov. Ann Carver on Tuesday.  | en | Ann Carver
          """)
  void detectingReadsEachArticleInItsLanguage(String text, String language, String speaker) {
    AttributedText article = QuoteAttributor.detecting().attribute(text);
    assertEquals(language, article.language());
    assertEquals(speaker, article.speakers().get(0).name());
  }

  @Test
  void articleInNoneOfTheLanguagesSaysSo() {
    String text = "Der Minister sagte gestern in Berlin, er werde bald zurücktreten.";
    AttributedText article = QuoteAttributor.detecting().attribute(text);
    assertEquals("und", article.language());
    assertEquals(List.of(), article.attributions());
    assertEquals(
        List.of(
            new Warning(
                Warning.Kind.UNKNOWN_LANGUAGE,
                "in none of the languages " + String.join(", ", LanguagePack.known()),
                new TextSpan(0, text.length()))),
        article.warnings());
  }

  @Test
  void emptyArticleHasNoLanguageAndNoWarning() {
    AttributedText article = QuoteAttributor.detecting().attribute(" ");
    assertEquals("und", article.language());
    assertEquals(List.of(), article.warnings());
  }
}
