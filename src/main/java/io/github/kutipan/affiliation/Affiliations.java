package io.github.kutipan.affiliation;

import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.result.Affiliation;
import java.util.List;

/**
 * The posts of an article's entities.
 *
 * @param byEntity the posts by the id of the entity, in the order of their evidence
 * @param byMention the posts of people without names, by their mention
 */
public record Affiliations(
    ImmutableListMultimap<Integer, Affiliation> byEntity,
    ImmutableListMultimap<Mention, Affiliation> byMention) {

  /** Returns the posts of an entity. */
  public List<Affiliation> of(int entity) {
    return byEntity.get(entity);
  }

  /** Returns the posts of somebody without a name. */
  public List<Affiliation> of(Mention mention) {
    return byMention.get(mention);
  }
}
