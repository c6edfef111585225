package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An entity in the making. */
final class Group {

  private final boolean person;
  private final List<Mention> mentions = new ArrayList<>();
  private List<String> words = ImmutableList.of();
  private final List<List<String>> nicknames = new ArrayList<>();
  private String name = "";
  private Optional<String> acronym = Optional.empty();

  Group(boolean person) {
    this.person = person;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Takes the name if it is fuller than the one so far. */
  void offerName(String newName, List<String> newWords) {
    if (newWords.size() > words.size()) {
      name = newName;
      words = ImmutableList.copyOf(newWords);
    }
  }

  void addNickname(List<String> nickname) {
    nicknames.add(nickname);
  }

  boolean hasNickname(List<String> other) {
    return nicknames.contains(other);
  }

  void offerAcronym(String newAcronym) {
    if (acronym.isEmpty()) {
      acronym = Optional.of(newAcronym);
    }
  }

  List<String> words() {
    return words;
  }

  Optional<String> acronym() {
    return acronym;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Mention last() {
    return mentions.get(mentions.size() - 1);
  }

  Entity entity(int id) {
    return new Entity(
        id,
        person,
        name,
        acronym,
        ImmutableList.sortedCopyOf(Comparator.comparing(Mention::span), mentions));
  }
}
