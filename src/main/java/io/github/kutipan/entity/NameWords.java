package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** Compares names word by word. */
final class NameWords {

  private static final int LONG_WORD = 5;

  private NameWords() {}

  /** The words in lower case, stops off: "C." and "C" are one. */
  static ImmutableList<String> of(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
        .filter(word -> !word.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether every word of {@code part} stands in {@code whole}, in the same order. */
  static boolean isPart(List<String> part, List<String> whole) {
    int next = 0;
    for (String word : part) {
      while (next < whole.size() && !same(word, whole.get(next))) {
        next++;
      }
      if (next == whole.size()) {
        return false;
      }
      next++;
    }
    return true;
  }

  /** Whether the words are alike but for one letter, as a typing error makes them. */
  static boolean isMisspelt(List<String> part, List<String> whole) {
    return part.size() == 1
        && part.get(0).length() >= LONG_WORD
        && whole.stream().anyMatch(word -> differByOne(part.get(0), word));
  }

  /** Whether the word is made of the first letters of a name of several words: "jk". */
  static boolean areInitials(String word, List<String> whole) {
    if (word.length() < 2 || word.length() > whole.size()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (whole.get(i).charAt(0) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String a, String b) {
    return a.equals(b)
        || (a.length() == 1 && b.startsWith(a))
        || (b.length() == 1 && a.startsWith(b));
  }

  private static boolean differByOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    int skipA = a.length() >= b.length() ? 1 : 0;
    int skipB = b.length() >= a.length() ? 1 : 0;
    return i + skipA <= a.length()
        && i + skipB <= b.length()
        && a.substring(i + skipA).equals(b.substring(i + skipB));
  }
}
