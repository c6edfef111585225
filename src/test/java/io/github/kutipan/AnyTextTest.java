package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributedText;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every text, on texts made at random with a fixed seed. Edge cases are for strings
 * alone: of news they are a single piece, and there are so many that nothing else would be tried.
 */
class AnyTextTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");
  private static final QuoteAttributor ENGLISH = QuoteAttributor.forLanguage("en");
  private static final QuoteAttributor DETECTING = QuoteAttributor.detecting();
  private static final QuoteAttributor SURE =
      QuoteAttributor.builder().language("en").minimumConfidence(0.7).build();

  @Property(seed = "1", tries = 250, edgeCases = EdgeCasesMode.NONE)
  void indonesianNewsHasASoundResult(@ForAll("indonesianNews") String text) {
    Invariants.check(INDONESIAN, text);
  }

  @Property(seed = "2", tries = 250, edgeCases = EdgeCasesMode.NONE)
  void englishNewsHasASoundResult(@ForAll("englishNews") String text) {
    Invariants.check(ENGLISH, text);
  }

  @Property(seed = "3", tries = 80, edgeCases = EdgeCasesMode.NONE)
  void newsInAnotherLanguageThanExpectedHasASoundResult(@ForAll("englishNews") String text) {
    Invariants.check(INDONESIAN, text);
  }

  @Property(seed = "4", tries = 300)
  void anyStringHasASoundResult(@ForAll String text) {
    Invariants.check(INDONESIAN, text);
    Invariants.check(ENGLISH, text);
  }

  @Property(seed = "7", tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void piecesOfIndonesianArticlesHaveASoundResult(@ForAll("indonesianPieces") String text) {
    Invariants.assertSound(INDONESIAN.attribute(text));
  }

  @Property(seed = "8", tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void piecesOfEnglishArticlesHaveASoundResult(@ForAll("englishPieces") String text) {
    Invariants.assertSound(ENGLISH.attribute(text));
  }

  @Property(seed = "5", tries = 80, edgeCases = EdgeCasesMode.NONE)
  void detectedLanguageIsOneOfTheLibraryOrNone(@ForAll("indonesianNews") String text) {
    AttributedText article = Invariants.check(DETECTING, text);
    assertTrue(Set.of("id", "en", "ms", "und").contains(article.language()), article::language);
  }

  @Property(seed = "6", tries = 80, edgeCases = EdgeCasesMode.NONE)
  void floorOfConfidenceOnlyLeavesOut(@ForAll("englishNews") String text) {
    assertEquals(
        ENGLISH.attribute(text).attributions().stream().filter(a -> a.confidence() >= 0.7).toList(),
        Invariants.check(SURE, text).attributions());
  }

  @Provide
  Arbitrary<String> indonesianPieces() {
    return NewsTexts.pieces("id");
  }

  @Provide
  Arbitrary<String> englishPieces() {
    return NewsTexts.pieces("en");
  }

  @Provide
  Arbitrary<String> indonesianNews() {
    return NewsTexts.indonesian();
  }

  @Provide
  Arbitrary<String> englishNews() {
    return NewsTexts.english();
  }
}
