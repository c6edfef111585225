package io.github.kutipan.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dictionary of words and phrases that is asked at a place in a sequence of words.
 *
 * <p>An entry in lower case matches whatever the case of the text, but not, in a language with such
 * acronyms, a short function word an acronym; an entry with capitals matches as written, or all in
 * capitals. The longest entry wins. Immutable and thread-safe.
 *
 * @param <V> what an entry says
 */
public final class Lexicon<V> {

  /**
   * An entry found at a place.
   *
   * @param length how many words it takes, at least 1
   * @param value what it says
   * @param <V> what an entry says
   */
  public record Match<V>(int length, V value) {}

  /** A word of so many letters may be an acronym where it stands all in capitals. */
  private static final int SMALL_WORD = 3;

  private static final Splitter WHITESPACE =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /**
   * A phrase.
   *
   * @param words its words
   * @param capitals its words all in capitals
   * @param functionWord whether it is one short word in lower case
   * @param match what is found where it stands
   */
  private record Entry<V>(
      ImmutableList<String> words,
      ImmutableList<String> capitals,
      boolean functionWord,
      Optional<Match<V>> match) {

    static <V> Entry<V> of(ImmutableList<String> words, V value) {
      String first = words.get(0);
      return new Entry<>(
          words,
          words.stream().map(Lexicon::upper).collect(ImmutableList.toImmutableList()),
          words.size() == 1 && first.length() <= SMALL_WORD && first.equals(lower(first)),
          Optional.of(new Match<>(words.size(), value)));
    }
  }

  private final ImmutableListMultimap<String, Entry<V>> byFirstWord;
  private final ImmutableListMultimap<String, Entry<V>> byLastWord;
  private final ImmutableSet<String> everyWord;
  private final Vocabulary vocabulary;
  private final long bit;
  private final boolean acronyms;

  private Lexicon(List<Entry<V>> entries, boolean acronyms, Vocabulary vocabulary) {
    this.acronyms = acronyms;
    this.vocabulary = vocabulary;
    ImmutableListMultimap.Builder<String, Entry<V>> first = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Entry<V>> last = ImmutableListMultimap.builder();
    Comparator<Entry<V>> longestFirst =
        Ordering.natural().reverse().onResultOf(entry -> entry.words().size());
    entries.stream()
        .sorted(longestFirst)
        .forEach(
            entry -> {
              first.put(lower(entry.words().get(0)), entry);
              last.put(lower(entry.words().get(entry.words().size() - 1)), entry);
            });
    everyWord =
        entries.stream()
            .flatMap(entry -> entry.words().stream())
            .map(Lexicon::lower)
            .collect(ImmutableSet.toImmutableSet());
    byFirstWord = first.build();
    byLastWord = last.build();
    bit = vocabulary.add(byFirstWord.keySet(), byLastWord.keySet());
  }

  /** Makes a lexicon of phrases, their words separated by single spaces. */
  static <V> Lexicon<V> of(Map<String, V> phrases, Vocabulary vocabulary) {
    return new Lexicon<>(entries(phrases), false, vocabulary);
  }

  /**
   * Makes a lexicon of function words.
   *
   * @param acronyms whether a short word all in capitals is a name rather than an entry in lower
   *     case
   */
  static <V> Lexicon<V> ofFunctionWords(
      Map<String, V> phrases, boolean acronyms, Vocabulary vocabulary) {
    return new Lexicon<>(entries(phrases), acronyms, vocabulary);
  }

  private static <V> List<Entry<V>> entries(Map<String, V> phrases) {
    List<Entry<V>> entries = new ArrayList<>();
    phrases.forEach((phrase, value) -> entries.add(Entry.of(words(phrase), value)));
    return entries;
  }

  /** Brackets are words of their own, as they are in a text: "Letjen (Purn)" has four. */
  private static ImmutableList<String> words(String phrase) {
    return ImmutableList.copyOf(WORDS.split(phrase.replace("(", " ( ").replace(")", " ) ")));
  }

  /** Returns the longest entry that begins at word {@code index}. */
  public Optional<Match<V>> startingAt(List<String> words, int index) {
    if (words instanceof WordSequence known && known.beginsNone(vocabulary, bit, index)) {
      return Optional.empty();
    }
    for (Entry<V> entry : byFirstWord.get(lower(words, index))) {
      if (matches(entry, words, index)) {
        return entry.match();
      }
    }
    return Optional.empty();
  }

  /** Returns the longest entry whose last word is the one before {@code index}. */
  public Optional<Match<V>> endingAt(List<String> words, int index) {
    if (index == 0
        || (words instanceof WordSequence known && known.endsNone(vocabulary, bit, index - 1))) {
      return Optional.empty();
    }
    for (Entry<V> entry : byLastWord.get(lower(words, index - 1))) {
      if (matches(entry, words, index - entry.words().size())) {
        return entry.match();
      }
    }
    return Optional.empty();
  }

  /** Returns what the lexicon says of a single word. */
  public Optional<V> get(String word) {
    return startingAt(ImmutableList.of(word), 0).map(Match::value);
  }

  /** Returns whether a single word is an entry. */
  public boolean contains(String word) {
    return get(word).isPresent();
  }

  /** Returns whether the words, parted by blanks, are an entry. */
  public boolean isEntry(String phrase) {
    List<String> words = WHITESPACE.splitToList(phrase);
    return !words.isEmpty()
        && startingAt(words, 0).filter(match -> match.length() == words.size()).isPresent();
  }

  /** Returns whether the word, whatever its case, is a part of any entry. */
  public boolean mentions(String word) {
    return everyWord.contains(lower(word));
  }

  /** Returns what the entries say, in no order that matters. */
  public Stream<V> values() {
    return byFirstWord.values().stream().map(entry -> entry.match().orElseThrow().value());
  }

  /** Returns whether there is no entry. */
  public boolean isEmpty() {
    return byFirstWord.isEmpty();
  }

  private boolean matches(Entry<V> entry, List<String> words, int index) {
    if (index < 0 || index + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      String wanted = entry.words().get(i);
      String word = words.get(index + i);
      if (!wanted.equals(word)
          && !wanted.equals(lower(words, index + i))
          && !entry.capitals().get(i).equals(word)) {
        return false;
      }
    }
    return !acronyms
        || !entry.functionWord()
        || !isAcronymOf(entry.words().get(0), words.get(index))
        || isShouted(words, index - 1)
        || isShouted(words, index + 1);
  }

  /** A long word all in capitals: where one stands beside another, capitals tell nothing. */
  private static boolean isShouted(List<String> words, int i) {
    return i >= 0
        && i < words.size()
        && words.get(i).length() > SMALL_WORD
        && words.get(i).chars().allMatch(Character::isUpperCase);
  }

  /** "WHO", "US" and "IT" are names and not the small words of the same letters. */
  private static boolean isAcronymOf(String functionWord, String word) {
    return word.length() > 1
        && !functionWord.equals(word)
        && word.chars().allMatch(Character::isUpperCase);
  }

  private static String lower(List<String> words, int index) {
    return words instanceof WordSequence known ? known.lower(index) : lower(words.get(index));
  }

  private static String lower(String word) {
    return WordSequence.lower(word);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
