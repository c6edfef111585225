package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.Words;

/** How far a content behind its cue runs. */
final class ContentEnd {

  private ContentEnd() {}

  /** The token behind the content that begins at {@code start}. */
  static int of(Clause clause, String text, int start) {
    if (clause.isQuotation(start)
        && standsAlone(clause, text, start)
        && !goesOnBehind(clause, text, start)) {
      return start + 1;
    }
    for (int i = start; clause.in(i); i++) {
      if (clause.is(i, ",") && (clause.isCueOf(Cue.OUTLET, i + 1) || clause.endsReport(i + 1))) {
        return i;
      }
      if (i > start
          && (clause.startsReport(i) || clause.leadsToAnnounced(i) || clause.closesAside(i))) {
        return i;
      }
      if (i > start
          && clause.isQuotation(i - 1)
          && Quoted.endsWithPause(text, clause.token(i - 1))
          && (clause.isCueOf(Cue.PARTICIPLE, i) || turnsAway(clause, i))) {
        return i;
      }
      if (i > start && clause.leadsToCue(i)) {
        return clause.is(i - 1, ",") ? i - 1 : i;
      }
    }
    return clause.size();
  }

  /** "it was "late," but he left": the marks close what was said, and a main clause follows. */
  private static boolean turnsAway(Clause clause, int i) {
    int behind = i + clause.length(Words.COORDINATORS, i);
    return clause.hasVerbCues() && behind > i && new ClauseShape(clause).startsMainClauseAt(behind);
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

  /** "When Rina said it was late, the guests left": the comma in front of the main clause. */
  static int ofSubordinate(Clause clause, int start, int end) {
    ClauseShape shape = new ClauseShape(clause);
    for (int i = start; i < end; i++) {
      if (shape.startsMainClause(i)) {
        return i;
      }
    }
    return end;
  }

  /** "criticized the plan for the harbor, which …": a phrase, whatever it says of its nouns. */
  static int ofObject(Clause clause, String text, int start) {
    boolean whole = clause.isQuotation(start) && !Quoted.beginsSmall(text, clause.token(start));
    return whole ? start : ofObject(clause, start, start, of(clause, text, start));
  }

  /** The end of an object that begins at {@code start} and reaches {@code from} at least. */
  static int ofObject(Clause clause, int start, int from, int limit) {
    boolean described = false;
    for (int i = start; i < limit; i++) {
      if (i >= from && endsObject(clause, i, i > start, described)) {
        return i;
      }
      i = Math.max(i, Math.min(clause.afterBracket(i), limit) - 1);
      described |= clause.starts(Words.RELATIVIZERS, i) || clause.starts(Words.QUESTION_WORDS, i);
    }
    return limit;
  }

  private static boolean endsObject(Clause clause, int i, boolean inside, boolean described) {
    if (clause.is(i, ",")) {
      return !inside || !new ClauseShape(clause).isListed(i);
    }
    if (clause.isBorder(i) || clause.is(i, ":") || clause.isDash(i)) {
      return true;
    }
    int behind = i + clause.length(Words.COORDINATORS, i);
    ClauseShape shape = new ClauseShape(clause);
    return inside
        && (clause.starts(Words.CALENDAR, i)
            || (clause.starts(Words.OCCASIONS, i) && !clause.sentence.hasTag(i - 1, "ADP", "DET"))
            || (behind > i
                && (shape.isVerb(clause.afterAdverbs(behind))
                    || (!described && shape.startsMainClauseAt(behind)))));
  }

  /** "said "of course" the plan is late": a part in marks of a clause that goes on behind them. */
  static boolean goesOnBehind(Clause clause, String text, int quotation) {
    int next = quotation + 1;
    return clause.hasVerbCues()
        && clause.in(next)
        && clause.token(next).isWord()
        && Quoted.beginsSmall(text, clause.token(quotation))
        && !Quoted.endsWithPause(text, clause.token(quotation))
        && (!clause.sentence.hasTag(next, "SCONJ") || clause.starts(Words.CONDITIONS, next))
        && !clause.starts(Words.CALENDAR, next)
        && !clause.leadsToCue(next);
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
