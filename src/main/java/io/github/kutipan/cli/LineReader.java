package io.github.kutipan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a stream of bytes one by one, without their ends. Not thread-safe. */
final class LineReader {
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean ended;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line; empty at the end. What follows the last line end is a line too if not empty. */
  Optional<byte[]> next() throws IOException {
    line.reset();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      next = in.read();
    }
    ended = next >= 0;
    if (!ended && line.size() == 0) {
      return Optional.empty();
    }
    number++;
    return Optional.of(line.toByteArray());
  }

  /** The number of the line that was read last, counted from 1. */
  int number() {
    return number;
  }

  /** Whether the line that was read last had a line end. */
  boolean ended() {
    return ended;
  }
}
