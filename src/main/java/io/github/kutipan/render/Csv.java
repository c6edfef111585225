package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Attributions as rows of a spreadsheet: comma-separated values as RFC 4180 has them, one row an
 * attribution, each ended by CR and LF.
 *
 * <p>The columns, which {@link #header()} names: {@code article} is the id, {@code language} a
 * code, {@code type} and {@code kind} are constants in lower case. {@code roles}, {@code
 * organizations} and {@code acronyms} are the speaker's present posts, the first of each belonging
 * together, then the second; the {@code former_} ones are the posts of the past. {@code content} is
 * what was said, with " … " where the reporting clause interrupts it, {@code cue} and {@code
 * source} the words of the article. {@code start} and {@code end} are the offsets of the content in
 * UTF-16 code units, half open, one for each span. What is not known is an empty cell. The
 * confidence has four decimals. Warnings, mentions and an article without attributions have no row;
 * {@link JsonLines} has them.
 *
 * <p>Two rules let a reader get back what was written:
 *
 * <ul>
 *   <li>A spreadsheet would run a cell that begins with {@code =}, {@code +}, {@code -}, {@code @},
 *       a tab, a line break or a wide form of one of these signs as a formula. Such a cell, and one
 *       that begins with an apostrophe, has an apostrophe more in front: take one leading
 *       apostrophe away from any cell. The guard is for the cells of this file: a spreadsheet whose
 *       locale parts cells by semicolons must be told that commas part these.
 *   <li>The values of a list stand apart by a semicolon and a blank; a semicolon within a value is
 *       doubled.
 * </ul>
 *
 * <p>Half a surrogate pair, which UTF-8 cannot carry, becomes U+FFFD. All methods may be called
 * from any thread, and none needs Jackson.
 */
public final class Csv {
  private static final List<String> COLUMNS =
      List.of(
          "article",
          "language",
          "type",
          "speaker",
          "kind",
          "roles",
          "organizations",
          "acronyms",
          "former_roles",
          "former_organizations",
          "former_acronyms",
          "content",
          "cue",
          "source",
          "start",
          "end",
          "confidence",
          "reason");

  private static final String ROW_END = "\r\n";

  /** The semicolon because it parts the cells where the comma is the decimal sign. */
  private static final CharMatcher QUOTED = CharMatcher.anyOf("\",;\t\r\n");

  private static final CharMatcher GUARDED =
      CharMatcher.anyOf("'=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

  private final String id;
  private final AttributedText article;
  private final IdentityHashMap<Speaker, List<String>> posts = new IdentityHashMap<>();

  private Csv(String id, AttributedText article) {
    this.id = id;
    this.article = article;
  }

  /** Returns the row that names the columns, with its line break; it stands once in a file. */
  public static String header() {
    return row(COLUMNS);
  }

  /**
   * Writes the attributions of one article, in the order of the text, without the header.
   *
   * @param id what the article is called
   * @param article the article
   * @return the rows, each with its line break; empty where nothing is attributed
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  public static String format(String id, AttributedText article) {
    requireNonNull(id, "id");
    requireNonNull(article, "article");
    Csv csv = new Csv(id, article);
    return article.attributions().stream().map(csv::row).collect(Collectors.joining());
  }

  private String row(Attribution attribution) {
    Optional<Speaker> speaker = attribution.speaker();
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add(id);
    cells.add(article.language());
    cells.add(Values.name(attribution.type()));
    cells.add(speaker.map(Speaker::name).orElse(""));
    cells.add(speaker.map(s -> Values.name(s.kind())).orElse(""));
    cells.addAll(posts(speaker));
    cells.add(Values.words(attribution.content(), article.text()));
    cells.add(attribution.cue().map(this::words).orElse(""));
    cells.add(attribution.source().map(this::words).orElse(""));
    cells.add(offsets(attribution, TextSpan::start));
    cells.add(offsets(attribution, TextSpan::end));
    cells.add(Values.decimal(attribution));
    cells.add(attribution.reason());
    return row(cells);
  }

  private String words(TextSpan span) {
    return span.in(article.text());
  }

  private static String offsets(Attribution attribution, Function<TextSpan, Integer> offset) {
    return SeparatedValues.join(
        attribution.content().stream().map(span -> String.valueOf(offset.apply(span))).toList());
  }

  /** The six cells of a speaker's posts. */
  private List<String> posts(Optional<Speaker> speaker) {
    return speaker
        .map(s -> posts.computeIfAbsent(s, key -> posts(Post.of(key))))
        .orElseGet(() -> posts(List.of()));
  }

  private static List<String> posts(List<Post> posts) {
    List<Post> present = posts.stream().filter(post -> !post.former()).toList();
    List<Post> former = posts.stream().filter(Post::former).toList();
    return List.of(
        column(present, Post::role),
        column(present, Post::body),
        column(present, Post::acronym),
        column(former, Post::role),
        column(former, Post::body),
        column(former, Post::acronym));
  }

  /** One value a post, empty ones too, unless none has any. */
  private static String column(List<Post> posts, Function<Post, Optional<String>> value) {
    List<String> values = posts.stream().map(post -> value.apply(post).orElse("")).toList();
    return values.stream().allMatch(String::isEmpty) ? "" : SeparatedValues.join(values);
  }

  private static String row(Collection<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", ROW_END));
  }

  private static String cell(String value) {
    String cell = Values.wellFormed(value);
    if (!cell.isEmpty() && GUARDED.matches(cell.charAt(0))) {
      cell = "'" + cell;
    }
    return QUOTED.matchesAnyOf(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
