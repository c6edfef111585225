package io.github.kutipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.LocalSpark;
import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.render.InputDocument;
import io.github.kutipan.render.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows, over the sample articles; runs in the profile {@code spark} alone. */
class SparkTest {

  private static final Path ARTICLES = Path.of("src/test/resources/gold");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void sparkWritesTheLinesOfTheCommandLine(String language) throws IOException {
    Path articles = ARTICLES.resolve(language);
    List<String> expected = commandLine(articles);
    assertTrue(expected.size() > 30, () -> "articles: " + expected.size());
    assertEquals(expected, spark(QuoteAttributor.forLanguage(language), articles));
  }

  @Test
  void articlesThatDoNotSayTheirLanguageAreReadAsOnTheCommandLine() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    int number = 0;
    for (Path file : files(ARTICLES, "", ".jsonl")) {
      String lines = Files.readString(file).replaceAll("(?m)^(.{1,20}) \"lang\": \"..\",", "$1");
      assertFalse(lines.contains("\"lang\""));
      Files.writeString(articles.resolve(number++ + ".jsonl"), lines);
    }
    assertEquals(commandLine(articles), spark(QuoteAttributor.detecting(), articles));
  }

  /** What stands in the README. */
  private List<String> spark(QuoteAttributor attributor, Path articles) throws IOException {
    Path results = folder.resolve("results");
    try (SparkSession spark = LocalSpark.start()) {
      spark
          .read()
          .textFile(articles + "/*.jsonl")
          .repartition(8)
          .map(
              (MapFunction<String, String>)
                  line -> {
                    InputDocument article = JsonLines.parseDocument(line, 1);
                    return JsonLines.format(article.id(), attributor.attribute(article.text()));
                  },
              Encoders.STRING())
          .write()
          .text(results.toString());
    }
    return lines(results);
  }

  /** The lines of all files of a folder, in the order of the alphabet: Spark keeps none. */
  private static List<String> lines(Path results) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files(results, "part-", ".txt")) {
      lines.addAll(Files.readAllLines(file));
    }
    return lines.stream().sorted().toList();
  }

  private static List<String> commandLine(Path articles) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("attribute", "--quiet", "--format", "jsonl"));
    files(articles, "", ".jsonl").forEach(file -> arguments.add(file.toString()));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            () -> false);
    int exitCode = Main.commandLine(console).execute(arguments.toArray(new String[0]));
    console.flush();
    assertEquals("0 ", exitCode + " " + err);
    return out.toString().lines().sorted().toList();
  }

  private static List<Path> files(Path root, String prefix, String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(
              file -> {
                String name = String.valueOf(file.getFileName());
                return name.startsWith(prefix) && name.endsWith(suffix);
              })
          .sorted()
          .toList();
    }
  }
}
