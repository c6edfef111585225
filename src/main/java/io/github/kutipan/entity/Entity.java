package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.mention.Mention;
import java.util.List;
import java.util.Optional;

/**
 * One person or body.
 *
 * @param id its place among the entities of the article
 * @param person whether it is a person, else a body
 * @param name the fullest proper name that the article gives
 * @param acronym the short form of a body
 * @param mentions the mentions, in the order of the text
 */
public record Entity(
    int id, boolean person, String name, Optional<String> acronym, List<Mention> mentions) {

  /** Copies the list. */
  public Entity {
    mentions = ImmutableList.copyOf(mentions);
  }
}
