package io.github.kutipan.render;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * An article with its attributions marked where they stand, for a person at a terminal who wants to
 * know why: {@code [ ]} encloses content, {@code < >} the cue, {@code { }} the source, each with
 * the number of the attribution. Below the text every attribution is told in full.
 *
 * <pre>
 * [1 "Sawah kami terendam,"] &lt;1 kata&gt; {1 Kepala Desa Lina Kartika}.
 *
 * 1  direct, confidence 0.97
 *    content  0-22 "Sawah kami terendam,"
 *    cue      23-27 kata
 *    source   28-52 Kepala Desa Lina Kartika
 *    speaker  Lina Kartika, person: Kepala Desa
 * </pre>
 *
 * <p>Texts are wrapped, never cut, and an article cannot command the terminal, as in {@link
 * TextTable}. All methods may be called from any thread.
 */
public final class MarkedText {

  /**
   * A line more below an attribution.
   *
   * @param label what the line tells, one short word
   * @param text the line
   */
  public record Note(String label, String text) {}

  private static final Splitter LINES = Splitter.on('\n');
  private static final String INDENT = "   ";

  /** The longest label of an attribution's lines, and two spaces. */
  private static final int LABEL_WIDTH = 9;

  /** A mark to be put into the text; those that close come before those that open. */
  private record Mark(int offset, boolean opens, int length, String sign) {}

  private final AttributedText article;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private MarkedText(AttributedText article, int width) {
    this.article = article;
    this.width = width;
  }

  /**
   * Makes the lines, with {@code \n} at the end of each.
   *
   * @param article the article
   * @param notes gives the lines that are added below an attribution, such as the rules that made
   *     it; none where it gives an empty list
   * @param width the number of character cells in a line, at least {@link TextTable#MIN_WIDTH};
   *     only a single character that is wider than its column can make a line longer
   * @return the lines
   * @throws IllegalArgumentException if {@code width} is less than {@link TextTable#MIN_WIDTH}
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  public static String format(
      AttributedText article, Function<? super Attribution, List<Note>> notes, int width) {
    requireNonNull(notes, "notes");
    requireNonNull(article, "article");
    checkArgument(
        width >= TextTable.MIN_WIDTH, "width (%s) must be at least %s", width, TextTable.MIN_WIDTH);
    MarkedText text = new MarkedText(article, width);
    text.addArticle();
    int number = 1;
    for (Attribution attribution : article.attributions()) {
      text.addAttribution(number, attribution, notes.apply(attribution));
      number++;
    }
    if (number == 1) {
      text.out.append("\nNo attributions.\n");
    }
    return text.out + TextTable.warnings(article, width);
  }

  private void addArticle() {
    for (String paragraph : LINES.split(marked())) {
      List<String> lines = TerminalText.wrap(TerminalText.plain(paragraph), width);
      lines.forEach(line -> out.append(line).append('\n'));
      if (lines.isEmpty() && out.length() > 0) {
        out.append('\n');
      }
    }
    out.setLength(CharMatcher.is('\n').trimTrailingFrom(out).length());
    out.append('\n');
  }

  /** The text with all marks in it. */
  private String marked() {
    List<Mark> marks = new ArrayList<>();
    int number = 1;
    for (Attribution attribution : article.attributions()) {
      String name = number + " ";
      attribution.content().forEach(span -> addMarks(marks, span, "[" + name, "]"));
      attribution.cue().ifPresent(span -> addMarks(marks, span, "<" + name, ">"));
      attribution.source().ifPresent(span -> addMarks(marks, span, "{" + name, "}"));
      number++;
    }
    // What begins later ends first, so that marks within each other nest.
    marks.sort(
        Comparator.comparingInt(Mark::offset)
            .thenComparing(Mark::opens)
            .thenComparingInt(mark -> mark.opens ? -mark.length : mark.length));
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Mark mark : marks) {
      text.append(article.text(), done, mark.offset).append(mark.sign);
      done = mark.offset;
    }
    return text.append(article.text(), done, article.text().length()).toString();
  }

  private static void addMarks(List<Mark> marks, TextSpan span, String opening, String closing) {
    marks.add(new Mark(span.start(), true, span.length(), opening));
    marks.add(new Mark(span.end(), false, span.length(), closing));
  }

  private void addAttribution(int number, Attribution attribution, List<Note> notes) {
    String type = Ascii.toLowerCase(attribution.type().name());
    String confidence = String.format(Locale.ROOT, "%.2f", attribution.confidence());
    out.append('\n');
    addWrapped(number + "  ", type + ", confidence " + confidence);
    attribution.content().forEach(span -> addSpan("content", span));
    attribution.cue().ifPresent(span -> addSpan("cue", span));
    attribution.source().ifPresent(span -> addSpan("source", span));
    addNote("speaker", attribution.speaker().map(MarkedText::speaker).orElse("nobody"));
    notes.forEach(note -> addNote(note.label(), note.text()));
  }

  private static String speaker(Speaker speaker) {
    String from = TextTable.from(speaker);
    String who = speaker.name() + ", " + Ascii.toLowerCase(speaker.kind().name());
    return from.isEmpty() ? who : who + ": " + from;
  }

  private void addSpan(String label, TextSpan span) {
    addNote(label, span.start() + "-" + span.end() + " " + span.in(article.text()));
  }

  private void addNote(String label, String text) {
    addWrapped(INDENT + TerminalText.padded(label, LABEL_WIDTH), TerminalText.plain(text));
  }

  /** Adds a text behind a start, further lines below the text, or on lines of their own. */
  private void addWrapped(String start, String text) {
    String before = start;
    for (String line : TerminalText.wrap(text, Math.max(1, width - start.length()))) {
      out.append(before).append(line).append('\n');
      before = " ".repeat(start.length());
    }
  }
}
