package io.github.kutipan.result;

import static java.util.Objects.requireNonNull;

/**
 * Something odd about an article that may have cost attributions.
 *
 * @param kind what was odd
 * @param message what was odd, for a person to read
 * @param span where
 */
public record Warning(Kind kind, String message, TextSpan span) {

  /** Checks that nothing is null. */
  public Warning {
    requireNonNull(kind, "kind");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
  }

  /** What can be odd. */
  public enum Kind {
    /** A quotation mark that nothing closes. */
    UNCLOSED_MARK,
    /** A quotation mark that closes a quotation that nothing opened. */
    UNOPENED_MARK,
    /** A mention that fits several speakers equally well. */
    AMBIGUOUS_SPEAKER,
    /** The article is in none of the languages that were to be detected; nothing was read. */
    UNKNOWN_LANGUAGE,
    /** A limit of the attributor was met, and a part of the text was read with less care. */
    LIMIT
  }
}
