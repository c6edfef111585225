package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.Words;

/** How far a content behind its cue runs. */
final class ContentEnd {

  private ContentEnd() {}

  /** The token behind the content that begins at {@code start}. */
  static int of(Clause clause, String text, int start) {
    if (clause.in(start) && clause.token(start).isQuotation() && standsAlone(clause, text, start)) {
      return start + 1;
    }
    for (int i = start; clause.in(i); i++) {
      if (clause.is(i, ",") && (clause.isCueOf(Cue.OUTLET, i + 1) || clause.endsReport(i + 1))) {
        return i;
      }
      if (i > start && (clause.startsReport(i) || clause.leadsToAnnounced(i))) {
        return i;
      }
      if (i > start
          && clause.isQuotation(i - 1)
          && Quoted.endsWithPause(text, clause.token(i - 1))
          && clause.isCueOf(Cue.PARTICIPLE, i)) {
        return i;
      }
      if (i > start && clause.leadsToCue(i)) {
        return clause.is(i - 1, ",") ? i - 1 : i;
      }
    }
    return clause.size();
  }

  /** "Rina, who said it was late, went home": the comma closes the relative clause. */
  static int ofRelative(Clause clause, String text, int start) {
    int end = of(clause, text, start);
    for (int i = start; i < end && clause.hasVerbCues(); i++) {
      if (clause.is(i, ",") && clause.in(i + 1) && clause.sentence.hasTag(i + 1, "VERB", "AUX")) {
        return i;
      }
    }
    return end;
  }

  /** Behind a whole quotation stands a stop, a comma, or when and where it was said. */
  private static boolean standsAlone(Clause clause, String text, int quotation) {
    int next = quotation + 1;
    return clause.isBorder(next)
        || clause.is(next, ",")
        || clause.is(next, "(")
        || Quoted.endsWithStop(text, clause.token(quotation))
        || clause.starts(Words.ADJUNCTS, next)
        || clause.starts(Words.OCCASIONS, next)
        || clause.starts(Words.CALENDAR, next);
  }
}
