package io.github.kutipan.quotation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Ordering;
import io.github.kutipan.language.Mark;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Finds the quotation marks of a paragraph and what their neighbours say of them. */
final class MarkFinder {

  /** What a mark does, as far as its neighbours tell. */
  enum Direction {
    OPENS,
    CLOSES,
    EITHER
  }

  /**
   * A mark in the text.
   *
   * @param span its characters
   * @param mark the row of the table
   * @param direction what the neighbours say
   */
  record Found(TextSpan span, Mark mark, Direction direction) {}

  private final ImmutableListMultimap<Character, Mark> byFirst;

  MarkFinder(List<Mark> marks) {
    ImmutableListMultimap.Builder<Character, Mark> builder = ImmutableListMultimap.builder();
    Ordering.natural()
        .reverse()
        .onResultOf((Mark mark) -> mark.form().length())
        .sortedCopy(marks)
        .forEach(mark -> builder.put(mark.form().charAt(0), mark));
    byFirst = builder.build();
  }

  /** Returns the marks between {@code paragraph}'s borders, apostrophes left out. */
  ImmutableList<Found> find(String text, TextSpan paragraph) {
    List<TextSpan> spans = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      for (Mark mark : byFirst.get(text.charAt(i))) {
        if (text.startsWith(mark.form(), i) && i + mark.form().length() <= paragraph.end()) {
          spans.add(new TextSpan(i, i + mark.form().length()));
          marks.add(mark);
          i += mark.form().length() - 1;
          break;
        }
      }
    }
    ImmutableList.Builder<Found> found = ImmutableList.builder();
    for (int i = 0; i < spans.size(); i++) {
      TextSpan span = spans.get(i);
      char before = neighbour(text, paragraph, span.start() - 1);
      char after = neighbour(text, paragraph, span.end());
      boolean apostrophe =
          marks.get(i).level() == Mark.Level.SINGLE
              && Characters.isWordPart(before)
              && Characters.isWordPart(after);
      if (!apostrophe) {
        boolean markBefore = i > 0 && spans.get(i - 1).end() == span.start();
        boolean markAfter = i + 1 < spans.size() && spans.get(i + 1).start() == span.end();
        found.add(new Found(span, marks.get(i), direction(before, after, markBefore, markAfter)));
      }
    }
    return found.build();
  }

  private static char neighbour(String text, TextSpan paragraph, int index) {
    return paragraph.contains(index) ? text.charAt(index) : ' ';
  }

  /**
   * Spaces tell most: an opening mark clings to the word behind it, a closing one to the one
   * before.
   */
  private static Direction direction(
      char before, char after, boolean markBefore, boolean markAfter) {
    boolean blankBefore = Characters.isBlank(before);
    boolean blankAfter = Characters.isBlank(after);
    if (blankBefore != blankAfter && !markBefore && !markAfter) {
      if (blankAfter && (Characters.isOpeningBracket(before) || Characters.isDash(before))) {
        return Direction.EITHER;
      }
      return blankBefore ? Direction.OPENS : Direction.CLOSES;
    }
    if (Characters.isOpeningBracket(before) || before == ':' || before == '=') {
      return Direction.OPENS;
    }
    if (isPunctuation(before) && (blankAfter || Characters.isWordPart(after))) {
      return Direction.CLOSES;
    }
    if (isPunctuation(after) || Characters.isClosingBracket(after)) {
      return Direction.CLOSES;
    }
    if (Characters.isDash(after) && Characters.isWordPart(before)) {
      return Direction.CLOSES;
    }
    return Direction.EITHER;
  }

  private static boolean isPunctuation(char c) {
    return Characters.isTerminal(c) || c == ',' || c == ';';
  }
}
