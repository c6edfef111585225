package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run of the command line printed, and its exit code. */
record CommandRun(int exitCode, String out, String err) {

  /** Runs a command with a text on its standard input. */
  static CommandRun withInput(String in, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err));
    int exitCode = Main.commandLine(console).execute(arguments);
    console.flush();
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** Runs a command without input. */
  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }
}
