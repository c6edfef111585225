package io.github.kutipan.mention;

import com.google.common.base.Joiner;
import io.github.kutipan.language.GroupNoun;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Phrase.Range;
import io.github.kutipan.opennlp.NameType;
import java.util.Locale;
import java.util.Optional;

/** Reads how far a role runs, and the body that it is held at. */
final class RoleParser {

  private static final int ROLE_TOKENS = 14;

  private final Labels labels;
  private final Runs runs;
  private final OrganizationParser organizations;

  RoleParser(Labels labels, OrganizationParser organizations) {
    this.labels = labels;
    this.runs = new Runs(labels);
    this.organizations = organizations;
  }

  /** Reads the role whose head stands at a token, and its body, into a phrase. */
  void parse(Phrase phrase, int start, Lexicon.Match<Role> head, boolean personKnown) {
    phrase.head =
        Joiner.on(' ')
            .join(labels.sentence.words().subList(start, start + head.length()))
            .toLowerCase(Locale.ROOT);
    phrase.plural = head.value().plural();
    int i = start + head.length();
    // The capital of a sentence's first word tells nothing of the words behind it.
    int telling = start > 0 ? start : head.length() > 1 ? i - 1 : i;
    boolean capitals = !labels.in(telling) || labels.token(telling).isCapitalized();
    int end = i;
    while (labels.in(i) && i - start < ROLE_TOKENS) {
      int bracket = runs.afterBracket(i);
      int list = capitals ? runs.afterListFrom(i) : i;
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
      } else if (isNumberedPart(i)) {
        i += 2;
        end = i;
      } else if (startsBody(i, head.value()) || bodyNoun(i) > 0 || anaphoricBody(i) > 0) {
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
    int last = withoutLink(start + 1, end);
    phrase.role = Optional.of(new Range(start, last));
    phrase.end = Math.max(end, i);
    int anaphoric = anaphoricBody(phrase.end);
    if (anaphoric > 0) {
      phrase.organization = Optional.of(new Range(phrase.end, phrase.end + anaphoric));
      phrase.end += anaphoric;
      return;
    }
    phrase.end += bodyNoun(phrase.end);
    body(phrase, head.value(), personKnown);
  }

  /** "Head of" is "Head" where a body follows. */
  private int withoutLink(int floor, int end) {
    boolean link = end > floor && labels.length(Words.ORGANIZATION_LINKS, end - 1) > 0;
    return link ? end - 1 : end;
  }

  /** The length of "situs berita" in "editor situs berita Cakrawala". */
  private int bodyNoun(int i) {
    if (!labels.in(i) || labels.token(i).isCapitalized()) {
      return 0;
    }
    int length =
        labels
            .pack
            .groups()
            .startingAt(labels.sentence.words(), i)
            .filter(noun -> noun.value().kind() == GroupNoun.Kind.BODY)
            .map(Lexicon.Match::length)
            .orElse(0);
    boolean named = labels.in(i + length) && labels.startsOrganization(i + length);
    return named ? length : 0;
  }

  /** The length of "perusahaan" in "juru bicara perusahaan", which is the body named last. */
  private int anaphoricBody(int i) {
    int length = labels.length(Words.ANAPHORIC_BODIES, i);
    boolean alone =
        length > 0
            && !labels.token(i).isCapitalized()
            && (labels.closesPhrase(i + length)
                || labels.determiner(i + length, false).isPresent());
    return alone ? length : 0;
  }

  /** "Ketua Komisi III DPR": a numbered part of a body belongs to the role. */
  private boolean isNumberedPart(int i) {
    return labels.in(i + 2)
        && labels
            .organizationWord(i)
            .filter(m -> m.value() == OrganizationWord.FIRST && m.length() == 1)
            .isPresent()
        && isNumber(labels.token(i + 1).text())
        && labels.startsOrganization(i + 2);
  }

  private static boolean isNumber(String text) {
    return (text.length() == 1 && Character.isLetterOrDigit(text.charAt(0)))
        || text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X')
        || text.chars().allMatch(Character::isDigit);
  }

  private void body(Phrase phrase, Role head, boolean personKnown) {
    int link = labels.length(Words.APPOSITION_LINKS, phrase.end);
    int body = phrase.end + link;
    boolean named =
        labels.isNameLike(body)
            && !(personKnown && link == 0 && anotherPerson(body))
            && (personKnown || !labels.startsPerson(body) || link > 0);
    if (named
        && (labels.startsOrganization(body) || canBeBody(body, link > 0, personKnown, head))) {
      organizations.parse(phrase, body, personKnown);
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

  /** "Direktur Keuangan dan Kepala Ekonom": a second post behind a small word. */
  private boolean anotherRole(int i) {
    return labels.token(i).isCapitalized()
        && labels
            .role(i)
            .filter(m -> m.value().complement() != Role.Complement.NONE)
            .filter(m -> m.value().kind() == Role.Kind.OFFICE || m.length() > 1)
            .isPresent();
  }

  /** Whether a body begins here, so that the role ends. */
  private boolean startsBody(int i, Role head) {
    boolean listed =
        labels.organizationWord(i).filter(m -> m.value() != OrganizationWord.LAST).isPresent();
    if (!labels.startsOrganization(i)
        || (labels.isNamed(i, NameType.ROLE) && !labels.isKnownOrganization(i) && !listed)) {
      return false;
    }
    if (isFieldAcronym(i)) {
      return false;
    }
    return head.complement() != Role.Complement.PLACE || listed;
  }

  /** "Pakar IT Universitas X": an acronym in front of a body is no body. */
  private boolean isFieldAcronym(int i) {
    return labels.token(i).isAcronym()
        && labels.organizationWord(i).isEmpty()
        && labels.in(i + 1)
        && labels
            .organizationWord(i + 1)
            .filter(m -> m.value() == OrganizationWord.FIRST)
            .isPresent();
  }

  /** "Direktur Kredit BTN": an acronym that no post has in its name ends the portfolio. */
  private boolean isBodyAcronym(int i) {
    return labels.token(i).isAcronym()
        && labels.token(i).text().length() > 2
        && !labels.isVocabulary(i)
        && (!labels.isNameLike(i + 1) || labels.startsPerson(i + 1));
  }

  /**
   * A capitalised word behind "Rektor" is the body itself, behind "Direktur" first the portfolio.
   */
  private boolean belongsToRole(int i, Role head, boolean capitals) {
    if (isFieldAcronym(i) || labels.length(Words.PLACE_HEADS, i) > 0) {
      return true;
    }
    if (head.kind() == Role.Kind.OFFICE && isBodyAcronym(i)) {
      return false;
    }
    if (labels.isNamed(i, NameType.ROLE)) {
      return head.complement() != Role.Complement.BODY || labels.isVocabulary(i);
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
          && !(capitals && anotherRole(i + 1))
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
}
