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
    if (isBodyBeforePerson(name) || (name.end() == name.start() + 1 && needsName(name.end()))) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    int start = startOfPerson(name);
    if (start == name.end() - 1 && start > name.start() && needsName(start)) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    if (start + 1 < name.end() && needsName(start) && !isNamedAlready(start)) {
      start++;
    }
    if (start == name.start() && isBody(name)) {
      mark(new NameSpan(name.start(), name.end(), NameType.ORGANIZATION));
      return;
    }
    dropBefore(name, start);
    int initials = start;
    while (initials > 0 && isInitial(initials - 1)) {
      initials--;
    }
    boolean initial = initials < start || isInitial(start);
    boolean honorific =
        labels.title(initials, Title.Position.BEFORE).isPresent()
            && (initials == 0 || labels.length(Words.PERSONAL_NAMES, initials - 1) == 0);
    if (initial
        && !honorific
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
    int first = firstListedBefore(start);
    if (first < start) {
      NameSpan body = names[start - 1];
      if (body != null && body.start() < first) {
        mark(new NameSpan(body.start(), first, body.type()));
      }
      start = first;
    }
    mark(new NameSpan(start, name.end(), NameType.PERSON));
  }

  /** "Koordinator Rimbo Larangan" in front of "Fitri Handayani": no two people stand in a row. */
  private boolean isBodyBeforePerson(NameSpan name) {
    boolean post = needsName(name.start()) || followsRole(name.start()) || isInRun(name.start());
    if (!post || !labels.beginsPersonAt(name.end())) {
      return false;
    }
    return labels.startsTitledPerson(name.end())
        || labels.length(Words.PERSONAL_NAMES, name.end()) > 1
        || (hasNoListed(name) && labels.length(Words.PERSONAL_NAMES, name.end()) > 0);
  }

  private boolean hasNoListed(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (labels.length(Words.PERSONAL_NAMES, i) > 0) {
        return false;
      }
    }
    return true;
  }

  /** "Dinas Sosial" can do without the listed name behind it, "Universitas" cannot. */
  private boolean isNamedAlready(int i) {
    return labels.length(Words.PERSONAL_NAMES, i) > 0
        && labels
            .pack
            .organizations()
            .endingAt(labels.sentence.words(), i)
            .filter(m -> m.length() > 1)
            .isPresent();
  }

  private boolean isInRun(int i) {
    return i > 0 && labels.token(i - 1).isCapitalized();
  }

  /** What a post wants behind it is a place or a body; anything else stays unknown. */
  private void dropBefore(NameSpan name, int start) {
    for (int i = name.start(); i < start; i++) {
      names[i] = null;
    }
    if (start > name.start() && followsPlaceRole(name.start())) {
      mark(new NameSpan(name.start(), start, NameType.LOCATION));
    } else if (start > name.start()
        && isBodyElsewhere(name.start())
        && followsBodyRole(name.start())) {
      mark(new NameSpan(name.start(), start, NameType.ORGANIZATION));
    }
  }

  /**
   * "Fakultas Biologi Eko" and "Agus Suyono": listed names at the end of a body are the person's.
   */
  private int firstListedBefore(int start) {
    int first = start;
    while (first > 0
        && labels.title(start, Title.Position.BEFORE).isEmpty()
        && labels.length(Words.PERSONAL_NAMES, start) < 2
        && labels.isNameLike(first - 1)
        && labels.length(Words.PERSONAL_NAMES, first - 1) > 0
        && !labels.isVocabulary(first - 1)
        && labels.title(first - 1, Title.Position.BEFORE).isEmpty()) {
      first--;
    }
    boolean behindBody = first > 0 && names[first - 1] != null && labels.isNameLike(first - 1);
    return behindBody && !needsName(first) ? first : start;
  }

  /** "Suci I Made Arsana", "Barat H. Rudi Hartawan": where a name begins inside a longer span. */
  private int innerStart(NameSpan name) {
    boolean listed = false;
    for (int i = name.start(); i < name.end(); i++) {
      if (i > name.start() && labels.length(Words.PERSONAL_NAMES, i) > 1) {
        return i;
      }
      int titled = i > name.start() ? labels.afterTitles(i) : i;
      if (titled > i && titled < name.end() && !(listed && isInitial(i))) {
        return titled;
      }
      listed |= labels.length(Words.PERSONAL_NAMES, i) > 0;
    }
    return name.start();
  }

  /**
   * "Kepala Kampung Wolebi Yulianus Kogoya", "Direktur Cakrawala Siti Rahma": in front of a name
   * that is known, a word that is not stands for the place or the body.
   */
  private int firstKnown(NameSpan name) {
    boolean place = followsPlaceRole(name.start());
    boolean post = place || followsBodyRole(name.start());
    boolean inRun = isInRun(name.start());
    int inBody = post ? afterBody(name) : name.start();
    for (int i = name.start(); i < name.end() && (post || inRun); i++) {
      if (evidence.isSurelyPerson(labels.token(i).text())) {
        return i;
      }
      boolean last = i >= name.end() - 1;
      if (last || labels.length(Words.PERSONAL_NAMES, i) > 0) {
        return i > name.start() && !last ? i : name.start();
      }
      boolean foreign =
          place
              || i < inBody
              || (post && isBodyElsewhere(i))
              || beginsFullName(i + 1, name.end())
              || labels.isVocabulary(i);
      if (!foreign) {
        return i == inBody ? i : name.start();
      }
    }
    return name.start();
  }

  /** "CEO Daur Sel Nusantara Siti Rahma": the token behind the last word that only bodies have. */
  private int afterBody(NameSpan name) {
    int end = name.start();
    for (int i = name.start(); i < name.end() - 1; i++) {
      if (labels.length(Words.PERSONAL_NAMES, i) > 0) {
        return end;
      }
      if (labels.isVocabulary(i)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** A short name that is the first of two words or more; the last could be of one's own name. */
  private boolean beginsFullName(int i, int end) {
    return i + 1 < end
        && evidence.isSurelyPerson(labels.token(i).text())
        && labels.length(Words.NAME_PARTICLES, i) == 0;
  }

  /** "Direktur Cakrawala Siti Rahma" in an article that speaks of "Cakrawala" without her. */
  private boolean isBodyElsewhere(int i) {
    return labels.in(i + 1)
        && evidence.standsWithout(labels.token(i).text(), labels.token(i + 1).text());
  }

  private boolean followsBodyRole(int i) {
    return labels
        .pack
        .roles()
        .endingAt(labels.sentence.words(), i)
        .filter(m -> m.value().complement() == Role.Complement.BODY)
        .isPresent();
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
      boolean foreign = isInRun(name.start()) || labels.isVocabulary(name.start());
      if (!foreign || labels.length(Words.PERSONAL_NAMES, i - 1) > 0) {
        break;
      }
      if (evidence.isFullName(labels.sentence.words().subList(i, name.end()))) {
        return i;
      }
    }
    int nameInside = innerStart(name);
    if (nameInside > name.start()) {
      return nameInside;
    }
    int known = firstKnown(name);
    if (known > name.start()) {
      return known;
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
              && labels.isVocabulary(i)
              && labels.length(Words.PERSONAL_NAMES, i) == 0;
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
    int place = labels.length(Words.PLACES, name.start());
    int behind = name.start() + place;
    if (name.type() == NameType.LOCATION
        && place > 0
        && behind < name.end()
        && labels.length(Words.PERSONAL_NAMES, behind) > 0) {
      mark(new NameSpan(name.start(), behind, NameType.LOCATION));
      mark(new NameSpan(behind, name.end(), NameType.PERSON));
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
