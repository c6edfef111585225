package io.github.kutipan.render;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article's attributions as a table for a person at a terminal: who, from where, the type, the
 * words. Warnings follow below it.
 *
 * <pre>
 * Who           From                           Type      Words
 * ────────────  ─────────────────────────────  ────────  ──────────────────────────────
 * Marina Zhang  profesor asosiasi, University  direct    "Meskipun pembatasan ini
 *               of Technology Sydney (UTS)               menimbulkan tantangan, mereka
 *                                                        juga memacu kreativitas."
 * </pre>
 *
 * <p>Texts are wrapped, never cut. Where a table would leave too little room for the words, every
 * attribution is a block of its own. Control characters and marks that turn the writing direction
 * are not passed on: an article cannot command the terminal.
 *
 * <p>All methods may be called from any thread.
 */
public final class TextTable {
  /** The width, in character cells, for those who do not know that of their terminal. */
  public static final int DEFAULT_WIDTH = 100;

  /** The least width, in character cells. */
  public static final int MIN_WIDTH = 20;

  /** Below it, four columns leave too little room for the words. */
  private static final int MIN_TABLE_WIDTH = 64;

  private static final String GAP = "  ";
  private static final Row HEAD = new Row("Who", "From", "Type", "Words");

  private final AttributedText article;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private TextTable(AttributedText article, int width) {
    this.article = article;
    this.width = width;
  }

  /**
   * Makes the table, with {@code \n} at the end of every line.
   *
   * @param article the article
   * @param width the number of character cells in a line, at least {@link #MIN_WIDTH}; only a
   *     single character that is wider than its column can make a line longer
   * @return the lines
   * @throws IllegalArgumentException if {@code width} is less than {@link #MIN_WIDTH}
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  public static String format(AttributedText article, int width) {
    requireNonNull(article, "article");
    checkArgument(width >= MIN_WIDTH, "width (%s) must be at least %s", width, MIN_WIDTH);
    TextTable table = new TextTable(article, width);
    table.addAttributions();
    table.addWarnings();
    return table.out.toString();
  }

  /**
   * Makes the table under a heading.
   *
   * @param title what the article is called
   * @param article the article
   * @param width as in {@link #format(AttributedText, int)}
   * @return the lines
   * @throws IllegalArgumentException if {@code width} is less than {@link #MIN_WIDTH}
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  public static String format(String title, AttributedText article, int width) {
    requireNonNull(title, "title");
    String table = format(article, width);
    StringBuilder heading = new StringBuilder();
    List<String> lines = TerminalText.wrap(TerminalText.plain(title), width);
    lines.forEach(line -> heading.append(line).append('\n'));
    int underline = lines.stream().mapToInt(TerminalText::width).max().orElse(0);
    return heading.append(Strings.repeat("═", underline)).append("\n\n").append(table).toString();
  }

  /** The cells of one attribution, harmless and on one line each. */
  private record Row(String who, String from, String type, String words) {}

  private void addAttributions() {
    List<Row> rows = article.attributions().stream().map(this::row).toList();
    if (rows.isEmpty()) {
      addLine("No attributions.");
    } else if (width < MIN_TABLE_WIDTH) {
      addBlocks(rows);
    } else {
      addTable(rows);
    }
  }

  private Row row(Attribution attribution) {
    String words =
        attribution.content().stream()
            .map(span -> TerminalText.plain(span.in(article.text())))
            .collect(Collectors.joining(" … "));
    return new Row(
        who(attribution),
        attribution.speaker().map(TextTable::from).orElse(""),
        Ascii.toLowerCase(attribution.type().name()),
        words);
  }

  private String who(Attribution attribution) {
    Optional<String> name = attribution.speaker().map(Speaker::name);
    Optional<String> source =
        attribution.source().map(span -> "unknown (" + span.in(article.text()) + ")");
    return TerminalText.plain(name.or(() -> source).orElse("unknown"));
  }

