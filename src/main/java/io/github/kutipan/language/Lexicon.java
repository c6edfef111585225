package io.github.kutipan.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * @param functionWord whether it is one short word in lower case
   * @param match what is found where it stands
   * @param next the next phrase, no longer, that begins or ends with the same word
   */
  private record Entry<V>(
      ImmutableList<String> words,
      boolean functionWord,
      Optional<Match<V>> match,
      @Nullable Entry<V> next) {

    static <V> Entry<V> of(ImmutableList<String> words, V value) {
      String first = words.get(0);
      return new Entry<>(
          words,
          words.size() == 1 && first.length() <= SMALL_WORD && first.equals(lower(first)),
          Optional.of(new Match<>(words.size(), value)),
          null);
    }

    Entry<V> before(@Nullable Entry<V> rest) {
      return rest == null ? this : new Entry<>(words, functionWord, match, rest);
    }
  }

  private final List<Entry<V>> entries;
  private final Map<String, Entry<V>> byFirstWord;

  /** Phrases of several words; a single word is its own first one. */
  private final Map<String, Entry<V>> byLastWord = new HashMap<>();

  private final Supplier<ImmutableSet<String>> everyWord = Suppliers.memoize(this::everyWord);
  private final Vocabulary vocabulary;
  private final long bit;
  private final boolean acronyms;

  private Lexicon(List<Entry<V>> entries, boolean acronyms, Vocabulary vocabulary) {
    this.acronyms = acronyms;
    this.vocabulary = vocabulary;
    this.entries = entries;
    entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
    byFirstWord = new HashMap<>(2 * entries.size());
    bit = vocabulary.nextBit();
    // From the shortest to the longest, so that the longest comes first in its chain.
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry<V> entry = entries.get(i);
      int size = entry.words().size();
      String first = lower(entry.words().get(0));
      byFirstWord.put(first, entry.before(byFirstWord.get(first)));
      vocabulary.begins(first, bit);
      String last = size == 1 ? first : lower(entry.words().get(size - 1));
      if (size > 1) {
        byLastWord.put(last, entry.before(byLastWord.get(last)));
      }
      vocabulary.ends(last, bit);
    }
  }

  private ImmutableSet<String> everyWord() {
    return entries.stream()
        .flatMap(entry -> entry.words().stream())
        .map(Lexicon::lower)
        .collect(ImmutableSet.toImmutableSet());
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
    return phrase.indexOf(' ') < 0 && phrase.indexOf('(') < 0 && phrase.indexOf(')') < 0
        ? ImmutableList.of(phrase)
        : ImmutableList.copyOf(WORDS.split(phrase.replace("(", " ( ").replace(")", " ) ")));
  }

  /** Returns the longest entry that begins at word {@code index}. */
  public Optional<Match<V>> startingAt(List<String> words, int index) {
    if (words instanceof WordSequence known && known.beginsNone(vocabulary, bit, index)) {
      return Optional.empty();
    }
    return firstMatch(byFirstWord.get(lower(words, index)), words, index, false);
  }

  /** Returns the longest entry whose last word is the one before {@code index}. */
  public Optional<Match<V>> endingAt(List<String> words, int index) {
    if (index == 0
        || (words instanceof WordSequence known && known.endsNone(vocabulary, bit, index - 1))) {
      return Optional.empty();
    }
    String last = lower(words, index - 1);
    Optional<Match<V>> phrase = firstMatch(byLastWord.get(last), words, index, true);
    return phrase.isPresent() ? phrase : firstMatch(singleWord(last), words, index, true);
  }

  /** The entries of one word, behind the longer ones that begin with it. */
  private @Nullable Entry<V> singleWord(String word) {
    Entry<V> entry = byFirstWord.get(word);
    while (entry != null && entry.words().size() > 1) {
      entry = entry.next();
    }
    return entry;
  }

  private Optional<Match<V>> firstMatch(
      @Nullable Entry<V> chain, List<String> words, int index, boolean ending) {
    for (Entry<V> entry = chain; entry != null; entry = entry.next()) {
      if (matches(entry, words, ending ? index - entry.words().size() : index)) {
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
    return everyWord.get().contains(lower(word));
  }

  /** Returns what the entries say, in no order that matters. */
  public Stream<V> values() {
    return entries.stream().map(entry -> entry.match().orElseThrow().value());
  }

  /** Returns whether there is no entry. */
  public boolean isEmpty() {
    return entries.isEmpty();
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
          && (Character.isLowerCase(word.charAt(0)) || !upper(wanted).equals(word))) {
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
