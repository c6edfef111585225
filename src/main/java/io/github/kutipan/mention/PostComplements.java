package io.github.kutipan.mention;

import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.GroupNoun;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Phrase.Range;
import io.github.kutipan.opennlp.NameType;
import java.util.Optional;

/**
 * Reads what a preposition leads to behind the head of a post, in a language whose modifiers stand
 * in front of their noun: the field, which belongs to the role, and the body.
 */
final class PostComplements {

  private static final int COMPLEMENTS = 4;
  private static final int FIELD_TOKENS = 8;
  private static final int PART_TOKENS = 4;

  private final Labels labels;
  private final OrganizationParser organizations;

  PostComplements(Labels labels, OrganizationParser organizations) {
    this.labels = labels;
    this.organizations = organizations;
  }

  /** "of surgery at the University of X": fields belong to the role, the first body ends it. */
  void parse(Phrase phrase, Role head, boolean personKnown) {
    for (int n = 0; n < COMPLEMENTS && labels.in(phrase.end); n++) {
      int link = labels.length(Words.APPOSITION_LINKS, phrase.end);
      int next = phrase.end + link;
      if (link == 0
          || !labels.in(next)
          || body(phrase, next, head, personKnown)
          || ownedBody(phrase, next)) {
        return;
      }
      int field = field(next);
      if (field == next || commonBody(phrase, next, field)) {
        return;
      }
      boolean capital =
          labels.token(next).isCapitalized() && labels.token(field - 1).isCapitalized();
      boolean place =
          labels.length(Words.PLACES, next) > 0
              || (labels.isNamed(next, NameType.LOCATION)
                  && labels.lengthBefore(Words.BODY_LINKS, next) == 0);
      if (capital && !place && phrase.organization.isEmpty()) {
        phrase.organization = Optional.of(new Range(next, field));
        phrase.end = field;
        return;
      }
      phrase.role = phrase.role.map(role -> new Range(role.start(), field));
      phrase.end = field;
    }
  }

  /** Reads the name of a body behind a link, or returns that none stands there. */
  private boolean body(Phrase phrase, int link, Role head, boolean personKnown) {
    int name = organizations.afterCommonNouns(afterOwningPlace(link));
    boolean person = labels.startsPerson(name) && !labels.isNamed(name, NameType.ORGANIZATION);
    boolean joins = labels.length(Words.ORGANIZATION_LINKS, link - 1) == 0;
    boolean apposed = name > link && labels.isNameLike(name) && !person;
    if (!apposed
        && !labels.startsOrganization(name)
        && !(person && (joins || head.kind() == Role.Kind.OFFICE) && !isOwner(name))) {
      return false;
    }
    Optional<Range> known = phrase.organization;
    int end = phrase.end;
    organizations.parse(phrase, name, known.isPresent() ? personKnown : personKnown || !person);
    int part = afterPart(phrase.end);
    if (part > phrase.end) {
      phrase.organization = phrase.organization.map(o -> new Range(o.start(), part));
      phrase.end = part;
    } else if (labels.isEnding(phrase.end)) {
      // "a candidate for the Harbor Party's nomination" is no candidate at the party.
      phrase.organization = known;
      phrase.end = end;
    } else if (isBodyNoun(phrase.end)) {
      phrase.organization = phrase.organization.map(o -> new Range(o.start(), o.end() + 1));
      phrase.end++;
    }
    phrase.organization = known.or(() -> phrase.organization);
    return true;
  }

  /** The token behind "'s extension office", a part of the body in front. */
  private int afterPart(int end) {
    for (int i = end + 1; labels.isEnding(end) && i < end + PART_TOKENS; i++) {
      if (isBodyNoun(i)) {
        return i + 1;
      }
      if (!labels.in(i) || labels.token(i).isCapitalized() || !labels.isModifier(i, end + 1)) {
        break;
      }
    }
    return end;
  }

  /** "Front National" in "of France's far-right Front National". */
  private int afterOwningPlace(int start) {
    int end = start + labels.length(Words.PLACES, start);
    return end > start && labels.isEnding(end) ? end + 1 : start;
  }

  private boolean isOwner(int start) {
    int end = afterCapitals(start);
    return isBodyNoun(end) || labels.isEnding(end);
  }

  /** "the Carver campaign", "Ann Carver's campaign". */
  private boolean ownedBody(Phrase phrase, int start) {
    int end = afterCapitals(start);
    int noun = labels.isEnding(end) ? end + 1 : end;
    if (end == start || !isBodyNoun(noun) || phrase.organization.isPresent()) {
      return false;
    }
    phrase.organization = Optional.of(new Range(start, noun + 1));
    phrase.end = noun + 1;
    return true;
  }

  /**
   * "the newspaper", "the local water authority", "the history department at Harbor University".
   */
  private boolean commonBody(Phrase phrase, int start, int end) {
    if (!isCommonBody(start, end)) {
      return false;
    }
    boolean anaphoric = labels.length(Words.ANAPHORIC_BODIES, start) == end - start;
    phrase.end = end;
    int link = labels.length(Words.APPOSITION_LINKS, end);
    if (phrase.organization.isPresent()) {
      return true;
    }
    if (labels.isNameLike(end) && !labels.startsPerson(end)) {
      organizations.parse(phrase, end, true);
    } else if (link > 0 && labels.startsOrganization(end + link)) {
      organizations.parse(phrase, end + link, true);
      phrase.organization = Optional.of(new Range(start, phrase.end));
    } else if (anaphoric || end - start > 1) {
      phrase.organization = Optional.of(new Range(start, end));
    }
    return true;
  }

  private int afterCapitals(int start) {
    int i = start;
    while (labels.isNameLike(i)) {
      i++;
    }
    return i;
  }

  /** "a lawyer for the newspaper". */
  private boolean isCommonBody(int start, int end) {
    return labels
        .pack
        .groups()
        .endingAt(labels.sentence.words(), end)
        .filter(m -> m.value().kind() == GroupNoun.Kind.BODY && end - m.length() >= start)
        .filter(m -> m.value().number() == GrammaticalNumber.SINGULAR)
        .isPresent();
  }

  private int field(int start) {
    int i = start;
    if (Character.isDigit(labels.token(start).text().codePointAt(0))) {
      return start;
    }
    while (labels.in(i)
        && i - start < FIELD_TOKENS
        && (labels.isModifier(i, start) || isJoint(i, start) || isActivity(i, start))
        && !(i > start && labels.startsPerson(i) && !labels.token(i - 1).isCapitalized())) {
      i++;
    }
    return i;
  }

  /** "education organizing at the Harbor Institute". */
  private boolean isActivity(int i, int start) {
    int link = labels.length(Words.APPOSITION_LINKS, i + 1);
    return i > start
        && link > 0
        && labels.sentence.hasTag(i, "VERB")
        && labels.in(i + 1 + link)
        && labels.startsOrganization(i + 1 + link);
  }

  /** "food and nutrition". */
  private boolean isJoint(int i, int start) {
    return i > start
        && labels.sentence.hasTag(i, "CCONJ")
        && labels.in(i + 1)
        && labels.isModifier(i + 1, start)
        && labels.role(i + 1).isEmpty()
        && labels.role(i + 2).isEmpty();
  }

  /** "campaign", "administration" behind a name. */
  boolean isBodyNoun(int i) {
    return labels.in(i)
        && !labels.token(i).isCapitalized()
        && labels
            .pack
            .groups()
            .startingAt(labels.sentence.words(), i)
            .filter(m -> m.length() == 1 && m.value().kind() == GroupNoun.Kind.BODY)
            .isPresent();
  }
}
