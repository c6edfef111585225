package io.github.kutipan.render;

import java.io.IOException;

/**
 * A line that is not the JSON object that was expected.
 *
 * <p>The message has the form {@code expected a string at /attributions/0/type, found a number}; it
 * is one line and leaves the line's number to {@link #lineNumber()}.
 */
public final class JsonLinesException extends IOException {
  private static final long serialVersionUID = 1;

  /** The line, counted from 1. */
  private final int lineNumber;

  JsonLinesException(int lineNumber, String message) {
    super(message);
    this.lineNumber = lineNumber;
  }

  JsonLinesException(int lineNumber, String message, Throwable cause) {
    super(message, cause);
    this.lineNumber = lineNumber;
  }

  /** {@return the number of the line, counted from 1} */
  public int lineNumber() {
    return lineNumber;
  }
}
