package io.github.kutipan.mention;

import com.google.common.base.Joiner;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Phrase.Range;
import io.github.kutipan.opennlp.NameType;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a post in a language whose modifiers stand in front of their noun: body, field and head in
 * this order, "Harbor Foods press secretary", and behind the head what a preposition leads to,
 * "head of research at Harbor Foods".
 */
final class PostParser {

  private static final int MODIFIERS = 12;

  private final Labels labels;
  private final PostComplements complements;
  private final Runs runs;

  PostParser(Labels labels, OrganizationParser organizations) {
    this.labels = labels;
    complements = new PostComplements(labels, organizations);
    runs = new Runs(labels);
  }

  /** Reads the post that begins at a token into a phrase, and returns whether there is one. */
  boolean parse(Phrase phrase, int start, boolean personKnown) {
    int roleStart = -1;
    int end = -1;
    Optional<Role> head = Optional.empty();
    boolean former = false;
    int first = isOpener(start) ? start + 1 : start;
    int bodyStart = first;
    boolean owner = false;
    int i = start;
    while (labels.in(i) && i - start < MODIFIERS) {
      Optional<Lexicon.Match<Role>> role = head(i, start);
      if (role.isPresent() && role.get().value().kind() == Role.Kind.FORMER) {
        former = true;
        i += role.get().length();
        bodyStart = i;
      } else if (role.isPresent()) {
        roleStart = end == i && roleStart >= 0 ? roleStart : i;
        end = i + role.get().length();
        owner = false;
        head = Optional.of(role.get().value());
        i = end;
      } else if (end < 0 && i > start && runs.afterBracket(i) > i) {
        i = runs.afterBracket(i);
      } else if ((end != i || end < 0 || owner) && labels.isModifier(i, start)) {
        i++;
      } else if (end == i && !labels.startsPerson(i) && leadsToHead(i, start)) {
        i++;
      } else if (end == i && labels.isEnding(i)) {
        owner = true;
        i++;
      } else {
        break;
      }
    }
    if (end < 0 || owner) {
      return false;
    }
    phrase.former |= former;
    phrase.plural = head.orElseThrow().plural();
    phrase.head =
        Joiner.on(' ')
            .join(labels.sentence.words().subList(roleStart, end))
            .toLowerCase(Locale.ROOT);
    roleStart = withoutBody(roleStart, end);
    Range body = body(Math.min(bodyStart, roleStart), roleStart, end, head.get());
    if (body.end() > body.start()) {
      phrase.organization = Optional.of(body);
    }
    int role = Math.max(body.end(), withoutModifiers(first, roleStart, body));
    phrase.role = Optional.of(new Range(role, end));
    phrase.end = end;
    complements.parse(phrase, head.get(), personKnown);
    return true;
  }

  /** "As Harbor Foods spokeswoman Jane Roe said". */
  private boolean isOpener(int start) {
    return start == 0 && labels.in(1) && labels.sentence.hasTag(0, "ADP", "SCONJ", "CCONJ");
  }

  /** "House Speaker" is known as a whole, but the House is the body. */
  private int withoutBody(int roleStart, int end) {
    int body =
        labels.token(roleStart).isCapitalized()
            ? labels
                .organizationWord(roleStart)
                .filter(m -> m.value() == OrganizationWord.WHOLE || endsBody(roleStart, m.length()))
                .map(Lexicon.Match::length)
                .orElse(0)
            : 0;
    int rest = roleStart + Math.max(body, capitals(roleStart, end));
    return rest > roleStart && rest < end && labels.role(rest).isPresent() ? rest : roleStart;
  }

  /** "Budget Committee Chairman". */
  private boolean endsBody(int i, int length) {
    return labels.length(Words.ANAPHORIC_BODIES, i) == length
        && i > 0
        && labels.isNameLike(i - 1)
        && labels.length(Words.PLACES, i - 1) == 0;
  }

  /** "Ministry spokesperson": the capitals of a post in small letters belong to the body. */
  private int capitals(int start, int end) {
    // The capital of a sentence's first word tells nothing.
    int i = start;
    while (i < end && labels.token(i).isCapitalized()) {
      i++;
    }
    return start > 0 && i < end ? i - start : 0;
  }

  private Optional<Lexicon.Match<Role>> head(int i, int start) {
    return labels.role(i).filter(match -> isHead(i, start, match));
  }

