package io.github.kutipan.result;

/** What sort of speaker a {@link Speaker} is. */
public enum SpeakerKind {
  /** One person with a name. */
  PERSON,
  /** A body with a name: an authority, a company, a party, an outlet. */
  ORGANIZATION,
  /** Several people without names: "para ahli", "residents". */
  GROUP,
  /** One person, body or document without a name: "seorang pejabat", "the report". */
  UNNAMED
}
