package io.github.kutipan.text;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.result.TextSpan;
import java.util.List;

/**
 * An article as it was given, cut into paragraphs: runs of characters without a line break, trimmed
 * of white space and of characters that do not show; never empty.
 *
 * @param text the article as it was given
 * @param paragraphs the paragraphs in their order
 */
public record ArticleText(String text, List<TextSpan> paragraphs) {

  /** Copies the list. */
  public ArticleText {
    paragraphs = ImmutableList.copyOf(paragraphs);
  }

  /** Cuts any text into paragraphs. */
  public static ArticleText of(String text) {
    ImmutableList.Builder<TextSpan> paragraphs = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineBreak(text.charAt(i))) {
        int from = start;
        int to = i;
        while (from < to && Characters.isBlank(text.charAt(from))) {
          from++;
        }
        while (to > from && Characters.isBlank(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          paragraphs.add(new TextSpan(from, to));
        }
        start = i + 1;
      }
    }
    return new ArticleText(text, paragraphs.build());
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
