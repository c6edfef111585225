package io.github.kutipan.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A post of a speaker, as the article tells it. At least one of role and organisation is present.
 *
 * @param role the post as the article has it ("profesor asosiasi"), without the word that says that
 *     it is a former one
 * @param organization the body at which the post is or was held
 * @param former whether the article says that the post belongs to the past
 * @param evidence the place that proves it
 */
public record Affiliation(
    Optional<String> role, Optional<Organization> organization, boolean former, TextSpan evidence) {

  /**
   * Checks that something is said.
   *
   * @throws IllegalArgumentException if neither role nor organisation is present
   */
  public Affiliation {
    requireNonNull(role, "role");
    requireNonNull(organization, "organization");
    requireNonNull(evidence, "evidence");
    checkArgument(
        role.isPresent() || organization.isPresent(),
        "role and organization must not both be absent");
  }
}
