package io.github.kutipan.reporting;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.document.Token;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.text.Characters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A sentence with its mentions, and the small questions that patterns ask of its tokens. */
final class Clause {

  private static final int REPORT_SUBJECT = 8;

  final Sentence sentence;
  private final LanguagePack pack;
  private final @Nullable Mention[] covering;
  private final Map<Integer, Mention> labels = new HashMap<>();
  private final int announced;

  Clause(LanguagePack pack, Sentence sentence, Mentions mentions) {
    this.pack = pack;
    this.sentence = sentence;
    covering = new @Nullable Mention[sentence.size()];
    for (Mention mention : mentions.bySentence().get(sentence.index())) {
      if (sentence.token(mention.start()).isQuotation()) {
        labels.put(mention.start(), mention);
        continue;
      }
      for (int i = mention.start(); i < mention.end(); i++) {
        covering[i] = mention;
      }
    }
    announced = lastAnnounced();
  }

  /** ", and pressed again, Rina replied, "…"": a comma behind which a quotation is announced. */
  boolean leadsToAnnounced(int i) {
    return is(i, ",") && i < announced && length(Words.COORDINATORS, i + 1) > 0;
  }

  /** The last cue whose quotation stands right behind it and a comma; -1 without one. */
  private int lastAnnounced() {
    for (int i = size() - 1; i > 1 && hasVerbCues(); i--) {
      if (isQuotation(i)
          && (is(i - 1, ",") || is(i - 1, ":"))
          && isCue(i - 2, pack::speaksBefore)) {
        return i - 2;
      }
    }
    return -1;
  }

  /** Whether a cue is a verb, so that any noun beside it can speak. */
  boolean hasVerbCues() {
    return pack.has(Switch.CUES_ARE_VERBS);
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

  boolean hasQuotation(int start, int end) {
    for (int i = start; i < end; i++) {
      if (token(i).isQuotation()) {
        return true;
      }
    }
    return false;
  }

  boolean isQuotation(int i) {
    return in(i) && token(i).isQuotation();
  }

  boolean isDash(int i) {
    return in(i)
        && !token(i).isWord()
        && !token(i).isQuotation()
        && Characters.isDash(token(i).text().charAt(0));
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

  /** The name that the quotation at the token begins with, as transcripts have it. */
  Optional<Mention> labelAt(int i) {
    return Optional.ofNullable(labels.get(i));
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
    return isCue(i, cue -> cue.type().equals(type));
  }

  private boolean isCue(int i, Predicate<Cue> wanted) {
    return in(i)
        && pack.cues()
            .startingAt(sentence.words(), i)
            .filter(match -> wanted.test(match.value()))
            .isPresent();
  }

  /** "seraya menambahkan bahwa", ", adding that": another report of the same speaker. */
  boolean leadsToCue(int i) {
    int link = i + length(Words.COORDINATORS, i);
    int cue = link > i && hasVerbCues() ? afterAdverbs(link) : link;
    return is(i, ",")
        ? isCueOf(Cue.PARTICIPLE, afterAdverbs(i + 1))
        : link > i
            && ((isCue(cue, pack::sharesSource) && startsContent(cue + 1)) || isRefusal(link));
  }

  /** What can only be the beginning of a content behind a cue: "that", a pronoun, a quotation. */
  private boolean startsContent(int i) {
    return in(i)
        && (starts(Words.COMPLEMENTIZERS, i)
            || (hasVerbCues()
                && (token(i).isQuotation()
                    || ((is(i, ",") || is(i, ":")) && isQuotation(i + 1))
                    || starts(Words.DIRECTIVE_COMPLEMENTIZERS, i)
                    || starts(Words.QUESTION_WORDS, i)
                    || mentionStartingAt(i).isPresent()
                    || sentence.hasTag(i, "ADP", "PRON", "DET", "PROPN"))));
  }

  /** "but declined to say more": what the speaker did not say is no part of what he said. */
  private boolean isRefusal(int i) {
    int negation = length(Words.NEGATIONS, i);
    return hasVerbCues()
        && negation > 0
        && (sentence.hasTag(i, "VERB")
            || (sentence.hasTag(i, "AUX") && isCue(i + negation, pack::speaksBefore)));
  }

  /** ", but Rina said": another report, with its own speaker. */
  boolean startsReport(int i) {
    if (!is(i, ",") && !is(i, ";")) {
      return hasVerbCues() && isDash(i) && startsClauseReport(i + 1);
    }
    int subject = i + 1 + length(Words.COORDINATORS, i + 1);
    boolean linked = subject > i + 1 || (is(i, ";") && hasVerbCues());
    if (hasVerbCues() && starts(Words.RELATIVIZERS, i + 1)) {
      return startsMentionReport(i + 1 + length(Words.RELATIVIZERS, i + 1));
    }
    return (linked && startsMentionReport(subject)) || (hasVerbCues() && startsClauseReport(i + 1));
  }

  /** "Rina - who said it was late - told": a dash behind which the main verb reports. */
  boolean closesAside(int i) {
    return hasVerbCues()
        && isDash(i)
        && isCue(afterAdverbs(i + 1), pack::speaksBefore)
        && sentence.hasTag(afterAdverbs(i + 1), "VERB");
  }

  private boolean startsMentionReport(int subject) {
    return mentionStartingAt(subject)
        .filter(m -> m.kind() != Mention.Kind.THING)
        .filter(m -> isCue(afterAdverbs(m.end()), pack::speaksBefore))
        .isPresent();
  }

  /** ", while 22 percent said", ", after the producer told": nouns and a verb of saying. */
  private boolean startsClauseReport(int from) {
    int i = from + length(Words.COORDINATORS, from);
    if (i == from && in(i) && sentence.hasTag(i, "SCONJ", "ADP") && !starts(Words.TOPICS, i)) {
      i++;
    }
    int start = i;
    boolean noun = false;
    while (in(i)
        && i - start < REPORT_SUBJECT
        && token(i).isWord()
        && sentence.hasTag(i, "NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM", "ADP", "ADV", "AUX")) {
      noun |= sentence.hasTag(i, "NOUN", "PROPN", "PRON", "NUM") || token(i).isCapitalized();
      i++;
    }
    return noun && reportsClauseAt(i) && sentence.hasTag(i, "VERB");
  }

  /** Whether a verb of saying begins here that mostly has a clause behind it. */
  boolean reportsClauseAt(int i) {
    return isCue(
        i,
        cue ->
            pack.speaksBefore(cue)
                && (cue.content() == Cue.Content.CLAUSE || cue.content() == Cue.Content.FINITE));
  }

  /** "to leave", not "to the harbor". */
  boolean startsInfinitive(int i) {
    return starts(Words.DIRECTIVE_COMPLEMENTIZERS, i) && !sentence.hasTag(i, "ADP");
  }

  /** Whether nobody speaks in front of the cue: "according to". */
  boolean speaksOnlyBehind(Cue cue) {
    return pack.speaksBehind(cue) && !pack.speaksBefore(cue);
  }

  /** ", according to": a cue that names who said all in front of it, and nothing behind it. */
  boolean endsReport(int i) {
    return hasVerbCues() && isCue(i, this::speaksOnlyBehind);
  }

  int afterAdverbs(int from) {
    int i = from;
    for (int length = length(Words.ADVERBS, i); length > 0; length = length(Words.ADVERBS, i)) {
      i += length;
    }
    return i;
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
