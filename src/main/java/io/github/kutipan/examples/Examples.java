package io.github.kutipan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Pattern;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All examples of a language pack. Immutable and thread-safe. */
public final class Examples {

  private static final String FOLDER = "examples";
  private static final String HEADING = "== ";

  private final String pack;
  private final ImmutableList<Example> all;

  private Examples(String pack, ImmutableList<Example> all) {
    this.pack = pack;
    this.all = all;
  }

  /**
   * Reads the examples of a pack.
   *
   * @param pack the folder of the pack
   * @throws IOException if a file cannot be read; the message names it
   */
  public static Examples read(Path pack) throws IOException {
    String name = String.valueOf(pack.getFileName());
    ImmutableList.Builder<Example> all = ImmutableList.builder();
    for (Path file : files(pack.resolve(FOLDER))) {
      all.addAll(read(file, name + "/" + FOLDER + "/" + file.getFileName()));
    }
    return new Examples(name, all.build());
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Example> read(Path file, String name) throws IOException {
    ImmutableList.Builder<Example> examples = ImmutableList.builder();
    String section = "";
    int number = 0;
    for (String line : lines(file, name)) {
      number++;
      if (line.startsWith(HEADING)) {
        section = line.substring(HEADING.length()).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(new Example(name + ":" + number, section, line));
      }
    }
    return examples.build();
  }

  private static List<String> lines(Path file, String name) throws IOException {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(name + ": expected UTF-8", e);
    }
  }

  /** Returns the examples, file by file. */
  public List<Example> all() {
    return all;
  }

  /** Returns what examples are missing: each pattern needs one of each kind in its section. */
  public List<String> missing(LanguagePack language) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    for (Pattern pattern : language.patterns()) {
      for (String kind : List.of(Example.FOUND, Example.NOT_FOUND)) {
        if (all.stream()
            .noneMatch(one -> one.section().equals(pattern.id()) && one.line().startsWith(kind))) {
          missing.add(
              "%s/%s: expected a line \"%s\" under \"%s%s\""
                  .formatted(pack, FOLDER, kind + "…", HEADING, pattern.id()));
        }
      }
    }
    return missing.build();
  }
}