  /** Where a speaker speaks from, on one line; empty where the article does not say. */
  static String from(Speaker speaker) {
    return speaker.affiliations().stream()
        .map(TextTable::from)
        .distinct()
        .map(TerminalText::plain)
        .collect(Collectors.joining("; "));
  }

  private static String from(Affiliation affiliation) {
    String post =
        Stream.of(affiliation.role(), affiliation.organization().map(TextTable::name))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return affiliation.former() ? post + " (former)" : post;
  }

  private static String name(Organization organization) {
    return organization.name()
        + organization.acronym().map(acronym -> " (" + acronym + ")").orElse("");
  }

  private void addBlocks(List<Row> rows) {
    String separator = "";
    for (Row row : rows) {
      out.append(separator);
      addWrapped("", row.who + ", " + row.type);
      addWrapped(GAP, row.from);
      addWrapped(GAP, row.words);
      separator = "\n";
    }
  }

  private void addTable(List<Row> rows) {
    int type = Math.max(longest(rows, Row::type), HEAD.type.length());
    int room = width - type - 3 * GAP.length();
    int who = Math.min(longest(rows, Row::who), room / 4);
    int from = Math.min(longest(rows, Row::from), room / 3);
    int words = Math.min(longest(rows, Row::words), room - who - from);
    int[] widths = {who, from, type, words};
    addCells(Cells.of(HEAD, widths), widths);
    addLine(
        Stream.of(who, from, type, words)
            .map(cells -> Strings.repeat("─", cells))
            .collect(Collectors.joining(GAP)));
    List<Cells> body = rows.stream().map(row -> Cells.of(row, widths)).toList();
    // Rows of several lines run into each other unless something stands between them.
    String separator = body.stream().anyMatch(cells -> cells.height() > 1) ? "\n" : "";
    String before = "";
    for (Cells cells : body) {
      out.append(before);
      addCells(cells, widths);
      before = separator;
    }
  }

  private static int longest(List<Row> rows, Function<Row, String> cell) {
    return Stream.concat(Stream.of(HEAD), rows.stream())
        .map(cell)
        .mapToInt(TerminalText::width)
        .max()
        .orElse(0);
  }

  /** A row wrapped to the widths of the columns: for each column its lines. */
  private record Cells(List<List<String>> columns) {
    static Cells of(Row row, int[] widths) {
      return new Cells(
          List.of(
              TerminalText.wrap(row.who, widths[0]),
              TerminalText.wrap(row.from, widths[1]),
              TerminalText.wrap(row.type, widths[2]),
              TerminalText.wrap(row.words, widths[3])));
    }

    int height() {
      return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    String line(int number, int[] widths) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        List<String> column = columns.get(i);
        String cell = number < column.size() ? column.get(number) : "";
        line.add(TerminalText.padded(cell, widths[i]));
      }
      return String.join(GAP, line);
    }
  }

  private void addCells(Cells cells, int[] widths) {
    for (int i = 0; i < cells.height(); i++) {
      addLine(cells.line(i, widths));
    }
  }

  /** The warnings of an article, below an empty line; nothing where there are none. */
  static String warnings(AttributedText article, int width) {
    TextTable table = new TextTable(article, width);
    table.addWarnings();
    return table.out.toString();
  }

  private void addWarnings() {
    int line = 1;
    int counted = 0;
    String before = "\n";
    for (Warning warning : article.warnings()) {
      TextSpan span = warning.span();
      if (span.start() < counted) {
        line = 1;
        counted = 0;
      }
      line += CharMatcher.is('\n').countIn(article.text().substring(counted, span.start()));
      counted = span.start();
      out.append(before);
      addWrapped("", "Warning, line " + line + ": " + TerminalText.plain(warning.message()));
      before = "";
    }
  }

  private void addWrapped(String indent, String text) {
    for (String line : TerminalText.wrap(text, width - indent.length())) {
      addLine(indent + line);
    }
  }

  private void addLine(String line) {
    out.append(CharMatcher.is(' ').trimTrailingFrom(line)).append('\n');
  }
}
