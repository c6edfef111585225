package io.github.kutipan.entity;

import com.google.common.base.Joiner;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.kutipan.language.Gender;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.result.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons of an article, found by any word of their names. */
final class PersonIndex {

  /**
   * Where a mention belongs.
   *
   * @param group the person
   * @param ambiguous whether it could be another one as well
   */
  record Choice(Group group, boolean ambiguous) {}

  private final int namesakes;
  private final List<Group> groups = new ArrayList<>();
  private final ListMultimap<String, Group> byWord = ArrayListMultimap.create();

  private final Map<String, Warning> crowded = new LinkedHashMap<>();

  /**
   * Makes an index.
   *
   * @param namesakes how many people with a word in common are told apart
   */
  PersonIndex(int namesakes) {
    this.namesakes = namesakes;
  }

  /** Where a word of a name had more people than are told apart, once for each such word. */
  List<Warning> warnings() {
    return ImmutableList.copyOf(crowded.values());
  }

  List<Group> groups() {
    return groups;
  }

  /** Finds or makes the person of a mention. */
  Choice groupOf(Mention mention) {
    List<String> words = NameWords.of(mention.name().orElseThrow().words());
    List<Group> fitting = agreeing(fitting(words), mention.gender());
    Group group = fitting.isEmpty() ? create() : best(fitting, words, mention);
    group.add(mention);
    group.offerName(Joiner.on(' ').join(mention.name().orElseThrow().words()), words);
    for (String word : words) {
      if (group.index(word)) {
        byWord.put(word, group);
        warnIfCrowded(word, mention);
      }
    }
    boolean exact = group.words().equals(words);
    return new Choice(group, fitting.size() > 1 && !exact);
  }

  private void warnIfCrowded(String word, Mention mention) {
    if (byWord.get(word).size() == namesakes + 1) {
      String message =
          "more than "
              + namesakes
              + " people have \""
              + word
              + "\" in their names; only the last are told apart";
      crowded.putIfAbsent(word, new Warning(Warning.Kind.LIMIT, message, mention.span()));
    }
  }

  /** Makes a name one of a person that is known. */
  void addNickname(Mention mention, Group group) {
    List<String> words = NameWords.of(mention.name().orElseThrow().words());
    group.add(mention);
    group.addNickname(words);
    words.forEach(word -> byWord.put(word, group));
  }

  private Group create() {
    Group group = new Group(true);
    groups.add(group);
    return group;
  }

  /** "Mrs. Carver" is not her husband. */
  private static List<Group> agreeing(List<Group> fitting, Optional<Gender> gender) {
    return fitting.stream().filter(group -> Gender.agree(group.gender(), gender)).toList();
  }

  private List<Group> fitting(List<String> words) {
    List<Group> fitting = new ArrayList<>();
    for (String word : words) {
      for (Group group : last(byWord.get(word))) {
        if (!fitting.contains(group)
            && (NameWords.isPart(words, group.words())
                || NameWords.isPart(group.words(), words)
                || group.hasNickname(words))) {
          fitting.add(group);
        }
      }
    }
    if (fitting.isEmpty() && words.size() == 1) {
      last(groups).stream()
          .filter(group -> NameWords.areInitials(words.get(0), group.words()))
          .forEach(fitting::add);
    }
    if (fitting.isEmpty()) {
      last(groups).stream()
          .filter(group -> NameWords.isMisspelt(words, group.words()))
          .forEach(fitting::add);
    }
    return fitting;
  }

  /** No stream's {@code skip}, which goes through all that it skips. */
  private List<Group> last(List<Group> groups) {
    return groups.subList(Math.max(0, groups.size() - namesakes), groups.size());
  }

  /**
   * The same name, else the person mentioned last before the mention, else the first one after it.
   */
  private static Group best(List<Group> fitting, List<String> words, Mention mention) {
    Group best = fitting.get(0);
    int bestDistance = Integer.MAX_VALUE;
    for (Group group : fitting) {
      if (group.words().equals(words)) {
        return group;
      }
      int distance = group.distanceTo(mention.span().start());
      if (distance < bestDistance) {
        best = group;
        bestDistance = distance;
      }
    }
    return best;
  }
}
