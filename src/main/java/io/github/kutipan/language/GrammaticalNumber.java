package io.github.kutipan.language;

/** How many a form stands for. */
public enum GrammaticalNumber {
  /** One. */
  SINGULAR,
  /** More than one. */
  PLURAL,
  /** The form does not tell. */
  ANY
}
