package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Content, cue and source as a pattern found them.
 *
 * @param pattern the id of the pattern
 * @param type how the words are presented
 * @param content the words; empty for a frame, which tells who says what stands elsewhere
 * @param cue the reporting words
 * @param source what stands beside them
 * @param sentence the index of the sentence
 * @param paragraph the index of its paragraph
 * @param aside whether it stands in a relative clause, so that the sentence is about somebody else
 */
public record Report(
    String pattern,
    AttributionType type,
    List<TextSpan> content,
    Optional<TextSpan> cue,
    Optional<Source> source,
    int sentence,
    int paragraph,
    boolean aside) {

  /** Copies the list. */
  public Report {
    content = ImmutableList.copyOf(content);
  }

  /** Returns the report with a cue and a source that stand elsewhere. */
  public Report withSource(Optional<TextSpan> newCue, Optional<Source> newSource) {
    return new Report(pattern, type, content, newCue, newSource, sentence, paragraph, aside);
  }

  /** Returns whether this is a frame, without content of its own. */
  public boolean isFrame() {
    return content.isEmpty();
  }

  /** Returns where the report begins, for the order of the text. */
  public int start() {
    return isFrame() ? cue.map(TextSpan::start).orElse(0) : content.get(0).start();
  }
}
