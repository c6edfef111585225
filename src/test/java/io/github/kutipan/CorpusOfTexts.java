package io.github.kutipan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that the fuzzer starts from and those in which it found something. */
final class CorpusOfTexts {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "kutipan", "AnyTextFuzzTestInputs");

  private CorpusOfTexts() {}

  /**
   * Reads any bytes as UTF-8. That has no lone surrogates, so U+E000 and U+E001 stand for a high
   * and a low one.
   */
  static String decode(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .replace('\uE000', '\uD83D')
        .replace('\uE001', '\uDE00');
  }

  /** Checks a text, and a piece of it that is always the same one. */
  static void check(QuoteAttributor attributor, byte[] bytes) {
    String text = decode(bytes);
    Invariants.check(attributor, text);
    Invariants.assertSound(attributor.attribute(SampleTexts.piece(text, text.hashCode())));
  }

  /** Lists the files of a language: {@code "indonesian"}, {@code "english"}. */
  static List<Path> files(String language) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
      return files.sorted().toList();
    }
  }
}
