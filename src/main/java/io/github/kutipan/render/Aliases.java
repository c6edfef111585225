package io.github.kutipan.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The mentions of a speaker that are as good an answer as the name. A pronoun or a description is
 * none, and since no word list reaches here, only what shares its letters with the name counts.
 */
final class Aliases {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  private Aliases() {}

  static List<String> of(Speaker speaker, String text) {
    return speaker.mentions().stream()
        .map(span -> String.join(" ", WORDS.split(span.in(text))))
        .filter(mention -> isPart(mention, speaker.name()) || isAcronym(mention, speaker))
        .distinct()
        .toList();
  }

  /** Whether the mention is a run of the words of a longer name. */
  private static boolean isPart(String mention, String name) {
    List<String> words = WORDS.splitToList(mention);
    List<String> all = WORDS.splitToList(name);
    return !words.isEmpty()
        && words.size() < all.size()
        && Collections.indexOfSubList(all, words) >= 0;
  }

  /** Whether the mention is a word with the letters of the name in their order: Unila, KPU. */
  private static boolean isAcronym(String mention, Speaker speaker) {
    if (speaker.kind() != SpeakerKind.ORGANIZATION
        || mention.indexOf(' ') >= 0
        || mention.codePoints().filter(Character::isUpperCase).count() < 2) {
      return false;
    }
    String letters = mention.toLowerCase(Locale.ROOT);
    String name = speaker.name().toLowerCase(Locale.ROOT);
    if (letters.length() >= name.length() || letters.charAt(0) != name.charAt(0)) {
      return false;
    }
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = name.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
