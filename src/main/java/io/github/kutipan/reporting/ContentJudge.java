package io.github.kutipan.reporting;

import io.github.kutipan.language.Words;
import io.github.kutipan.reporting.CueFinder.FoundCue;
import io.github.kutipan.reporting.PatternMatcher.Range;
import io.github.kutipan.result.AttributionType;
import java.util.List;

/** Tells whether the words beside a cue are a content, and of which type. */
final class ContentJudge {

  /** Words in front of a cue that are as many are a clause, though no verb was known in them. */
  private static final int CLAUSE_TOKENS = 10;

  /** "a "thug" and a so-called "cheat"": marks that are as near belong together. */
  private static final int BETWEEN_QUOTATIONS = 4;

  private final Clause clause;
  private final String text;

  ContentJudge(Clause clause, String text) {
    this.clause = clause;
    this.text = text;
  }

  /** Whether the cue reports what was found beside it. */
  boolean isReportable(FoundCue found, AttributionType type, List<Range> contents, boolean marked) {
    if (type == AttributionType.DIRECT) {
      return true;
    }
    int words = 0;
    for (Range range : contents) {
      for (int i = range.start(); i < range.end(); i++) {
        words += clause.token(i).isWord() || clause.token(i).isQuotation() ? 1 : 0;
      }
    }
    return words > 1
        && !isFragment(found, contents)
        && switch (found.cue().content()) {
          case CLAUSE -> marked || !isNoun(found, contents);
          case FINITE -> marked || isClause(found, contents);
          case MARKED -> marked;
          case OBJECT -> marked || isClause(found, contents);
          case PARTIAL -> quotes(contents);
          case QUOTE -> false;
        };
  }

  /** "called it a "badge of honor" for traders in May": the object with the marks in it. */
  List<Range> upToQuotation(List<Range> contents) {
    return contents.stream().map(this::upToQuotation).toList();
  }

  private Range upToQuotation(Range range) {
    int end = lastOfFirstQuotations(range);
    if (end == range.start()) {
      return range;
    }
    boolean paused =
        Quoted.endsWithPause(text, clause.token(end - 1))
            || (end - range.start() == 1 && clause.sentence.hasTag(end, "ADP", "SCONJ", "ADV"));
    return new Range(
        range.start(), paused ? end : ContentEnd.ofObject(clause, range.start(), end, range.end()));
  }

  /** The token behind "badge" by "honor": the first quotation, and others a few words behind it. */
  private int lastOfFirstQuotations(Range range) {
    int end = range.start();
    for (int i = range.start(); i < range.end(); i++) {
      boolean apart =
          end > range.start()
              && (i - end >= BETWEEN_QUOTATIONS || clause.sentence.hasTag(i, "VERB", "AUX"));
      if (apart) {
        return end;
      }
      if (clause.isQuotation(i)) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean quotes(List<Range> contents) {
    return contents.stream().anyMatch(range -> clause.hasQuotation(range.start(), range.end()));
  }

  /**
   * "Even on Friday, he said", "Rina, who left early, said": words in front of the cue without a
   * verb of their own are no content.
   */
  private boolean isFragment(FoundCue found, List<Range> contents) {
    if (contents.size() > 1
        || !clause.hasVerbCues()
        || clause.sentence.tags().isEmpty()
        || clause.sentence.span(contents.get(0).start(), contents.get(0).end()).end()
            > found.span().start()) {
      return false;
    }
    int verbs = 0;
    boolean comma = false;
    for (int i = contents.get(0).start(); i < contents.get(0).end(); i++) {
      if (clause.token(i).isQuotation()) {
        return false;
      }
      verbs += clause.sentence.hasTag(i, "VERB", "AUX") ? 1 : 0;
      verbs -= clause.is(i, ",") && clause.starts(Words.RELATIVIZERS, i + 1) ? 1 : 0;
      comma |= clause.is(i, ",");
    }
    int tokens = contents.get(0).end() - contents.get(0).start();
    return verbs <= 0 && (comma || tokens < CLAUSE_TOKENS);
  }

  /**
   * "menyampaikan keprihatinan atas banjir yang melanda …": a noun with its preposition, and no
   * verb left when each relative clause has taken one.
   */
  private boolean isNoun(FoundCue found, List<Range> contents) {
    Range range = contents.get(0);
    boolean behind = clause.token(range.start()).span().start() >= found.span().end();
    if (contents.size() > 1 || !behind || clause.sentence.tags().isEmpty()) {
      return false;
    }
    int predicates = 0;
    boolean governs = clause.length(Words.FRAMES, range.start()) == range.end() - range.start();
    for (int i = range.start(); i < range.end(); i++) {
      governs |= clause.starts(Words.NOUN_PREPOSITIONS, i);
      if (clause.starts(Words.RELATIVIZERS, i)) {
        predicates--;
      } else if (clause.sentence.hasTag(i, "VERB", "AUX", "ADJ", "PART", "ADV", "PRON")
          || clause.token(i).isQuotation()) {
        predicates++;
      }
    }
    boolean counted =
        clause.isBeforeDeterminer(range.start()) || clause.sentence.hasTag(range.start(), "NUM");
    return (governs || counted) && predicates <= 0;
  }

  /**
   * "mengumumkan status siaga diperpanjang": behind a verb that mostly takes an object stands a
   * noun with a predicate of its own, neither in a relative clause nor behind a preposition.
   */
  private boolean isClause(FoundCue found, List<Range> contents) {
    Range range = contents.get(0);
    boolean behind = clause.token(range.start()).span().start() >= found.span().end();
    if (contents.size() > 1
        || !behind
        || clause.sentence.tags().isEmpty()
        || clause.sentence.hasTag(range.start(), "VERB", "ADP", "SCONJ")) {
      return false;
    }
    boolean free = true;
    for (int i = range.start(); i < range.end(); i++) {
      if (clause.is(i, ",")) {
        return false;
      }
      if (clause.starts(Words.ADJUNCTS, i)) {
        free = false;
        i += clause.length(Words.ADJUNCTS, i) - 1;
      } else if (clause.starts(Words.RELATIVIZERS, i)
          || clause.sentence.hasTag(i, "ADP", "SCONJ")) {
        free = false;
      } else if (clause.starts(Words.DESCRIBERS, i)) {
        free = true;
      } else if (clause.sentence.hasTag(i, "VERB", "AUX")) {
        if (free) {
          return true;
        }
        free = true;
      }
    }
    return false;
  }

  /** Tells the type by what stands within marks and what outside. */
  AttributionType type(List<Range> contents) {
    boolean outside = false;
    boolean inside = false;
    for (Range range : contents) {
      for (int i = range.start(); i < range.end(); i++) {
        outside |= clause.token(i).isWord();
        inside |=
            clause.token(i).isQuotation()
                && (Quoted.hasWords(text, clause.token(i), Quoted.STATEMENT_WORDS)
                    || range.end() - range.start() == 1
                    || isPhrase(i));
      }
    }
    return !inside
        ? AttributionType.INDIRECT
        : outside ? AttributionType.MIXED : AttributionType.DIRECT;
  }

  /** "menyebut rencana itu "asal jadi" saja": some words of the speaker's, and no term. */
  private boolean isPhrase(int i) {
    return Quoted.beginsSmall(text, clause.token(i))
        && Quoted.hasWords(text, clause.token(i), Quoted.PHRASE_WORDS)
        && clause.lengthBefore(Words.SCARE_TRIGGERS, i) == 0;
  }
}
