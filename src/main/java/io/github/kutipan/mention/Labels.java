package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameType;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What tables, model and article together say of each token of a sentence. */
final class Labels extends Lookups {

  private static final int MAXIMUM_TITLES = 8;
  private static final int ORGANIZATION_WORDS = 8;
  private static final int SHORT_NAME = 4;

  private final Evidence evidence;
  private final @Nullable NameSpan[] names;

  Labels(LanguagePack pack, Sentence sentence, Evidence evidence, List<NameSpan> found) {
    super(pack, sentence);
    this.evidence = evidence;
    names = new @Nullable NameSpan[sentence.size()];
    new NameRepair(this, evidence, names).apply(found);
  }

  /** The names with their borders put right. */
  List<NameSpan> repaired() {
    ImmutableList.Builder<NameSpan> spans = ImmutableList.builder();
    for (int start = 0, end; start < names.length; start = end) {
      end = start + 1;
      NameSpan name = names[start];
      if (name != null) {
        while (end < names.length && name.equals(names[end])) {
          end++;
        }
        spans.add(new NameSpan(start, end, name.type()));
      }
    }
    return spans.build();
  }

  /** Whether the word belongs to a role, a body or a place, as far as tables and article tell. */
  boolean isForeign(int i) {
    return role(i).isPresent()
        || !isNameLike(i)
        || organizationWord(i).isPresent()
        || length(Words.PLACES, i) > 0
        || (length(Words.PLACE_TAILS, i) > 0 && i > 0 && token(i - 1).isCapitalized())
        || evidence.isOther(token(i).text())
        || evidence.isOrganization(token(i).text())
        || (token(i).isAcronym()
            && token(i).text().length() > 2
            && !(pack.has(Switch.MODIFIERS_FIRST) && token(i).text().indexOf('.') > 0));
  }

  /** Whether the model says that the token belongs to a name of the type. */
  boolean isNamed(int i, NameType type) {
    NameSpan name = in(i) ? names[i] : null;
    return name != null && name.type() == type;
  }

  /** Whether the model says that a name of the type begins at the token. */
  boolean beginsName(int i, NameType type) {
    NameSpan name = in(i) ? names[i] : null;
    return name != null && name.type() == type && name.start() == i;
  }

