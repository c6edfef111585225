package io.github.kutipan.render;

import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Marks a text up. Spans may overlap, so the text is cut at every border of a span, and each piece
 * has one element that names all that covers it, the innermost first.
 */
final class HighlightedText {
  /** What a span is to its statement. */
  enum Part {
    CONTENT,
    CUE,
    SOURCE
  }

  /** A span of a statement, with the id and the classes of the statement. */
  record Mark(TextSpan span, Part part, String statement, String type, String color) {}

  /** A finished tag, which has no text, in front of an offset. */
  record Tag(int offset, String html) {}

  private final String text;
  private final StringBuilder html = new StringBuilder();

  private HighlightedText(String text) {
    this.text = text;
  }

  /**
   * Marks the text up; only half surrogate pairs and U+0000 are not as they were.
   *
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  static String format(String text, List<Mark> marks, List<Tag> tags) {
    return new HighlightedText(text).format(marks, tags);
  }

  private String format(List<Mark> given, List<Tag> givenTags) {
    List<Mark> marks = given.stream().map(this::whole).sorted(byStart()).toList();
    List<Tag> tags = givenTags.stream().sorted(Comparator.comparingInt(Tag::offset)).toList();
    List<TextSpan> paragraphs = Paragraphs.of(text);
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(mark -> addBorders(mark.span(), borders));
    paragraphs.forEach(span -> addBorders(span, borders));
    tags.forEach(tag -> borders.add(start(tag.offset())));
    List<Mark> open = new ArrayList<>();
    int nextMark = 0;
    int nextTag = 0;
    Iterator<TextSpan> left = paragraphs.iterator();
    TextSpan paragraph = left.hasNext() ? left.next() : null;
    List<Integer> cuts = List.copyOf(borders);
    for (int i = 0; i < cuts.size(); i++) {
      int at = cuts.get(i);
      if (paragraph != null && paragraph.end() == at) {
        html.append("</p>");
        paragraph = left.hasNext() ? left.next() : null;
      }
      if (paragraph != null && paragraph.start() == at) {
        html.append("<p>");
      }
      while (nextTag < tags.size() && start(tags.get(nextTag).offset()) == at) {
        html.append(tags.get(nextTag++).html());
      }
      open.removeIf(mark -> mark.span().end() <= at);
      while (nextMark < marks.size() && marks.get(nextMark).span().start() == at) {
        open.add(0, marks.get(nextMark++));
      }
      if (i + 1 < cuts.size()) {
        boolean within = paragraph != null && paragraph.contains(at);
        piece(text.substring(at, cuts.get(i + 1)), within ? open : List.of());
      }
    }
    return html.toString();
  }

  /** The outer one first where two begin together. */
  private static Comparator<Mark> byStart() {
    return Comparator.<Mark>comparingInt(mark -> mark.span().start())
        .thenComparingInt(mark -> -mark.span().end());
  }

  private static void addBorders(TextSpan span, Set<Integer> borders) {
    borders.add(span.start());
    borders.add(span.end());
  }

  /** The mark without half a surrogate pair at its borders. */
  private Mark whole(Mark mark) {
    TextSpan span = mark.span();
    Objects.checkFromToIndex(span.start(), span.end(), text.length());
    int end = start(span.end()) == span.end() ? span.end() : span.end() + 1;
    TextSpan whole = new TextSpan(start(span.start()), span.isEmpty() ? start(span.end()) : end);
    return new Mark(whole, mark.part(), mark.statement(), mark.type(), mark.color());
  }

  private int start(int offset) {
    boolean inPair =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inPair ? offset - 1 : offset;
  }

  private void piece(String piece, List<Mark> marks) {
    if (marks.isEmpty()) {
      html.append(Html.escape(piece));
      return;
    }
    List<Mark> contents = marks.stream().filter(m -> m.part() == Part.CONTENT).toList();
    List<Mark> words = marks.stream().filter(m -> m.part() != Part.CONTENT).toList();
    String element = contents.isEmpty() ? "span" : "mark";
    String parts =
        words.stream().map(HighlightedText::part).distinct().collect(Collectors.joining(" "));
    String color = (contents.isEmpty() ? words : contents).get(0).color();
    String type = contents.isEmpty() ? "" : contents.get(0).type() + " ";
    html.append("<%s class=\"%s\"".formatted(element, (type + color + " " + parts).strip()));
    attribute("content", ids(contents));
    attribute("words", ids(words));
    attribute("part", parts);
    html.append('>').append(Html.escape(piece)).append("</").append(element).append('>');
  }

  private static String part(Mark mark) {
    return mark.part() == Part.CUE ? "cue" : "source";
  }

  private static String ids(List<Mark> marks) {
    return marks.stream().map(Mark::statement).distinct().collect(Collectors.joining(" "));
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.append(" data-").append(name).append("=\"").append(value).append('"');
    }
  }
}
