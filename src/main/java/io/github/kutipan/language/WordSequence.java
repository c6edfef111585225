package io.github.kutipan.language;

import java.util.AbstractList;
import java.util.Locale;
import java.util.RandomAccess;

/**
 * The words of a sentence, each with its lower case and the lexicons of a pack that may have it.
 * Immutable and thread-safe.
 */
public final class WordSequence extends AbstractList<String> implements RandomAccess {

  private final Vocabulary vocabulary;
  private final String[] words;
  private final String[] lower;
  private final long[] begins;
  private final long[] ends;

  WordSequence(Vocabulary vocabulary, String[] words, String[] lower, long[] begins, long[] ends) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.lower = lower;
    this.begins = begins;
    this.ends = ends;
  }

  @Override
  public String get(int index) {
    return words[index];
  }

  @Override
  public int size() {
    return words.length;
  }

  /** Returns a word in lower case. */
  public String lower(int index) {
    return lower[index];
  }

  /** Whether the lexicon of the bit has no entry that begins with the word. */
  boolean beginsNone(Vocabulary of, long bit, int index) {
    return bit != Vocabulary.NO_BIT && of == vocabulary && (begins[index] & bit) == 0;
  }

  /** Whether the lexicon of the bit has no entry that ends with the word. */
  boolean endsNone(Vocabulary of, long bit, int index) {
    return bit != Vocabulary.NO_BIT && of == vocabulary && (ends[index] & bit) == 0;
  }

  /** Lower case by the root locale: a Turkish machine must read an article as any other does. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
