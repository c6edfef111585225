package io.github.kutipan.quotation;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Pronoun;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.text.Characters;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a quotation ends whose closing mark was lost: in front of the words that report it.
 */
final class LostMark {

  private final LanguagePack pack;

  LostMark(LanguagePack pack) {
    this.pack = pack;
  }

  /**
   * Returns the offset behind the first comma or stop that a reporting word and its speaker follow.
   *
   * @param from where the quotation begins
   * @param to where it ends at the latest, and what is returned if nothing reports it
   * @param inner the closed quotations inside, in their order, none within another; what they hold
   *     reports nothing
   */
  int endBefore(String text, int from, int to, List<TextSpan> inner) {
    int next = 0;
    for (int i = from; i + 1 < to; i++) {
      while (next < inner.size() && inner.get(next).end() <= i) {
        next++;
      }
      if (next < inner.size() && inner.get(next).start() <= i) {
        i = inner.get(next).end() - 1;
        continue;
      }
      char c = text.charAt(i);
      if ((c == ',' || Characters.isTerminal(c)) && Characters.isBlank(text.charAt(i + 1))) {
        int word = i + 1;
        while (word < to && Characters.isBlank(text.charAt(word))) {
          word++;
        }
        if (isReport(text, word, to)) {
          return i + 1;
        }
      }
    }
    return to;
  }

  /** "kata Budi", "kata dia", "ujarnya". */
  private boolean isReport(String text, int start, int to) {
    int end = start;
    while (end < to && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    if (word.isEmpty() || (end < to && Characters.isWordPart(text.charAt(end)))) {
      return false;
    }
    for (Pronoun pronoun : pack.enclitics()) {
      if (pronoun.reference() == Pronoun.Reference.OTHER
          && word.endsWith(pronoun.form())
          && speaksBehind(word.substring(0, word.length() - pronoun.form().length()))) {
        return true;
      }
    }
    return end + 1 < to
        && Characters.isBlank(text.charAt(end))
        && speaksBehind(word)
        && (Character.isUpperCase(text.charAt(end + 1)) || isPronoun(text, end + 1, to));
  }

  private boolean isPronoun(String text, int start, int to) {
    int end = start;
    while (end < to && Characters.isWordPart(text.charAt(end))) {
      end++;
    }
    return pack.pronouns()
        .startingAt(ImmutableList.of(text.substring(start, end)), 0)
        .filter(match -> match.value().reference() == Pronoun.Reference.OTHER)
        .isPresent();
  }

  private boolean speaksBehind(String word) {
    Optional<Cue> cue = pack.cues().startingAt(ImmutableList.of(word), 0).map(Lexicon.Match::value);
    return cue.filter(pack::speaksBehind).isPresent();
  }
}
