package io.github.kutipan.language;

/**
 * A pronoun.
 *
 * @param form the form
 * @param enclitic whether it is the ending of the word before it
 * @param number how many it stands for
 * @param reference whom it can stand for
 */
public record Pronoun(
    String form, boolean enclitic, GrammaticalNumber number, Reference reference) {

  /** Whom a pronoun can stand for. */
  public enum Reference {
    /** Somebody else: he, she, they. */
    OTHER,
    /** The side of the person who is speaking: "pihaknya". */
    SELF,
    /** The speaker or the addressee of a quotation: I, you. */
    SPEECH
  }
}
