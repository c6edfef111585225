package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.kutipan.language.LanguagePack;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence may begin or end with any of its words: what looks beyond finds nothing there. */
class CutTextTest {

  static Set<String> languages() {
    return LanguagePack.known();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyExampleMayEndBehindAnyWord(String language) {
    for (String text : SampleTexts.examples(language)) {
      for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
        assertIsRead(language, text.substring(0, end));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyExampleMayBeginInFrontOfAnyWord(String language) {
    for (String text : SampleTexts.examples(language)) {
      for (int start = text.indexOf(' '); start >= 0; start = text.indexOf(' ', start + 1)) {
        assertIsRead(language, text.substring(start + 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyExampleInCapitalsMayEndBehindAnyWord(String language) {
    for (String text : SampleTexts.examples(language)) {
      String capitals = text.toUpperCase(Locale.ROOT);
      for (int end = capitals.indexOf(' '); end >= 0; end = capitals.indexOf(' ', end + 1)) {
        assertIsRead(language, capitals.substring(0, end));
      }
    }
  }

  private static void assertIsRead(String language, String text) {
    try {
      Invariants.assertSound(QuoteAttributor.forLanguage(language).attribute(text));
    } catch (RuntimeException e) {
      fail("cannot read: " + text, e);
    }
  }
}
