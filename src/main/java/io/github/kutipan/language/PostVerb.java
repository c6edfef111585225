package io.github.kutipan.language;

/**
 * A verb that tells of its subject where it works or which post it holds.
 *
 * @param leads what stands behind it
 * @param former whether it tells of the past
 */
public record PostVerb(Leads leads, boolean former) {

  /** What stands behind the verb. */
  public enum Leads {
    /** The post: "is the chairman of". */
    POST,
    /** The body itself: "heads". */
    BODY,
    /** Other words and then, behind a link, the body: "teaches law at". */
    LINK
  }

  /** The time that a verb tells of. */
  enum Time {
    /** Now. */
    PRESENT,
    /** Once. */
    PAST
  }
}
