package io.github.kutipan.mention;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the article as a whole tells of its capitalised words: how often the model took each for
 * what, which stand alone beside a cue, and which are acronyms in brackets behind a name.
 */
final class Evidence {

  /** A short name beside a cue has so many words at most. */
  private static final int SHORT_NAME = 3;

  private final LanguagePack pack;
  private final Multiset<String> persons = HashMultiset.create();
  private final Multiset<String> organizations = HashMultiset.create();
  private final Multiset<String> organizationWords = HashMultiset.create();
  private final Multiset<String> places = HashMultiset.create();
  private final Set<List<String>> fullNames = new HashSet<>();
  private final Multiset<String> capitals = HashMultiset.create();
  private final Multiset<String> pairs = HashMultiset.create();
  private final Set<String> nameWords = new HashSet<>();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> acronyms = new HashSet<>();
  private final Set<String> aliases = new HashSet<>();
  private final Multiset<String> alone = HashMultiset.create();

  private Evidence(LanguagePack pack) {
    this.pack = pack;
  }

  /** Reads the evidence of a document. */
  static Evidence of(LanguagePack pack, Document document, List<List<NameSpan>> names) {
    Evidence evidence = new Evidence(pack);
    for (Sentence sentence : document.sentences()) {
      for (NameSpan name : names.get(sentence.index())) {
        evidence.count(sentence, name);
      }
      evidence.bracketed(sentence, names.get(sentence.index()));
      evidence.beside(sentence);
      evidence.countCapitals(sentence);
    }
    return evidence;
  }

  /** Whether the word is a part of a person's name. */
  boolean isPerson(String word) {
    if (aliases.contains(word)) {
      return true;
    }
    if (acronyms.contains(word) || (isListed(word) && !isLastName(word))) {
      return false;
    }
    int spoken = alone.count(word);
    return spoken > 0
        ? organizations.count(word) + places.count(word) <= persons.count(word) + spoken
        : persons.count(word)
                > Math.max(
                    nameWords.contains(word) ? 0 : 1,
                    organizationWords.count(word) + places.count(word))
            && word.length() > 2;
  }

  /** "Jordan" is a place unless the article has named a Jim Jordan. */
  private boolean isLastName(String word) {
    return pack.has(Switch.MODIFIERS_FIRST) && lastNames.contains(word);
  }

  /** Whether the word is a person's name even where the model takes it for a part of a body's. */
  boolean isSurelyPerson(String word) {
    return (alone.contains(word) || aliases.contains(word)) && isPerson(word);
  }

  /** Whether the model took just these words for a person somewhere. */
  boolean isFullName(List<String> words) {
    return words.size() > 1 && fullNames.contains(words);
  }

  /** Whether the word stands in brackets behind a person's name. */
  boolean isAlias(String word) {
    return aliases.contains(word);
  }

  /** Whether the word begins a body's name. */
  boolean isOrganization(String word) {
    return acronyms.contains(word)
        || (organizations.count(word) > persons.count(word) + places.count(word)
            && !alone.contains(word)
            && word.length() > 2
            && !isListed(word));
  }

  /** Whether the word stands elsewhere without the one behind it, and never alone beside a cue. */
  boolean standsWithout(String word, String next) {
    return !alone.contains(word) && capitals.count(word) > pairs.count(word + " " + next);
  }

