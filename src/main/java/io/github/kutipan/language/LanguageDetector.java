package io.github.kutipan.language;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which of several languages an article is in, by the share of its words that are frequent
 * ones of the language ({@code frequent-words.txt}). Of news in a language with such a list, a
 * third of the words or more are in it. Immutable and thread-safe.
 */
public final class LanguageDetector {

  /** An article shows its language within so many words. */
  private static final int WORDS = 2_000;

  private static final int DISTINCT = 2;

  /** Longer runs of letters are no words. */
  private static final int LONGEST = 100;

  /** A smaller share of frequent words is found in kindred languages as well. */
  private static final double SHARE = 0.2;

  private final ImmutableMap<String, Lexicon<String>> frequent;

  private LanguageDetector(ImmutableMap<String, Lexicon<String>> frequent) {
    this.frequent = frequent;
  }

  /**
   * Makes a detector.
   *
   * @param packs the languages to choose from; one without a list of frequent words is never chosen
   */
  public static LanguageDetector among(Collection<LanguagePack> packs) {
    return new LanguageDetector(
        packs.stream()
            .collect(toImmutableMap(LanguagePack::code, pack -> pack.words(Words.FREQUENT_WORDS))));
  }

  /** Makes a detector for the languages that come with the library. */
  public static LanguageDetector amongKnown() {
    return new LanguageDetector(
        LanguagePack.known().stream()
            .collect(toImmutableMap(code -> code, LanguagePack::frequentWords)));
  }

  /**
   * Returns the code of the language that the text is in.
   *
   * @param text any string; only its first two thousand words are read
   * @return the code, or nothing where it is none of the languages, or no text
   */
  public Optional<String> detect(String text) {
    Multiset<String> found = HashMultiset.create();
    Multiset<String> distinct = HashMultiset.create();
    int words = 0;
    int i = 0;
    while (i < text.length() && words < WORDS) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i)) && i - start < LONGEST) {
        i++;
      }
      if (i > start) {
        words++;
        ImmutableList<String> codes = having(text.substring(start, i).toLowerCase(Locale.ROOT));
        found.addAll(codes);
        if (codes.size() == 1) {
          distinct.addAll(codes);
        }
      } else {
        i++;
      }
    }
    int least = (int) Math.ceil(SHARE * words);
    // The first of equals stays: the order of the languages decides what nothing else does.
    return frequent.keySet().stream()
        .filter(code -> found.count(code) > 0 && found.count(code) >= least)
        .reduce((a, b) -> score(b, found, distinct) > score(a, found, distinct) ? b : a);
  }

  /** Kindred languages share most of their frequent words; those that they do not tell more. */
  private static int score(String code, Multiset<String> found, Multiset<String> distinct) {
    return found.count(code) + DISTINCT * distinct.count(code);
  }

  private ImmutableList<String> having(String word) {
    return frequent.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }
}
