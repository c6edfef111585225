package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.function.Supplier;

/**
 * Decides what the patterns leave open: whether what stands around a cue is a report, and where its
 * content ends. The features that it is told hold no word of the text.
 */
public interface ReportJudge {

  /**
   * A place where a content may end.
   *
   * @param token the token behind the content
   * @param content the characters of the content if it ends there
   * @param features what the place looks like
   */
  record Place(int token, TextSpan content, Supplier<ImmutableList<String>> features) {}

  /** Whether it has learnt to decide; else all that fits a pattern is a report as it stands. */
  boolean isTrained();

  /**
   * Returns where a content ends.
   *
   * @param places where it may, in the order of the text
   * @param token the token behind it by the rules
   */
  int end(List<Place> places, int token);

  /**
   * Returns whether what stands around a cue is a report.
   *
   * @param report what was found
   * @param features what it looks like
   */
  boolean accepts(Report report, Supplier<ImmutableList<String>> features);
}
