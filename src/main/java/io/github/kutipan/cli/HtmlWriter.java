package io.github.kutipan.cli;

import io.github.kutipan.render.Highlighter;
import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Writes one page of all articles. */
final class HtmlWriter implements ResultWriter {
  private static final String TITLE = "Who said what";
  private static final String MESSAGE = "a PrintWriter keeps its failures to itself";

  private final Highlighter page;

  HtmlWriter(PrintWriter out) {
    try {
      page = Highlighter.open(out, TITLE);
    } catch (IOException e) {
      throw new UncheckedIOException(MESSAGE, e);
    }
  }

  @Override
  public void write(String id, AttributedText article) {
    try {
      page.add(id, article);
    } catch (IOException e) {
      throw new UncheckedIOException(MESSAGE, e);
    }
  }

  @Override
  public void end() {
    try {
      page.end();
    } catch (IOException e) {
      throw new UncheckedIOException(MESSAGE, e);
    }
  }
}
