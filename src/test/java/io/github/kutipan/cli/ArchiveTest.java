package io.github.kutipan.cli;

import static io.github.kutipan.cli.CommandRun.gzip;
import static io.github.kutipan.cli.CommandRun.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line does with many articles. */
class ArchiveTest {
  private static final String[] WHO = {"Wahyu Santosa", "Rina Halim", "Darto Wibowo"};

  @TempDir Path temporary;
  private Path archive;

  @BeforeEach
  void fillTheArchive() throws IOException {
    archive = Files.createDirectories(temporary.resolve("archive"));
    write("b/2.txt", article(1).getBytes(UTF_8));
    write("a.txt", article(0).getBytes(UTF_8));
    write("b/1.txt.gz", gzip(article(2)));
    write("c.jsonl.gz", gzip(line("c1", article(0)) + line("c2", article(1))));
  }

  private static String article(int number) {
    return "\"Jembatan nomor "
        + number
        + " rampung bulan depan,\" kata "
        + WHO[number % WHO.length]
        + ".";
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = archive.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static CommandRun attribute(String... arguments) {
    String[] all = {"attribute", "-f", "jsonl", "--quiet"};
    return CommandRun.of(concat(all, arguments));
  }

  private static String[] concat(String[] first, String... second) {
    String[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  @Test
  void folderStandsForItsArticlesInTheOrderOfTheNames() throws IOException {
    CommandRun run = attribute(archive.toString());
    assertEquals(new CommandRun(0, run.out(), ""), run);
    assertEquals(List.of("a", "b/1", "b/2", "c1", "c2"), run.ids());
  }

  @Test
  void whatIsSkippedInAFolderIsSaid() throws IOException {
    write(".hidden.txt", new byte[] {'x'});
    write(".git/x.txt", new byte[] {'x'});
    write("notes.pdf", new byte[] {'x'});
    CommandRun run = CommandRun.of("attribute", "-f", "jsonl", archive.toString());
    assertEquals(5, run.ids().size());
    assertEquals(0, run.exitCode());
    assertEquals(
        "kutipan: note: " + archive + ": skipped: hidden 2, other files 1",
        run.err().lines().findFirst().orElseThrow());
  }

  @Test
  void linkThatLeadsBackToAFolderAboveIsSkipped() throws IOException {
    Files.createSymbolicLink(archive.resolve("b/loop"), archive);
    CommandRun run = CommandRun.of("attribute", "-f", "jsonl", archive.toString());
    assertEquals(5, run.ids().size(), run.err());
    assertTrue(run.err().contains("skipped: links to a folder above 1\n"), run.err());
  }

  @Test
  void folderWithoutArticlesIsAnError() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    CommandRun run = attribute(empty.toString());
    assertEquals(new CommandRun(1, "", run.err()), run);
    assertEquals("kutipan: " + empty + ": no .txt or .jsonl file in it\n", run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**/*.txt | a b/2",
        "*.txt | a",
        "?.txt | a",
        "b/[0-9].txt* | b/1 b/2",
        "{a,b/2}.txt | a b/2",
        "*.jsonl.gz | c1 c2",
      })
  void globStandsForTheFilesThatFit(String glob, String expected) throws IOException {
    // Its articles are called by the path below the last folder without a sign.
    String ids = glob.startsWith("b/") ? expected.replace("b/", "") : expected;
    CommandRun run = attribute(archive + "/" + glob);
    assertEquals("", run.err());
    assertEquals(List.of(ids.split(" ")), run.ids());
  }

  @Test
  void globThatFitsNothingOrIsNoneIsAnError() {
    assertEquals(
        "kutipan: " + archive + "/*.xml: no such file\n", attribute(archive + "/*.xml").err());
    assertTrue(attribute(archive + "/{a.txt").err().contains("{a.txt: not a pattern of names: "));
    assertEquals(1, attribute(archive + "/nowhere/*.txt").exitCode());
  }

  @Test
  void fileThatIsCalledLikeAGlobIsThatFile() throws IOException {
    write("[a].txt", article(1).getBytes(UTF_8));
    assertEquals(List.of("[a]"), attribute(archive + "/[a].txt").ids());
  }

  @Test
  void standardInputCanBeLinesOfArticles() throws IOException {
    byte[] lines = (line("x", article(0)) + line("y", article(1))).getBytes(UTF_8);
    CommandRun run =
        CommandRun.of(lines, false, "attribute", "-q", "-f", "jsonl", "--input-format", "jsonl");
    assertEquals(List.of("x", "y"), run.ids(), run.err());
  }

  @Test
  void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
    byte[] members = Bytes.concat(gzip(line("x", "Hujan.")), gzip(line("y", "Panas.")));
    CommandRun run = CommandRun.of(members, false, "attribute", "-q", "-fjsonl", "-ijsonl", "-");
    assertEquals(List.of("x", "y"), run.ids(), run.err());
  }

  @Test
  void tornGzipIsAnErrorAndItsWholeLinesAreRead() throws IOException {
    byte[] whole = gzip(line("x", "Hujan.") + line("y", article(0)));
    Path torn = write("torn.jsonl.gz", Arrays.copyOf(whole, whole.length - 12));
    CommandRun run = attribute(torn.toString(), archive + "/a.txt");
    assertEquals(1, run.exitCode());
    assertEquals("a", run.ids().get(run.ids().size() - 1));
    assertTrue(run.err().startsWith("kutipan: " + torn + ": cannot be read: "), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void threadsChangeNeitherOutputNorErrors() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append(i % 7 == 3 ? "{\"id\":" + i + "}\n" : line("n" + i, article(i)));
    }
    String file = write("many.jsonl", lines.toString().getBytes(UTF_8)).toString();
    CommandRun one = attribute("--threads", "1", file);
    assertEquals(26, one.ids().size());
    assertEquals(4, one.err().lines().count());
    assertEquals(one, attribute("--threads", "4", file));
  }

  @Test
  void badArticleIsReportedInItsPlaceAndTheRestIsDone() throws IOException {
    write("b/1b.txt", new byte[] {'a', (byte) 0xE9});
    CommandRun run = attribute(archive.toString());
    assertEquals(1, run.exitCode());
    assertEquals(List.of("a", "b/1", "b/2", "c1", "c2"), run.ids());
    assertEquals(
        "kutipan: " + archive.resolve("b/1b.txt") + ":1: expected UTF-8, found the byte 0xE9\n",
        run.err());
  }

  @Test
  void summaryTellsWhatWasDone() {
    CommandRun run = CommandRun.of("attribute", archive.toString());
    assertEquals(
        """
        Articles: 5; warnings: 0; errors: 0
        Attributions: 5 (direct 5, mixed 0, indirect 0); without speaker: 0.0 %
        """,
        run.err());
    assertEquals("", CommandRun.of("attribute", "-q", archive.toString()).err());
    assertEquals("", CommandRun.of("attribute", archive + "/a.txt").err());
  }

  @Test
  void progressIsShownOnlyWhenAskedForOrOnATerminalThatWaits() {
    String folder = archive.toString();
    CommandRun always = CommandRun.of("attribute", "-q", "--progress", "always", folder);
    assertTrue(always.err().contains(" articles, "), always.err());
    assertTrue(always.err().contains(" %"), always.err());
    assertTrue(always.err().endsWith("\r\u001B[K"), always.err());
    assertEquals("", CommandRun.of("attribute", "-q", "--progress", "auto", folder).err());
    byte[] none = {};
    String[] never = {"attribute", "-q", "--progress", "never", folder};
    assertEquals("", CommandRun.of(none, true, never).err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
  void outputFileHoldsWhatStandardOutputWould(String name) throws IOException {
    Path out = temporary.resolve(name);
    CommandRun run = attribute("--output", out.toString(), archive.toString());
    assertEquals(new CommandRun(0, "", ""), run);
    assertEquals(attribute(archive.toString()).out(), content(out));
    try (var files = Files.list(temporary)) {
      assertEquals(List.of(archive, out), files.sorted().toList());
    }
  }

  private static String content(Path file) throws IOException {
    try (var in = Decompressed.of(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
  void brokenRunIsGoneOnWithWhereverItBroke(String name) throws IOException {
    String expected = attribute(archive.toString()).out();
    Path out = temporary.resolve(name);
    attribute("-o", out.toString(), archive.toString());
    byte[] whole = Files.readAllBytes(out);
    for (int kept : new int[] {0, 1, 5, 40, whole.length / 2, whole.length - 9, whole.length}) {
      Files.deleteIfExists(out);
      Files.write(temporary.resolve(name + ".part"), Arrays.copyOf(whole, kept));
      CommandRun run = attribute("-o", out.toString(), "--resume", archive.toString());
      assertEquals(new CommandRun(0, "", ""), run);
      assertEquals(expected, content(out), "cut after " + kept);
      assertFalse(Files.exists(temporary.resolve(name + ".part")));
    }
  }

  @Test
  void resumeTellsHowManyWereDone() throws IOException {
    String out = temporary.resolve("out.jsonl").toString();
    attribute("-o", out, archive + "/b");
    CommandRun run =
        CommandRun.of("attribute", "-f", "jsonl", "-o", out, "--resume", archive + "/b");
    assertTrue(run.err().startsWith("Articles: 0 (2 more done before); "), run.err());
  }

  @Test
  void whatABrokenRunLeftIsNotOverwritten() throws IOException {
    Path part = Files.writeString(temporary.resolve("out.jsonl.part"), "{");
    CommandRun run = attribute("-o", temporary.resolve("out.jsonl").toString(), archive.toString());
    assertEquals(2, run.exitCode());
    assertEquals(
        "kutipan: --output: "
            + part
            + " was left by a broken run: go on with it by --resume, or delete it\n",
        run.err());
    assertEquals("{", Files.readString(part));
  }

  @Test
  void fileOfSomethingElseIsNotGoneOnWith() throws IOException {
    Path out = Files.writeString(temporary.resolve("out.jsonl"), "Daftar belanja\n");
    CommandRun run = attribute("-o", out.toString(), "--resume", archive.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("kutipan: --output: " + out + ":1: expected a JSON object"));
    assertEquals("Daftar belanja\n", Files.readString(out));
    assertFalse(Files.exists(temporary.resolve("out.jsonl.copy")));
  }

  @Test
  void outputIsNoInputOfTheNextRun() throws IOException {
    Path out = archive.resolve("z.jsonl");
    attribute("-o", out.toString(), archive.toString());
    attribute("-o", out.toString(), archive.toString());
    assertEquals(List.of("a", "b/1", "b/2", "c1", "c2"), CommandRun.ids(Files.readString(out)));
  }

  @Test
  void outputThatCannotBeOpenedIsAWrongArgument() {
    String out = temporary.resolve("nowhere/out.jsonl").toString();
    CommandRun run = attribute("-o", out, archive.toString());
    assertEquals(new CommandRun(2, "", "kutipan: --output: " + out + ": no such folder\n"), run);
  }

  @Test
  void folderCannotBeTheOutput() {
    for (String[] resume : new String[][] {{}, {"--resume"}}) {
      CommandRun run = attribute(concat(resume, "-o", temporary.toString(), archive.toString()));
      String error = "kutipan: --output: " + temporary + ": expected a file, found a folder\n";
      assertEquals(new CommandRun(2, "", error), run);
    }
  }

  @Test
  void outputThatIsFullEndsTheRunWithoutAStackTrace() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full here");
    Path out = temporary.resolve("out.jsonl");
    Files.createSymbolicLink(temporary.resolve("out.jsonl.copy"), full);
    Files.writeString(out, line("x", "Hujan."));
    CommandRun run = attribute("-o", out.toString(), "--resume", archive.toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().startsWith("kutipan: --output: " + out + ": cannot be written: "));
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--resume | --resume: expected --output and --format jsonl",
        "--threads 0 | '--threads': expected a number of at least 1, found \"0\"",
        "--progress often | '--progress': expected one of auto, always, never",
        "--input-format xml | expected one of text, jsonl, found \"xml\"",
      })
  void wrongArgumentsAreOneLine(String arguments, String message) {
    CommandRun run = CommandRun.of(concat(new String[] {"attribute"}, arguments.split(" ")));
    assertEquals(2, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
