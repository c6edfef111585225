package io.github.kutipan.mention;

import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts right where the model draws the borders of names, by what the tables and the rest of the
 * article tell.
 */
final class NameRepair {

  /** Longer spans are no names but runs of capitals; they stay as they are. */
  private static final int NAME_TOKENS = 24;

  private static final int PERSON_WORDS = 4;

  private final Labels labels;
  private final Evidence evidence;
  private final NameContext context;
  private final PersonStart persons;
  private final @Nullable NameSpan[] names;

  NameRepair(Labels labels, Evidence evidence, @Nullable NameSpan[] names) {
    this.labels = labels;
    this.evidence = evidence;
    this.names = names;
    context = new NameContext(labels, evidence);
    persons = new PersonStart(labels, evidence, context);
  }

  /** Marks each token with the name that it belongs to. */
  void apply(List<NameSpan> found) {
    found.forEach(this::mark);
    for (NameSpan name : found) {
      if (name.end() - name.start() > NAME_TOKENS) {
        continue;
      }
      if (name.type() == NameType.PERSON) {
        repairPerson(name);
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

  private void mark(int start, int end, NameType type) {
    mark(new NameSpan(start, end, type));
  }

  /** Takes a role, a body or a place that the model swallowed off the front of a person's name. */
  private void repairPerson(NameSpan name) {
    Optional<NameType> other = otherType(name);
    if (other.isPresent()) {
      mark(name.start(), name.end(), other.get());
      return;
    }
    int start = persons.in(name);
    boolean needed = context.needsName(start) && !context.isNamedAlready(start);
    if (needed && start == name.end() - 1 && start > name.start()) {
      mark(name.start(), name.end(), NameType.ORGANIZATION);
      return;
    }
    if (needed && start + 1 < name.end()) {
      start++;
    }
    if (start == name.start() && isAcronymBeforeName(name)) {
      mark(name.start(), name.end(), NameType.ORGANIZATION);
      return;
    }
    dropBefore(name, start);
    mark(takeBack(start, name.end()), name.end(), NameType.PERSON);
  }

  /** What a span is that the model took for a person, and that is none at all. */
  private Optional<NameType> otherType(NameSpan name) {
    boolean single = name.end() == name.start() + 1;
    if (endsAsBody(name)) {
      return Optional.of(NameType.ORGANIZATION);
    }
    if (single && evidence.isOrganization(labels.token(name.start()).text())) {
      return Optional.of(NameType.ORGANIZATION);
    }
    if (context.isFollowedByPerson(name.end())) {
      if (context.followsPlaceRole(name.start())) {
        return Optional.of(NameType.LOCATION);
      }
      if (context.followsRole(name.start()) && hasVocabulary(name)) {
        return Optional.of(NameType.ORGANIZATION);
      }
    }
    return isBodyBeforePerson(name) || (single && context.needsName(name.end()))
        ? Optional.of(NameType.ORGANIZATION)
        : Optional.empty();
  }

  /** "Koordinator Rimbo Larangan" in front of "Fitri Handayani": no two people stand in a row. */
  private boolean isBodyBeforePerson(NameSpan name) {
    boolean post =
        context.needsName(name.start())
            || context.followsRole(name.start())
            || context.isInRun(name.start());
    return post
        && labels.beginsPersonAt(name.end())
        && (labels.startsTitledPerson(name.end())
            || context.isListedGroup(name.end())
            || (context.isListed(name.end()) && hasNoListed(name)));
  }

  private boolean hasNoListed(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (context.isListed(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasVocabulary(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (labels.isVocabulary(i)) {
        return true;
      }
    }
    return false;
  }

  /** "ABC Budi Santosa". */
  private boolean isAcronymBeforeName(NameSpan name) {
    return name.end() == name.start() + 1
        && labels.token(name.start()).isAcronym()
        && labels.token(name.start()).text().length() > 2
        && !evidence.isAlias(labels.token(name.start()).text())
        && labels.isNameLike(name.end());
  }

  /** What a post wants behind it is a place or a body; anything else stays unknown. */
  private void dropBefore(NameSpan name, int start) {
    for (int i = name.start(); i < start; i++) {
      names[i] = null;
    }
    if (start > name.start() && context.followsPlaceRole(name.start())) {
      mark(name.start(), start, NameType.LOCATION);
    } else if (start > name.start()
        && context.isBodyElsewhere(name.start())
        && context.followsBodyRole(name.start())) {
      mark(name.start(), start, NameType.ORGANIZATION);
    }
  }

  /** Returns where the person begins once it has back what the model left outside. */
  private int takeBack(int from, int end) {
    int start = withInitials(from);
    if (start == 1 && isBareNameAtHead()) {
      start = 0;
    }
    if (start + 1 == end && swallowedFirstName(start)) {
      NameSpan body = Objects.requireNonNull(names[start - 1]);
      start--;
      mark(body.start(), start, NameType.ORGANIZATION);
    }
    int first = firstListedBefore(start);
    NameSpan body = first < start ? names[first - 1] : null;
    if (body != null && body.end() > first) {
      mark(body.start(), first, body.type());
    }
    return first;
  }

  /** "Surya H. Wijaya": no name begins with an initial that follows another capitalised word. */
  private int withInitials(int start) {
    int initials = start;
    while (initials > 0 && context.isInitial(initials - 1)) {
      initials--;
    }
    boolean initial = initials < start || context.isInitial(start);
    boolean honorific =
        labels.title(initials, Title.Position.BEFORE).isPresent()
            && !(initials > 0 && context.isListed(initials - 1));
    return initial
            && !honorific
            && labels.isNameLike(initials - 1)
            && labels.role(initials - 1).isEmpty()
            && labels.organizationWord(initials - 1).isEmpty()
        ? initials - 1
        : start;
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

  /**
   * "Fakultas Biologi Eko" and "Agus Suyono": listed names at the end of a body are the person's.
   */
  private int firstListedBefore(int start) {
    if (labels.title(start, Title.Position.BEFORE).isPresent() || context.isListedGroup(start)) {
      return start;
    }
    int first = start;
    while (first > 0
        && labels.isNameLike(first - 1)
        && context.isListed(first - 1)
        && !labels.isVocabulary(first - 1)
        && labels.title(first - 1, Title.Position.BEFORE).isEmpty()) {
      first--;
    }
    boolean behindBody = first > 0 && names[first - 1] != null && labels.isNameLike(first - 1);
    return behindBody && !context.needsName(first) ? first : start;
  }

  /** Cuts a person out of the end of the name of a body or a place. */
  private void splitPerson(NameSpan name) {
    int titled = labels.afterTitles(name.start());
    if (name.type() == NameType.ORGANIZATION && titled > name.start() && titled < name.end()) {
      mark(titled, name.end(), NameType.PERSON);
      return;
    }
    int behind = name.start() + labels.length(Words.PLACES, name.start());
    if (name.type() == NameType.LOCATION
        && behind > name.start()
        && behind < name.end()
        && context.isListed(behind)) {
      mark(name.start(), behind, NameType.LOCATION);
      mark(behind, name.end(), NameType.PERSON);
      return;
    }
    if (name.type() == NameType.LOCATION && endsAsBody(name)) {
      mark(name.start(), name.end(), NameType.ORGANIZATION);
      return;
    }
    if (labels.pack.has(Switch.MODIFIERS_FIRST) && splitBehindPost(name)) {
      return;
    }
    for (int i = name.start(); i < name.end(); i++) {
      if (context.isSurelyPerson(i)) {
        int start = name.type() == NameType.LOCATION ? withoutPost(name, i) : i;
        if (start > name.start()) {
          mark(name.start(), start, name.type());
        }
        mark(start, name.end(), NameType.PERSON);
        return;
      }
    }
  }

  /** "Johns Bay University": where modifiers stand in front, the last word tells what it is. */
  private boolean endsAsBody(NameSpan name) {
    return labels.pack.has(Switch.MODIFIERS_FIRST)
        && name.end() - name.start() > 1
        && labels
            .organizationWord(name.end() - 1)
            .filter(m -> m.value() == OrganizationWord.LAST)
            .isPresent()
        && !context.isListed(name.end() - 1);
  }

  /** "Harbor Police Chief Ann Carver" taken for one body: behind the post stands a person. */
  private boolean splitBehindPost(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      int person = i + labels.role(i).map(Lexicon.Match::length).orElse(0);
      if (person > i && person < name.end() && areNames(person, name.end())) {
        for (int j = i; j < person; j++) {
          names[j] = null;
        }
        if (i > name.start()) {
          mark(name.start(), i, name.type());
        }
        mark(person, name.end(), NameType.PERSON);
        return true;
      }
    }
    return false;
  }

  private boolean areNames(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!labels.isNameLike(i) || (labels.isVocabulary(i) && !context.isListed(i))) {
        return false;
      }
    }
    return end - start <= PERSON_WORDS;
  }

  /** A body stands in front of the person that the model took into it; a "place" is all person. */
  private int withoutPost(NameSpan name, int person) {
    int start = person;
    while (start > name.start()
        && labels.organizationWord(start - 1).isEmpty()
        && labels.role(start - 1).isEmpty()) {
      start--;
    }
    return start;
  }
}
