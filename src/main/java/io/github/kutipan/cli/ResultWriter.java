package io.github.kutipan.cli;

import io.github.kutipan.result.AttributedText;

/** Writes the attributions of articles in one format, one article after the other. */
interface ResultWriter {
  /**
   * Writes an article.
   *
   * @param id what the article is called
   * @param article the article
   */
  void write(String id, AttributedText article);

  /** Writes what stands behind the last article. */
  default void end() {}
}
