package io.github.kutipan.mention;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.document.Token;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the article as a whole tells of its capitalised words: who speaks alone beside a cue is a
 * person, what stands in brackets behind a body is its acronym.
 */
final class Evidence {

  private final ImmutableSet<String> persons;
  private final ImmutableSet<String> organizations;

  private Evidence(Set<String> persons, Set<String> organizations) {
    this.persons = ImmutableSet.copyOf(persons);
    this.organizations = ImmutableSet.copyOf(organizations);
  }

  /** Reads the evidence of a document. */
  static Evidence of(LanguagePack pack, Document document, List<List<NameSpan>> names) {
    Multiset<String> asPerson = HashMultiset.create();
    Multiset<String> asOther = HashMultiset.create();
    Set<String> organizations = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (NameSpan name : names.get(sentence.index())) {
        Multiset<String> count = name.type() == NameType.PERSON ? asPerson : asOther;
        count.addAll(sentence.words().subList(name.start(), name.end()));
      }
      bracketed(sentence, organizations);
      beside(pack, sentence, alone);
    }
    Set<String> persons = new HashSet<>();
    for (String word : asPerson.elementSet()) {
      if (word.length() > 2
          && Character.isUpperCase(word.charAt(0))
          && !isListed(pack, word)
          && asPerson.count(word) > asOther.count(word)) {
        persons.add(word);
      }
    }
    for (String word : alone) {
      if (asOther.count(word) == 0 || asPerson.count(word) >= asOther.count(word)) {
        persons.add(word);
      }
    }
    persons.removeAll(organizations);
    return new Evidence(persons, organizations);
  }

  /** Whether the word is a part of a person's name. */
  boolean isPerson(String word) {
    return persons.contains(word);
  }

  /** Whether the word is a body's acronym. */
  boolean isOrganization(String word) {
    return organizations.contains(word);
  }

  private static void bracketed(Sentence sentence, Set<String> organizations) {
    for (int i = 2; i + 1 < sentence.size(); i++) {
      if (sentence.token(i - 1).is("(")
          && sentence.token(i + 1).is(")")
          && sentence.token(i).isCapitalized()
          && sentence.token(i - 2).isCapitalized()) {
        organizations.add(sentence.token(i).text());
      }
    }
  }

  /** A single capitalised word between a cue and a stop, or in front of a cue and behind a stop. */
  private static void beside(LanguagePack pack, Sentence sentence, Set<String> alone) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (!token.isCapitalized()
          || token.isAcronym()
          || token.text().length() < 3
          || isListed(pack, token.text())) {
        continue;
      }
      boolean cueBefore = i > 0 && isCue(pack, sentence, i - 1);
      boolean cueAfter = i + 1 < sentence.size() && isCue(pack, sentence, i + 1);
      boolean bareBefore = i == 0 || !sentence.token(i - 1).isWord();
      boolean bareAfter = i + 1 == sentence.size() || !sentence.token(i + 1).isCapitalized();
      if ((cueBefore && bareAfter) || (cueAfter && bareBefore)) {
        alone.add(token.text());
      }
    }
  }

  private static boolean isCue(LanguagePack pack, Sentence sentence, int index) {
    return pack.cues().endingAt(sentence.words(), index + 1).isPresent()
        || pack.cues()
            .startingAt(sentence.words(), index)
            .map(m -> m.value())
            .map(Cue::type)
            .isPresent();
  }

  private static boolean isListed(LanguagePack pack, String word) {
    return pack.organizations().contains(word)
        || pack.roles().contains(word)
        || pack.titles().contains(word)
        || pack.cues().contains(word)
        || pack.pronouns().contains(word)
        || pack.groups().contains(word)
        || pack.words(LanguagePack.Words.CALENDAR).contains(word)
        || pack.words(LanguagePack.Words.CONNECTIVES).contains(word)
        || pack.words(LanguagePack.Words.ADVERBS).contains(word)
        || pack.words(LanguagePack.Words.ADJUNCTS).contains(word)
        || pack.words(LanguagePack.Words.CONDITIONS).contains(word);
  }
}
