package io.github.kutipan.cli;

import io.github.kutipan.render.InputDocument;

/** What comes out of an input: an article, or why there is none. */
sealed interface Input {
  /**
   * An article.
   *
   * @param place where it was read from, for messages
   * @param document the article
   */
  record Article(String place, InputDocument document) implements Input {}

  /**
   * An article, or a whole input, that cannot be read.
   *
   * @param message where and why
   */
  record Failure(String message) implements Input {}
}
