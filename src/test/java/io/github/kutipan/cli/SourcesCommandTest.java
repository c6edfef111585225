package io.github.kutipan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesCommandTest {
  @TempDir Path archive;

  @BeforeEach
  void fillTheArchive() throws IOException {
    Files.writeString(
        archive.resolve("1.txt"),
        "\"Jembatan rampung bulan depan,\" kata Kepala Dinas Perhubungan Rina Halim.\n\n"
            + "\"Semua siap,\" kata Rina Halim.\n");
    Files.writeString(
        archive.resolve("2.txt"),
        "\"Sawah kami terendam,\" kata Rina Halim.\n\n\"Kami rugi,\" kata Darto Wibowo.\n");
  }

  private CommandRun sources(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "sources";
    all[1] = "--quiet";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[all.length - 1] = archive.toString();
    return CommandRun.of(all);
  }

  @Test
  void tableCountsTheSameNameOverArticlesAndSaysHow() {
    CommandRun run = sources();
    assertEquals(new CommandRun(0, run.out(), ""), run);
    assertTrue(run.out().contains("\nRina Halim           2           3         9  "), run.out());
    assertTrue(run.out().contains("\nDarto Wibowo         1           1         2  "), run.out());
    assertTrue(run.out().contains("2 articles, 4 statements, 11 words."), run.out());
    assertTrue(run.out().contains("only where both articles give the same"), run.out());
  }

  @Test
  void csvIsForASpreadsheet() {
    String[] lines = sources("--format", "csv").out().split("\r\n");
    assertEquals("name,kind,one_word,articles,statements,words,posts", lines[0]);
    assertTrue(lines[1].startsWith("Rina Halim,person,false,2,3,9,"), lines[1]);
    assertEquals("Darto Wibowo,person,false,1,1,2,", lines[2]);
  }

  @Test
  void pageHasABarForEach() {
    String page = sources("--format", "html").out();
    assertTrue(page.startsWith("<!DOCTYPE html>"), page);
    assertTrue(page.contains("<th scope=\"row\">Rina Halim</th>"), page);
    assertTrue(page.contains("style=\"width:50.0%\""), page);
  }

  @Test
  void topAndKindChooseWhomToList() {
    assertFalse(sources("--top", "1").out().contains("Darto"), "--top 1");
    assertTrue(sources("--kind", "organization").out().startsWith("No sources.\n"));
    assertTrue(sources("--kind", "person").out().contains("Darto"));
  }

  @Test
  void threadsChangeNothing() {
    assertEquals(sources("--threads", "1"), sources("--threads", "3"));
  }

  @Test
  void badArticleIsReportedAndTheOthersAreCounted() throws IOException {
    Files.write(archive.resolve("0.txt"), new byte[] {(byte) 0xE9});
    CommandRun run = sources();
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.out().contains("2 articles, 4 statements"), run.out());
  }

  @Test
  void unknownLanguageIsAWrongArgument() {
    CommandRun run = sources("--language", "zz-no");
    assertEquals(new CommandRun(2, "", run.err()), run);
    assertTrue(run.err().startsWith("kutipan: --language: "), run.err());
  }
}
