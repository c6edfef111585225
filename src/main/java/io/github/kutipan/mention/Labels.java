package io.github.kutipan.mention;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.document.Token;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePack.Words;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Title;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tables, model and article say of each token of a sentence. */
final class Labels {

  private static final int MAXIMUM_TITLES = 8;
  private static final int ORGANIZATION_WORDS = 8;
  private static final int SHORT_NAME = 4;

  private final LanguagePack pack;
  private final Sentence sentence;
  private final Evidence evidence;
  private final @Nullable NameSpan[] names;

  Labels(LanguagePack pack, Sentence sentence, Evidence evidence, List<NameSpan> found) {
    this.pack = pack;
    this.sentence = sentence;
    this.evidence = evidence;
    names = new @Nullable NameSpan[sentence.size()];
    for (NameSpan name : found) {
      mark(name);
    }
    for (NameSpan name : found) {
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
    if (initial && isNameLike(initials - 1) && organizationWord(initials - 1).isEmpty()) {
      start = initials - 1;
    }
    mark(new NameSpan(start, name.end(), NameType.PERSON));
  }

  private int startOfPerson(NameSpan name) {
    for (int i = name.start() + 1; i < name.end() - 1; i++) {
      if (evidence.isFullName(sentence.words().subList(i, name.end()))) {
        return i;
      }
    }
    int start =
        length(Words.NOTICES, 0) > 0 || followsPlaceRole(name.start())
            ? firstSurePerson(name)
            : name.start();
    for (int i = start; i < name.end() - 1; i++) {
      if (isForeign(i) && title(i, Title.Position.BEFORE).isEmpty()) {
        start = i + 1;
      }
    }
    return start;
  }

  /** A single acronym in front of a name: "BTN Budi Satria". */
  private boolean isBody(NameSpan name) {
    return name.end() == name.start() + 1
        && token(name.start()).isAcronym()
        && token(name.start()).text().length() > 2
        && !evidence.isAlias(token(name.start()).text())
        && isNameLike(name.end());
  }

  /** No name begins with an initial that follows another capitalised word. */
  private boolean isInitial(int i) {
    String text = token(i).text();
    return text.length() <= 5
        && text.endsWith(".")
        && text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
  }

  /** "Bupati" wants a place behind it before it can have a name. */
  private boolean followsPlaceRole(int i) {
    return pack.roles()
        .endingAt(sentence.words(), i)
        .filter(m -> m.value().complement() == Role.Complement.PLACE)
        .isPresent();
  }

  /** "Universitas" and "Kabupaten" are no names by themselves: the next word is theirs. */
  private boolean needsName(int i) {
    return pack.organizations()
            .endingAt(sentence.words(), i)
            .filter(m -> m.value() == OrganizationWord.FIRST)
            .isPresent()
        || pack.words(Words.PLACE_HEADS).endingAt(sentence.words(), i).isPresent();
  }

  /** A link that lost its line break runs into the next sentence's subject. */
  private int firstSurePerson(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (evidence.isSurelyPerson(token(i).text())) {
        return i;
      }
    }
    return name.start();
  }

