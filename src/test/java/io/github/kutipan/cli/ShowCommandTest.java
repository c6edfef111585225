package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

  private static final String ARTICLE = "Hujan deras.\n\n\"Air naik,\" morin Budi Santosa.\n";
  private static final String SHOWN =
      """
      Hujan deras.

      [1 "Air naik,"] <1 morin> {1 Budi Santosa}.

      1  direct, confidence 0.80
         content  14-25 "Air naik,"
         cue      26-31 morin
         source   32-44 Budi Santosa
         speaker  Budi Santosa, person
         pattern  quote, patterns.txt:2: QUOTE ,? CUE:tell SOURCE
         entry    cues.tsv:2: mor | mor,morin | tell | clause
         step     named
      """;

  @TempDir Path parent;
  private SmallPack pack;

  @BeforeEach
  void writePack() throws IOException {
    pack = SmallPack.in(parent);
  }

  private String article(String text) throws IOException {
    return Files.writeString(parent.resolve("article.txt"), text, UTF_8).toString();
  }

  @Test
  void everyAttributionIsMarkedWithTheRulesThatFired() throws IOException {
    CommandRun run = CommandRun.of("show", pack.folder(), article(ARTICLE));
    assertEquals(new CommandRun(0, SHOWN, ""), run);
  }

  @Test
  void standardInputIsAnArticle() {
    CommandRun run = CommandRun.withInput(ARTICLE, "show", pack.folder(), "-");
    assertEquals(new CommandRun(0, SHOWN, ""), run);
  }

  @Test
  void quotationThatNoPatternReportsHasNoRule() throws IOException {
    CommandRun run =
        CommandRun.of("show", pack.folder(), article("\"Air sungai itu naik lagi.\"\n"));
    assertTrue(run.out().contains("\n   pattern  floating\n   step     nobody\n"), run.out());
    assertTrue(run.out().contains("\n   speaker  nobody\n"), run.out());
  }

  @Test
  void articleWithoutAttributionsSaysSo() throws IOException {
    CommandRun run = CommandRun.of("show", pack.folder(), article("Hujan deras.\n"));
    assertEquals(new CommandRun(0, "Hujan deras.\n\nNo attributions.\n", ""), run);
  }

  @Test
  void widthIsKept() throws IOException {
    CommandRun run = CommandRun.of("show", "--width", "40", pack.folder(), article(ARTICLE));
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 40), run.out());
    assertTrue(run.out().contains("QUOTE\n            ,? CUE:tell SOURCE\n"), run.out());
  }

  @Test
  void brokenPackIsToldErrorByErrorAndLeadsToCheck() throws IOException {
    pack.write("patterns.txt", "quote: QUOTE CUE:ask SOURCE\nquote\n");
    CommandRun run = CommandRun.of("show", pack.folder(), article(ARTICLE));
    assertEquals(1, run.exitCode());
    assertEquals("", run.out());
    List<String> errors = run.err().lines().toList();
    assertEquals(3, errors.size(), run.err());
    assertTrue(errors.get(0).startsWith("kutipan: x-small/patterns.txt:"), run.err());
    assertTrue(errors.get(1).startsWith("kutipan: x-small/patterns.txt:"), run.err());
    assertTrue(run.err().endsWith("(see kutipan check " + pack.folder() + ")\n"), run.err());
  }

  @Test
  void missingArticleIsReported() {
    CommandRun run = CommandRun.of("show", pack.folder(), "no-such-file.txt");
    assertEquals(new CommandRun(1, "", "kutipan: no-such-file.txt: no such file\n"), run);
  }

  @Test
  void whatIsNoFolderIsAWrongArgument() throws IOException {
    CommandRun run = CommandRun.of("show", article(ARTICLE), article(ARTICLE));
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("expected a folder, found "), run.err());
  }

  @Test
  void helpHasExamples() {
    CommandRun run = CommandRun.of("show", "--help");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().contains("\nExamples:\n  kutipan show "), run.out());
  }
}
