package io.github.kutipan.language;

import java.util.Locale;

/** The names of the word lists, each a file {@code name.txt} of one phrase a line. */
public enum Words {
  /** Abbreviations whose stop ends no sentence. */
  ABBREVIATIONS,
  /** Verbs of doing and happening, whose objects report nothing: "won the vote". */
  ACTIONS,
  /** Openers of adverbial phrases of time, place, occasion and addressee. */
  ADJUNCTS,
  /** Nouns that by themselves mean the body named last: "perusahaan". */
  ANAPHORIC_BODIES,
  /** Words that may stand between a source and its cue. */
  ADVERBS,
  /** Words that link a name to a post behind it. */
  APPOSITION_OPENERS,
  /** Words that link a role to its organisation. */
  APPOSITION_LINKS,
  /** Nouns for a body that tell its kind, so that they mean one with the noun in its name. */
  BODY_KINDS,
  /** Posts that are held at a body, which is the one spoken of where none is named. */
  BODY_POSTS,
  /** Possessives that stand for a body: "its". */
  BODY_POSSESSIVES,
  /** Words that link a role to its organisation, and never to a place: "at". */
  BODY_LINKS,
  /** Words of the calendar that otherwise look like names. */
  CALENDAR,
  /** Words meaning "that". */
  COMPLEMENTIZERS,
  /** Subordinators whose clause in front belongs to the content. */
  CONDITIONS,
  /** Words that begin the main clause behind a condition. */
  CONSEQUENCES,
  /** Sentence openers that belong to no content. */
  CONNECTIVES,
  /** Words that join a second verb of the same subject. */
  COORDINATORS,
  /** Words inside a description of one person: "perempuan berusia 40 tahun itu". */
  DESCRIBERS,
  /** Words meaning "that" behind a directive. */
  DIRECTIVE_COMPLEMENTIZERS,
  /** Words that link a place to the name of the body in front, and belong to it: "of". */
  NAME_LINKS,
  /** Particles inside personal names. */
  NAME_PARTICLES,
  /** Possessives that stand for whoever speaks: "her claim that". */
  POSSESSIVES,
  /** Words that negate a cue. */
  NEGATIONS,
  /** Frequent words by which the language of a text is known. */
  FREQUENT_WORDS,
  /** Words in front of somebody to whom the article turns: "Bagi X, …", "ada juga X". */
  INTRODUCERS,
  /** Words between a description and the name of the person described. */
  NAMING,
  /** Words beside a nickname. */
  NICKNAME_MARKERS,
  /** Openers of sentences that are not the article's text. */
  NOTICES,
  /** Phrases that stand for what is said elsewhere. */
  FRAMES,
  /** Openers of phrases of the occasion or the addressee of what is said. */
  OCCASIONS,
  /** Prepositions that follow a noun of feeling or saying. */
  NOUN_PREPOSITIONS,
  /** Words inside an organisation's name that are not capitalised. */
  ORGANIZATION_LINKS,
  /** Words that link a name to the body that the person comes from. */
  ORIGIN_LINKS,
  /** Words that are usual parts of the names of people. */
  PERSONAL_NAMES,
  /** Names of places. */
  PLACES,
  /** Words behind a place that belong to its name. */
  PLACE_TAILS,
  /** Words that begin the name of a place. */
  PLACE_HEADS,
  /** Words that begin an indirect question, and belong to it: "how", "why". */
  QUESTION_WORDS,
  /** Words that make the quotation behind them a term or a title. */
  SCARE_TRIGGERS,
  /** Nouns that report for whom they belong to: "claim". */
  STATEMENT_NOUNS,
  /** Words that open a relative clause. */
  RELATIVIZERS,
  /** Words that make what follows a topic and not a content. */
  TOPICS,
  /** Endings behind an apostrophe that are words of their own: "'s". */
  WORD_ENDINGS;

  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}
