package io.github.kutipan.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A body that a speaker belongs to or belonged to.
 *
 * @param name the fullest form that the article gives, not empty
 * @param acronym the short form, whether the article spells it ("Universitas Lampung (Unila)") or
 *     it was formed from the initials of the name (UTS for University of Technology Sydney)
 */
public record Organization(String name, Optional<String> acronym) {

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if {@code name} is empty
   */
  public Organization {
    checkArgument(!requireNonNull(name, "name").isEmpty(), "name must not be empty");
    requireNonNull(acronym, "acronym");
  }
}