  /** Whether the noun is no part of a name: "Tim Cook". */
  private boolean isHead(int first, int start, Lexicon.Match<Role> match) {
    boolean ofBody =
        first > start
            && labels.isNamed(first, NameType.ORGANIZATION)
            && labels.length(Words.ORGANIZATION_LINKS, first - 1) > 0;
    int last = first + match.length();
    boolean endsBody =
        first > start
            && match.value().kind() != Role.Kind.DESCRIPTION
            && labels.token(first).isCapitalized()
            && labels.isNamed(first, NameType.ORGANIZATION)
            && !labels.isNameLike(last)
            && !(labels.in(last) && labels.token(last).is(","));
    boolean insideBody =
        match.length() == 1
            && labels.token(first).isCapitalized()
            && labels.isNameLike(last)
            && labels
                .organizationWord(last)
                .filter(m -> m.value() == OrganizationWord.LAST)
                .isPresent();
    return !ofBody
        && !endsBody
        && !insideBody
        && !(labels.token(first).isCapitalized()
            && (labels.isNamed(first, NameType.PERSON)
                || (first > start
                    && labels.length(Words.PERSONAL_NAMES, first - 1) > 0
                    && match.length() == 1
                    && labels.token(first - 1).isCapitalized())))
        && !(match.length() == 1
            && !labels.token(first).isCapitalized()
            && labels.sentence.hasTag(first, "VERB", "AUX", "ADV", "ADP")
            && !(labels.in(last) && labels.startsPerson(last)));
  }

  /** "deputy campaign manager": a noun behind a head that itself has a head behind it. */
  private boolean leadsToHead(int i, int start) {
    return labels.isModifier(i, start)
        && !labels.token(i).isCapitalized()
        && labels.in(i + 1)
        && labels.role(i + 1).filter(m -> m.value().kind() != Role.Kind.FORMER).isPresent();
  }

  /** The last run of capitals in front of the head that is the name of a body. */
  private Range body(int start, int roleStart, int end, Role head) {
    int last = roleStart;
    while (last > start
        && !labels.token(last - 1).isCapitalized()
        && !labels.token(last - 1).is(")")) {
      last--;
    }
    int first = last > start && labels.token(last - 1).is(")") ? beforeBracket(last - 1) : last;
    while (first > start
        && (labels.token(first - 1).isCapitalized()
            || labels.isNamed(first - 1, NameType.ORGANIZATION)
            || labels.token(first - 1).is("&"))) {
      first--;
    }
    boolean owner = labels.isEnding(last) && head.complement() == Role.Complement.BODY;
    while (first < last && isOfPlace(first, owner)) {
      first++;
    }
    if (first >= last) {
      return owner(start, roleStart);
    }
    boolean noun = complements.isBodyNoun(last) && last < end - 1;
    boolean evident =
        labels.startsOrganization(first)
            || labels.isNamed(first, NameType.ORGANIZATION)
            || labels.isNamed(first, NameType.PERSON)
            || labels.isSurelyPerson(first)
            || noun
            || labels.sentence.hasTag(first, "PROPN");
    return evident ? new Range(first, noun ? last + 1 : last) : new Range(start, start);
  }

  /** "the company's spokeswoman": a noun for a body that the article has named. */
  private Range owner(int start, int roleStart) {
    int length = labels.length(Words.ANAPHORIC_BODIES, start);
    boolean owns = length > 0 && start + length < roleStart && labels.isEnding(start + length);
    return new Range(start, owns ? start + length : start);
  }

  /** "Zero Waste Forum (ZWF)": the short form in brackets belongs to the name. */
  private int beforeBracket(int close) {
    int i = close;
    while (i > 0 && !labels.token(i).is("(")) {
      i--;
    }
    return i;
  }

  /** "South Korean", "Ohio", "Republican" say which post it is, not where it is held. */
  private boolean isOfPlace(int i, boolean owner) {
    if (labels.organizationWord(i).isPresent() || labels.isSurelyPerson(i)) {
      return false;
    }
    if (labels.role(i).filter(m -> m.value().kind() == Role.Kind.DESCRIPTION).isPresent()) {
      return true;
    }
    return labels.length(Words.PLACES, i) > 0
        || (!labels.isNamed(i, NameType.ORGANIZATION)
            && !labels.isNamed(i, NameType.PERSON)
            && ((labels.isNamed(i, NameType.LOCATION) && !owner)
                || labels.sentence.hasTag(i, "ADJ")));
  }

  /** The first word of the role: behind an ending, an own word of time, or the body. */
  private int withoutModifiers(int start, int roleStart, Range body) {
    int first = body.end() > body.start() ? body.end() : start;
    for (int i = first; i < roleStart; i++) {
      if (labels.isEnding(i)
          || Character.isDigit(labels.token(i).text().charAt(0))
          || labels.role(i).filter(m -> m.value().kind() == Role.Kind.FORMER).isPresent()) {
        first = i + 1;
      }
    }
    return Math.min(first, roleStart);
  }
}
