package io.github.kutipan.mention;

import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Phrase.Range;
import io.github.kutipan.opennlp.NameType;
import java.util.Optional;

/**
 * Cuts a run of capitals into role, organisation and person.
 *
 * <p>News in many languages strings them together without a comma. Each part tells where it begins:
 * a role by its head noun, an organisation by the kind of body, an acronym or the model, a person
 * by a title, the model, or by being named alone elsewhere in the article.
 */
final class NameParser {

  private static final int NAME_TOKENS = 8;
  private static final int POSTS = 3;

  private final Labels labels;
  private final Runs runs;
  private final OrganizationParser organizations;
  private final RoleParser roles;
  private final PostParser posts;

  NameParser(Labels labels) {
    this.labels = labels;
    runs = new Runs(labels);
    organizations = new OrganizationParser(labels);
    roles = new RoleParser(labels, organizations);
    posts = new PostParser(labels, organizations);
  }

  /**
   * Reads the phrase that begins at a token; its end is its start where there is none.
   *
   * @param determined whether a determiner stands in front: "salah satu", "seorang"
   * @param personKnown whether the phrase stands in apposition to a person, so that it names no
   *     other
   */
  Phrase parse(int start, boolean determined, boolean personKnown) {
    Phrase phrase = parseOne(start, determined, personKnown);
    if (!personKnown && phrase.role.isPresent()) {
      furtherPosts(phrase);
      cutName(phrase);
    }
    return phrase;
  }

  private Phrase parseOne(int start, boolean determined, boolean personKnown) {
    Phrase phrase = new Phrase(start, determined);
    if (labels.pack.has(Switch.MODIFIERS_FIRST)) {
      return parseModified(phrase, personKnown);
    }
    int i = start;
    Optional<Lexicon.Match<Role>> former =
        labels.role(i).filter(m -> m.value().kind() == Role.Kind.FORMER);
    if (former.isPresent() && labels.in(i + former.get().length())) {
      phrase.former = true;
      i += former.get().length();
    }
    Optional<Lexicon.Match<Role>> role =
        labels.role(i).filter(m -> m.value().kind() != Role.Kind.FORMER);
    boolean person = labels.startsPerson(i) && !personKnown;
    if (role.isPresent()
        && (role.get().length() > 1 || !labels.isNamed(i, NameType.ORGANIZATION))
        && !startsNameAtRole(i, person)) {
      roles.parse(phrase, i, role.get(), personKnown);
    } else if (!person && labels.startsOrganization(i) && !phrase.former) {
      organizations.parse(phrase, i, personKnown);
    }
    if (!personKnown) {
      person(phrase, phrase.end > start ? phrase.end : i);
      if (phrase.name.isEmpty() && phrase.role.isPresent()) {
        secondBody(phrase);
      }
    }
    return phrase;
  }

  private Phrase parseModified(Phrase phrase, boolean personKnown) {
    int start = phrase.start;
    boolean person = labels.startsPerson(start) && !personKnown;
    if (!posts.parse(phrase, start, personKnown) && !person && labels.startsOrganization(start)) {
      organizations.parse(phrase, start, personKnown);
      splitPost(phrase);
    }
    if (!personKnown) {
      boolean owner =
          phrase.role.isEmpty() && phrase.organization.isPresent() && labels.isEnding(phrase.end);
      person(phrase, owner ? phrase.end + 1 : phrase.end);
    }
    return phrase;
  }

  /** "Council on Harbor Trade Executive Director Ann Carver": the post behind a long name. */
  private void splitPost(Phrase phrase) {
    Range body = phrase.organization.orElseThrow();
    for (int i = body.start() + 1; i < body.end(); i++) {
      Optional<Lexicon.Match<Role>> role = labels.role(i);
      if (role.isPresent()
          && role.get().value().kind() == Role.Kind.OFFICE
          && i + role.get().length() == body.end()
          && labels.startsPerson(body.end())) {
        phrase.organization = Optional.of(new Range(body.start(), i));
        phrase.role = Optional.of(new Range(i, body.end()));
        return;
      }
    }
  }

