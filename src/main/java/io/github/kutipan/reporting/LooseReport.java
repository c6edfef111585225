package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.reporting.CueFinder.FoundCue;
import io.github.kutipan.reporting.PatternMatcher.Range;
import java.util.List;
import java.util.Optional;

/**
 * What a cue has behind it where no pattern fits, and what any other verb has that is none of
 * doing: its object or its clause, and somebody in front. Few of them are reports; a {@link
 * ReportJudge} tells which.
 */
final class LooseReport {

  private final Clause clause;
  private final String text;
  private final CueFinder cues;

  LooseReport(Clause clause, String text, CueFinder cues) {
    this.clause = clause;
    this.text = text;
    this.cues = cues;
  }

  /** Returns what may be a report of the verb at a token. */
  Optional<Candidate> at(int verb) {
    return isPassive(verb) || isInfinitiveOfVerb(verb)
        ? Optional.empty()
        : cues.at(clause, verb)
            .or(() -> unlisted(verb))
            .filter(cue -> !clause.speaksOnlyBehind(cue.cue()))
            .flatMap(cue -> with(cue, verb));
  }

  /** "was told to leave", but also "has criticised", which mostly fits a pattern. */
  private boolean isPassive(int verb) {
    return verb > 0 && clause.sentence.hasTag(verb - 1, "AUX");
  }

  /** "plans to discuss the ferry": what the verb in front does to it is no statement. */
  private boolean isInfinitiveOfVerb(int verb) {
    return verb > 1
        && clause.startsInfinitive(verb - 1)
        && clause.sentence.hasTag(verb - 2, "VERB");
  }

  private Optional<FoundCue> unlisted(int verb) {
    if (!clause.token(verb).isWord()
        || !clause.sentence.hasTag(verb, "VERB")
        || clause.starts(Words.ACTIONS, verb)) {
      return Optional.empty();
    }
    Cue cue = new Cue(clause.token(verb).text(), Cue.UNLISTED, Cue.Content.OBJECT);
    return Optional.of(
        new FoundCue(cue, clause.sentence.span(verb, verb + 1), Optional.empty(), 1));
  }

  private Optional<Candidate> with(FoundCue cue, int verb) {
    int start = clause.afterAdverbs(verb + cue.length());
    int marker = clause.length(Words.COMPLEMENTIZERS, start);
    start += marker;
    boolean marked =
        marker > 0 || clause.starts(Words.QUESTION_WORDS, start) || clause.startsInfinitive(start);
    int end =
        marked ? ContentEnd.of(clause, text, start) : ContentEnd.ofObject(clause, text, start);
    while (end > start && !clause.token(end - 1).isWord() && !clause.isQuotation(end - 1)) {
      end--;
    }
    boolean intention = cue.cue().takesObject() && clause.startsInfinitive(start);
    boolean addressee =
        !clause.startsInfinitive(start) && clause.starts(Words.DIRECTIVE_COMPLEMENTIZERS, start);
    boolean negated = clause.lengthBefore(Words.NEGATIONS, verb) > 0;
    return intention || addressee || end == start
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                negated ? ReportFinder.LOOSE_NEGATED : ReportFinder.LOOSE,
                cue,
                verb,
                List.of(new Range(start, end)),
                sourceBefore(verb)));
  }

  /**
   * The subject right in front of the verb; the one that a relative pronoun in front of it stands
   * for; else the first one in the sentence who can speak.
   */
  private Optional<SourceFinder.Found> sourceBefore(int verb) {
    int start = groupStart(verb);
    int relative = clause.lengthBefore(Words.RELATIVIZERS, start);
    Optional<SourceFinder.Found> subject =
        relative > 0 ? Optional.empty() : new SourceFinder(clause).endingAt(start, 0);
    if (subject.flatMap(found -> found.source().mention()).isPresent()) {
      return subject;
    }
    for (int i = start - relative - 1; relative > 0 && i >= 0; i--) {
      if (speaks(i)) {
        return new SourceFinder(clause).startingAt(i, false);
      }
    }
    for (int i = 0; i < start; i++) {
      if (speaks(i)) {
        return new SourceFinder(clause).startingAt(i, false).filter(f -> f.end() <= start);
      }
    }
    return subject;
  }

  private boolean speaks(int i) {
    return clause.mentionStartingAt(i).filter(m -> m.kind() != Mention.Kind.THING).isPresent();
  }

  /** The first token of a verb with its auxiliaries, adverbs and negations. */
  private int groupStart(int verb) {
    int i = verb;
    while (i > 0
        && clause.mentionAt(i - 1).isEmpty()
        && clause.sentence.hasTag(i - 1, "AUX", "ADV", "PART")) {
      i--;
    }
    return i;
  }
}
