package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.result.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeCommandTest {
  private static final String ARTICLE =
      "\"Jembatan itu rampung bulan depan,\" kata Kepala Dinas Pekerjaan Umum Wahyu Santosa.\n";
  private static final String QUOTE = "\"Jembatan itu rampung bulan depan,\"";

  @TempDir Path folder;

  /** What a run printed, and its exit code. */
  private record Run(int exitCode, String out, String err) {
    List<GoldDocument> documents() throws IOException {
      return JsonLines.readGold(new StringReader(out));
    }

    List<String> ids() throws IOException {
      return documents().stream().map(GoldDocument::id).toList();
    }
  }

  private static Run run(byte[] in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in), new PrintWriter(out), new PrintWriter(err), () -> false);
    int exitCode = Main.commandLine(console).execute(arguments);
    console.flush();
    return new Run(exitCode, out.toString(), err.toString());
  }

  private static Run run(String... arguments) {
    return run(new byte[0], arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text.strip().replace("\"", "\\\"") + "\"}\n";
  }

  private static void assertFindsTheQuote(GoldDocument document) {
    List<TextSpan> content = document.attributions().get(0).content();
    assertEquals(List.of(QUOTE), content.stream().map(s -> s.in(document.text())).toList());
    assertEquals("Wahyu Santosa", document.attributions().get(0).speaker().orElseThrow().name());
  }

  @Test
  void textFileIsOneArticleNamedByTheFile() throws IOException {
    Run run = run("attribute", "--format", "jsonl", file("a.b.txt", ARTICLE));
    assertEquals(new Run(0, run.out, ""), run);
    assertEquals(List.of("a.b"), run.ids());
    assertEquals(ARTICLE, run.documents().get(0).text());
    assertFindsTheQuote(run.documents().get(0));
  }

  @Test
  void tableIsTheDefault() throws IOException {
    Run run = run("attribute", file("jembatan.txt", ARTICLE));
    assertEquals(0, run.exitCode, run.err);
    assertTrue(run.out.startsWith("jembatan\n════════\n\nWho "), run.out);
    assertTrue(run.out.contains("Wahyu Santosa"), run.out);
    assertTrue(run.out.endsWith("\n\n"), run.out);
    assertTrue(run.out.lines().allMatch(line -> line.length() <= 100), run.out);
  }

  @Test
  void standardInputIsOneArticle() throws IOException {
    for (String[] arguments :
        List.of(
            new String[] {"attribute", "-f", "jsonl"},
            new String[] {"attribute", "-f", "jsonl", "-"})) {
      Run run = run(ARTICLE.getBytes(UTF_8), arguments);
      assertEquals(List.of("-"), run.ids(), run.err);
      assertFindsTheQuote(run.documents().get(0));
    }
    assertTrue(run("attribute").out.startsWith("standard input\n"));
  }

  @Test
  void lineOfAFileChoosesItsLanguageUnlessTheOptionDoes() throws IOException {
    String file =
        file(
            "x.jsonl",
            """
            {"id":"1","text":""}

            {"id":"2","text":"","lang":"zz-no"}
            {"id":"3","text":"","lang":"id","attributions":[{"type":"direct"}]}
            {"id":"4","text":"","lang":null}
            """);

    Run run = run("attribute", "-f", "jsonl", file);
    assertEquals(List.of("1", "3", "4"), run.ids());
    assertTrue(run.err.startsWith("kutipan: " + file + ":3: "), run.err);

    Run indonesian = run("attribute", "-f", "jsonl", "--language", "id", file);
    assertEquals(List.of("1", "2", "3", "4"), indonesian.ids(), indonesian.err);
    assertTrue(
        indonesian.documents().stream().allMatch(d -> d.language().orElseThrow().equals("id")));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheArticle() throws IOException {
    String text = file("a.txt", "\uFEFF" + ARTICLE);
    String lines = file("b.JSONL", "\uFEFF" + line("b", ARTICLE));
    Run run = run("attribute", "-f", "jsonl", text, lines);
    assertEquals(List.of("a", "b"), run.ids(), run.err);
    assertEquals(0, run.documents().get(0).attributions().get(0).content().get(0).start());
    assertEquals(0, run.documents().get(1).attributions().get(0).content().get(0).start());
  }

  @Test
  void windowsLineEndsStayInTheText() throws IOException {
    Run run = run("attribute", "-f", "jsonl", file("a.txt", "Hujan.\r\nPanas.\r\n"));
    assertEquals("Hujan.\r\nPanas.\r\n", run.documents().get(0).text());
    String lines = file("b.jsonl", line("b", "x").replace("\n", "\r\n"));
    assertEquals(List.of("b"), run("attribute", "-f", "jsonl", lines).ids());
  }

  @Test
  void typesAndConfidenceAreFilters() throws IOException {
    String file = file("a.txt", ARTICLE);
    Run indirect = run("attribute", "-f", "jsonl", "--types", "indirect,MIXED", file);
    assertEquals(List.of(), indirect.documents().get(0).attributions(), indirect.err);
    Run direct = run("attribute", "-f", "jsonl", "-t", "direct", "-c", "0", file);
    assertFindsTheQuote(direct.documents().get(0));
  }

  @Test
  void missingFileIsReportedAndTheOthersAreRead() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    String here = file("here.txt", ARTICLE);
    Run run = run("attribute", "-f", "jsonl", missing, here);
    assertEquals(1, run.exitCode);
    assertEquals("kutipan: " + missing + ": no such file\n", run.err);
    assertEquals(List.of("here"), run.ids());
  }

  @Test
  void nameThatCanBeNoFileIsReportedOnOneLine() {
    Run run = run("attribute", "a\u0000b\nc.txt");
    assertEquals(1, run.exitCode);
    assertEquals(1, run.err.lines().count(), run.err);
    assertTrue(run.err.startsWith("kutipan: a b c.txt: "), run.err);
  }

  @Test
  void wrongLinesAreReportedAndTheOthersAreRead() throws IOException {
    String file =
        file(
            "x.jsonl",
            line("1", "a")
                + "{\"id\":2}\n[]\n{\n{\"id\":\"5\",\"text\":\"\",\"lang\":\"zz-no\"}\n"
                + line("6", "b"));
    Run run = run("attribute", "--quiet", "-f", "jsonl", file);
    assertEquals(1, run.exitCode);
    assertEquals(List.of("1", "6"), run.ids());
    List<String> errors = run.err.lines().toList();
    assertEquals(4, errors.size(), run.err);
    assertEquals("kutipan: " + file + ":2: expected a string at /id, found 2", errors.get(0));
    assertEquals("kutipan: " + file + ":3: expected an object, found an array", errors.get(1));
    assertTrue(errors.get(2).startsWith("kutipan: " + file + ":4: expected a JSON object"));
    assertTrue(errors.get(3).startsWith("kutipan: " + file + ":5: "), run.err);
    assertTrue(errors.get(3).contains("zz-no"), run.err);
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWithTheirLine() throws IOException {
    Path text = folder.resolve("a.txt");
    Files.write(text, "satu\ndua caf\u00e9\n".getBytes(ISO_8859_1));
    Path lines = folder.resolve("b.jsonl");
    Files.write(lines, (line("1", "caf\u00e9") + line("2", "x")).getBytes(ISO_8859_1));
    Path cut = folder.resolve("c.txt");
    Files.write(cut, new byte[] {'a', (byte) 0xE2, (byte) 0x80});

    Run run = run("attribute", "-f", "jsonl", text.toString(), lines.toString(), cut.toString());
    assertEquals(1, run.exitCode);
    assertEquals(
        List.of(
            "kutipan: " + text + ":2: expected UTF-8, found the byte 0xE9",
            "kutipan: " + lines + ":1: expected UTF-8, found the byte 0xE9",
            "kutipan: " + cut + ":1: expected UTF-8, found the byte 0xE2"),
        run.err.lines().toList());
    assertEquals(List.of("2"), run.ids());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| expected a command: attribute, sources, check, show or completion (see kutipan --help)",
        "attribute --format xml"
            + "| '--format': expected one of text, html, jsonl, csv, web-annotation, schema-org,"
            + " brat, found \"xml\"",
        "attribute --types direct,loud"
            + "| '--types' (TYPE): expected one of direct, mixed, indirect, found \"loud\"",
        "attribute --min-confidence 2"
            + "| '--min-confidence': expected a number from 0 to 1, found \"2\"",
        "attribute --min-confidence NaN"
            + "| '--min-confidence': expected a number from 0 to 1, found \"NaN\"",
        "attribute --breadth wide | '--breadth': expected one of strict, broad, found \"wide\"",
        "attribute --width 5 | '--width': expected a number of at least 20, found \"5\"",
        "attribute --loud | '--loud'",
        "attributes | 'attributes'",
      })
  void wrongArgumentsAreOneLineAndExitCodeTwo(String arguments, String message) {
    Run run = run(arguments == null ? new String[0] : arguments.split(" "));
    assertEquals(2, run.exitCode);
    assertEquals("", run.out);
    assertEquals(1, run.err.lines().count(), run.err);
    assertTrue(run.err.startsWith("kutipan: "), run.err);
    assertTrue(run.err.contains(message), run.err);
  }

  @Test
  void unknownLanguageIsAWrongArgument() throws IOException {
    Run run = run("attribute", "--language", "zz-no", file("a.txt", ARTICLE));
    assertEquals(2, run.exitCode);
    assertEquals("", run.out);
    assertEquals(1, run.err.lines().count(), run.err);
    assertTrue(run.err.startsWith("kutipan: --language: "), run.err);
    assertTrue(run.err.contains("zz-no"), run.err);
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    for (String[] arguments :
        List.of(
            new String[] {"--help"},
            new String[] {"attribute", "--help"},
            new String[] {"sources", "--help"},
            new String[] {"completion", "--help"})) {
      Run help = run(arguments);
      assertEquals(0, help.exitCode);
      assertTrue(help.out.startsWith("Usage: kutipan "), help.out);
      assertTrue(help.out.contains("Examples:"), help.out);
      assertEquals("", help.err);
    }
    Run version = run("--version");
    assertEquals(0, version.exitCode);
    assertTrue(version.out.startsWith("kutipan "), version.out);
  }

  @Test
  void fileWithAnAtSignIsAFile() {
    Run run = run("attribute", "@no-such-file");
    assertEquals("kutipan: @no-such-file: no such file\n", run.err);
  }

  @Test
  void closedOutputEndsTheRun() throws IOException {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] characters, int offset, int length) throws IOException {
            throw new IOException("closed");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(closed),
            new PrintWriter(err),
            () -> false);
    String file = file("a.txt", ARTICLE);
    assertEquals(1, Main.commandLine(console).execute("attribute", file, file));
    assertEquals("kutipan: standard output: cannot be written\n", err.toString());
    assertFalse(err.toString().contains("Exception"));
  }
}