  /** "Pimpinan MPR dari Fraksi Maju Siti Rahma": a second body in front of the name. */
  private void secondBody(Phrase phrase) {
    int link =
        Math.max(
            labels.length(Words.APPOSITION_LINKS, phrase.end),
            labels.length(Words.ORGANIZATION_LINKS, phrase.end));
    int body = phrase.end + link;
    if (link == 0
        || (phrase.organization.isEmpty()
            && labels.length(Words.ORGANIZATION_LINKS, phrase.end) == 0)
        || !labels.startsOrganization(body)) {
      return;
    }
    Phrase second = new Phrase(body, false);
    organizations.parse(second, body, false);
    second.role = phrase.role;
    person(second, second.end);
    if (second.name.isPresent()) {
      phrase.name = second.name;
      phrase.end = second.end;
    }
  }

  /** "dosen teknik sekaligus pengamat jalan Universitas X Rina Dewi": two posts, one person. */
  private void furtherPosts(Phrase phrase) {
    for (int n = 0; n < POSTS && phrase.name.isEmpty(); n++) {
      int opener = labels.length(Words.APPOSITION_OPENERS, phrase.end);
      int link = opener == 0 ? labels.length(Words.COORDINATORS, phrase.end) : opener;
      if (link == 0 || !labels.in(phrase.end + link)) {
        return;
      }
      Phrase next = parseOne(phrase.end + link, phrase.determined, false);
      if (next.role.isEmpty() || (opener == 0 && !sharesName(phrase, next))) {
        return;
      }
      phrase.startPost(next);
    }
  }

  /** "Direktur dan Kepala Riset Bank X Siti Rahma": one person, since only the last has a name. */
  private boolean sharesName(Phrase first, Phrase next) {
    if (labels.pack.has(Switch.MODIFIERS_FIRST)
        && first.organization.isPresent()
        && next.organization.isEmpty()
        && next.name.isPresent()
        && !labels.token(next.start).isCapitalized()) {
      next.organization = first.organization;
      return true;
    }
    return first.organization.isEmpty()
        && next.name.isPresent()
        && labels.token(first.start).isCapitalized()
        && labels.token(next.start).isCapitalized();
  }

  /** "Komisaris Besar" is a rank in front of a name, "Komisaris" alone a post. */
  private boolean startsNameAtRole(int i, boolean person) {
    return person && labels.afterTitles(i) > i;
  }

  private void person(Phrase phrase, int from) {
    int i = from;
    boolean comma =
        labels.in(i + 1)
            && labels.token(i).is(",")
            && phrase.role.isPresent()
            && (phrase.determined
                || labels.hasEnding(phrase.start, phrase.role.get().start())
                || labels.token(phrase.role.get().start()).isCapitalized()
                || phrase.organization.isPresent())
            && labels.startsPerson(i + 1);
    if (comma) {
      i++;
    }
    if (!comma && phrase.organization.isPresent()) {
      i = afterSeat(i);
    }
    if (!labels.in(i)) {
      return;
    }
    if (!labels.startsPerson(i)) {
      if (labels.pack.has(Switch.MODIFIERS_FIRST)) {
        nameBehindPost(phrase, i);
      } else {
        unknownPerson(phrase, i);
      }
      return;
    }
    int start = labels.afterTitles(i);
    int end = start;
    while (labels.in(end) && end - start < NAME_TOKENS && continuesName(start, end)) {
      end++;
    }
    if (end == start || isOfBodies(start, end)) {
      return;
    }
    if (comma && !closesName(afterDegrees(end))) {
      return;
    }
    int titled = innerTitle(start, end);
    if (titled > start && phrase.role.isPresent()) {
      int before = start;
      phrase.organization =
          phrase.organization.map(o -> o.end() == before ? new Range(o.start(), titled) : o);
      start = labels.afterTitles(titled);
    }
    phrase.name = Optional.of(new Range(start, end));
    phrase.end = runs.afterBracket(afterDegrees(end));
  }

  /** Passes over "di Indonesia" in "Ekonom Utama Bank Dunia di Indonesia Siti Rahma". */
  private int afterSeat(int i) {
    int link = labels.length(Words.APPOSITION_LINKS, i);
    int place = link > 0 ? labels.length(Words.PLACES, i + link) : 0;
    int end = i + link + place;
    return place > 0 && labels.in(end) && labels.startsPerson(end) ? end : i;
  }

  /** "Chief Chuck Jordan": where modifiers stand in front, capitals behind a post are a name. */
  private void nameBehindPost(Phrase phrase, int start) {
    int end = labels.afterUnknownName(start);
    boolean behindRole = phrase.role.filter(role -> role.end() == start).isPresent();
    if (behindRole && end > start && !phrase.plural && !labels.isAcronymAt(start)) {
      phrase.name = Optional.of(new Range(start, end));
      phrase.end = end;
    }
  }

