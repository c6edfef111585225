package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Gender;
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
 * @param gender what most of the mentions that tell it tell of the gender
 * @param mentions the mentions, in the order of the text
 */
public record Entity(
    int id,
    boolean person,
    String name,
    Optional<String> acronym,
    Optional<Gender> gender,
    List<Mention> mentions) {

  /** Copies the list. */
  public Entity {
    mentions = ImmutableList.copyOf(mentions);
  }
}
