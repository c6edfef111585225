package io.github.kutipan.reporting;

import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import java.util.Optional;

/**
 * The nouns right in front of a verb, by their parts of speech: what speaks where no mention was
 * recognised.
 */
final class NounPhrase {

  private static final int TOKENS = 14;

  private final Clause clause;

  NounPhrase(Clause clause) {
    this.clause = clause;
  }

  /**
   * "Nearly eight in ten of her supporters said", "officials who spoke with the Post said".
   *
   * @param end the verb
   * @param floor the first token that the phrase may take
   */
  Optional<SourceFinder.Found> endingAt(int end, int floor) {
    int relative = relativeBefore(nounsBefore(end, floor), floor);
    return relative > floor ? upTo(relative, end, floor) : upTo(end, end, floor);
  }

  /**
   * The nouns that end at a token, with all up to the verb: a relative clause. Behind a preposition
   * they are no subject: "in a box labeled".
   */
  private Optional<SourceFinder.Found> upTo(int end, int verb, int floor) {
    int start = withoutOpeners(nounsBefore(end, floor), end);
    if (start > floor && start < end && clause.sentence.hasTag(start - 1, "ADP")) {
      return Optional.empty();
    }
    boolean counted = end - start == 1 && clause.isBeforeDeterminer(start);
    if (start >= end || !(counted || isNoun(start, end))) {
      return Optional.empty();
    }
    Optional<Mention> mention = clause.mentionStartingAt(start);
    Source source =
        new Source(
            clause.sentence.span(start, verb),
            mention,
            false,
            false,
            mention.map(Mention::number).orElse(GrammaticalNumber.ANY));
    return Optional.of(new SourceFinder.Found(source, start, verb));
  }

  private boolean isNoun(int start, int end) {
    boolean noun = isNounByPlace(end - 1, start);
    for (int i = start; i < end; i++) {
      noun |= clause.sentence.hasTag(i, "NOUN", "PROPN", "NUM");
    }
    return noun && !clause.sentence.hasTag(end - 1, "ADP", "CCONJ", "DET");
  }

  private int nounsBefore(int end, int floor) {
    int start = isNounByPlace(end - 1, floor) ? end - 1 : end;
    while (start > floor && end - start < TOKENS && isNominal(start - 1)) {
      start--;
    }
    return start;
  }

  /** "On Monday officials": what tells when and where is no part of the phrase. */
  private int withoutOpeners(int start, int end) {
    int i = start;
    while (i < end
        && (clause.sentence.hasTag(i, "ADP", "CCONJ")
            || clause.starts(Words.ADJUNCTS, i)
            || clause.starts(Words.CALENDAR, i))) {
      i++;
    }
    return i;
  }

  /** "several polls suggest": what is tagged as a verb between a determiner and another verb. */
  private boolean isNounByPlace(int i, int floor) {
    return i >= floor
        && clause.in(i)
        && clause.sentence.hasTag(i, "VERB")
        && (i == floor
            || clause.is(i - 1, ",")
            || clause.isBeforeDeterminer(i - 1)
            || clause.sentence.hasTag(i - 1, "NUM", "ADJ", "SCONJ"));
  }

  /** Where the relative clause begins that ends at the token, or -1. */
  private int relativeBefore(int end, int floor) {
    for (int i = end - 1; i > floor && end - i < TOKENS && !clause.is(i, ","); i--) {
      if (clause.starts(Words.RELATIVIZERS, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isNominal(int i) {
    return clause.token(i).isWord()
        && !clause.starts(Words.RELATIVIZERS, i)
        && clause.sentence.hasTag(
            i, "NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON", "ADP", "CCONJ", "ADV", "SYM");
  }
}
