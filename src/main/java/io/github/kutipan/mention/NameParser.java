package io.github.kutipan.mention;

import io.github.kutipan.language.LanguagePack.Words;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Title;
import io.github.kutipan.mention.Phrase.Range;
import io.github.kutipan.opennlp.NameType;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a run of capitals into role, organisation and person.
 *
 * <p>News in many languages strings them together without a comma. Each part tells where it begins:
 * a role by its head noun, an organisation by the kind of body, an acronym or the model, a person
 * by a title, the model, or by being named alone elsewhere in the article.
 */
final class NameParser {

  private static final int ROLE_TOKENS = 14;
  private static final int ORGANIZATION_TOKENS = 16;
  private static final int NAME_TOKENS = 8;
  private static final int BRACKET_TOKENS = 6;
  private static final int LIST_MEMBERS = 5;
  private static final int MEMBER_TOKENS = 4;

  private final Labels labels;

  NameParser(Labels labels) {
    this.labels = labels;
  }

  /**
   * Reads the phrase that begins at a token; its end is its start where there is none.
   *
   * @param determined whether a determiner stands in front: "salah satu", "seorang"
   * @param personKnown whether the phrase stands in apposition to a person, so that it names no
   *     other
   */
  Phrase parse(int start, boolean determined, boolean personKnown) {
    Phrase phrase = new Phrase(start, determined);
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
        && !labels.isNamed(i, NameType.ORGANIZATION)
        && !startsNameAtRole(i, person)) {
      role(phrase, i, role.get(), personKnown);
    } else if (!person && labels.startsOrganization(i) && !phrase.former) {
      organization(phrase, i, personKnown);
    }
    if (!personKnown) {
      person(phrase, phrase.end > start ? phrase.end : i);
      if (phrase.name.isEmpty() && phrase.role.isPresent()) {
        secondBody(phrase);
        furtherPost(phrase);
        cutName(phrase);
      }
    }
    return phrase;
  }

  /** "Pimpinan MPR dari Fraksi Maju Siti Rahma": a second body in front of the name. */
  private void secondBody(Phrase phrase) {
    int link = labels.length(Words.APPOSITION_LINKS, phrase.end);
    int body = phrase.end + link;
    if (link == 0 || phrase.organization.isEmpty() || !labels.startsOrganization(body)) {
      return;
    }
    Phrase second = new Phrase(body, false);
    organization(second, body, false);
    person(second, second.end);
    if (second.name.isPresent()) {
      phrase.name = second.name;
      phrase.end = second.end;
    }
  }

  /**
   * "dosen teknik sekaligus pengamat transportasi Universitas X Rina Dewi": two posts, one person.
   */
  private void furtherPost(Phrase phrase) {
    int opener = labels.length(Words.APPOSITION_OPENERS, phrase.end);
    if (phrase.name.isPresent() || opener == 0 || !labels.in(phrase.end + opener)) {
      return;
    }
    Phrase next = parse(phrase.end + opener, phrase.determined, false);
    if (next.role.isPresent() && next.name.isPresent()) {
      phrase.startPost(next);
    }
  }

  /** "Komisaris Besar" is a rank in front of a name, "Komisaris" alone a post. */
  private boolean startsNameAtRole(int i, boolean person) {
    return person && labels.afterTitles(i) > i;
  }

  private void role(Phrase phrase, int start, Lexicon.Match<Role> head, boolean personKnown) {
    phrase.head = labels.token(start).text().toLowerCase(Locale.ROOT);
    phrase.plural = head.value().plural();
    boolean capitals = labels.token(start).isCapitalized();
    int i = start + head.length();
    int end = i;
    while (labels.in(i) && i - start < ROLE_TOKENS) {
      int bracket = afterBracket(i);
      int list = capitals ? afterListFrom(i) : i;
      if (bracket > i) {
        i = bracket;
      } else if (list > i) {
        i = list;
        end = i;
      } else if (personKnown ? anotherPerson(i) : labels.startsPerson(i)) {
        break;
      } else if (head.value().complement() != Role.Complement.NONE && nestedRole(i)) {
        i += labels.role(i).orElseThrow().length();
        end = i;
      } else if (startsBody(i, head.value())) {
        break;
      } else if (labels.isNameLike(i)
          ? belongsToRole(i, head.value(), capitals)
          : modifies(i, capitals)) {
        i++;
        end = i;
      } else {
        break;
      }
    }
    phrase.role = Optional.of(new Range(start, end));
    phrase.end = Math.max(end, i);
    int link = labels.length(Words.APPOSITION_LINKS, phrase.end);
    int body = phrase.end + link;
    boolean named =
        labels.isNameLike(body)
            && !(personKnown && link == 0 && anotherPerson(body))
            && (personKnown || !labels.startsPerson(body) || link > 0);
    if (named
        && (labels.startsOrganization(body)
            || canBeBody(body, link > 0, personKnown, head.value()))) {
      organization(phrase, body, personKnown);
    }
  }

  /** In an apposition a person is another one only behind a small word: "… dan Siti Rahma". */
  private boolean anotherPerson(int i) {
    return labels.beginsName(i, NameType.PERSON)
        && labels.length(Words.ORGANIZATION_LINKS, i - 1) > 0;
  }

  /** Capitals behind a role that nothing marks as a body, but that can be nothing else. */
  private boolean canBeBody(int i, boolean linked, boolean personKnown, Role head) {
    return !labels.isNamed(i, NameType.LOCATION)
        && head.complement() != Role.Complement.PLACE
        && (linked || personKnown || !labels.isNamed(i, NameType.PERSON))
        && (linked || personKnown || head.complement() == Role.Complement.BODY);
  }

  /** A second head in the same role: "Kepala Bidang Humas", "Wakil Ketua". */
  private boolean nestedRole(int i) {
    return labels.token(i).isCapitalized()
        && labels.role(i).filter(m -> m.value().kind() == Role.Kind.OFFICE).isPresent()
        && !labels.isNamed(i, NameType.PERSON);
  }

  /** Whether a body begins here, so that the role ends. */
  private boolean startsBody(int i, Role head) {
    if (!labels.startsOrganization(i) || labels.isNamed(i, NameType.ROLE)) {
      return false;
    }
    return head.complement() != Role.Complement.PLACE
        || labels.organizationWord(i).filter(m -> m.value() != OrganizationWord.LAST).isPresent();
  }

  /**
   * A capitalised word behind "Rektor" is the body itself, behind "Direktur" first the portfolio.
   */
  private boolean belongsToRole(int i, Role head, boolean capitals) {
    if (labels.isNamed(i, NameType.ROLE)) {
      return true;
    }
    if (labels.isNamed(i, NameType.LOCATION) || head.complement() == Role.Complement.PLACE) {
      return true;
    }
    return head.complement() == Role.Complement.FIELD && capitals;
  }

  /** Small words inside a role: "ahli hukum tata negara", "strategi dan kebijakan". */
  private boolean modifies(int i, boolean capitals) {
    if (!labels.token(i).isWord()) {
      return labels.token(i).is("&") || labels.token(i).is("/");
    }
    boolean links = labels.length(Words.ORGANIZATION_LINKS, i) > 0;
    if (links) {
      return labels.in(i + 1)
          && !labels.startsOrganization(i + 1)
          && (labels.isNamed(i, NameType.ROLE)
              || (capitals
                  ? labels.isNameLike(i + 1) && !labels.startsPerson(i + 1)
                  : labels.isNounLike(i + 1) && !labels.token(i + 1).isCapitalized()));
    }
    if (capitals && !labels.isNamed(i, NameType.ROLE)) {
      return Character.isDigit(labels.token(i).text().charAt(0));
    }
    return labels.isNounLike(i);
  }

  private void organization(Phrase phrase, int start, boolean personKnown) {
    int i = start + 1;
    int end = i;
    while (labels.in(i) && i - start < ORGANIZATION_TOKENS) {
      int bracket = afterBracket(i);
      boolean inside =
          labels.isNamed(i, NameType.ORGANIZATION) && !labels.beginsName(i, NameType.ORGANIZATION);
      int list = afterList(i);
      if (bracket > i || list > i) {
        i = Math.max(bracket, list);
        end = i;
      } else if (!personKnown && labels.startsPerson(i)) {
        break;
      } else if (labels.isNameLike(i) && !(labels.isNamed(i, NameType.PERSON) && !personKnown)) {
        i++;
        end = i;
      } else if (labels.token(i).isCapitalized() && isNumber(i - 1)) {
        i++;
        end = i;
      } else if (inside && labels.token(i).isWord()) {
        i++;
        end = i;
      } else if (linksName(i) || isNumberInName(i) || linksBody(i)) {
        i++;
      } else {
        break;
      }
    }
    phrase.organization = Optional.of(new Range(start, end));
    phrase.end = end;
  }

  /** "Pusat Penelitian X di Universitas Y" is one body inside another. */
  private boolean linksBody(int i) {
    return labels.length(Words.APPOSITION_LINKS, i) == 1
        && labels.isNameLike(i + 1)
        && labels
            .organizationWord(i + 1)
            .filter(m -> m.value() == OrganizationWord.FIRST)
            .isPresent();
  }

  private boolean isNumber(int i) {
    return labels.token(i).isWord() && Character.isDigit(labels.token(i).text().charAt(0));
  }

  /** "Universitas 17 Agustus 1945 (Untag)", "SMAN 1 Bandung". */
  private boolean isNumberInName(int i) {
    return isNumber(i)
        && labels.in(i + 1)
        && (labels.token(i + 1).isCapitalized() || afterBracket(i + 1) > i + 1);
  }

  private boolean linksName(int i) {
    return labels.length(Words.ORGANIZATION_LINKS, i) > 0
        && labels.isNameLike(i + 1)
        && !labels.startsPerson(i + 1)
        && labels
            .organizationWord(i + 1)
            .filter(m -> m.value() == OrganizationWord.WHOLE)
            .isEmpty();
  }

  private void person(Phrase phrase, int from) {
    int i = from;
    boolean comma =
        labels.in(i + 1)
            && labels.token(i).is(",")
            && phrase.role.isPresent()
            && (phrase.determined
                || labels.token(phrase.role.get().start()).isCapitalized()
                || phrase.organization.isPresent())
            && labels.startsPerson(i + 1);
    if (comma) {
      i++;
    }
    if (!labels.in(i) || !labels.startsPerson(i)) {
      return;
    }
    int start = labels.afterTitles(i);
    int end = start;
    while (labels.in(end) && end - start < NAME_TOKENS && continuesName(start, end)) {
      end++;
    }
    if (end == start) {
      return;
    }
    if (comma && !closesName(end)) {
      return;
    }
    phrase.name = Optional.of(new Range(start, end));
    phrase.end = afterDegrees(end);
    int bracket = afterBracket(phrase.end);
    phrase.end = bracket;
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
        || labels.length(Words.CONNECTIVES, i) > 0) {
      return false;
    }
    if (labels.isNamed(i, NameType.PERSON)) {
      return true;
    }
    return labels.isUnnamed(i)
        && labels.title(i, Title.Position.AFTER).isEmpty()
        && labels.organizationWord(i).isEmpty()
        && labels.role(i).isEmpty()
        && !labels.token(i).isAcronym();
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
    int start = last.end();
    while (start > last.start() + 1 && isSpare(start - 1)) {
      start--;
    }
    if (start == last.end()
        || last.end() != phrase.end
        || last.end() - start > 4
        || !labels.closesPhrase(last.end())) {
      return;
    }
    if (phrase.organization.isPresent()) {
      if (labels.isNamed(last.start(), NameType.ORGANIZATION) || last.end() - start == 1) {
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

  private boolean isSpare(int i) {
    return labels.isNameLike(i)
        && labels.token(i).text().length() > 1
        && labels.isUnnamed(i)
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

  /** The token behind "Energi Baru, Terbarukan, dan Konservasi Energi", if that begins here. */
  private int afterListFrom(int start) {
    int comma = start;
    while (labels.isNameLike(comma) && comma - start < MEMBER_TOKENS) {
      comma++;
    }
    int end = afterList(comma);
    return end > comma ? end : start;
  }

  /** The token behind ", Kebudayaan, Riset, dan Teknologi", a list of capitals inside one name. */
  private int afterList(int comma) {
    int i = comma;
    for (int n = 0; n < LIST_MEMBERS && labels.in(i) && labels.token(i).is(","); n++) {
      int link = labels.length(Words.ORGANIZATION_LINKS, i + 1);
      int end = afterMember(i + 1 + link);
      if (end == i + 1 + link) {
        return comma;
      }
      int late = link > 0 ? 0 : labels.length(Words.ORGANIZATION_LINKS, end);
      if (late > 0 && n > 0) {
        int last = afterMember(end + late);
        return last > end + late ? last : comma;
      }
      if (link > 0) {
        return n > 0 ? end : comma;
      }
      i = end;
    }
    return comma;
  }

  private int afterMember(int start) {
    int end = start;
    while (labels.isNameLike(end)
        && end - start < MEMBER_TOKENS
        && !labels.isSurelyPerson(end)
        && !(end > start && (labels.startsPerson(end) || labels.startsOrganization(end)))) {
      end++;
    }
    return end;
  }

  /** The token behind a short bracket that opens at the token, or the token itself. */
  private int afterBracket(int i) {
    if (!labels.in(i) || !labels.token(i).is("(")) {
      return i;
    }
    for (int j = i + 1; labels.in(j) && j - i <= BRACKET_TOKENS; j++) {
      if (labels.token(j).is(")")) {
        return j + 1;
      }
    }
    return i;
  }
}
