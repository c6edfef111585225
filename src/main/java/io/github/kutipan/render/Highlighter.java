package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Articles as one page for a browser: the text with every statement, its cue and its source marked,
 * one colour a speaker; the speakers with their posts and their share of the words; the statements;
 * the warnings. The page needs no network, and reads well without its script too.
 *
 * <pre>{@code
 * Files.writeString(Path.of("page.html"), Highlighter.page("Floods", Map.of("Floods", article)));
 * }</pre>
 *
 * <p>The text content of the element {@code article} is the text of the article, line ends
 * included; only what no page can hold (U+0000, half a surrogate pair) becomes U+FFFD. Whatever an
 * article holds shows as text: it cannot bring mark-up, styles or scripts. Labels are English.
 *
 * <p>A page of many articles is written one article at a time and held nowhere:
 *
 * <pre>{@code
 * Highlighter page = Highlighter.open(writer, "November");
 * for (...) {
 *   page.add(name, article);
 * }
 * page.end();
 * }</pre>
 *
 * <p>The time is linear in the text and the spans that cover each of its pieces. The static methods
 * may be called from any thread; a page that is being written belongs to one thread.
 */
public final class Highlighter {
  private static final String ARTICLES = "{{articles}}";

  private final Appendable out;
  private int articles;

  private Highlighter(Appendable out) {
    this.out = out;
  }

  /**
   * Makes a whole page.
   *
   * @param title the heading of the page
   * @param articles the articles by name, in the order of the map
   * @return the page; written as UTF-8
   * @throws IndexOutOfBoundsException if a span does not lie within its text
   */
  public static String page(String title, Map<String, AttributedText> articles) {
    requireNonNull(title, "title");
    requireNonNull(articles, "articles");
    StringBuilder page = new StringBuilder();
    try {
      Highlighter highlighter = open(page, title);
      for (Map.Entry<String, AttributedText> article : articles.entrySet()) {
        highlighter.add(article.getKey(), article.getValue());
      }
      highlighter.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return page.toString();
  }

  /**
   * Begins a page; what stands before the first article is written.
   *
   * @param out where to; its characters must be written as UTF-8, and it stays open
   * @param title the heading of the page
   * @throws IOException if {@code out} fails
   */
  public static Highlighter open(Appendable out, String title) throws IOException {
    requireNonNull(out, "out");
    requireNonNull(title, "title");
    out.append(frame(title).get(0));
    return new Highlighter(out);
  }

  /**
   * Writes an article.
   *
   * @param name the heading of the article
   * @param article the article
   * @throws IOException if the page cannot be written
   * @throws IndexOutOfBoundsException if a span does not lie within the text; nothing is written
   */
  public void add(String name, AttributedText article) throws IOException {
    requireNonNull(name, "name");
    requireNonNull(article, "article");
    articles++;
    out.append(ArticleHtml.format("a" + articles, name, article));
  }

  /**
   * Writes what stands behind the last article.
   *
   * @throws IOException if the page cannot be written
   */
  public void end() throws IOException {
    out.append(frame("").get(1));
  }

  /** What stands before the articles and what stands behind them. */
  private static List<String> frame(String title) {
    String style = Html.resource("highlighter.css");
    String script = Html.resource("highlighter.js");
    String page =
        Html.template("page.html")
            .fill(
                Map.of(
                    "title",
                    Html.escape(title).replace("{{", "&#123;{"),
                    "style",
                    style,
                    "script",
                    script,
                    "style-hash",
                    Html.policyHash(style),
                    "script-hash",
                    Html.policyHash(script),
                    "articles",
                    ARTICLES));
    int at = page.indexOf(ARTICLES);
    return List.of(page.substring(0, at), page.substring(at + ARTICLES.length()));
  }
}
