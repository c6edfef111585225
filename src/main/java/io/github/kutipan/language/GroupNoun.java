package io.github.kutipan.language;

/**
 * A common noun that can speak without a name.
 *
 * @param number how many it stands for
 * @param kind what it stands for
 */
public record GroupNoun(GrammaticalNumber number, Kind kind) {

  /** What a noun stands for. */
  public enum Kind {
    /** People. */
    PERSON,
    /** An authority, a company, a government. */
    BODY,
    /** A report, a study, a letter. */
    DOCUMENT
  }
}
