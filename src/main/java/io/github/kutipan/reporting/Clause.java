package io.github.kutipan.reporting;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.document.Token;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.text.Characters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence with its mentions, and the small questions that patterns ask of its tokens. */
final class Clause {

  final Sentence sentence;
  private final LanguagePack pack;
  private final @Nullable Mention[] covering;

  Clause(LanguagePack pack, Sentence sentence, Mentions mentions) {
    this.pack = pack;
    this.sentence = sentence;
    covering = new @Nullable Mention[sentence.size()];
    for (Mention mention : mentions.bySentence().get(sentence.index())) {
      for (int i = mention.start(); i < mention.end(); i++) {
        covering[i] = mention;
      }
    }
  }

  int size() {
    return sentence.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  boolean in(int i) {
    return i >= 0 && i < sentence.size();
  }

  boolean is(int i, String text) {
    return in(i) && token(i).is(text);
  }

  /** Whether the token is a stop, or there is none. */
  boolean isBorder(int i) {
    if (!in(i)) {
      return true;
    }
    Token token = token(i);
    return !token.isWord()
        && !token.isQuotation()
        && (Characters.isTerminal(token.text().charAt(0)) || token.is(";"));
  }

  Optional<Mention> mentionAt(int i) {
    return in(i) ? Optional.ofNullable(covering[i]) : Optional.empty();
  }

  Optional<Mention> mentionStartingAt(int i) {
    return mentionAt(i).filter(m -> m.start() == i);
  }

  /** The number of tokens that an entry of the list takes at the token, or 0. */
  int length(Words list, int i) {
    return in(i)
        ? pack.words(list).startingAt(sentence.words(), i).map(Lexicon.Match::length).orElse(0)
        : 0;
  }

  /** The number of tokens that an entry of the list takes in front of the token, or 0. */
  int lengthBefore(Words list, int i) {
    return i > 0 && i <= size()
        ? pack.words(list).endingAt(sentence.words(), i).map(Lexicon.Match::length).orElse(0)
        : 0;
  }

  boolean starts(Words list, int i) {
    return length(list, i) > 0;
  }

  List<String> words() {
    return sentence.words();
  }

  /** Whether a cue of the class begins at the token. */
  boolean isCueOf(String type, int i) {
    return in(i)
        && pack.cues()
            .startingAt(sentence.words(), i)
            .filter(match -> match.value().type().equals(type))
            .isPresent();
  }

  /** "seraya menambahkan bahwa": another report of the same speaker. */
  boolean leadsToCue(int i) {
    return starts(Words.COORDINATORS, i)
        && isCueOf(Cue.VERB, i + 1)
        && starts(Words.COMPLEMENTIZERS, i + 2);
  }

  /** Whether a determiner such as "para" or "dua" begins at the token. */
  boolean isBeforeDeterminer(int i) {
    return pack.determiners()
        .startingAt(sentence.words(), i)
        .filter(match -> match.value().before())
        .isPresent();
  }

  /** Whether a determiner such as "itu" ends in front of the token. */
  boolean isBehindDeterminer(int i) {
    return pack.determiners()
        .endingAt(sentence.words(), i)
        .filter(match -> !match.value().before() && match.value().definite())
        .isPresent();
  }

  /** The token behind a bracket that opens at the token; the token itself where none closes. */
  int afterBracket(int i) {
    if (!is(i, "(")) {
      return i;
    }
    for (int j = i + 1; in(j); j++) {
      if (is(j, ")")) {
        return j + 1;
      }
    }
    return i;
  }

  /** The token behind connectives and the comma that follows them. */
  int afterConnectives(int from) {
    int i = from;
    while (in(i)) {
      int length = length(Words.CONNECTIVES, i);
      if (length > 0) {
        i += length;
      } else if (i > from && is(i, ",")) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }
}
