package io.github.kutipan.quotation;

import io.github.kutipan.language.Mark;
import io.github.kutipan.result.TextSpan;

/**
 * A pair of quotation marks and what is between.
 *
 * @param span marks included
 * @param inner marks excluded
 * @param level the level of its marks
 * @param depth 0 for a quotation that is in no other
 * @param closed whether a mark closes it; a paragraph may reopen a quotation that was never closed
 * @param continued whether it goes on with the unclosed quotation of the paragraph before
 */
public record Quotation(
    TextSpan span, TextSpan inner, Mark.Level level, int depth, boolean closed, boolean continued) {

  Quotation at(int newDepth) {
    return new Quotation(span, inner, level, newDepth, closed, continued);
  }
}
