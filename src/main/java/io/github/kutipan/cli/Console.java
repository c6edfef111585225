package io.github.kutipan.cli;

import com.google.common.base.CharMatcher;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/** The three streams of a run, and whether anything went wrong in it. Not thread-safe. */
final class Console {
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;
  private final BooleanSupplier errIsTerminal;
  private Runnable beforeMessage = () -> {};
  private long errors;

  /**
   * Makes a console.
   *
   * @param errIsTerminal whether a person sees what is written to {@code err}; asked only if needed
   */
  Console(InputStream in, PrintWriter out, PrintWriter err, BooleanSupplier errIsTerminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.errIsTerminal = errIsTerminal;
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

  boolean errIsTerminal() {
    return errIsTerminal.getAsBoolean();
  }

  /** How many errors were reported. */
  long errors() {
    return errors;
  }

  /** Whether an error was reported. */
  boolean failed() {
    return errors > 0;
  }

  /** Lets something be done before each message, such as to take away what stands on its line. */
  void beforeMessage(Runnable action) {
    beforeMessage = action;
  }

  /** Takes away what stands on the line where something will be written. */
  void makeRoom() {
    beforeMessage.run();
  }

  /** Reports an error on one line, whatever the message holds. */
  void error(String message) {
    errors++;
    say(message);
  }

  /** Tells on one line what is worth to know and no error. */
  void note(String message) {
    say("note: " + message);
  }

  private void say(String message) {
    makeRoom();
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
