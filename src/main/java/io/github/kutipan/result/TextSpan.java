package io.github.kutipan.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A stretch of a text, in UTF-16 code units as {@link String} counts them, half open.
 *
 * <p>{@code new TextSpan(3, 7).in("Si Budi pulang")} is {@code "Budi"}.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last one, at least {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public TextSpan {
    checkArgument(start >= 0, "start (%s) must not be negative", start);
    checkArgument(start <= end, "start (%s) must not be after end (%s)", start, end);
  }

  /** Tells spans apart, as a record's own does, without its costs when a JVM starts. */
  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Returns the number of UTF-16 code units, possibly 0. */
  public int length() {
    return end - start;
  }

  /** Returns whether the span has no code unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether {@code other} lies within this span; a span contains itself. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the code unit at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether the two spans share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return Math.min(end, other.end) > Math.max(start, other.start);
  }

  /** Returns the smallest span that contains both. */
  public TextSpan union(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Cuts the span out of the text that it was made for.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String in(CharSequence text) {
    return requireNonNull(text, "text").subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
