package io.github.kutipan.cli;

import com.google.common.base.CharMatcher;
import com.google.common.collect.AbstractIterator;
import com.google.common.io.CountingInputStream;
import io.github.kutipan.render.InputDocument;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.render.JsonLinesException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles of files one by one, as they are asked for. What cannot be read is told in its
 * place, and the rest of the file and the other files are still read. A file of lines is never held
 * as a whole. Not thread-safe.
 */
final class InputReader extends AbstractIterator<Input> implements AutoCloseable {
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\uFEFF");

  private final InputStream standardInput;
  private final InputFormat format;
  private final Deque<InputFinder.Found> waiting;
  private Optional<OpenLines> open = Optional.empty();
  private Optional<CountingInputStream> counted = Optional.empty();
  private InputStream file = InputStream.nullInputStream();
  private long bytesBefore;

  /**
   * Reads nothing yet.
   *
   * @param standardInput what {@code -} stands for
   * @param format how an input is read whose name does not tell
   * @param found the files
   */
  InputReader(InputStream standardInput, InputFormat format, List<InputFinder.Found> found) {
    this.standardInput = standardInput;
    this.format = format;
    waiting = new ArrayDeque<>(found);
  }

  /** A file of lines that was begun. */
  private record OpenLines(String name, LineReader lines) {}

  /** How many bytes of the files were read, as they are on disk. */
  long bytesRead() {
    return bytesBefore + counted.map(CountingInputStream::getCount).orElse(0L);
  }

  @Override
  protected @Nullable Input computeNext() {
    while (true) {
      Optional<Input> next = Optional.empty();
      if (open.isPresent()) {
        next = nextLine(open.get());
      } else if (!waiting.isEmpty()) {
        InputFinder.Found found = waiting.remove();
        next = found.file().isPresent() ? begin(found.file().get()) : failure(found.failure());
      } else {
        return endOfData();
      }
      if (next.isPresent()) {
        return next.get();
      }
    }
  }

  private InputStream stream(InputFile input) throws IOException {
    if (input.path().isEmpty()) {
      return standardInput;
    }
    file = Files.newInputStream(input.path().get());
    return file;
  }

  private Optional<Input> begin(InputFile input) {
    try {
      CountingInputStream in = new CountingInputStream(stream(input));
      counted = Optional.of(in);
      InputStream bytes = Decompressed.of(in);
      if (input.hasLines(format)) {
        open = Optional.of(new OpenLines(input.name(), new LineReader(bytes)));
        return Optional.empty();
      }
      Input article = text(input, bytes.readAllBytes());
      close();
      return Optional.of(article);
    } catch (IOException e) {
      close();
      return failure(message(input.name(), e));
    }
  }

  private static Input text(InputFile file, byte[] bytes) {
    String text;
    try {
      text = Utf8.decode(bytes);
    } catch (Utf8.MalformedException e) {
      int line = line(bytes, e.position());
      return new Input.Failure(file.name() + ":" + line + ": " + e.getMessage());
    }
    String article = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Input.Article(file.name(), new InputDocument(file.id(), article, Optional.empty()));
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

  private Optional<Input> nextLine(OpenLines file) {
    Optional<byte[]> bytes;
    try {
      bytes = file.lines.next();
    } catch (IOException e) {
      close();
      return failure(message(file.name, e));
    }
    if (bytes.isEmpty()) {
      close();
      return Optional.empty();
    }
    String place = file.name + ":" + file.lines.number();
    try {
      String line = Utf8.decode(bytes.get());
      return BLANK.matchesAllOf(line)
          ? Optional.empty()
          : Optional.of(
              new Input.Article(place, JsonLines.parseDocument(line, file.lines.number())));
    } catch (Utf8.MalformedException | JsonLinesException e) {
      return failure(place + ": " + e.getMessage());
    }
  }

  private static Optional<Input> failure(String message) {
    return Optional.of(new Input.Failure(message));
  }

  /** Why a file or folder cannot be read, on one line with its name. */
  static String message(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return name + ": no such file";
    }
    return e instanceof AccessDeniedException
        ? name + ": permission denied"
        : name + ": cannot be read: " + e.getMessage();
  }

  /** Closes the file that is being read; standard input stays open. */
  @Override
  public void close() {
    bytesBefore = bytesRead();
    counted = Optional.empty();
    open = Optional.empty();
    try {
      file.close();
    } catch (IOException e) {
      // All that was wanted of it was read.
    }
    file = InputStream.nullInputStream();
  }
}
