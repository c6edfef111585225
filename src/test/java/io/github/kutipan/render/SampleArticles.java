package io.github.kutipan.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The sample articles, the gold sets and odd texts, as the library reads them. */
final class SampleArticles {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final List<String> ODD_TEXTS =
      List.of(
          "",
          "\n",
          "\"",
          "\"Air \uD83D\uDE00 naik,\" kata Budi \uD83D\uDEA3 Hartono. \uD83D\uDE00 \"Sudah,\" ujarnya.",
          "\"Air \uD83D naik,\" kata Budi Hartono \uDE00. Menurut Budi, air surut.",
          "\"Air naik.\r\nKami pergi,\"\r\nkata Budi Hartono.\r\n\"Sudah,\r\rpulang,\" ujarnya.",
          "\"Air naik.\nKami pergi,\"\nkata Budi Hartono, Kepala\nDinas Air.\n",
          "=1+1\n\"-5 derajat,\" kata Budi Hartono. '=SUM(A1),' kata dia.",
          "\"Air, kata orang, 'naik';\" kata Kepala Dinas Air (Disair) Budi Hartono.",
          "\"Air\tnaik\u2028lagi\u0085malam\u000Bini,\" kata\tBudi Hartono.",
          "\uFEFF\"Air naik,\" kata Budi Hartono.",
          "\"</script><script>alert(1)</script>,\" kata Budi Hartono. \"\\u0022 \\n,\" ujarnya.",
          "\"Air naik,\" kata mantan Kepala Dinas Air Budi Hartono. \"Belum ditutup, ujarnya.");

  private static final List<Arguments> ALL = new ArrayList<>();

  private SampleArticles() {}

  /** The name and the result of each article. */
  static synchronized Stream<Arguments> all() {
    if (ALL.isEmpty()) {
      try {
        addArticles();
        addGold();
        addOddTexts();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ALL.stream();
  }

  private static void addArticles() throws IOException {
    for (Path file : files(RESOURCES.resolve("articles"), ".txt")) {
      add(RESOURCES.relativize(file).toString(), "id", Files.readString(file));
    }
  }

  private static void addGold() throws IOException {
    for (Path file : files(RESOURCES.resolve("gold"), ".jsonl")) {
      try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
        for (GoldDocument gold : JsonLines.readGold(reader)) {
          add(gold.id(), gold.language().orElseThrow(), gold.text());
        }
      }
    }
  }

  private static void addOddTexts() {
    for (String text : ODD_TEXTS) {
      add("odd text " + ODD_TEXTS.indexOf(text), "id", text);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void add(String name, String language, String text) {
    AttributedText article = QuoteAttributor.forLanguage(language).attribute(text);
    ALL.add(arguments(name, article));
  }
}
