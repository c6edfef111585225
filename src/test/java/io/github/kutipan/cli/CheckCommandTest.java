package io.github.kutipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  @TempDir Path parent;
  private SmallPack pack;

  @BeforeEach
  void writePack() throws IOException {
    pack = SmallPack.in(parent);
  }

  private CommandRun check() {
    return CommandRun.of("check", pack.folder());
  }

  @Test
  void packInOrderIsOneLine() {
    String all = "Smallish (x-small): 2 examples, all hold; 1 pattern, each with examples\n";
    assertEquals(new CommandRun(0, all, ""), check());
  }

  @Test
  void everyErrorInATableIsPrintedWithFileLineAndColumn() throws IOException {
    pack.write("cues.tsv", "lemma\tforms\tclass\tcontent\nmor\tmor\ttell\tclause\nfal\tfal\n");
    pack.write("patterns.txt", "quote: QUOTE CUE:ask SOURCE\n");
    String errors =
        """
        x-small/cues.tsv:3:8: expected 4 cells, found 2
        x-small/patterns.txt:1:18: pattern quote: no cue in cues.tsv has the class ask

        2 errors; the examples were not run
        """;
    assertEquals(new CommandRun(1, errors, ""), check());
  }

  @Test
  void moreErrorsThanAMessageHoldsAreAllPrinted() throws IOException {
    pack.write("adverbs.txt", "fio\n" + "fio\n".repeat(50));
    CommandRun run = check();
    assertTrue(run.out().contains("x-small/adverbs.txt:51:1: "), run.out());
    assertTrue(run.out().endsWith("\n50 errors; the examples were not run\n"), run.out());
  }

  @Test
  void failingExampleIsPrintedWithWhatWasExpectedAndFound() throws IOException {
    pack.write(
        "examples/two.txt",
        """
        == quote
        + ["Air naik,"] <mor> {Budi}. => Budi Santosa
        + Hujan. ¶ [Air naik], <mor> {Budi}.
        - "Air naik," mor Budi.
        """);
    String failures =
        """
        x-small/examples/two.txt:2: "Air naik," mor Budi.
          expected: [1-9 Air naik] <12-15 mor> {16-20 Budi} => Budi Santosa
          found:    [1-9 Air naik] <12-15 mor> {16-20 Budi} => Budi (quote/named)
        x-small/examples/two.txt:3: Hujan.¶Air naik, mor Budi.
          expected: [7-15 Air naik] <17-20 mor> {21-25 Budi}
          found:    nothing
        x-small/examples/two.txt:4: "Air naik," mor Budi.
          expected: nothing
          found:    [1-9 Air naik] <12-15 mor> {16-20 Budi} (quote/named)

        Smallish (x-small): 5 examples, 3 wrong; 1 pattern, each with examples
        """;
    assertEquals(new CommandRun(1, failures, ""), check());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          * Air naik., expected "+ " or "- ": * Air naik.
          + ["Air naik" mor Budi., a mark is not closed
          + "Air naik"] mor Budi., ] closes nothing
          + Air naik., `a line with "+", and no other, has marks`
          - [Air naik]., `a line with "+", and no other, has marks`
          + [Air naik] <mor> <mor>., two cues or two sources of one attribution
          + [Air naik] \\, nothing behind the backslash
          """)
  void lineThatIsNoExampleIsNamed(String line, String problem) throws IOException {
    pack.write("examples/two.txt", line + "\n");
    CommandRun run = check();
    assertEquals(1, run.exitCode());
    assertTrue(run.out().startsWith("x-small/examples/two.txt:1: " + problem), run.out());
    assertTrue(run.out().contains(": 3 examples, 1 wrong; "), run.out());
  }

  @Test
  void patternWithoutExamplesOfBothKindsIsNamed() throws IOException {
    pack.write("examples/one.txt", "== quote\n+ [\"Air naik,\"] <mor> {Budi}.\n");
    String missing =
        """
        x-small/examples: expected a line "- …" under "== quote"

        Smallish (x-small): 1 example, all hold; 1 pattern, 1 example missing
        """;
    assertEquals(new CommandRun(1, missing, ""), check());
  }

  @Test
  void damagedModelIsNamed() throws IOException {
    pack.write("models/names.bin", "no model");
    CommandRun run = check();
    assertEquals(1, run.exitCode());
    assertTrue(run.err().startsWith("kutipan: x-small/models/names.bin: expected"), run.err());
  }

  @Test
  void whatIsNoFolderIsAWrongArgument() {
    CommandRun run = CommandRun.of("check", parent.resolve("missing").toString());
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("expected a folder, found "), run.err());
    assertEquals(2, CommandRun.of("check").exitCode());
  }

  @Test
  void helpHasExamples() {
    CommandRun run = CommandRun.of("check", "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("\nExamples:\n  kutipan check "), run.out());
  }
}
