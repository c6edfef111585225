package io.github.kutipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.render.Brat;
import io.github.kutipan.render.Csv;
import io.github.kutipan.render.SchemaOrg;
import io.github.kutipan.render.WebAnnotations;
import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats for other programs, as the command line writes them. */
class ExportsTest {
  private static final String TEXT = "\"Air naik,\" kata Bupati Rina Kusuma.";
  private static final AttributedText ARTICLE = QuoteAttributor.forLanguage("id").attribute(TEXT);

  @TempDir Path folder;

  /** Runs a command that has the text on its standard input, and leaves the summary out. */
  private static CommandRun run(String... arguments) {
    return CommandRun.withInput(TEXT, arguments);
  }

  /** A file with an article of the text for each id. */
  private String articles(String... ids) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, TEXT.replace("\"", "\\\"")));
    }
    return Files.writeString(folder.resolve("articles.jsonl"), lines).toString();
  }

  private String export(String format, String... ids) throws IOException {
    CommandRun run = run("attribute", "-q", "-l", "id", "--format", format, articles(ids));
    assertEquals(new CommandRun(0, run.out(), ""), run);
    return run.out();
  }

  @Test
  void csvHasAByteOrderMarkAndOneHeader() throws IOException {
    assertEquals(
        "\uFEFF" + Csv.header() + Csv.format("a", ARTICLE) + Csv.format("b", ARTICLE),
        export("csv", "a", "b"));
  }

  @Test
  void csvOfNoArticlesIsTheHeader() throws IOException {
    assertEquals("\uFEFF" + Csv.header(), export("csv"));
  }

  @Test
  void jsonLdIsAnArticleALine() throws IOException {
    assertEquals(
        WebAnnotations.format("a", ARTICLE) + "\n" + WebAnnotations.format("b", ARTICLE) + "\n",
        export("web-annotation", "a", "b"));
    assertEquals(
        SchemaOrg.format("a", ARTICLE) + "\n" + SchemaOrg.format("b", ARTICLE) + "\n",
        export("Schema-Org", "a", "b"));
  }

  private CommandRun brat(Path output, String... ids) throws IOException {
    return run(
        "attribute", "-q", "-l", "id", "-f", "brat", "--output-folder", output + "", articles(ids));
  }

  private static List<String> names(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void bratFolderHasTwoFilesAnArticleAndTheConfiguration() throws IOException {
    Path output = folder.resolve("new/brat");
    assertEquals(new CommandRun(0, "", ""), brat(output, "banjir", "liga"));
    assertEquals(
        List.of("annotation.conf", "banjir.ann", "banjir.txt", "liga.ann", "liga.txt"),
        names(output));
    assertEquals(Brat.configuration(), Files.readString(output.resolve("annotation.conf")));
    assertEquals(Brat.text(ARTICLE), Files.readString(output.resolve("banjir.txt")));
    assertEquals(Brat.annotations(ARTICLE), Files.readString(output.resolve("banjir.ann")));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, _.._.._etc_passwd",
    "/root/x, _root_x",
    "C:\\\\x, C__x",
    "a b?*é, a_b___",
    ".hidden, _.hidden",
    "'', article",
    ".., _..",
    "CON, _CON",
    "nul.tar, _nul.tar",
    "console, console",
    "https://example.org/a?b=1, https___example.org_a_b_1",
    "a\\nb\\u0000c, a_b_c",
  })
  void idMakesASafeNameWithinTheFolder(String id, String name) throws IOException {
    Path output = folder.resolve("brat");
    assertEquals(new CommandRun(0, "", ""), brat(output, id));
    assertEquals(
        Stream.of("annotation.conf", name + ".ann", name + ".txt").sorted().toList(),
        names(output));
  }

  @Test
  void longIdMakesANameThatFileSystemsTake() throws IOException {
    Path output = folder.resolve("brat");
    brat(output, "a".repeat(5_000), "a".repeat(6_000));
    assertTrue(names(output).contains("a".repeat(100) + ".ann"), names(output)::toString);
    assertTrue(names(output).contains("a".repeat(100) + "-2.ann"), names(output)::toString);
  }

  @Test
  void idsThatMakeOneNameGetNumbers() throws IOException {
    Path output = folder.resolve("brat");
    assertEquals(0, brat(output, "a b", "a?b", "A_B", "a_b-2", "a_b").exitCode());
    assertEquals(
        List.of("A_B-3.txt", "a_b-2-2.txt", "a_b-2.txt", "a_b-4.txt", "a_b.txt"),
        names(output).stream().filter(name -> name.endsWith(".txt")).toList());
  }

  @Test
  void folderWithFilesIsRefusedAndLeftAlone() throws IOException {
    Path output = Files.createDirectory(folder.resolve("brat"));
    Files.writeString(output.resolve("a.ann"), "corrected by hand");
    CommandRun run = brat(output, "a");
    assertEquals(2, run.exitCode());
    assertEquals(
        "kutipan: --output-folder: "
            + output
            + ": expected a new or empty folder, found files in it\n",
        run.err());
    assertEquals(List.of("a.ann"), names(output));
    assertEquals("corrected by hand", Files.readString(output.resolve("a.ann")));
  }

  @Test
  void fileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    CommandRun run = brat(file, "a");
    assertEquals(
        new CommandRun(
            2, "", "kutipan: --output-folder: " + file + ": cannot be made or written\n"),
        run);
  }

  @Test
  void folderThatGoesAwayEndsTheRun() throws IOException {
    BratFolder open = BratFolder.open(folder.resolve("brat"));
    Files.delete(folder.resolve("brat/annotation.conf"));
    Files.delete(folder.resolve("brat"));
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> open.write("a", ARTICLE));
    assertTrue(
        e.getMessage().startsWith(folder.resolve("brat") + ": cannot be written: "),
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format brat", "--format csv --output-folder x", "--output-folder x"})
  void bratAndItsFolderGoTogether(String arguments) {
    CommandRun run = run(("attribute " + arguments).split(" "));
    assertEquals(
        new CommandRun(
            2,
            "",
            "kutipan: --format brat and --output-folder DIR go together"
                + " (see kutipan attribute --help)\n"),
        run);
    assertTrue(Files.notExists(Path.of("x")));
  }

  @Test
  void helpNamesEveryFormat() {
    String help = run("attribute", "--help").out();
    for (OutputFormat format : OutputFormat.values()) {
      String name = format.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertTrue(help.contains(" " + name + ": "), () -> name + " is not in " + help);
    }
  }
}
