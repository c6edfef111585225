package io.github.kutipan.cli;

import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What a run within this process printed, and its exit code. */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(String... arguments) {
    return of(new byte[0], false, arguments);
  }

  /** Runs a command with a text on its standard input. */
  static CommandRun withInput(String in, String... arguments) {
    return of(in.getBytes(StandardCharsets.UTF_8), false, arguments);
  }

  static CommandRun of(byte[] in, boolean errIsTerminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintWriter(out),
            new PrintWriter(err),
            () -> errIsTerminal);
    int exitCode = Main.commandLine(console).execute(arguments);
    console.flush();
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  List<String> ids() throws IOException {
    return ids(out);
  }

  static List<String> ids(String lines) throws IOException {
    return JsonLines.readGold(new StringReader(lines)).stream().map(GoldDocument::id).toList();
  }

  /** A line of an article. */
  static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}\n";
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
