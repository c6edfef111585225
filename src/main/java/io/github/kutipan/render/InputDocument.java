package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An article that waits to be attributed.
 *
 * @param id what the article is called, unique among those that are read together
 * @param text the article
 * @param language the code of its language; absent where the line does not say
 */
public record InputDocument(String id, String text, Optional<String> language) {

  /** Checks that nothing is null. */
  public InputDocument {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(language, "language");
  }
}
