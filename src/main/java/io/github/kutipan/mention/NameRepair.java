package io.github.kutipan.mention;

import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts right where the model draws the borders of names, by what the tables and the rest of the
 * article tell.
 */
final class NameRepair {

  /** Longer spans are no names but runs of capitals; they stay as they are. */
  private static final int NAME_TOKENS = 24;

  private final Labels labels;
  private final Evidence evidence;
  private final @Nullable NameSpan[] names;

  NameRepair(Labels labels, Evidence evidence, @Nullable NameSpan[] names) {
    this.labels = labels;
    this.evidence = evidence;
    this.names = names;
  }

  /** Marks each token with the name that it belongs to. */
  void apply(List<NameSpan> found) {
    found.forEach(this::mark);
    for (NameSpan name : found) {
      if (name.end() - name.start() > NAME_TOKENS) {
        continue;
      }
      if (name.type() == NameType.PERSON) {
        dropPrefix(name);
      } else {
        splitPerson(name);
      }
    }
  }

  private void mark(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      names[i] = name;
    }
  }

  /** Takes a role, a body or a place that the model swallowed off the front of a person's name. */
  private void dropPrefix(NameSpan name) {
    if (name.end() == name.start() + 1
        && evidence.isOrganization(labels.token(name.start()).text())) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    if (followsPlaceRole(name.start()) && isFollowedByPerson(name.end())) {
      mark(new NameSpan(name.start(), name.end(), NameType.LOCATION));
      return;
    }
    if (followsRole(name.start()) && isFollowedByPerson(name.end()) && hasVocabulary(name)) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    int start = startOfPerson(name);
    if (start == name.end() - 1 && start > name.start() && needsName(start)) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    if (start + 1 < name.end() && needsName(start)) {
      start++;
    }
    if (start == name.start() && isBody(name)) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    for (int i = name.start(); i < start; i++) {
      names[i] = null;
    }
    int initials = start;
    while (initials > 0 && isInitial(initials - 1)) {
      initials--;
    }
    boolean initial = initials < start || isInitial(start);
    if (initial
        && labels.isNameLike(initials - 1)
        && labels.organizationWord(initials - 1).isEmpty()) {
      start = initials - 1;
    }
    if (start == 1 && isBareNameAtHead()) {
      start = 0;
    }
    if (start + 1 == name.end() && swallowedFirstName(start)) {
      NameSpan body = Objects.requireNonNull(names[start - 1]);
      start--;
      mark(new NameSpan(body.start(), start, NameType.ORGANIZATION));
    }
    mark(new NameSpan(start, name.end(), NameType.PERSON));
  }

  /** "Dinas Pekerjaan Umum Wahyu" and "Santosa": the body took the first name of two. */
  private boolean swallowedFirstName(int start) {
    NameSpan body = start > 0 ? names[start - 1] : null;
    return body != null
        && body.type() == NameType.ORGANIZATION
        && body.end() == start
        && body.end() - body.start() > 2
        && !labels.isVocabulary(start - 1)
        && labels.isNameLike(start - 1);
  }

  private boolean followsRole(int i) {
    return labels.pack.roles().endingAt(labels.sentence.words(), i).isPresent();
  }

  private boolean hasVocabulary(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (labels.isVocabulary(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Camat Long Apari, Yohanes Dalung": the name behind the comma is the person. */
  private boolean isFollowedByPerson(int end) {
    return labels.in(end + 1)
        && labels.token(end).is(",")
        && labels.isNamed(end + 1, NameType.PERSON);
  }

  /** The first word of a sentence has its capital anyway, so the model often leaves it out. */
  private boolean isBareNameAtHead() {
    return names[0] == null
        && labels.isNameLike(0)
        && !labels.isForeign(0)
        && labels.title(0, Title.Position.BEFORE).isEmpty()
        && !labels.isListed(0)
        && (labels.sentence.tags().isEmpty() || labels.sentence.hasTag(0, "PROPN", "X"));
  }

  private int startOfPerson(NameSpan name) {
    for (int i = name.start() + 1; i < name.end() - 1; i++) {
      if (evidence.isFullName(labels.sentence.words().subList(i, name.end()))) {
        return i;
      }
    }
    int start =
        labels.length(Words.NOTICES, 0) > 0 || followsPlaceRole(name.start())
            ? firstSurePerson(name)
            : name.start();
    for (int i = start; i < name.end() - 1; i++) {
      boolean tail = i > name.start() && start == i && labels.length(Words.PLACE_TAILS, i) > 0;
      boolean inner =
          i == name.start()
              && i + 2 < name.end()
              && i > 0
              && names[i - 1] != null
              && labels.isVocabulary(i);
      if (tail
          || inner
          || (labels.isForeign(i) && labels.title(i, Title.Position.BEFORE).isEmpty())) {
        start = i + 1;
      }
    }
    return start;
  }

  /** A single acronym in front of a name: "ABC Budi Santosa". */
  private boolean isBody(NameSpan name) {
    return name.end() == name.start() + 1
        && labels.token(name.start()).isAcronym()
        && labels.token(name.start()).text().length() > 2
        && !evidence.isAlias(labels.token(name.start()).text())
        && labels.isNameLike(name.end());
  }

  /** No name begins with an initial that follows another capitalised word. */
  private boolean isInitial(int i) {
    String text = labels.token(i).text();
    return text.length() <= 5
        && text.endsWith(".")
        && text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
  }

  /** "Bupati" wants a place behind it before it can have a name. */
  private boolean followsPlaceRole(int i) {
    return labels
        .pack
        .roles()
        .endingAt(labels.sentence.words(), i)
        .filter(m -> m.value().complement() == Role.Complement.PLACE)
        .isPresent();
  }

  /** "Universitas" and "Kabupaten" are no names by themselves: the next word is theirs. */
  private boolean needsName(int i) {
    return labels
            .pack
            .organizations()
            .endingAt(labels.sentence.words(), i)
            .filter(m -> m.value() == OrganizationWord.FIRST)
            .isPresent()
        || labels.pack.words(Words.PLACE_HEADS).endingAt(labels.sentence.words(), i).isPresent();
  }

  /** A link that lost its line break runs into the next sentence's subject. */
  private int firstSurePerson(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (evidence.isSurelyPerson(labels.token(i).text())) {
        return i;
      }
    }
    return name.start();
  }

  /** Cuts a person, known by being named alone elsewhere, out of the end of another name. */
  private void splitPerson(NameSpan name) {
    int titled = labels.afterTitles(name.start());
    if (name.type() == NameType.ORGANIZATION && titled > name.start() && titled < name.end()) {
      mark(new NameSpan(titled, name.end(), NameType.PERSON));
      return;
    }
    for (int i = name.start(); i < name.end(); i++) {
      if (evidence.isSurelyPerson(labels.token(i).text())) {
        int start = i;
        // A body stands in front of the person that the model took into it; a "place" is all
        // person.
        while (name.type() == NameType.LOCATION
            && start > name.start()
            && labels.organizationWord(start - 1).isEmpty()
            && labels.role(start - 1).isEmpty()) {
          start--;
        }
        if (start > name.start()) {
          mark(new NameSpan(name.start(), start, name.type()));
        }
        mark(new NameSpan(start, name.end(), NameType.PERSON));
        return;
      }
    }
  }
}
