package io.github.kutipan.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.kutipan.render.InputDocument;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.render.JsonLinesException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads the articles of files. What cannot be read is reported on the console and skipped; the rest
 * of the file and the other files are still read. A file of lines is never held as a whole.
 */
final class InputReader {
  static final String STANDARD_INPUT = "-";

  private static final String TEXT_SUFFIX = ".txt";
  private static final String LINES_SUFFIX = ".jsonl";
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\uFEFF");

  private final Console console;

  /** Takes an article and the place that it was read from, for messages. */
  private final BiConsumer<String, InputDocument> sink;

  InputReader(Console console, BiConsumer<String, InputDocument> sink) {
    this.console = console;
    this.sink = sink;
  }

  /** Reads the articles of a file, or of standard input where its name is {@code -}. */
  void read(String file) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        readText("standard input", STANDARD_INPUT, console.in());
        return;
      }
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        console.error(file + ": expected a file, found a folder");
        return;
      }
      try (InputStream in = Files.newInputStream(path)) {
        if (Ascii.toLowerCase(file).endsWith(LINES_SUFFIX)) {
          readLines(file, in);
        } else {
          readText(file, id(path), in);
        }
      }
    } catch (NoSuchFileException e) {
      console.error(file + ": no such file");
    } catch (AccessDeniedException e) {
      console.error(file + ": permission denied");
    } catch (InvalidPathException e) {
      console.error(file + ": not the name of a file: " + e.getReason());
    } catch (IOException e) {
      console.error(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static String id(Path path) {
    String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    return Ascii.toLowerCase(name).endsWith(TEXT_SUFFIX)
        ? name.substring(0, name.length() - TEXT_SUFFIX.length())
        : name;
  }

  private void readText(String place, String id, InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    String text;
    try {
      text = Utf8.decode(bytes);
    } catch (Utf8.MalformedException e) {
      console.error(place + ":" + line(bytes, e.position()) + ": " + e.getMessage());
      return;
    }
    String article = text.startsWith("\uFEFF") ? text.substring(1) : text;
    sink.accept(place, new InputDocument(id, article, Optional.empty()));
  }

  /** The number of the line that the byte at the position stands in, counted from 1. */
  private static int line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private void readLines(String file, InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        readLine(file, number, line.toByteArray());
        line.reset();
        number++;
      } else {
        line.write(next);
      }
    }
    readLine(file, number, line.toByteArray());
  }

  private void readLine(String file, int number, byte[] bytes) {
    String place = file + ":" + number;
    InputDocument document;
    try {
      String line = Utf8.decode(bytes);
      if (BLANK.matchesAllOf(line)) {
        return;
      }
      document = JsonLines.parseDocument(line, number);
    } catch (Utf8.MalformedException | JsonLinesException e) {
      console.error(place + ": " + e.getMessage());
      return;
    }
    sink.accept(place, document);
  }
}
