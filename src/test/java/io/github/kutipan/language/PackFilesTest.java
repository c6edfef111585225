package io.github.kutipan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack reads its own files and no others. */
class PackFilesTest {

  @TempDir private Path outside;
  private Path folder;

  @BeforeEach
  void makePack() throws IOException {
    folder = Files.createDirectories(outside.resolve("jv/models")).getParent();
    Files.writeString(folder.resolve("cues.tsv"), "inside");
    Files.writeString(outside.resolve("secret.txt"), "outside");
  }

  @Test
  void opensAFileOfItsFolder() throws IOException {
    try (InputStream in = PackFiles.ofFolder(folder).open("cues.tsv").orElseThrow()) {
      assertEquals(
          "inside", new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles.tsv", "models/pos.bin", "models"})
  void hasNothingWhereThereIsNoFile(String name) throws IOException {
    assertTrue(PackFiles.ofFolder(folder).open(name).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../secret.txt", "models/../../secret.txt", "../jv2/cues.tsv", "/etc/hosts"})
  void refusesANameThatLeadsOut(String name) {
    IOException e = assertThrows(IOException.class, () -> PackFiles.ofFolder(folder).open(name));
    assertEquals(name + ": leads out of the language pack " + folder, e.getMessage());
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Path link = folder.resolve("titles.tsv");
    try {
      Files.createSymbolicLink(link, outside.resolve("secret.txt"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "skipped: no symbolic links here");
    }
    assertThrows(IOException.class, () -> PackFiles.ofFolder(folder).open("titles.tsv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../en/cues.tsv", "../../QuoteAttributor.class", "/META-INF/LICENSE"})
  void refusesAResourceOfAnotherPack(String name) {
    assertThrows(IOException.class, () -> PackFiles.ofResources("id").open(name));
  }

  @Test
  void namesAFolderThatIsNotThere() {
    Path nowhere = outside.resolve("nowhere");
    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> PackFiles.ofFolder(nowhere));
    assertEquals(nowhere + ": no such folder", e.getMessage());
  }
}
