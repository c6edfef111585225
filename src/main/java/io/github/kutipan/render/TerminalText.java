package io.github.kutipan.render;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text for a grid of character cells: made harmless, measured in cells, wrapped at spaces. */
final class TerminalText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Below it no code point is wide. */
  private static final int FIRST_WIDE = 0x1100;

  /** What a terminal draws over two cells: East Asian wide forms and emoji. */
  private static final ImmutableRangeSet<Integer> WIDE =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x1100, 0x115F))
          .add(Range.closed(0x2E80, 0x303E))
          .add(Range.closed(0x3041, 0xA4CF))
          .add(Range.closed(0xAC00, 0xD7A3))
          .add(Range.closed(0xF900, 0xFAFF))
          .add(Range.closed(0xFE30, 0xFE6F))
          .add(Range.closed(0xFF00, 0xFF60))
          .add(Range.closed(0xFFE0, 0xFFE6))
          .add(Range.closed(0x1F300, 0x1F64F))
          .add(Range.closed(0x1F680, 0x1F6FF))
          .add(Range.closed(0x1F900, 0x1F9FF))
          .add(Range.closed(0x20000, 0x3FFFD))
          .build();

  private TerminalText() {}

  /**
   * The text on one line, without anything that a terminal obeys: white space becomes one space,
   * characters that turn the writing direction go, other controls and half surrogate pairs become
   * the replacement character.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        space = plain.length() > 0;
      } else if (!turnsDirection(codePoint)) {
        if (space) {
          plain.append(' ');
          space = false;
        }
        plain.appendCodePoint(isHarmful(codePoint) ? REPLACEMENT : codePoint);
      }
    }
    return plain.toString();
  }

  private static boolean isHarmful(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static boolean turnsDirection(int codePoint) {
    return (codePoint >= 0x200E && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0x061C
        || codePoint == 0xFEFF;
  }

  /** The number of cells that the text takes. */
  static int width(String text) {
    return text.codePoints().map(TerminalText::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return codePoint >= FIRST_WIDE && WIDE.contains(codePoint) ? 2 : 1;
  }

  /** The text with spaces behind it up to the width. */
  static String padded(String text, int width) {
    return text + Strings.repeat(" ", Math.max(0, width - width(text)));
  }

  /**
   * Breaks the text at spaces into lines of at most the width; a word that is longer by itself is
   * broken between characters. Nothing but spaces is lost. A character that is wider than the line
   * stands on one by itself.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : WORDS.split(text)) {
      if (line.length() > 0 && used + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      List<String> pieces = pieces(word, width);
      lines.addAll(pieces.subList(0, pieces.size() - 1));
      String last = pieces.get(pieces.size() - 1);
      String space = line.length() > 0 ? " " : "";
      line.append(space).append(last);
      used += space.length() + width(last);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** The word as it is if it fits, otherwise cut into pieces that do. */
  private static List<String> pieces(String word, int width) {
    if (width(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int pieceStart = 0;
    int used = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      int needed = width(word.substring(start, end));
      if (used + needed > width && start > pieceStart) {
        pieces.add(word.substring(pieceStart, start));
        pieceStart = start;
        used = 0;
      }
      used += needed;
      start = end;
    }
    pieces.add(word.substring(pieceStart));
    return pieces;
  }
}
