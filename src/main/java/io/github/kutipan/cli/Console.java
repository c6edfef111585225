package io.github.kutipan.cli;

import com.google.common.base.CharMatcher;
import java.io.InputStream;
import java.io.PrintWriter;

/** The three streams of a run, and whether anything went wrong in it. Not thread-safe. */
final class Console {
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private boolean failed;

  Console(InputStream in, PrintWriter out, PrintWriter err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  /** Whether an error was reported. */
  boolean failed() {
    return failed;
  }

  /** Reports an error on one line, whatever the message holds. */
  void error(String message) {
    failed = true;
    // What was written so far comes first where both streams go to one terminal.
    out.flush();
    err.println("kutipan: " + CharMatcher.javaIsoControl().collapseFrom(message, ' '));
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
