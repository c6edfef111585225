package io.github.kutipan;

import io.github.kutipan.examples.Example;
import io.github.kutipan.examples.Examples;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of a language that make sense, and the pieces into which they can be cut. */
final class SampleTexts {

  private static final Path GOLD = Path.of("src", "test", "resources", "gold");

  /** Half of the pieces are shorter: a few words that hang together with nothing. */
  private static final int FEW = 60;

  private SampleTexts() {}

  /** The sentences of a language pack's examples, one for each thing that its patterns find. */
  static List<String> examples(String language) {
    try {
      return Examples.read(TestPacks.folder(language)).all().stream()
          .map(SampleTexts::withoutMarks)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutMarks(Example example) {
    return example
        .line()
        .substring(Example.FOUND.length())
        .replaceAll(" => .*", "")
        .replaceAll("[\\[<{](\\d )?|[]>}]", "")
        .replaceAll(" *¶ *", "\n");
  }

  /** The paragraphs of the articles that are read with every build. */
  static List<String> paragraphs(String language) {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLD.resolve(language))) {
      for (Path file : files.sorted().toList()) {
        try (Reader reader = Files.newBufferedReader(file)) {
          for (GoldDocument article : JsonLines.readGold(reader)) {
            article.text().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paragraphs;
  }

  /** The examples and the paragraphs. */
  static List<String> all(String language) {
    return Stream.concat(examples(language).stream(), paragraphs(language).stream()).toList();
  }

  /**
   * A piece of a text that begins and ends anywhere, between two words or within one; the same one
   * for the same number.
   */
  static String piece(String text, long number) {
    Random random = new Random(number);
    int begin = random.nextBoolean() ? 0 : random.nextInt(text.length() + 1);
    int rest = text.length() - begin;
    int end = begin + random.nextInt((random.nextBoolean() ? Math.min(FEW, rest) : rest) + 1);
    if (random.nextBoolean()) {
      begin = text.lastIndexOf(' ', begin) + 1;
      end = Math.max(begin, text.lastIndexOf(' ', end));
    }
    return text.substring(begin, end);
  }
}
