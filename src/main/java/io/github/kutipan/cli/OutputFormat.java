package io.github.kutipan.cli;

import io.github.kutipan.render.Csv;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.render.SchemaOrg;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.render.WebAnnotations;
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
  /** A page for a browser. */
  HTML {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return new HtmlWriter(out);
    }
  },
  /** One line of JSON an article. */
  JSONL {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return (id, article) -> out.print(JsonLines.format(id, article) + "\n");
    }
  },
  /** A spreadsheet. */
  CSV {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      // Without the mark, Excel takes the file for one of the platform's old encoding.
      out.print(BYTE_ORDER_MARK + Csv.header());
      return (id, article) -> out.print(Csv.format(id, article));
    }
  },
  /** One W3C annotation collection an article and line. */
  WEB_ANNOTATION {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return (id, article) -> out.print(WebAnnotations.format(id, article) + "\n");
    }
  },
  /** One graph of schema.org an article and line. */
  SCHEMA_ORG {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      return (id, article) -> out.print(SchemaOrg.format(id, article) + "\n");
    }
  },
  /** A folder of files; {@link BratFolder} writes it. */
  BRAT {
    @Override
    ResultWriter open(PrintWriter out, int width) {
      throw new UnsupportedOperationException("brat takes a folder, not a stream");
    }
  };

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Begins an output; what stands before the first article is written.
   *
   * @param out where to
   * @param width the width of a line for a person, in character cells
   */
  abstract ResultWriter open(PrintWriter out, int width);
}
