package io.github.kutipan.render;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report of sources as a page with a bar for each. */
final class SourcePage {
  private static final Html PAGE = Html.template("sources.html");
  private static final Html ROW = Html.template("source.html");

  private SourcePage() {}

  static String format(SourceReport report) {
    long most = report.sources().stream().mapToLong(SourceReport.Source::articles).max().orElse(1);
    String rows =
        report.sources().stream()
            .map(source -> ROW.fill(values(source, most)))
            .collect(Collectors.joining());
    String notes =
        SourceNotes.of(report).stream()
            .map(note -> "<p>" + Html.escape(note) + "</p>\n")
            .collect(Collectors.joining());
    return PAGE.fill(Map.of("rows", rows, "notes", notes));
  }

  private static Map<String, String> values(SourceReport.Source source, long most) {
    return Map.of(
        "name", Html.escape(SourceNotes.name(source)),
        "kind", Ascii.toLowerCase(source.kind().name()),
        "posts", posts(source.posts()),
        "articles", number(source.articles()),
        "statements", number(source.statements()),
        "words", number(source.words()),
        "share", String.format(Locale.ROOT, "%.1f", 100.0 * source.articles() / most));
  }

  /** As many posts as the table shows; the others unfold. */
  private static String posts(List<SourceReport.Post> posts) {
    int shown = Math.min(posts.size(), SourceTable.MAX_POSTS);
    int more = posts.size() - shown;
    String first = joined(posts.subList(0, shown));
    return more == 0
        ? first
        : "%s<details><summary>and %d more</summary>%s</details>"
            .formatted(first, more, joined(posts.subList(shown, posts.size())));
  }

  private static String joined(List<SourceReport.Post> posts) {
    return posts.stream()
        .map(post -> TerminalText.plain(post.text()))
        .map(Html::escape)
        .collect(Collectors.joining("; "));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