  private void countCapitals(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).isCapitalized()) {
        capitals.add(sentence.words().get(i));
        if (i + 1 < sentence.size()) {
          pairs.add(sentence.words().get(i) + " " + sentence.words().get(i + 1));
        }
      }
    }
  }

  /** Whether the word names a place or a body rather than a person. */
  boolean isOther(String word) {
    return !alone.contains(word)
        && organizationWords.count(word) + places.count(word) > persons.count(word);
  }

  private void count(Sentence sentence, NameSpan name) {
    switch (name.type()) {
      case PERSON -> {
        persons.addAll(sentence.words().subList(name.start(), name.end()));
        List<String> words = sentence.words().subList(name.start(), name.end());
        fullNames.add(words);
        if (words.size() > 1) {
          nameWords.addAll(words);
          lastNames.add(words.get(words.size() - 1));
        }
      }
      case ORGANIZATION -> {
        organizations.add(sentence.words().get(name.start()));
        organizationWords.addAll(sentence.words().subList(name.start(), name.end()));
      }
      case LOCATION -> places.addAll(sentence.words().subList(name.start(), name.end()));
      case ROLE -> {}
    }
  }

  private void bracketed(Sentence sentence, List<NameSpan> names) {
    for (int i = 2; i + 1 < sentence.size(); i++) {
      if (sentence.token(i - 1).is("(")
          && sentence.token(i + 1).is(")")
          && sentence.token(i).isCapitalized()
          && sentence.token(i).text().length() > 1
          && sentence.token(i - 2).isCapitalized()) {
        (followsPerson(sentence, names, i) ? aliases : acronyms).add(sentence.token(i).text());
      }
    }
  }

  private static boolean followsPerson(Sentence sentence, List<NameSpan> names, int bracketed) {
    return names.stream()
        .filter(name -> name.type() == NameType.PERSON && name.end() == bracketed - 1)
        .anyMatch(name -> sameInitial(sentence, name.start(), bracketed));
  }

  private static boolean sameInitial(Sentence sentence, int a, int b) {
    return sentence.token(a).text().charAt(0) == sentence.token(b).text().charAt(0);
  }

  /** A short run of capitals between a cue and a stop, or between a stop and a cue. */
  private void beside(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!startsRun(sentence, i)) {
        continue;
      }
      int start = i == 0 ? afterOpener(sentence) : i;
      int end = start;
      while (end < sentence.size() && sentence.token(end).isCapitalized()) {
        end++;
      }
      if (end == start) {
        continue;
      }
      boolean cueBefore = pack.cues().endingAt(sentence.words(), start).isPresent();
      boolean cueAfter =
          end < sentence.size() && pack.cues().startingAt(sentence.words(), end).isPresent();
      boolean bareBefore = start == 0 || !sentence.token(start - 1).isWord();
      boolean bareAfter =
          end == sentence.size() || !sentence.token(end).is("(") || isAge(sentence, end + 1);
      if (end - start <= SHORT_NAME && ((cueBefore && bareAfter) || (cueAfter && bareBefore))) {
        addAlone(sentence, start, end);
      }
    }
  }

  private static boolean isAge(Sentence sentence, int i) {
    return i < sentence.size() && Character.isDigit(sentence.token(i).text().charAt(0));
  }

  /** "Menurut Budi": the first word of a sentence has its capital from its place. */
  private int afterOpener(Sentence sentence) {
    int opener =
        pack.words(Words.CONNECTIVES)
            .startingAt(sentence.words(), 0)
            .map(Lexicon.Match::length)
            .orElse(0);
    if (opener > 0) {
      return opener;
    }
    String first = sentence.token(0).text();
    // "Puji menjelaskan": two cues in a row are a name and a cue.
    boolean cue =
        pack.cues().contains(first)
            && !(sentence.size() > 1 && pack.cues().contains(sentence.token(1).text()));
    return cue || isListed(first) ? 1 : 0;
  }

  private static boolean startsRun(Sentence sentence, int i) {
    return sentence.token(i).isCapitalized() && (i == 0 || !sentence.token(i - 1).isCapitalized());
  }

  private void addAlone(Sentence sentence, int start, int end) {
    if (pack.titles()
        .startingAt(sentence.words(), start)
        .filter(m -> m.value().kind() == Title.Kind.FAMILIAR)
        .isPresent()) {
      return;
    }
    for (int i = start; i < end; i++) {
      String word = sentence.token(i).text();
      boolean name =
          (!isListed(word) && !sentence.token(i).isAcronym() && word.length() > 2)
              || pack.titles().contains(word);
      if (!name || pack.organizations().contains(word)) {
        return;
      }
    }
    for (int i = start; i < end; i++) {
      String word = sentence.token(i).text();
      if (!pack.titles().contains(word)) {
        alone.add(word);
      }
    }
  }

  /** Whether the tables know the word as something else than a name. */
  private boolean isListed(String word) {
    return pack.roles().contains(word)
        || pack.organizations().contains(word)
        || pack.titles().contains(word)
        || pack.pronouns().contains(word)
        || pack.groups().contains(word)
        || pack.determiners().contains(word)
        || pack.words(Words.PLACES).contains(word)
        || pack.words(Words.PLACE_TAILS).contains(word)
        || pack.words(Words.CALENDAR).contains(word)
        || pack.words(Words.CONNECTIVES).contains(word)
        || pack.words(Words.ADVERBS).contains(word)
        || pack.words(Words.ADJUNCTS).contains(word)
        || pack.words(Words.CONDITIONS).contains(word)
        || pack.words(Words.NEGATIONS).contains(word)
        || pack.words(Words.FRAMES).contains(word)
        || pack.words(Words.NOTICES).contains(word);
  }
}
