package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.Words;
import io.github.kutipan.reporting.PatternMatcher.Range;
import java.util.List;

/** How far phrases of time, place, occasion and addressee run that belong to a cue. */
final class Adjuncts {

  private static final int PLACE_TOKENS = 3;

  private final Clause clause;
  private final List<Range> contents;

  /** Asks about the clause of a report whose contents so far are given. */
  Adjuncts(Clause clause, List<Range> contents) {
    this.clause = clause;
    this.contents = contents;
  }

  /** The token behind time, place and occasion that run to the end of the sentence. */
  int endingAfter(int start) {
    boolean comma = clause.is(start, ",");
    int i = comma ? start + 1 : start;
    if (comma
        && clause.hasVerbCues()
        && (clause.startsReport(start)
            || isRelativeReport(i)
            || clause.isCueOf(Cue.PARTICIPLE, clause.afterAdverbs(i)))) {
      return start;
    }
    boolean describes = describes(i, comma);
    boolean begins =
        clause.starts(Words.ADJUNCTS, i)
            || clause.starts(Words.OCCASIONS, i)
            || clause.starts(Words.CALENDAR, i)
            || clause.starts(Words.RELATIVIZERS, i)
            || describes
            || clause.is(i, "(");
    if (!begins || (!describes && isClause(i, comma))) {
      return start;
    }
    while (clause.in(i)
        && !clause.isBorder(i)
        && !clause.token(i).isQuotation()
        && !(clause.is(i, ",") && clause.isQuotation(i + 1))
        && !(clause.hasVerbCues() && clause.is(i, ":"))
        && !clause.leadsToCue(i)
        && !(clause.hasVerbCues() && clause.startsReport(i))) {
      i++;
    }
    return i;
  }

  /** ", who added": a report of the same speaker. */
  private boolean isRelativeReport(int i) {
    int length = clause.length(Words.RELATIVIZERS, i);
    return length > 0 && clause.reportsClauseAt(clause.afterAdverbs(i + length));
  }

  /** "familiar with the case", ", who left early", ", published on Monday": told of the speaker. */
  private boolean describes(int i, boolean comma) {
    return clause.hasVerbCues()
        && ((clause.starts(Words.DESCRIBERS, i) && !clause.sentence.hasTag(i - 1, "PRON"))
            || (comma
                && !quotesBehind(i)
                && (clause.starts(Words.RELATIVIZERS, i) || isParticiple(i))));
  }

  /** Whether what stands here is the rest of what is reported, or all of it. */
  private boolean isClause(int i, boolean comma) {
    return !isQuoted() && hasVerb(i) && (comma ? !isAside(i) : beginsAside() || leadsToContent(i));
  }

  /**
   * The token behind phrases such as "kepada wartawan di Jakarta, Senin (3/4)" in front of a
   * content.
   */
  int leadingAfter(int start) {
    int i = start;
    if (clause.hasVerbCues()
        && clause.starts(Words.TOPICS, i)
        && !clause.starts(Words.CALENDAR, i + 1)) {
      return start;
    }
    boolean occasion = clause.starts(Words.OCCASIONS, i) || clause.starts(Words.CALENDAR, i);
    if (!occasion && !clause.starts(Words.ADJUNCTS, i)) {
      return start;
    }
    while (clause.in(i) && !clause.isBorder(i)) {
      if (clause.starts(Words.COMPLEMENTIZERS, i)) {
        return hasPredicate(start, i) ? start : i;
      }
      if (clause.is(i, ":")) {
        return i;
      }
      if (clause.token(i).isQuotation() && !isTitle(i)) {
        return isPhrase(start, i) ? i : start;
      }
      if (startsClause(i, start)) {
        return i;
      }
      if (clause.is(i, ",") && !isAside(i + 1)) {
        boolean quoted = clause.in(i + 1) && clause.token(i + 1).isQuotation();
        return occasion || quoted ? i : start;
      }
      int bracket = clause.afterBracket(i);
      i = bracket > i ? bracket : i + 1;
    }
    return start;
  }

  /** "wrote in a letter he was sorry": a pronoun and its verb begin what was said. */
  private boolean startsClause(int i, int start) {
    return clause.hasVerbCues()
        && i > start + 1
        && clause.sentence.hasTag(i, "PRON")
        && clause.sentence.hasTag(i - 1, "NOUN", "PROPN", "NUM")
        && new ClauseShape(clause).isVerb(i + 1)
        && isPhrase(start, i);
  }

  /** "said in Geneva "…"", not "said the mayor "…"" or "wrote in a letter it was "…"". */
  private boolean isPhrase(int start, int end) {
    if (!clause.hasVerbCues()) {
      return true;
    }
    return !hasVerb(start, end)
        && (clause.is(end - 1, ",")
            || clause.starts(Words.CALENDAR, start)
            || clause.sentence.hasTag(start, "ADP", "ADV", "SCONJ"));
  }

  /** "said on "The Late Hour" that": marks in front of "that" are no content. */
  private boolean isTitle(int i) {
    return clause.hasVerbCues() && clause.starts(Words.COMPLEMENTIZERS, i + 1);
  }

  /** "said the families were wrong that". */
  private boolean hasPredicate(int start, int end) {
    for (int i = start; i < end && clause.hasVerbCues(); i++) {
      if (clause.sentence.hasTag(i, "AUX")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(int start, int end) {
    for (int i = start; i < end && clause.hasVerbCues(); i++) {
      if (clause.sentence.hasTag(i, "VERB", "AUX") && !clause.sentence.hasTag(i - 1, "DET")) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuoted() {
    return contents.size() == 1
        && contents.get(0).end() - contents.get(0).start() == 1
        && clause.token(contents.get(0).start()).isQuotation();
  }

  private boolean quotesBehind(int i) {
    return clause.in(i) && clause.hasQuotation(i, clause.size());
  }

  /** ", published on Monday": a verb right behind the comma tells of the noun in front. */
  private boolean isParticiple(int i) {
    return clause.in(i)
        && clause.sentence.hasTag(i, "VERB")
        && !clause.isCueOf(Cue.PARTICIPLE, i)
        && contents.size() == 1;
  }

  /** "As he left the house, Rina said": words that tell when and where, and not what. */
  private boolean beginsAside() {
    int start = contents.isEmpty() ? -1 : contents.get(0).start();
    return clause.hasVerbCues()
        && clause.in(start)
        && (clause.starts(Words.ADJUNCTS, start)
            || clause.starts(Words.CONDITIONS, start)
            || clause.sentence.hasTag(start, "SCONJ", "ADP", "VERB", "ADV"));
  }

  private boolean leadsToContent(int i) {
    return clause.hasVerbCues() && clause.starts(Words.COMPLEMENTIZERS, i);
  }

  private boolean hasVerb(int from) {
    for (int i = from; clause.in(i); i++) {
      if (clause.sentence.hasTag(i, "VERB", "AUX")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAside(int i) {
    return clause.starts(Words.OCCASIONS, i)
        || clause.starts(Words.CALENDAR, i)
        || clause.starts(Words.COMPLEMENTIZERS, i)
        || clause.is(i, "(")
        || (clause.hasVerbCues() && isPlace(i));
  }

  /** "in Springfield, Illinois, that": a name between commas. */
  private boolean isPlace(int i) {
    int end = i;
    while (clause.in(end) && end - i < PLACE_TOKENS && clause.sentence.hasTag(end, "PROPN")) {
      end++;
    }
    return end > i && clause.is(end, ",");
  }
}
