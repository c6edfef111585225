package io.github.kutipan.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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

  /** So many phrases with a word in common are tried one after the other. */
  private static final int FEW = 4;

  private static final Splitter WHITESPACE =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** A phrase. */
  private static final class Entry<V> {
    private final ImmutableList<String> words;
    private final Optional<Match<V>> match;

    /** Whether it is one short word in lower case. */
    private final boolean functionWord;

    /** The next phrase, no longer, that begins with the same word; set while a lexicon is made. */
    private @Nullable Entry<V> sameFirst;

    /** The next phrase, no longer, that ends with the same word; set while a lexicon is made. */
    private @Nullable Entry<V> sameLast;

    /** Whether many phrases from this one on begin with the same word, or end with it. */
    private boolean manySameFirst;

    private boolean manySameLast;

    Entry(ImmutableList<String> words, Optional<Match<V>> match) {
      String first = words.get(0);
      this.words = words;
      this.match = match;
      functionWord =
          words.size() == 1 && first.length() <= SMALL_WORD && first.equals(lower(first));
    }

    int size() {
      return words.size();
    }

    @Nullable Entry<V> next(boolean ending) {
      return ending ? sameLast : sameFirst;
    }

    boolean many(boolean ending) {
      int count = 0;
      for (Entry<V> entry = this; entry != null && count <= FEW; entry = entry.next(ending)) {
        count++;
      }
      return count > FEW;
    }
  }

  /** The many phrases that have their first word, or the last, in common, by the one beside it. */
  private static final class Crowd<V> {
    private final Map<String, List<Entry<V>>> byNeighbour = new HashMap<>();
    private final @Nullable Entry<V> singleWord;

    Crowd(Entry<V> first, boolean ending) {
      Entry<V> entry = first;
      while (entry != null && entry.size() > 1) {
        String neighbour = entry.words.get(ending ? entry.size() - 2 : 1);
        add(lower(neighbour), entry);
        // The capitals of a letter may be those of other small ones.
        String shouted = lower(upper(neighbour));
        if (!shouted.equals(lower(neighbour))) {
          add(shouted, entry);
        }
        entry = entry.next(ending);
      }
      singleWord = entry;
    }

    private void add(String neighbour, Entry<V> entry) {
      byNeighbour.computeIfAbsent(neighbour, key -> new ArrayList<>(1)).add(entry);
    }

    /** The phrases with the word beside the one in common, the longest first. */
    List<Entry<V>> with(String neighbour) {
      return byNeighbour.getOrDefault(neighbour, List.of());
    }
  }

  private final List<Entry<V>> entries;
  private final Map<String, Entry<V>> byFirstWord;

  /** Phrases of several words; a single word is its own first one. */
  private final Map<String, Entry<V>> byLastWord = new HashMap<>();

  /** Made when first needed: most words of the tables are in no article. */
  private final ConcurrentMap<Entry<V>, Crowd<V>> crowdsByFirstWord = new ConcurrentHashMap<>();

  private final ConcurrentMap<Entry<V>, Crowd<V>> crowdsByLastWord = new ConcurrentHashMap<>();

  private final Supplier<ImmutableSet<String>> everyWord = Suppliers.memoize(this::everyWord);
  private final Vocabulary vocabulary;
  private final long bit;
  private final boolean acronyms;

  private Lexicon(List<Entry<V>> entries, boolean acronyms, Vocabulary vocabulary) {
    this.acronyms = acronyms;
    this.vocabulary = vocabulary;
    this.entries = entries;
    byFirstWord = new HashMap<>(2 * entries.size());
    bit = vocabulary.nextBit();
    int longest = 0;
    int[] sizes = new int[entries.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = entries.get(i).size();
      longest = Math.max(longest, sizes[i]);
    }
    // From the shortest to the longest, so that the longest comes first in its chain.
    for (int size = 1; size <= longest; size++) {
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (sizes[i] == size) {
          chain(entries.get(i));
        }
      }
    }
  }

  private void chain(Entry<V> entry) {
    String first = lower(entry.words.get(0));
    entry.sameFirst = byFirstWord.put(first, entry);
    entry.manySameFirst = entry.many(false);
    vocabulary.begins(first, bit);
    String last = first;
    if (entry.size() > 1) {
      last = lower(entry.words.get(entry.size() - 1));
      entry.sameLast = byLastWord.put(last, entry);
      entry.manySameLast = entry.many(true);
    }
    vocabulary.ends(last, bit);
  }

  private ImmutableSet<String> everyWord() {
    return entries.stream()
        .flatMap(entry -> entry.words.stream())
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
    List<Entry<V>> entries = new ArrayList<>(phrases.size());
    // Ten thousand roles say the same dozen of things.
    IdentityHashMap<V, Map<Integer, Optional<Match<V>>>> matches = new IdentityHashMap<>();
    phrases.forEach(
        (phrase, value) -> {
          ImmutableList<String> words = words(phrase);
          Optional<Match<V>> match =
              value == phrase
                  ? Optional.of(new Match<>(words.size(), value))
                  : matches
                      .computeIfAbsent(value, key -> new HashMap<>())
                      .computeIfAbsent(
                          words.size(), length -> Optional.of(new Match<>(length, value)));
          entries.add(new Entry<>(words, match));
        });
    return entries;
  }

  /** Brackets are words of their own, as they are in a text: "Letjen (Purn)" has four. */
  private static ImmutableList<String> words(String phrase) {
    if (phrase.indexOf('(') >= 0 || phrase.indexOf(')') >= 0) {
      return ImmutableList.copyOf(WORDS.split(phrase.replace("(", " ( ").replace(")", " ) ")));
    }
    int end = phrase.indexOf(' ');
    if (end < 0) {
      return ImmutableList.of(phrase);
    }
    // What WORDS does, for tens of thousands of phrases before the first article can be read.
    ImmutableList.Builder<String> words = ImmutableList.builderWithExpectedSize(4);
    for (int start = 0; start < phrase.length(); start = end + 1) {
      end = phrase.indexOf(' ', start);
      end = end < 0 ? phrase.length() : end;
      if (start < end) {
        words.add(phrase.substring(start, end));
      }
    }
    return words.build();
  }

  /**
   * Returns the longest entry that begins at word {@code index}. None does where no word is, in
   * front of the first one or behind the last: most that ask look one word further than they are.
   */
  public Optional<Match<V>> startingAt(List<String> words, int index) {
    if (isOutside(words, index)) {
      return Optional.empty();
    }
    if (words instanceof WordSequence known && known.beginsNone(vocabulary, bit, index)) {
      return Optional.empty();
    }
    return firstMatch(byFirstWord.get(lower(words, index)), words, index, false);
  }

  /**
   * Returns the longest entry whose last word is the one before {@code index}; none where no word
   * is before it.
   */
  public Optional<Match<V>> endingAt(List<String> words, int index) {
    if (isOutside(words, index - 1)
        || (words instanceof WordSequence known && known.endsNone(vocabulary, bit, index - 1))) {
      return Optional.empty();
    }
    String last = lower(words, index - 1);
    Optional<Match<V>> phrase = firstMatch(byLastWord.get(last), words, index, true);
    return phrase.isPresent() ? phrase : firstMatch(singleWord(last), words, index, true);
  }

  private static boolean isOutside(List<String> words, int index) {
    return index < 0 || index >= words.size();
  }

  /** The entries of one word, behind the longer ones that begin with it. */
  private @Nullable Entry<V> singleWord(String word) {
    Entry<V> entry = byFirstWord.get(word);
    while (entry != null && entry.size() > 1) {
      entry = entry.sameFirst;
    }
    return entry;
  }

  private Optional<Match<V>> firstMatch(
      @Nullable Entry<V> chain, List<String> words, int index, boolean ending) {
    Entry<V> entry = chain;
    if (entry != null && (ending ? entry.manySameLast : entry.manySameFirst)) {
      Crowd<V> crowd = crowd(entry, ending);
      int neighbour = ending ? index - 2 : index + 1;
      if (!isOutside(words, neighbour)) {
        for (Entry<V> phrase : crowd.with(lower(words, neighbour))) {
          if (matches(phrase, words, ending ? index - phrase.size() : index)) {
            return phrase.match;
          }
        }
      }
      entry = crowd.singleWord;
    }
    while (entry != null) {
      if (matches(entry, words, ending ? index - entry.size() : index)) {
        return entry.match;
      }
      entry = entry.next(ending && entry.size() > 1);
    }
    return Optional.empty();
  }

  private Crowd<V> crowd(Entry<V> first, boolean ending) {
    ConcurrentMap<Entry<V>, Crowd<V>> crowds = ending ? crowdsByLastWord : crowdsByFirstWord;
    // Other than computeIfAbsent, it never waits for another thread.
    Crowd<V> known = crowds.get(first);
    return known != null ? known : crowds.computeIfAbsent(first, key -> new Crowd<>(key, ending));
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
    return entries.stream().map(entry -> entry.match.orElseThrow().value());
  }

  /** Returns whether there is no entry. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  private boolean matches(Entry<V> entry, List<String> words, int index) {
    if (index < 0 || index + entry.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < entry.size(); i++) {
      String wanted = entry.words.get(i);
      String word = words.get(index + i);
      if (!wanted.equals(word)
          && !wanted.equals(lower(words, index + i))
          && (Character.isLowerCase(word.charAt(0)) || !upper(wanted).equals(word))) {
        return false;
      }
    }
    return !acronyms
        || !entry.functionWord
        || !isAcronymOf(entry.words.get(0), words.get(index))
        || isShouted(words, index - 1)
        || isShouted(words, index + 1);
  }

  /** A long word all in capitals: where one stands beside another, capitals tell nothing. */
  private static boolean isShouted(List<String> words, int i) {
    return !isOutside(words, i)
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
