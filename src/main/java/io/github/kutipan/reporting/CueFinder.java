package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Pronoun;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.result.TextSpan;
import java.util.Locale;
import java.util.Optional;

/** Finds cues, with or without a pronoun as their ending. */
final class CueFinder {

  /**
   * A cue in a sentence.
   *
   * @param cue the row of the table
   * @param span its characters, the ending excluded
   * @param clitic the source that is its ending
   * @param length the tokens that it takes
   */
  record FoundCue(Cue cue, TextSpan span, Optional<Source> clitic, int length) {}

  private final LanguagePack pack;

  CueFinder(LanguagePack pack) {
    this.pack = pack;
  }

  /** Returns the cue that begins at a token. */
  Optional<FoundCue> at(Clause clause, int i) {
    if (!clause.token(i).isWord()) {
      return Optional.empty();
    }
    Optional<Lexicon.Match<Cue>> match = pack.cues().startingAt(clause.words(), i);
    boolean noun = match.filter(m -> m.length() > 1 || !isNoun(clause, i)).isEmpty();
    if (noun && clause.length(Words.STATEMENT_NOUNS, i) == 1) {
      return ofOwner(clause, i);
    }
    if (match.isPresent()) {
      int length = match.get().length();
      return noun
          ? Optional.empty()
          : Optional.of(
              new FoundCue(
                  match.get().value(),
                  clause.sentence.span(i, i + length),
                  Optional.empty(),
                  length));
    }
    return withEnding(clause, i);
  }

  private static Optional<FoundCue> ofOwner(Clause clause, int i) {
    Cue cue = new Cue(clause.token(i).text(), Cue.OWNED, Cue.Content.MARKED);
    return new Possessor(clause).ownsClause(i)
        ? Optional.of(new FoundCue(cue, clause.sentence.span(i, i + 1), Optional.empty(), 1))
        : Optional.empty();
  }

  /** Right behind somebody who can speak, a verb of the present is often tagged as a noun. */
  private boolean isNoun(Clause clause, int i) {
    return pack.has(Switch.CUES_ARE_VERBS)
        && clause.sentence.hasTag(i, "NOUN", "PROPN", "ADJ", "ADP", "DET")
        && clause.lengthBefore(Words.RELATIVIZERS, i) == 0
        && !clause.is(i - 1, ",")
        && !new ClauseShape(clause).standsAsVerb(i)
        && !leadsToClause(clause, i)
        && clause.mentionAt(i - 1).filter(mention -> mention.end() == i).isEmpty();
  }

  /** "by warning that": a participle behind a preposition, whatever its tag says. */
  private static boolean leadsToClause(Clause clause, int i) {
    int next = clause.afterAdverbs(i + 1);
    return clause.isCueOf(Cue.PARTICIPLE, i)
        && clause.lengthBefore(Words.ADJUNCTS, i) == 1
        && (clause.starts(Words.COMPLEMENTIZERS, next)
            || clause.isQuotation(next)
            || clause.sentence.hasTag(next, "PRON", "DET"));
  }

  private Optional<FoundCue> withEnding(Clause clause, int i) {
    String word = clause.token(i).text();
    TextSpan span = clause.token(i).span();
    for (Pronoun pronoun : pack.enclitics()) {
      int stem = word.length() - pronoun.form().length();
      if (stem > 0
          && pronoun.reference() == Pronoun.Reference.OTHER
          && word.toLowerCase(Locale.ROOT).endsWith(pronoun.form())) {
        Optional<Cue> cue = pack.cues().get(word.substring(0, stem));
        if (cue.isPresent()) {
          int border = span.start() + stem;
          Source source =
              new Source(
                  new TextSpan(border, span.end()),
                  Optional.empty(),
                  true,
                  false,
                  pronoun.number());
          return Optional.of(
              new FoundCue(cue.get(), new TextSpan(span.start(), border), Optional.of(source), 1));
        }
      }
    }
    return Optional.empty();
  }
}
