package io.github.kutipan.result;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Somebody whom the article lets speak, once for the whole article.
 *
 * @param name the fullest proper name that the article gives, without titles and roles; of somebody
 *     unnamed the noun phrase as it stands
 * @param kind what sort of speaker it is
 * @param affiliations the speaker's posts, in the order of their evidence; possibly empty
 * @param mentions every place known to stand for the speaker, in the order of the text
 */
public record Speaker(
    String name, SpeakerKind kind, List<Affiliation> affiliations, List<TextSpan> mentions) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if {@code name} is empty
   */
  public Speaker {
    checkArgument(!requireNonNull(name, "name").isEmpty(), "name must not be empty");
    requireNonNull(kind, "kind");
    affiliations = List.copyOf(requireNonNull(affiliations, "affiliations"));
    mentions = List.copyOf(requireNonNull(mentions, "mentions"));
  }
}
