package io.github.kutipan.result;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What became of one article of a stream: it was read, or it failed; never both.
 *
 * @param <T> what the stream held, such as a text, or an object with an id and a text
 * @param position the number of articles before it in the stream, from 0
 * @param article what the stream held; empty where that was {@code null}
 * @param result the article with its attributions; empty where it failed
 * @param failure why it could not be read; empty where it was
 */
public record Attempt<T>(
    long position,
    Optional<T> article,
    Optional<AttributedText> result,
    Optional<Throwable> failure) {

  /**
   * Checks that there is a result or a failure.
   *
   * @throws IllegalArgumentException if there are both or neither
   */
  public Attempt {
    requireNonNull(article, "article");
    requireNonNull(result, "result");
    requireNonNull(failure, "failure");
    if (result.isPresent() == failure.isPresent()) {
      throw new IllegalArgumentException(
          "article %d: expected a result or a failure, found %s"
              .formatted(position, result.isPresent() ? "both" : "neither"));
    }
  }
}
