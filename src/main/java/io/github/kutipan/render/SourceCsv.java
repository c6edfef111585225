package io.github.kutipan.render;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report of sources as comma-separated values. */
final class SourceCsv {
  private static final CharMatcher SPECIAL = CharMatcher.anyOf(",\"\r\n");

  /** What makes a formula of a cell in some spreadsheet. */
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r");

  private static final String HEAD = "name,kind,one_word,articles,statements,words,posts\r\n";

  private SourceCsv() {}

  static String format(SourceReport report) {
    return report.sources().stream().map(SourceCsv::row).collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(SourceReport.Source source) {
    String posts =
        source.posts().stream().map(SourceReport.Post::text).collect(Collectors.joining("; "));
    List<String> cells =
        Stream.of(
                source.name(),
                Ascii.toLowerCase(source.kind().name()),
                source.oneWord(),
                source.articles(),
                source.statements(),
                source.words(),
                posts)
            .map(cell -> cell(cell.toString()))
            .toList();
    return String.join(",", cells) + "\r\n";
  }

  private static String cell(String text) {
    String harmless = !text.isEmpty() && FORMULA.matches(text.charAt(0)) ? "'" + text : text;
    return SPECIAL.matchesAnyOf(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
