package io.github.kutipan.language;

/**
 * A quotation mark.
 *
 * @param form its characters, usually one
 * @param level whether it stands around a quotation or around one within a quotation
 * @param side whether by its shape it opens or closes; news copy often has it the other way round
 */
public record Mark(String form, Level level, Side side) {

  /** The level of quotation that a mark stands for. */
  public enum Level {
    /** The usual marks of a quotation. */
    DOUBLE,
    /** The marks within a quotation, or of terms; an apostrophe may look the same. */
    SINGLE
  }

  /** The side that the shape of a mark points to. */
  public enum Side {
    /** Opens. */
    OPEN,
    /** Closes. */
    CLOSE,
    /** Has no direction. */
    BOTH
  }
}
