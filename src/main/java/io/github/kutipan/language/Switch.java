package io.github.kutipan.language;

import java.util.Locale;

/**
 * What a language does and another does not, each named for the phenomenon and turned on by a line
 * {@code name=true} of {@code pack.properties}.
 */
public enum Switch {
  /** "WHO" and "IT" are names and not the small words of the same letters. */
  ACRONYMS_ARE_NAMES,
  /** A definite word in front of a noun points to somebody known: "the senator". */
  ARTICLES_POINT,
  /** A word that is tagged as a noun is no cue: "the report states", "the states report". */
  CUES_ARE_VERBS,
  /** What belongs to a post stands in front of it: "Harbor Foods press secretary". */
  MODIFIERS_FIRST;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
