package io.github.kutipan.entity;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.kutipan.language.Gender;
import io.github.kutipan.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An entity in the making. */
final class Group {

  private final boolean person;
  private final List<Mention> mentions = new ArrayList<>();
  private List<String> words = ImmutableList.of();
  private final NavigableSet<Integer> places = new TreeSet<>();
  private final NavigableSet<Integer> subjects = new TreeSet<>();
  private final Multiset<Gender> genders = EnumMultiset.create(Gender.class);
  private final Set<String> indexed = new HashSet<>();
  private final List<List<String>> nicknames = new ArrayList<>();
  private String name = "";
  private Optional<String> acronym = Optional.empty();

  Group(boolean person) {
    this.person = person;
  }

  void add(Mention mention) {
    mentions.add(mention);
    mention.gender().ifPresent(genders::add);
    if (mention.prominent()) {
      subjects.add(mention.span().start());
    }
    places.add(mention.span().start());
  }

  /** Whether the word is new to the index of this group. */
  boolean index(String word) {
    return indexed.add(word);
  }

  /** How far back the last mention lies; mentions behind the place are farther than any before. */
  int distanceTo(int place) {
    Integer subject = subjects.floor(place);
    if (subject != null) {
      return place - subject;
    }
    Integer before = places.floor(place);
    if (before != null) {
      return place - before;
    }
    Integer after = places.higher(place);
    return after == null ? Integer.MAX_VALUE : Integer.MAX_VALUE / 2 + (after - place) / 2;
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

  /** What most mentions say; none where the votes are equal. */
  Optional<Gender> gender() {
    int men = genders.count(Gender.MASCULINE);
    int women = genders.count(Gender.FEMININE);
    return men == women
        ? Optional.empty()
        : Optional.of(men > women ? Gender.MASCULINE : Gender.FEMININE);
  }

  Entity entity(int id) {
    return new Entity(
        id,
        person,
        name,
        acronym,
        gender(),
        ImmutableList.sortedCopyOf(Comparator.comparing(Mention::span), mentions));
  }
}
