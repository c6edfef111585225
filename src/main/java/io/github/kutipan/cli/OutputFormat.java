package io.github.kutipan.cli;

import io.github.kutipan.render.JsonLines;
import io.github.kutipan.render.TextTable;
import java.io.PrintWriter;

/** How the attributions of articles are written. */
enum OutputFormat {
  /** A table for a person. */
  TEXT {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return (id, article) -> out.print(TextTable.format(id, article, width) + "\n");
    }
  },
  /** One line of JSON an article. */
  JSONL {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return (id, article) -> out.print(JsonLines.format(id, article) + "\n");
    }
  },
  /** One page for a browser. */
  HTML {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return new HtmlWriter(out);
    }
  };

  /**
   * Begins an output; what stands before the first article is written.
   *
   * @param out where to
   * @param width the width of a line for a person, in character cells
   */
  abstract ResultWriter open(PrintWriter out, int width);
}