  /**
   * "pengamat transportasi Siti Rahma": capitals behind a small-lettered post can be only a name.
   */
  private void unknownPerson(Phrase phrase, int start) {
    int end = labels.afterUnknownName(start);
    if (phrase.role.isPresent()
        && phrase.organization.isEmpty()
        && phrase.end == start
        && end - start == 2
        && !labels.token(start - 1).isCapitalized()
        && labels.closesPhrase(end)) {
      phrase.name = Optional.of(new Range(start, end));
      phrase.end = end;
    }
  }

  /**
   * "Pesantren Nurul Anwar KH Zainul Muttaqin": an honorific behind a post and other names begins
   * the person. A single letter could be an initial.
   */
  private int innerTitle(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean honorific =
          labels
              .title(i, Title.Position.BEFORE)
              .filter(m -> m.value().kind() != Title.Kind.FAMILIAR)
              .isPresent();
      if (honorific && letters(i) > 1 && labels.afterTitles(i) < end) {
        return i;
      }
    }
    return start;
  }

  private long letters(int i) {
    return labels.token(i).text().chars().filter(Character::isLetter).count();
  }

  /** "Direktorat", whatever the model took it for. */
  private boolean isOfBodies(int start, int end) {
    return end == start + 1
        && labels.length(Words.PERSONAL_NAMES, start) == 0
        && !labels.isSurelyPerson(start)
        && labels.organizationWord(start).isPresent();
  }

  private boolean continuesName(int start, int i) {
    if (labels.length(Words.NAME_PARTICLES, i) > 0) {
      return labels.isNameLike(i + 1) || labels.isNameLike(i);
    }
    if (!labels.isNameLike(i)) {
      return false;
    }
    if (i == start) {
      return true;
    }
    if (labels.title(i, Title.Position.AFTER).isPresent()
        || labels.startsTitledPerson(i)
        || labels.length(Words.CONNECTIVES, i) > 0) {
      return false;
    }
    if (labels.isNamed(i, NameType.PERSON)) {
      return true;
    }
    return labels.isUnnamed(i)
        && labels.organizationWord(i).isEmpty()
        && labels.role(i).isEmpty()
        && (!labels.token(i).isAcronym() || labels.token(i).text().indexOf('.') > 0);
  }

  /**
   * Behind "Ketua X, Nama" stands a comma, a stop or the cue: else the comma parted two clauses.
   */
  private boolean closesName(int end) {
    return !labels.in(end) || !labels.token(end).isCapitalized();
  }

  /** Takes the last capitalised words of a role or body that nothing else explains for the name. */
  private void cutName(Phrase phrase) {
    if (phrase.name.isPresent()) {
      return;
    }
    Range last = phrase.organization.orElse(phrase.role.orElseThrow());
    boolean spoken = labels.isBehindCue(phrase.start) || labels.isCue(last.end());
    int start = last.end();
    while (start > last.start() + 2 && isSpare(start - 1, spoken)) {
      start--;
    }
    if (start == last.end()
        || last.end() != phrase.end
        || last.end() - start > 4
        || !labels.closesPhrase(last.end())) {
      return;
    }
    if (phrase.organization.isPresent()) {
      if (last.end() - start == 1) {
        return;
      }
      phrase.organization = Optional.of(new Range(last.start(), start));
    } else {
      if (labels.isNamed(last.start(), NameType.ROLE) && labels.isNamed(start, NameType.ROLE)) {
        return;
      }
      phrase.role = Optional.of(new Range(last.start(), start));
    }
    phrase.name = Optional.of(new Range(start, last.end()));
  }

  /** Beside a cue a person is named, whatever the model took the words for. */
  private boolean isSpare(int i, boolean spoken) {
    return labels.isNameLike(i)
        && labels.token(i).text().length() > 1
        && (spoken ? !labels.isVocabulary(i) : labels.isUnnamed(i))
        && labels.role(i).isEmpty()
        && labels.organizationWord(i).isEmpty()
        && !labels.startsOrganization(i)
        && !labels.token(i).isAcronym();
  }

  private int afterDegrees(int end) {
    int i = end;
    while (labels.in(i)) {
      int degree = labels.token(i).is(",") ? i + 1 : i;
      if (!labels.in(degree)) {
        return i;
      }
      int length = labels.title(degree, Title.Position.AFTER).map(Lexicon.Match::length).orElse(0);
      if (length == 0) {
        return i;
      }
      i = degree + length;
    }
    return i;
  }
}
