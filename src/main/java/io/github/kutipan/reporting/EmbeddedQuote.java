package io.github.kutipan.reporting;

import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.reporting.PatternMatcher.Range;
import java.util.Optional;

/**
 * Words in marks inside a clause of the reporter's that no cue reports: "the senator knocked a
 * statement that an "obscene" sum was raised". The subject of the clause is taken for the speaker,
 * and the object of its verb for the content.
 */
final class EmbeddedQuote {

  private static final int TOKENS = 30;

  /**
   * What was found around a quotation.
   *
   * @param content the object of the verb, with the quotation
   * @param source the subject of the verb
   */
  record Found(Range content, Source source) {}

  private final Clause clause;
  private final String text;

  EmbeddedQuote(Clause clause, String text) {
    this.clause = clause;
    this.text = text;
  }

  /** Finds the object that holds the quotation, where somebody is the subject of its verb. */
  Optional<Found> around(int quotation) {
    int verb = clause.hasVerbCues() ? verbBefore(quotation) : -1;
    if (verb < 0
        || isNegated(verb)
        || clause.is(verb - 1, ",")
        || clause.lengthBefore(Words.NAMING, verb + 1) > 0
        || !Quoted.beginsSmall(text, clause.token(quotation))
        || !Quoted.hasWords(text, clause.token(quotation), Quoted.PHRASE_WORDS)) {
      return Optional.empty();
    }
    int start = verb + 1;
    while (start < quotation && isLead(start)) {
      start++;
    }
    boolean paused = Quoted.endsWithPause(text, clause.token(quotation));
    int end =
        paused ? quotation + 1 : ContentEnd.ofObject(clause, start, quotation + 1, clause.size());
    Range content = new Range(start, end);
    return new SourceFinder(clause)
        .endingAt(groupStart(verb), 0)
        .filter(f -> f.source().mention().filter(m -> m.kind() != Mention.Kind.THING).isPresent())
        .map(f -> new Found(content, f.source()));
  }

  /** What stands between the verb and its object: "refused to say", "responded with". */
  private boolean isLead(int i) {
    return clause.sentence.hasTag(i, "ADP", "ADV", "PART")
        || (clause.sentence.hasTag(i, "VERB") && clause.sentence.hasTag(i - 1, "PART"));
  }

  /** The verb whose object may hold the quotation, or -1: the first one of its clause. */
  private int verbBefore(int quotation) {
    int verb = -1;
    for (int i = quotation - 1; i >= 0 && quotation - i < TOKENS; i--) {
      if (clause.is(i, ",")
          || clause.is(i, ":")
          || clause.isBorder(i)
          || clause.token(i).isQuotation()
          || clause.isDash(i)) {
        return verb;
      }
      if (clause.sentence.hasTag(i, "VERB")) {
        verb = i;
      }
      if (verb == i && clause.mentionAt(i - 1).isPresent()) {
        return verb;
      }
      if (clause.starts(Words.RELATIVIZERS, i)) {
        return verb;
      }
    }
    return verb;
  }

  /** "did not want to meet": what somebody did not do tells of no words. */
  private boolean isNegated(int verb) {
    for (int i = groupStart(verb); i <= verb; i++) {
      int negation = clause.length(Words.NEGATIONS, i);
      if (negation > 1 || (negation == 1 && !clause.sentence.hasTag(i, "AUX"))) {
        return true;
      }
    }
    return false;
  }

  /** Where the verbs begin that the verb is the last of: "is going to slam". */
  private int groupStart(int verb) {
    int i = verb;
    while (i > 0 && clause.sentence.hasTag(i - 1, "AUX", "PART", "ADV", "VERB")) {
      i--;
    }
    return i;
  }
}
