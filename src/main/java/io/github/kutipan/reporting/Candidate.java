package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.reporting.CueFinder.FoundCue;
import io.github.kutipan.reporting.PatternMatcher.Range;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a cue, before it is judged.
 *
 * @param pattern the id of the pattern
 * @param cue the cue
 * @param start its first token
 * @param contents the tokens of the content, in the order of the text; not empty
 * @param source who may speak
 */
record Candidate(
    String pattern,
    FoundCue cue,
    int start,
    List<Range> contents,
    Optional<SourceFinder.Found> source) {

  /** Whether no pattern fits. */
  boolean isLoose() {
    return pattern.equals(ReportFinder.LOOSE) || pattern.equals(ReportFinder.LOOSE_NEGATED);
  }

  /** The token behind the cue. */
  int end() {
    return start + cue.length();
  }

  /** The last part of the content. */
  Range last() {
    return contents.get(contents.size() - 1);
  }

  /** The same, but that the content ends elsewhere. */
  Candidate endingAt(int token) {
    ImmutableList<Range> ended =
        ImmutableList.<Range>builder()
            .addAll(contents.subList(0, contents.size() - 1))
            .add(new Range(last().start(), token))
            .build();
    return new Candidate(pattern, cue, start, ended, source);
  }
}
