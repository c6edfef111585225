package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.Pattern;
import io.github.kutipan.mention.Mention;
import java.util.Optional;

/** Tells whether what stands in front of a verb can have the attitude that it tells of. */
final class SubjectJudge {

  private final Clause clause;

  SubjectJudge(Clause clause) {
    this.clause = clause;
  }

  /**
   * Attitudes are those of people and bodies: "the plan needs a vote" tells of nobody's; and the
   * subject is the one of this verb: "Rina heard his call for help".
   */
  boolean hasAttitude(Cue verb, Optional<SourceFinder.Found> source, int cue, Pattern pattern) {
    if (source.isEmpty()) {
      return true;
    }
    boolean near = pattern.left().stream().anyMatch(e -> e.kind() == Pattern.Kind.SOURCE);
    for (int i = source.get().end(); near && i < cue; i++) {
      if (clause.sentence.hasTag(i, "VERB")) {
        return false;
      }
    }
    boolean finding = verb.type().equals(Cue.FINDING);
    return source
        .get()
        .source()
        .mention()
        .map(m -> finding ? isShowing(m) : m.kind() != Mention.Kind.THING)
        .orElseGet(() -> near && isNounSubject(source.get()));
  }

  /** "The photos showed the harbor", not "the boy showed the picture". */
  private boolean isShowing(Mention mention) {
    return switch (mention.kind()) {
      case THING, DOCUMENT, BODY -> true;
      default -> false;
    };
  }

  /** "The bill opposes the tax": nouns that open their clause, not "used a method called X". */
  private boolean isNounSubject(SourceFinder.Found source) {
    boolean noun = clause.isBeforeDeterminer(source.start()) && source.end() == source.start() + 1;
    for (int i = source.start(); i < source.end(); i++) {
      noun |= clause.sentence.hasTag(i, "NOUN", "PROPN");
    }
    for (int i = source.start() - 1; noun && i >= 0; i--) {
      if (clause.sentence.hasTag(i, "VERB", "AUX", "ADP")) {
        return false;
      }
      if (clause.is(i, ",")
          || clause.token(i).isQuotation()
          || clause.sentence.hasTag(i, "SCONJ", "CCONJ", "PUNCT")) {
        return true;
      }
    }
    return noun;
  }
}