  /** The head of a role that stands in the sentence. */
  Optional<Role> headOf(TextSpan role) {
    for (int i = 0; in(i) && token(i).span().end() <= role.end(); i++) {
      Optional<Role> head =
          token(i).span().start() < role.start()
              ? Optional.empty()
              : role(i).map(Lexicon.Match::value).filter(r -> r.kind() != Role.Kind.FORMER);
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  boolean isUnnamed(int i) {
    return !in(i) || names[i] == null;
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

  /** Whether there is a token and the model says that a person's name begins at it. */
  boolean beginsPersonAt(int i) {
    return in(i) && beginsName(i, NameType.PERSON);
  }

  /** Whether the model says that a person's name begins at the token, with a title. */
  boolean startsTitledPerson(int i) {
    return beginsPersonAt(i)
        && title(i, Title.Position.BEFORE)
            .filter(m -> m.value().kind() != Title.Kind.FAMILIAR && in(i + m.length()))
            .isPresent();
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
    if (beginsName(i, NameType.PERSON) && !isPartyTag(i)) {
      return token(i).text().length() > 1 || isNamed(i + 1, NameType.PERSON);
    }
    if (!isNameLike(i) || !isUnnamed(i)) {
      return false;
    }
    return evidence.isPerson(token(i).text()) || leadsToPerson(i) || acts(i);
  }

  /** "D-Ohio": a letter and a place. */
  private boolean isPartyTag(int i) {
    String text = token(i).text();
    return text.length() > 2 && text.charAt(1) == '-' && Character.isUpperCase(text.charAt(2));
  }

  /**
   * Two or three unknown capitals where a subject stands, and a verb, a cue or a post behind them.
   */
  private boolean acts(int i) {
    int opener = length(Words.CONNECTIVES, 0);
    boolean head = i == 0 || i == opener || (i == opener + 1 && token(opener).is(","));
    int end = afterUnknownName(i);
    boolean relative =
        in(end) && length(Words.RELATIVIZERS, token(end).is(",") ? end + 1 : end) > 0;
    if (relative && i > 0 && !token(i - 1).isCapitalized() && end - i == 2) {
      return !sentence.hasTag(i - 1, "ADP");
    }
    boolean single =
        pack.has(Switch.MODIFIERS_FIRST) && end - i == 1 && sentence.hasTag(i, "PROPN");
    if (!head
        || (end - i < 2 && !single)
        || end - i >= SHORT_NAME
        || !in(end)
        || sentence.tags().isEmpty()) {
      return false;
    }
    boolean described =
        token(end).is(",")
            && in(end + 1)
            && (role(end + 1).isPresent() || determiner(end + 1, true).isPresent());
    return described
        || (single
            ? speaksBefore(end)
            : isCue(end) || length(Words.ADVERBS, end) > 0 || sentence.hasTag(end, "VERB", "AUX"));
  }

  /** The token behind a run of capitals that neither model, tables nor article know. */
  int afterUnknownName(int start) {
    int end = start;
    while (end < start + SHORT_NAME
        && isNameLike(end)
        && isUnnamed(end)
        && !isForeign(end)
        && !isListed(end)) {
      end++;
    }
    return end;
  }

  /** "Ratih Purnama" where only "Purnama" is known: the words in front of it are names as well. */
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
    return in(i) && evidence.isSurelyPerson(token(i).text());
  }

  /** Whether the article elsewhere shows the word to begin a body's name. */
  boolean isKnownOrganization(int i) {
    return in(i) && evidence.isOrganization(token(i).text());
  }

  /** Whether an organisation's name begins at the token. */
  boolean startsOrganization(int i) {
    if (!isNameLike(i)) {
      return false;
    }
    if (evidence.isAlias(token(i).text()) || length(Words.PLACE_HEADS, i) > 0) {
      return false;
    }
    if (beginsName(i, NameType.ORGANIZATION) || evidence.isOrganization(token(i).text())) {
      return true;
    }
    if (isNamed(i, NameType.PERSON)) {
      return false;
    }
    Optional<OrganizationWord> word = organizationWord(i).map(Lexicon.Match::value);
    if (word.isPresent() && word.get() == OrganizationWord.WHOLE) {
      return true;
    }
    if (word.isPresent() && word.get() == OrganizationWord.FIRST) {
      int next = i + organizationWord(i).orElseThrow().length();
      return isNameLike(next) || isNamed(next, NameType.ORGANIZATION) || token(i).isAcronym();
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
      if (organizationWord(j).isPresent() && (isLast(j) || opensName(j))) {
        return true;
      }
      if (!(isNameLike(j) || length(Words.ORGANIZATION_LINKS, j) > 0) || startsPerson(j)) {
        return false;
      }
    }
    return false;
  }

  private boolean isLast(int i) {
    return organizationWord(i).filter(m -> m.value() == OrganizationWord.LAST).isPresent();
  }

  /** "London School of Medicine": the kind of body stands in the middle and wants more words. */
  private boolean opensName(int i) {
    return organizationWord(i)
        .filter(m -> m.value() == OrganizationWord.FIRST)
        .filter(m -> m.length() > 1 && length(Words.ORGANIZATION_LINKS, i + m.length() - 1) > 0)
        .isPresent();
  }

  /** Whether the word can stand in front of a noun and belong to it: its body, field or owner. */
  boolean isModifier(int i, int start) {
    if (!in(i)) {
      return false;
    }
    if (i > start && isEnding(i)) {
      return in(i + 1) && token(i + 1).isWord();
    }
    if (!token(i).isWord()) {
      return token(i).is("&") || token(i).is("/");
    }
    if (token(i).isCapitalized()) {
      return isNameLike(i)
          && (token(i).isAcronym() || !sentence.hasTag(i, "DET", "PRON", "ADV", "SCONJ", "AUX"));
    }
    if (i > start
        && length(Words.ORGANIZATION_LINKS, i) > 0
        && token(i - 1).isCapitalized()
        && isNamed(i, NameType.ORGANIZATION)) {
      return true;
    }
    boolean noun =
        sentence.hasTag(i, "NOUN", "PROPN", "ADJ", "NUM", "X")
            && length(Words.ADJUNCTS, i) == 0
            && !isPronoun(i);
    boolean listed =
        sentence.tags().isEmpty()
            && (role(i).isPresent() || pack.groups().startingAt(sentence.words(), i).isPresent());
    return noun || listed || token(i).text().indexOf('-') > 0;
  }

  /** Whether an ending that is a word of its own stands at the token: "'s". */
  boolean isEnding(int i) {
    return length(Words.WORD_ENDINGS, i) > 0 || isBareApostrophe(i);
  }

  /** "Harbor Foods' economist": behind an s the apostrophe stands alone. */
  private boolean isBareApostrophe(int i) {
    return in(i)
        && i > 0
        && !pack.words(Words.WORD_ENDINGS).isEmpty()
        && (token(i).is("'") || token(i).is("’"))
        && token(i - 1).span().end() == token(i).span().start();
  }

  /** Whether an ending that is a word of its own stands among the tokens. */
  boolean hasEnding(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isEnding(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }
}
