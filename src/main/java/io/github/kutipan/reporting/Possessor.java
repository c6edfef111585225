package io.github.kutipan.reporting;

import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import java.util.Optional;

/** Whom a noun belongs to: "the mayor's latest claim", "her claim". */
final class Possessor {

  private static final int MODIFIERS = 3;
  private static final int WORDS_BETWEEN = 6;

  private final Clause clause;

  Possessor(Clause clause) {
    this.clause = clause;
  }

  /** Whether a noun belongs to somebody and is told of by a clause, and by no relative one. */
  boolean ownsClause(int noun) {
    int that = complementizerBehind(noun + 1);
    return that > 0 && !clause.sentence.hasTag(that + 1, "VERB", "AUX") && of(noun, 0).isPresent();
  }

  private int complementizerBehind(int from) {
    for (int i = from; clause.in(i) && i - from < WORDS_BETWEEN; i++) {
      if (clause.starts(Words.COMPLEMENTIZERS, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Finds the possessor.
   *
   * @param noun what belongs to it
   * @param floor the first token that it may take
   */
  Optional<SourceFinder.Found> of(int noun, int floor) {
    int i = noun;
    while (i > floor
        && noun - i < MODIFIERS
        && clause.sentence.hasTag(i - 1, "ADJ", "ADV", "NOUN", "VERB")
        && !isPossessive(i - 1)
        && clause.mentionAt(i - 1).filter(m -> m.name().isPresent()).isEmpty()) {
      i--;
    }
    if (i > floor && isPossessive(i - 1)) {
      return Optional.of(
          new SourceFinder.Found(
              new Source(
                  clause.sentence.span(i - 1, i),
                  Optional.empty(),
                  true,
                  false,
                  GrammaticalNumber.ANY),
              i - 1,
              i));
    }
    int end = i - 1;
    return i > floor + 1 && clause.length(Words.WORD_ENDINGS, end) == 1
        ? clause
            .mentionAt(end - 1)
            .filter(m -> m.kind() != Mention.Kind.THING && m.start() >= floor)
            .map(this::mention)
        : Optional.empty();
  }

  private SourceFinder.Found mention(Mention mention) {
    return new SourceFinder.Found(
        new Source(
            clause.sentence.span(mention.start(), mention.end()),
            Optional.of(mention),
            false,
            false,
            mention.number()),
        mention.start(),
        mention.end());
  }

  private boolean isPossessive(int i) {
    return clause.length(Words.POSSESSIVES, i) == 1;
  }
}
