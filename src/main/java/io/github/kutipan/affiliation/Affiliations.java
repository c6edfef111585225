package io.github.kutipan.affiliation;

import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.result.Affiliation;
import java.util.List;

/**
 * The posts of an article's entities.
 *
 * @param byEntity the posts by the id of the entity, in the order of their evidence
 */
public record Affiliations(ImmutableListMultimap<Integer, Affiliation> byEntity) {

  /** Returns the posts of an entity. */
  public List<Affiliation> of(int entity) {
    return byEntity.get(entity);
  }
}
