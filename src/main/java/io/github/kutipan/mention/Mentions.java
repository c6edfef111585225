package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;

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

  /** Returns all mentions in the order of the text. */
  public List<Mention> all() {
    return bySentence.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
  }
}
