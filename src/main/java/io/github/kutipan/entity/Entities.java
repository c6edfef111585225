package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.result.Warning;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * The entities of an article.
 *
 * @param all every entity, by id
 * @param byMention which entity a mention is of
 * @param ambiguous the mentions that fit another entity as well
 * @param introduced where somebody without a name was first spoken of, whom the mention points to
 * @param bodies by offset in the text, which body a noun behind it such as "perusahaan itu" means
 * @param warnings where a limit was met
 */
public record Entities(
    List<Entity> all,
    Map<Mention, Integer> byMention,
    Set<Mention> ambiguous,
    Map<Mention, Mention> introduced,
    NavigableMap<Integer, Integer> bodies,
    List<Warning> warnings) {

  /** Copies the collections. */
  public Entities {
    all = ImmutableList.copyOf(all);
    byMention = ImmutableMap.copyOf(byMention);
    ambiguous = ImmutableSet.copyOf(ambiguous);
    introduced = ImmutableMap.copyOf(introduced);
    bodies = ImmutableSortedMap.copyOf(bodies);
    warnings = ImmutableList.copyOf(warnings);
  }

  /** Returns the body that a noun at an offset means: the last one that a sentence was about. */
  public Optional<Entity> bodyMeantAt(int offset) {
    return Optional.ofNullable(bodies.lowerEntry(offset)).map(entry -> all.get(entry.getValue()));
  }

  /** Returns the entity that a mention is of. */
  public Optional<Entity> of(Mention mention) {
    return Optional.ofNullable(byMention.get(mention)).map(all::get);
  }
}
