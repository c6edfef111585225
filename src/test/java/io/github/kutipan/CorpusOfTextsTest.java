package io.github.kutipan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the corpus of the fuzzer without the fuzzer. */
class CorpusOfTextsTest {

  private static final QuoteAttributor INDONESIAN = QuoteAttributor.forLanguage("id");
  private static final QuoteAttributor ENGLISH = QuoteAttributor.forLanguage("en");

  static List<Path> indonesian() throws IOException {
    return CorpusOfTexts.files("indonesian");
  }

  static List<Path> english() throws IOException {
    return CorpusOfTexts.files("english");
  }

  @ParameterizedTest
  @MethodSource("indonesian")
  void indonesianTextHasASoundResult(Path file) throws IOException {
    CorpusOfTexts.check(INDONESIAN, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("english")
  void englishTextHasASoundResult(Path file) throws IOException {
    CorpusOfTexts.check(ENGLISH, Files.readAllBytes(file));
  }
}
