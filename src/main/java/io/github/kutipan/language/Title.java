package io.github.kutipan.language;

/**
 * A title, rank or degree beside a name.
 *
 * @param position the side of the name that it stands on
 * @param kind what sort of title it is
 */
public record Title(Position position, Kind kind) {

  /** The side of the name that a title stands on. */
  public enum Position {
    /** In front of the name. */
    BEFORE,
    /** Behind the name. */
    AFTER
  }

  /** What sort of title it is. */
  public enum Kind {
    /** Mr., Pak, Ibu. */
    HONORIFIC,
    /** A form of address that many names keep: Cik, Teuku. */
    FAMILIAR,
    /** Dr., Prof., M.Si. */
    ACADEMIC,
    /** A military, police or civil rank. */
    RANK,
    /** A title of religion. */
    RELIGIOUS,
    /** A title of nobility. */
    NOBLE
  }
}
