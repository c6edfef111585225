package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The mentions of an article.
 *
 * @param bySentence those of each sentence, in their order, none overlapping another
 */
public record Mentions(List<List<Mention>> bySentence) {

  /** Copies the lists. */
  public Mentions {
    bySentence =
        bySentence.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  /** Returns the mention of a sentence that begins at a token. */
  public Optional<Mention> startingAt(int sentence, int token) {
    return bySentence.get(sentence).stream().filter(m -> m.start() == token).findFirst();
  }

  /** Returns the mention of a sentence that a token belongs to. */
  public Optional<Mention> covering(int sentence, int token) {
    return bySentence.get(sentence).stream()
        .filter(m -> m.start() <= token && token < m.end())
        .findFirst();
  }

  /** Returns all mentions in the order of the text. */
  public List<Mention> all() {
    return bySentence.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }
}
