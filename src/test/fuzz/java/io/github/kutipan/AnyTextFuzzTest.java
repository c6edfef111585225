package io.github.kutipan;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * What {@link Invariants} says of any text, looked for by Jazzer where the code has not been yet. A
 * finding becomes a file of the corpus, which {@link CorpusOfTextsTest} replays in every build.
 */
class AnyTextFuzzTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");
  private static final QuoteAttributor ENGLISH = QuoteAttributor.forLanguage("en");

  @DictionaryFile(resourcePath = "AnyTextFuzzTest.dict")
  @FuzzTest(maxDuration = "15m")
  void indonesian(byte[] bytes) {
    Invariants.check(INDONESIAN, CorpusOfTexts.decode(bytes));
  }

  @DictionaryFile(resourcePath = "AnyTextFuzzTest.dict")
  @FuzzTest(maxDuration = "15m")
  void english(byte[] bytes) {
    Invariants.check(ENGLISH, CorpusOfTexts.decode(bytes));
  }
}
