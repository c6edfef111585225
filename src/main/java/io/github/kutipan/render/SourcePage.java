package io.github.kutipan.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report of sources as a page with a bar for each. */
final class SourcePage {
  private static final String TEMPLATE = "sources.html";

  /** Between them stands the row that is repeated for each source. */
  private static final Splitter ROW = Splitter.on("<!-- row -->");

  private SourcePage() {}

  static String format(SourceReport report) {
    Iterator<String> parts = ROW.split(template()).iterator();
    String head = parts.next();
    String row = parts.next();
    String foot = parts.next();
    long most = report.sources().stream().mapToLong(SourceReport.Source::articles).max().orElse(1);
    String rows =
        report.sources().stream()
            .map(source -> fill(row, values(source, most)))
            .collect(Collectors.joining());
    String notes =
        SourceNotes.of(report).stream()
            .map(note -> "<p>" + escape(note) + "</p>\n")
            .collect(Collectors.joining());
    return head + rows + foot.replace("{{notes}}", notes);
  }

  private static Map<String, String> values(SourceReport.Source source, long most) {
    return Map.of(
        "name", SourceNotes.name(source),
        "kind", Ascii.toLowerCase(source.kind().name()),
        "posts", posts(source.posts()),
        "articles", Long.toString(source.articles()),
        "statements", Long.toString(source.statements()),
        "words", Long.toString(source.words()),
        "share", String.format(Locale.ROOT, "%.1f", 100.0 * source.articles() / most));
  }

  private static String posts(List<SourceReport.Post> posts) {
    return posts.stream()
        .map(post -> TerminalText.plain(post.text()))
        .collect(Collectors.joining("; "));
  }

  /** Fills in each value once, so that a name that looks like a place to fill in stays a name. */
  private static String fill(String row, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = row.indexOf("{{"); open >= 0; open = row.indexOf("{{", from)) {
      int close = row.indexOf("}}", open);
      filled.append(row, from, open);
      filled.append(escape(values.getOrDefault(row.substring(open + 2, close), "")));
      from = close + 2;
    }
    return filled.append(row.substring(from)).toString();
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private static String template() {
    try {
      return Resources.toString(Resources.getResource(SourcePage.class, TEMPLATE), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(TEMPLATE, e);
    }
  }
}
