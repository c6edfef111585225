package io.github.kutipan.mention;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.document.Token;
import io.github.kutipan.language.Determiner;
import io.github.kutipan.language.Gender;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.PostVerb;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import java.util.Optional;

/**
 * What the tables say of each token of a sentence: nothing where there is none, in front of the
 * first one or behind the last.
 */
sealed class Lookups permits Labels {

  final LanguagePack pack;
  final Sentence sentence;

  private final int firstComma;
  private final int firstVerb;

  Lookups(LanguagePack pack, Sentence sentence) {
    this.pack = pack;
    this.sentence = sentence;
    firstComma = sentence.words().indexOf(",");
    int verb = 0;
    while (verb < sentence.size() && !sentence.hasTag(verb, "VERB", "AUX")) {
      verb++;
    }
    firstVerb = verb;
  }

  /** The first comma of the sentence, or -1. */
  int firstComma() {
    return firstComma;
  }

  /** The first verb of the sentence, or its size where it has none. */
  int firstVerb() {
    return firstVerb;
  }

  /** The number of tokens that an entry of the list takes in front of the token, or 0. */
  int lengthBefore(Words list, int i) {
    return pack.words(list).endingAt(sentence.words(), i).map(Lexicon.Match::length).orElse(0);
  }

  /** Whether a cue ends in front of the token. */
  boolean isBehindCue(int i) {
    return pack.cues().endingAt(sentence.words(), i).isPresent();
  }

  /** Whether a cue ends in front of the token whose speaker stands behind it. */
  boolean speaksBehind(int i) {
    return pack.cues()
        .endingAt(sentence.words(), i)
        .filter(match -> pack.speaksBehind(match.value()))
        .isPresent();
  }

  /** Whether a cue begins at the token whose speaker stands in front of it. */
  boolean speaksBefore(int i) {
    return pack.cues()
        .startingAt(sentence.words(), i)
        .filter(match -> pack.speaksBefore(match.value()))
        .isPresent();
  }

  /** The determiner that stands at the token, in front of its noun or behind it. */
  Optional<Lexicon.Match<Determiner>> determiner(int i, boolean before) {
    return pack.determiners()
        .startingAt(sentence.words(), i)
        .filter(match -> match.value().before() == before);
  }

  Token token(int i) {
    return sentence.token(i);
  }

  boolean in(int i) {
    return i >= 0 && i < sentence.size();
  }

  Optional<Lexicon.Match<Role>> role(int i) {
    return pack.roles().startingAt(sentence.words(), i);
  }

  Optional<Lexicon.Match<PostVerb>> postVerb(int i) {
    return pack.postVerbs().startingAt(sentence.words(), i);
  }

  Optional<Lexicon.Match<OrganizationWord>> organizationWord(int i) {
    return pack.organizations().startingAt(sentence.words(), i);
  }

  Optional<Lexicon.Match<Title>> title(int i, Title.Position position) {
    return pack.titles()
        .startingAt(sentence.words(), i)
        .filter(match -> match.value().position() == position);
  }

  Optional<Lexicon.Match<Gender>> gender(int i) {
    return pack.genders().startingAt(sentence.words(), i);
  }

  /** The number of tokens that an entry of the list takes at the token, or 0. */
  int length(Words list, int i) {
    return pack.words(list).startingAt(sentence.words(), i).map(Lexicon.Match::length).orElse(0);
  }

  boolean isCue(int i) {
    return pack.cues().startingAt(sentence.words(), i).isPresent();
  }

  /** Whether the tables know the word as one that begins sentences, speaks or is spoken of. */
  boolean isListed(int i) {
    return isCue(i)
        || isPronoun(i)
        || determiner(i, true).isPresent()
        || pack.groups().startingAt(sentence.words(), i).isPresent()
        || length(Words.ADJUNCTS, i) > 0
        || length(Words.ADVERBS, i) > 0
        || length(Words.CONDITIONS, i) > 0
        || length(Words.CONNECTIVES, i) > 0
        || length(Words.NEGATIONS, i) > 0
        || length(Words.RELATIVIZERS, i) > 0
        || length(Words.ORGANIZATION_LINKS, i) > 0;
  }

  /** Whether the word belongs to the names of posts and bodies rather than of people. */
  boolean isVocabulary(int i) {
    if (!in(i)) {
      return false;
    }
    String word = token(i).text();
    return pack.roles().mentions(word)
        || pack.organizations().mentions(word)
        || pack.groups().mentions(word)
        || length(Words.PLACES, i) > 0
        || length(Words.PLACE_HEADS, i) > 0
        || length(Words.PLACE_TAILS, i) > 0;
  }

  /** Whether what stands at the token cannot go on with a noun phrase. */
  boolean closesPhrase(int i) {
    return !in(i)
        || !token(i).isWord()
        || isCue(i)
        || length(Words.ADVERBS, i) > 0
        || length(Words.ADJUNCTS, i) > 0;
  }

  boolean isPronoun(int i) {
    return pack.pronouns().startingAt(sentence.words(), i).isPresent();
  }

  /** A small word that can modify a noun in front of it. */
  boolean isNounLike(int i) {
    return in(i)
        && token(i).isWord()
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

  boolean isAcronymAt(int i) {
    return in(i) && token(i).isAcronym();
  }

  /** A capitalised word that can belong to a name: not a word of the calendar. */
  boolean isNameLike(int i) {
    return in(i)
        && token(i).isCapitalized()
        && length(Words.CALENDAR, i) == 0
        && length(Words.NOTICES, i) == 0
        && !isPronoun(i);
  }
}
