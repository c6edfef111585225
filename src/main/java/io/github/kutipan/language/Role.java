package io.github.kutipan.language;

/**
 * The head of a noun phrase that names a post or a person's function.
 *
 * @param plural whether the form stands for several people
 * @param kind what sort of function it is
 * @param complement what may follow the head
 */
public record Role(boolean plural, Kind kind, Complement complement) {

  /** What sort of function it is. */
  public enum Kind {
    /** An office: chairman, minister. */
    OFFICE,
    /** A profession: lecturer, analyst. */
    PROFESSION,
    /** A description that is no post: resident, victim. */
    DESCRIPTION,
    /** Not a head: a word that makes the post that follows a former one. */
    FORMER
  }

  /** What may follow the head. */
  public enum Complement {
    /** A body at which the post is held. */
    BODY,
    /** A portfolio, which belongs to the role. */
    FIELD,
    /** A place, which belongs to the role. */
    PLACE,
    /** Nothing. */
    NONE
  }
}
