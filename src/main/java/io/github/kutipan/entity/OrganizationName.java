package io.github.kutipan.entity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Optional;

/**
 * The name of a body as the text writes it, with the acronym that stands in brackets in it.
 *
 * @param name the name, brackets taken out
 * @param acronym what stood in the brackets, if it looks like an acronym
 */
public record OrganizationName(String name, Optional<String> acronym) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  /** Reads "Universitas Lampung (Unila)". */
  public static OrganizationName of(String written) {
    String flat = CharMatcher.whitespace().trimAndCollapseFrom(written, ' ');
    int open = flat.indexOf('(');
    int close = open < 0 ? -1 : flat.indexOf(')', open);
    if (close < 0) {
      return new OrganizationName(flat, Optional.empty());
    }
    String inside = flat.substring(open + 1, close).strip();
    String around =
        (flat.substring(0, open).strip() + " " + flat.substring(close + 1).strip()).strip();
    if (around.isEmpty()) {
      return new OrganizationName(inside.isEmpty() ? flat : inside, Optional.empty());
    }
    boolean acronym =
        !inside.isEmpty() && inside.indexOf(' ') < 0 && Character.isUpperCase(inside.charAt(0));
    return new OrganizationName(around, acronym ? Optional.of(inside) : Optional.empty());
  }

  /**
   * Returns the initials of the capitalised words of a name of several words: UTS for University of
   * Technology Sydney.
   */
  public Optional<String> initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(name)) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() >= SHORTEST && initials.length() <= LONGEST
        ? Optional.of(initials.toString())
        : Optional.empty();
  }
}
