package io.github.kutipan.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the article that it presents as said or written by somebody.
 *
 * @param type how the words are presented
 * @param content the words themselves, quotation marks included, the reporting clause excluded; two
 *     spans where a reporting clause interrupts them; never empty
 * @param cue the words that report: "kata", "mengatakan", "menurut"
 * @param source the mention beside the cue as the text has it, with title, role and apposition; for
 *     a quotation that goes on without a cue, the mention in its paragraph that tells who speaks
 * @param speaker whom the source stands for; absent where the article does not say or where two
 *     readings are equally good
 * @param confidence the probability that content and speaker are right, from 0 to 1
 * @param reason the ids of the pattern that found the words and of the step that found the speaker,
 *     joined by a slash
 */
public record Attribution(
    AttributionType type,
    List<TextSpan> content,
    Optional<TextSpan> cue,
    Optional<TextSpan> source,
    Optional<Speaker> speaker,
    double confidence,
    String reason) {

  /**
   * Copies the list and checks the range of the confidence.
   *
   * @throws IllegalArgumentException if {@code content} is empty or {@code confidence} is not
   *     within 0 and 1
   */
  public Attribution {
    requireNonNull(type, "type");
    requireNonNull(cue, "cue");
    requireNonNull(source, "source");
    requireNonNull(speaker, "speaker");
    requireNonNull(reason, "reason");
    content = List.copyOf(requireNonNull(content, "content"));
    checkArgument(!content.isEmpty(), "content must not be empty");
    checkArgument(
        confidence >= 0 && confidence <= 1, "confidence (%s) must be from 0 to 1", confidence);
  }

  /** Returns the smallest span that contains all of the content. */
  public TextSpan contentRange() {
    return content.get(0).union(content.get(content.size() - 1));
  }
}
