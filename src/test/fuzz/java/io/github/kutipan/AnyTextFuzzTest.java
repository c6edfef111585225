package io.github.kutipan;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@link Invariants} says of any text, looked for by Jazzer where the code has not been yet,
 * from the corpus and the sample articles on; of each text that it makes a piece is tried as well.
 * A finding becomes a file of the corpus, which {@link CorpusOfTextsTest} replays in every build.
 */
class AnyTextFuzzTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");
  private static final QuoteAttributor ENGLISH = QuoteAttributor.forLanguage("en");

  static Stream<byte[]> indonesianTexts() {
    return bytes("id");
  }

  static Stream<byte[]> englishTexts() {
    return bytes("en");
  }

  private static Stream<byte[]> bytes(String language) {
    return SampleTexts.all(language).stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @DictionaryFile(resourcePath = "AnyTextFuzzTest.dict")
  @MethodSource("indonesianTexts")
  @FuzzTest(maxDuration = "15m")
  void indonesian(byte[] bytes) {
    CorpusOfTexts.check(INDONESIAN, bytes);
  }

  @DictionaryFile(resourcePath = "AnyTextFuzzTest.dict")
  @MethodSource("englishTexts")
  @FuzzTest(maxDuration = "15m")
  void english(byte[] bytes) {
    CorpusOfTexts.check(ENGLISH, bytes);
  }
}
