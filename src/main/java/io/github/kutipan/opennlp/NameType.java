package io.github.kutipan.opennlp;

/** What a name names. */
public enum NameType {
  /** A person. */
  PERSON,
  /** A body. */
  ORGANIZATION,
  /** A place. */
  LOCATION,
  /** A post or function, which is not a name but stands beside them. */
  ROLE
}
