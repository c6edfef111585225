package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.kutipan.mention.Mention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities of an article.
 *
 * @param all every entity, by id
 * @param byMention which entity a mention is of
 * @param ambiguous the mentions that fit another entity as well
 */
public record Entities(List<Entity> all, Map<Mention, Integer> byMention, Set<Mention> ambiguous) {

  /** Copies the collections. */
  public Entities {
    all = ImmutableList.copyOf(all);
    byMention = ImmutableMap.copyOf(byMention);
    ambiguous = ImmutableSet.copyOf(ambiguous);
  }

  /** Returns the entity that a mention is of. */
  public Optional<Entity> of(Mention mention) {
    return Optional.ofNullable(byMention.get(mention)).map(all::get);
  }
}
