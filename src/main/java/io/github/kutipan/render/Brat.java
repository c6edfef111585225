package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import io.github.kutipan.result.AttributedText;

/**
 * Attributions as <a href="https://brat.nlplab.org/standoff.html">brat stand-off</a>, to look at
 * and to correct in the annotation tool of that name: for each article a file {@code name.txt} with
 * {@link #text} and a file {@code name.ann} with {@link #annotations}, and one {@code
 * annotation.conf} with {@link #configuration} in their folder, all in UTF-8.
 *
 * <p>Each attribution is an event {@code Statement}. Its content is the trigger, its arguments are
 * {@code Cue} and {@code Source} where the article has them; the attribute {@code Type} is {@code
 * direct}, {@code mixed} or {@code indirect}, the attribute {@code Confidence} the confidence
 * rounded down to a tenth. A note has the rest: {@code speaker} and {@code kind} where the speaker
 * is known; for each affiliation {@code post} ({@code present} or {@code former}) followed by its
 * {@code role}, {@code organization} and {@code acronym} as far as known; {@code confidence} with
 * four decimals and {@code reason}. Its items read {@code name: value}, a semicolon and a blank
 * stand between them, and a semicolon within a value is doubled. A line break in a value is a blank
 * there.
 *
 * <p>Offsets count Unicode code points, as brat's do, not UTF-16 code units. A line of an
 * annotation file cannot hold a line break, so a stretch of text that runs over several lines has a
 * fragment for each. Warnings are left out; {@link JsonLines} has them.
 *
 * <p>All methods may be called from any thread, and none needs Jackson.
 */
public final class Brat {
  private Brat() {}

  /**
   * Returns the text to which the annotations belong. It is as long as the article; what would move
   * or break brat's lines is replaced one for one: every line break becomes LF (the CR of CR LF a
   * blank), a tab, another control character or a byte order mark at the start a blank, half a
   * surrogate pair U+FFFD.
   */
  public static String text(AttributedText article) {
    requireNonNull(article, "article");
    return BratWriter.plain(article.text());
  }

  /**
   * Returns the annotations of an article, each line ended by LF; empty where nothing is
   * attributed.
   *
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  public static String annotations(AttributedText article) {
    requireNonNull(article, "article");
    return BratWriter.write(article);
  }

  /** Returns the configuration that lets brat open a folder of such files. */
  public static String configuration() {
    return BratWriter.CONFIGURATION;
  }
}
