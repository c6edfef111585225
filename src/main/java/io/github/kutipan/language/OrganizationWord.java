package io.github.kutipan.language;

/** Where in the name of an organisation a telling word stands. */
public enum OrganizationWord {
  /** Begins the name: Universitas. */
  FIRST,
  /** Ends the name: Institute. */
  LAST,
  /** Is a name by itself: DPR. */
  WHOLE
}