  /** Cuts a person, known by being named alone elsewhere, out of the end of another name. */
  private void splitPerson(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (evidence.isSurelyPerson(token(i).text())) {
        int start = i;
        // A body stands in front of the person that the model took into it; a "place" is all
        // person.
        while (name.type() == NameType.LOCATION
            && start > name.start()
            && organizationWord(start - 1).isEmpty()
            && role(start - 1).isEmpty()) {
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

  /** Whether the word belongs to a role, a body or a place, as far as tables and article tell. */
  private boolean isForeign(int i) {
    return role(i).isPresent()
        || !isNameLike(i)
        || organizationWord(i).isPresent()
        || evidence.isOther(token(i).text())
        || evidence.isOrganization(token(i).text())
        || (token(i).isAcronym() && token(i).text().length() > 2);
  }

  Token token(int i) {
    return sentence.token(i);
  }

  boolean in(int i) {
    return i >= 0 && i < sentence.size();
  }

  /** Whether the model says that the token belongs to a name of the type. */
  boolean isNamed(int i, NameType type) {
    NameSpan name = in(i) ? names[i] : null;
    return name != null && name.type() == type;
  }

  /** Whether the model says that a name of the type begins at the token. */
  boolean beginsName(int i, NameType type) {
    NameSpan name = names[i];
    return name != null && name.type() == type && name.start() == i;
  }

  boolean isUnnamed(int i) {
    return names[i] == null;
  }

  Optional<Lexicon.Match<Role>> role(int i) {
    return pack.roles().startingAt(sentence.words(), i);
  }

  Optional<Lexicon.Match<OrganizationWord>> organizationWord(int i) {
    return pack.organizations().startingAt(sentence.words(), i);
  }

  Optional<Lexicon.Match<Title>> title(int i, Title.Position position) {
    return pack.titles()
        .startingAt(sentence.words(), i)
        .filter(match -> match.value().position() == position);
  }

  /** The number of tokens that an entry of the list takes at the token, or 0. */
  int length(Words list, int i) {
    return in(i)
        ? pack.words(list).startingAt(sentence.words(), i).map(Lexicon.Match::length).orElse(0)
        : 0;
  }

  boolean isCue(int i) {
    return pack.cues().startingAt(sentence.words(), i).isPresent();
  }

  /** Whether what stands at the token cannot go on with a noun phrase. */
  boolean closesPhrase(int i) {
    return !in(i)
        || !token(i).isWord()
        || isCue(i)
        || length(Words.ADVERBS, i) > 0
        || length(Words.ADJUNCTS, i) > 0;
  }

  private boolean isPronoun(int i) {
    return pack.pronouns().startingAt(sentence.words(), i).isPresent();
  }

  /** A small word that can modify a noun in front of it. */
  boolean isNounLike(int i) {
    return token(i).isWord()
        && !isCue(i)
        && length(Words.ADVERBS, i) == 0
        && length(Words.ADJUNCTS, i) == 0
        && length(Words.RELATIVIZERS, i) == 0
        && length(Words.COMPLEMENTIZERS, i) == 0
        && length(Words.APPOSITION_LINKS, i) == 0
        && length(Words.CALENDAR, i) == 0
        && !isPronoun(i)
        && pack.determiners().startingAt(sentence.words(), i).isEmpty()
        && !sentence.hasTag(i, "VERB", "AUX", "ADP", "SCONJ", "PRON", "DET", "ADV", "NUM");
  }

  /** A capitalised word that can belong to a name: not a word of the calendar. */
  boolean isNameLike(int i) {
    return in(i)
        && token(i).isCapitalized()
        && length(Words.CALENDAR, i) == 0
        && length(Words.NOTICES, i) == 0
        && !isPronoun(i);
  }

  /** The token behind the titles that stand at the token. */
  int afterTitles(int i) {
    int end = i;
    for (int n = 0; n < MAXIMUM_TITLES && in(end); n++) {
      Optional<Lexicon.Match<Title>> title = title(end, Title.Position.BEFORE);
      if (title.isEmpty() || isPartOfName(end, title.get())) {
        break;
      }
      end += title.get().length();
    }
    return end;
  }

  /** "Cik", "Teuku" belong to a name that is no name without them. */
  private boolean isPartOfName(int i, Lexicon.Match<Title> title) {
    int next = i + title.length();
    return title.value().kind() == Title.Kind.FAMILIAR
        && !isNameLike(next + 1)
        && !(in(next) && evidence.isSurelyPerson(token(next).text()));
  }

  /** Whether a person's name begins at the token, its titles included. */
  boolean startsPerson(int i) {
    int name = afterTitles(i);
    if (name == i) {
      return startsBareName(i);
    }
    if (isNamed(name, NameType.PERSON)) {
      return isNameLike(name);
    }
    if (isNamed(i, NameType.ORGANIZATION) && !beginsName(i, NameType.ORGANIZATION)) {
      return false;
    }
    return isNameLike(name) && (startsBareName(name) || role(i).isEmpty());
  }

  private boolean startsBareName(int i) {
    if (beginsName(i, NameType.PERSON)) {
      return token(i).text().length() > 1 || isNamed(i + 1, NameType.PERSON);
    }
    if (!isNameLike(i) || !isUnnamed(i)) {
      return false;
    }
    return evidence.isPerson(token(i).text()) || leadsToPerson(i);
  }

  /** "Mioara Mandea" where only "Mandea" is known: the words in front of it are names as well. */
  private boolean leadsToPerson(int i) {
    if (i == 0 || isForeign(i) || token(i - 1).isCapitalized() || length(Words.NOTICES, 0) > 0) {
      return false;
    }
    for (int j = i + 1; j < i + SHORT_NAME && isNameLike(j) && !isForeign(j); j++) {
      if (evidence.isSurelyPerson(token(j).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article elsewhere shows the word to be a person's name. */
  boolean isSurelyPerson(int i) {
    return evidence.isSurelyPerson(token(i).text());
  }

  /** Whether the article elsewhere shows the word to be a body's name. */
  boolean isKnownOrganization(int i) {
    return evidence.isOrganization(token(i).text());
  }

  /** Whether an organisation's name begins at the token. */
  boolean startsOrganization(int i) {
    if (!isNameLike(i)) {
      return false;
    }
    if (evidence.isAlias(token(i).text())) {
      return false;
    }
    if (beginsName(i, NameType.ORGANIZATION) || evidence.isOrganization(token(i).text())) {
      return true;
    }
    if (isNamed(i, NameType.PERSON)) {
      return false;
    }
    Optional<OrganizationWord> word = organizationWord(i).map(Lexicon.Match::value);
    if (word.isPresent() && word.get() != OrganizationWord.LAST) {
      return true;
    }
    return endsAsOrganization(i)
        || (token(i).isAcronym()
            && title(i, Title.Position.BEFORE).isEmpty()
            && !isNamed(i, NameType.LOCATION)
            && !isRoman(token(i).text()));
  }

  /** Whether a word such as "Institute" ends the run of capitals that begins at the token. */
  private boolean endsAsOrganization(int i) {
    for (int j = i + 1; j < i + ORGANIZATION_WORDS && in(j); j++) {
      if (organizationWord(j).filter(m -> m.value() == OrganizationWord.LAST).isPresent()) {
        return true;
      }
      if (!(isNameLike(j) || length(Words.ORGANIZATION_LINKS, j) > 0) || startsPerson(j)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }
}
