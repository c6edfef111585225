package io.github.kutipan.mention;

import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.opennlp.NameType;
import java.util.Optional;

/** What stands around a name, as far as it tells where the name begins. */
final class NameContext {

  private static final int INITIAL = 5;

  private final Labels labels;
  private final Evidence evidence;

  NameContext(Labels labels, Evidence evidence) {
    this.labels = labels;
    this.evidence = evidence;
  }

  /** Whether the list of names knows the word, by itself or with the words behind it. */
  boolean isListed(int i) {
    return labels.length(Words.PERSONAL_NAMES, i) > 0;
  }

  /** Whether the list knows that names begin with this word and the next: "I Made". */
  boolean isListedGroup(int i) {
    return labels.length(Words.PERSONAL_NAMES, i) > 1;
  }

  boolean isSurelyPerson(int i) {
    return evidence.isSurelyPerson(labels.token(i).text());
  }

  private Optional<Role> role(int i) {
    return labels.pack.roles().endingAt(labels.sentence.words(), i).map(Lexicon.Match::value);
  }

  boolean isInRun(int i) {
    return i > 0 && labels.token(i - 1).isCapitalized();
  }

  boolean followsRole(int i) {
    return role(i).isPresent();
  }

  /** "Bupati" wants a place behind it before it can have a name. */
  boolean followsPlaceRole(int i) {
    return wants(i, Role.Complement.PLACE);
  }

  boolean followsBodyRole(int i) {
    return wants(i, Role.Complement.BODY);
  }

  /** Where modifiers stand in front, nothing stands between a post and the name behind it. */
  private boolean wants(int i, Role.Complement complement) {
    return !labels.pack.has(Switch.MODIFIERS_FIRST)
        && role(i).filter(role -> role.complement() == complement).isPresent();
  }

  /** "Universitas" and "Kabupaten" are no names by themselves: the next word is theirs. */
  boolean needsName(int i) {
    return labels
            .pack
            .organizations()
            .endingAt(labels.sentence.words(), i)
            .filter(m -> m.value() == OrganizationWord.FIRST)
            .isPresent()
        || labels.pack.words(Words.PLACE_HEADS).endingAt(labels.sentence.words(), i).isPresent();
  }

  /** "Dinas Sosial" can do without the listed name behind it, "Universitas" cannot. */
  boolean isNamedAlready(int i) {
    return isListed(i)
        && labels
            .pack
            .organizations()
            .endingAt(labels.sentence.words(), i)
            .filter(m -> m.length() > 1)
            .isPresent();
  }

  /** "Camat Long Apari, Yohanes Dalung": the name behind the comma is the person. */
  boolean isFollowedByPerson(int end) {
    return labels.in(end + 1)
        && labels.token(end).is(",")
        && labels.isNamed(end + 1, NameType.PERSON);
  }

  /** "Direktur Cakrawala Siti Rahma" in an article that speaks of "Cakrawala" without her. */
  boolean isBodyElsewhere(int i) {
    return labels.in(i + 1)
        && evidence.standsWithout(labels.token(i).text(), labels.token(i + 1).text());
  }

  /** No name begins with an initial that follows another capitalised word. */
  boolean isInitial(int i) {
    String text = labels.token(i).text();
    return text.length() <= INITIAL
        && text.endsWith(".")
        && text.chars().allMatch(c -> c == '.' || Character.isUpperCase(c));
  }
}
