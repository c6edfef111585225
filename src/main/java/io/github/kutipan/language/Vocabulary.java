package io.github.kutipan.language;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/**
 * In which of a pack's lexicons an entry begins or ends with a word: one look at a word of a text
 * spares the dozens of lexicons that do not have it.
 *
 * <p>Filled while a pack is read, and not changed afterwards.
 */
final class Vocabulary {

  /** A lexicon that came too late to have a bit is always asked. */
  static final long NO_BIT = 0;

  /** The lexicons that begin and end with a word, a bit each. */
  private static final class Places {
    long begins;
    long ends;
  }

  private static final Places NOWHERE = new Places();

  private final Map<String, Places> byWord = new HashMap<>();
  private int lexicons;

  /** Returns the bit of a lexicon that is going to tell its words. */
  long nextBit() {
    return lexicons < Long.SIZE ? 1L << lexicons++ : NO_BIT;
  }

  /** Takes up a word, in lower case, with which an entry of a lexicon begins. */
  void begins(String word, long bit) {
    places(word).begins |= bit;
  }

  /** Takes up a word, in lower case, with which an entry of a lexicon ends. */
  void ends(String word, long bit) {
    places(word).ends |= bit;
  }

  private Places places(String word) {
    return byWord.computeIfAbsent(word, key -> new Places());
  }

  /** Looks up the words of a sentence. */
  WordSequence sequence(ImmutableList<String> words) {
    int size = words.size();
    String[] lower = new String[size];
    long[] begins = new long[size];
    long[] ends = new long[size];
    for (int i = 0; i < size; i++) {
      lower[i] = WordSequence.lower(words.get(i));
      Places places = byWord.getOrDefault(lower[i], NOWHERE);
      begins[i] = places.begins;
      ends[i] = places.ends;
    }
    return new WordSequence(this, words.toArray(new String[0]), lower, begins, ends);
  }
}
