package io.github.kutipan.reporting;

import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import java.util.Optional;

/** Finds the source beside a cue. */
final class SourceFinder {

  private static final int PHRASE_TOKENS = 14;
  private static final int DROPPED_SEGMENTS = 4;
  private static final int NOUN_TOKENS = 4;

  /**
   * A source and the tokens that it takes.
   *
   * @param source the source
   * @param start its first token
   * @param end the token behind its last one
   */
  record Found(Source source, int start, int end) {}

  private final Clause clause;

  SourceFinder(Clause clause) {
    this.clause = clause;
  }

  /** Finds the source that begins at a token, behind its verb. */
  Optional<Found> startingAt(int from) {
    return startingAt(from, true);
  }

  /** Finds the source that begins at a token, in front of its verb or behind it. */
  Optional<Found> startingAt(int from, boolean behind) {
    int i = from;
    Optional<Mention> mention = clause.mentionStartingAt(i);
    Optional<Mention> named = mention.flatMap(this::namedBehind);
    if (behind && named.isPresent()) {
      return Optional.of(found(named.get(), i, named.get().end()));
    }
    int end = mention.map(m -> nounsBehind(m, behind)).orElse(i);
    if (mention.isPresent() && end == mention.get().end()) {
      return Optional.of(found(mention.get(), i, end));
    }
    while (clause.in(end) && end - i < PHRASE_TOKENS && isPhraseWord(end)) {
      Optional<Mention> inside = clause.mentionAt(end);
      end = inside.map(Mention::end).orElse(end + 1);
    }
    if (end == i || !(isNounPhrase(i, end) || hasCapital(i, end))) {
      return Optional.empty();
    }
    return Optional.of(phrase(i, end));
  }

  /** "said author and activist Rina Halim": a post, a coordinator and one with a name behind it. */
  private Optional<Mention> namedBehind(Mention post) {
    int link = clause.length(Words.COORDINATORS, post.end());
    return post.kind() == Mention.Kind.NOMINAL && link > 0 && clause.hasVerbCues()
        ? clause
            .mentionStartingAt(post.end() + link)
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .filter(m -> !m.posts().isEmpty() && m.name().isPresent())
        : Optional.empty();
  }

  /** "the Harbor Post's polling average": where the nouns end that the mention is a part of. */
  private int nounsBehind(Mention mention, boolean behind) {
    int from = mention.end();
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return from;
    }
    int end = from;
    for (int i = from; clause.hasVerbCues() && clause.in(i) && i - from < NOUN_TOKENS; i++) {
      boolean possessive = i == from && clause.sentence.hasTag(i, "PUNCT", "PART") && isEnding(i);
      if (clause.starts(Words.CALENDAR, i)
          || clause.starts(Words.ADJUNCTS, i)
          || !(possessive
              || clause.sentence.hasTag(i, "NOUN", "ADJ")
              || ((behind || i > from) && clause.sentence.hasTag(i, "VERB")))) {
        return end;
      }
      end = clause.sentence.hasTag(i, "NOUN") ? i + 1 : end;
    }
    return end;
  }

  private boolean isEnding(int i) {
    return clause.starts(Words.WORD_ENDINGS, i);
  }

  /** Behind a cue that is surely a verb, any noun with what stands in front of it can speak. */
  private boolean isNounPhrase(int start, int end) {
    return clause.hasVerbCues()
        && clause.sentence.hasTag(start, "DET", "ADJ", "NOUN", "PROPN", "NUM")
        && (clause.sentence.hasTag(end - 1, "NOUN", "PROPN")
            || (clause.isBeforeDeterminer(start) && end - start > 1));
  }

  /** Words that nothing is known of can speak only as a name: "kata pengantar" has no speaker. */
  private boolean hasCapital(int start, int end) {
    for (int i = start; i < end; i++) {
      if (clause.token(i).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhraseWord(int i) {
    return clause.token(i).isWord()
        && !clause.starts(Words.ADJUNCTS, i)
        && !clause.starts(Words.CALENDAR, i)
        && !clause.starts(Words.COMPLEMENTIZERS, i)
        && !clause.starts(Words.NEGATIONS, i)
        && !clause.sentence.hasTag(i, "VERB", "AUX", "SCONJ");
  }

  /**
   * Finds the subject that ends in front of a token, time and place between them allowed.
   *
   * @param end the token behind the subject's last one
   * @param floor the first token that it may take
   */
  Optional<Found> endingAt(int end, int floor) {
    if (clause.hasVerbCues() && clause.is(end - 1, ")")) {
      int open = end - 1;
      while (open > floor && !clause.is(open, "(")) {
        open--;
      }
      return open > floor ? endingAt(open, floor) : Optional.empty();
    }
    Optional<Found> clear = subjectBefore(end, floor);
    return clear.isPresent() || !clause.hasVerbCues()
        ? clear
        : new NounPhrase(clause).endingAt(end, floor);
  }

  private Optional<Found> subjectBefore(int end, int floor) {
    int segmentEnd = end;
    for (int dropped = 0; dropped <= DROPPED_SEGMENTS; dropped++) {
      while (segmentEnd > floor && clause.is(segmentEnd - 1, ",")) {
        segmentEnd--;
      }
      if (segmentEnd <= floor) {
        return Optional.empty();
      }
      int start = clause.afterConnectives(segmentStart(segmentEnd, floor));
      if (start >= segmentEnd) {
        if (!clause.hasVerbCues() || segmentEnd == end) {
          return Optional.empty();
        }
        segmentEnd = segmentStart(segmentEnd, floor);
        continue;
      }
      Optional<Found> named =
          segmentEnd < end ? describedBefore(start, end, floor) : Optional.empty();
      if (named.isPresent()) {
        return named;
      }
      Optional<Found> found = inSegment(start, segmentEnd, end);
      if (found.isPresent()) {
        return segmentEnd < end ? placeBefore(found.get(), floor).or(() -> found) : found;
      }
      if (!isAside(start) || segmentStart(segmentEnd, floor) == floor) {
        return Optional.empty();
      }
      if (segmentEnd == end && clause.hasVerbCues()) {
        Optional<Found> nouns = new NounPhrase(clause).endingAt(end, start);
        if (nouns.isPresent()) {
          return nouns;
        }
      }
      segmentEnd = segmentStart(segmentEnd, floor);
    }
    return Optional.empty();
  }

  /** "Siti Rahma, 34, …, said": what stands between commas behind a name is not the source. */
  private Optional<Found> describedBefore(int start, int end, int floor) {
    int comma = start - 1;
    while (clause.is(comma, ",") && clause.is(comma - 2, ",") && isNumber(comma - 1)) {
      comma -= 2;
    }
    int last = comma - 1;
    boolean person =
        clause
            .mentionStartingAt(start)
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.name().isPresent())
            .isPresent();
    return clause.is(comma, ",") && !startsClause(start) && !person
        ? clause
            .mentionAt(last)
            .filter(m -> m.end() == last + 1 && m.start() >= floor)
            .filter(
                m ->
                    m.name().isPresent()
                        || (clause.hasVerbCues()
                            && m.kind() != Mention.Kind.THING
                            && m.kind() != Mention.Kind.PRONOUN
                            && clause.starts(Words.RELATIVIZERS, start)))
            .map(m -> found(m, m.start(), end))
        : Optional.empty();
  }

  /** "China, its biggest buyer, said": a proper noun that is no mention, and its description. */
  private Optional<Found> placeBefore(Found description, int floor) {
    int comma = description.start() - 1;
    Optional<Mention> mention = description.source().mention();
    if (!clause.hasVerbCues()
        || comma <= floor
        || !clause.is(comma, ",")
        || mention.filter(m -> m.name().isPresent()).isPresent()) {
      return Optional.empty();
    }
    int start = clause.afterConnectives(segmentStart(comma, floor));
    while (clause.lengthBefore(Words.ADVERBS, start + 1) == 1 && start + 1 < comma) {
      start++;
    }
    for (int i = start; i < comma; i++) {
      if (!clause.sentence.hasTag(i, "PROPN") || clause.starts(Words.CALENDAR, i)) {
        return Optional.empty();
      }
    }
    return start < comma ? Optional.of(phrase(start, comma)) : Optional.empty();
  }

  private boolean isNumber(int i) {
    return clause.in(i) && Character.isDigit(clause.token(i).text().charAt(0));
  }

  /** ", but Trump, …, said". */
  private boolean startsClause(int start) {
    return clause.starts(Words.COORDINATORS, start) && !clause.starts(Words.RELATIVIZERS, start);
  }

  /** A part between commas that tells when, where or which. */
  private boolean isAside(int start) {
    return clause.starts(Words.ADJUNCTS, start)
        || clause.starts(Words.OCCASIONS, start)
        || clause.starts(Words.CALENDAR, start)
        || clause.starts(Words.RELATIVIZERS, start)
        || clause.starts(Words.ADVERBS, start)
        || !clause.token(start).isWord()
        || isNumber(start);
  }

  /** The token behind the last comma or quotation that is in no mention. */
  private int segmentStart(int end, int floor) {
    for (int i = end - 1; i >= floor; i--) {
      Optional<Mention> inside = clause.mentionAt(i);
      if (inside.isPresent()) {
        i = Math.max(floor, inside.get().start());
      } else if (clause.is(i, ",") || clause.is(i, ":") || clause.token(i).isQuotation()) {
        return i + 1;
      }
    }
    return floor;
  }

  private Optional<Found> inSegment(int start, int end, int cue) {
    Optional<Mention> last = clause.mentionAt(end - 1).filter(m -> m.start() >= start);
    if (last.isPresent() && opensClause(last.get(), start)) {
      return Optional.of(found(last.get(), last.get().start(), last.get().end()));
    }
    Optional<Mention> first = clause.mentionStartingAt(start).filter(m -> m.end() <= end);
    if (first.isPresent()) {
      Mention mention = first.get();
      boolean relative = clause.starts(Words.RELATIVIZERS, mention.end());
      Optional<Found> person = namedBefore(mention, end, cue);
      return person.isPresent()
          ? person
          : Optional.of(
              found(mention, start, relative || isDescription(mention, end) ? end : mention.end()));
    }
    if (startsNoun(start)
        && end - start <= PHRASE_TOKENS
        && clause.isBehindDeterminer(end)
        && last.isPresent()
        && last.get().name().isEmpty()
        && last.get().kind() != Mention.Kind.PRONOUN) {
      return Optional.of(description(start, end));
    }
    if (last.isPresent() && !isGoverned(last.get(), start)) {
      return Optional.of(found(last.get(), last.get().start(), last.get().end()));
    }
    boolean counted = end == cue && isNumber(start) && end - start > 1;
    if ((isAside(start) && !counted)
        || end - start > PHRASE_TOKENS
        || !startsNoun(start)
        || (clause.hasVerbCues() && end - start == 1 && clause.isBeforeDeterminer(start))) {
      return Optional.empty();
    }
    return Optional.of(phrase(start, end));
  }

  /** "… setelah Direktur X, Budi, menyebut …": the subject of a clause inside the sentence. */
  private boolean opensClause(Mention mention, int start) {
    int link = mention.start() - 1;
    return mention.start() > start
        && (clause.sentence.hasTag(link, "SCONJ")
            || (clause.hasVerbCues() && isInner(link, start)));
  }

  /** "She left after the producer said": a verb stands in front of the link, not in "who …". */
  private boolean isInner(int link, int start) {
    boolean links =
        clause.length(Words.CONDITIONS, link) == 1
            || clause.length(Words.COORDINATORS, link) == 1
            || clause.length(Words.QUESTION_WORDS, link) == 1
            || clause.lengthBefore(Words.ADJUNCTS, link + 1) == 1;
    boolean verb = false;
    for (int i = start; links && i < link; i++) {
      if (clause.starts(Words.RELATIVIZERS, i)) {
        return false;
      }
      verb |= clause.sentence.hasTag(i, "VERB", "AUX") && i > start;
    }
    boolean pronoun =
        clause.mentionStartingAt(start).filter(m -> m.kind() == Mention.Kind.PRONOUN).isPresent();
    return verb
        && (pronoun
            || clause.length(Words.QUESTION_WORDS, link) == 1
            || !clause.sentence.hasTag(link - 1, "VERB"));
  }

  /** "Siti, warga Bogor, mengatakan": what describes a name is not the source by itself. */
  private Optional<Found> namedBefore(Mention mention, int end, int cue) {
    if (mention.name().isPresent() || end == cue || !clause.is(mention.start() - 1, ",")) {
      return Optional.empty();
    }
    return clause
        .mentionAt(mention.start() - 2)
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .map(m -> found(m, m.start(), end));
  }

  /** Whether a preposition stands in front of the mention, so that it is no subject. */
  private boolean isGoverned(Mention mention, int start) {
    return mention.start() > start
        && clause.lengthBefore(Words.ADJUNCTS, mention.start()) > 0
        && !mention.kind().equals(Mention.Kind.PRONOUN);
  }

  private boolean startsNoun(int i) {
    return clause.token(i).isWord()
        && (clause.sentence.tags().isEmpty()
            || clause.sentence.hasTag(i, "NOUN", "PROPN", "DET", "NUM", "PRON"));
  }

  private Found found(Mention mention, int start, int end) {
    return new Found(
        new Source(
            clause.sentence.span(start, end),
            Optional.of(mention),
            false,
            (mention.kind() == Mention.Kind.NOMINAL || mention.kind() == Mention.Kind.BODY)
                && end > mention.end()
                && clause.isBehindDeterminer(end),
            mention.number()),
        start,
        end);
  }

  /** "perempuan beragama Buddha itu": all up to the determiner describes one that is known. */
  private boolean isDescription(Mention mention, int end) {
    return mention.name().isEmpty()
        && end - mention.end() <= PHRASE_TOKENS
        && clause.isBehindDeterminer(end);
  }

  /** A name that no mention covers. */
  private Found phrase(int start, int end) {
    return words(start, end, false, GrammaticalNumber.ANY);
  }

  /** "maestro berusia 74 tahun itu": nothing is known of the noun, but the determiner points. */
  private Found description(int start, int end) {
    return words(start, end, true, GrammaticalNumber.SINGULAR);
  }

  private Found words(int start, int end, boolean pointed, GrammaticalNumber number) {
    return new Found(
        new Source(clause.sentence.span(start, end), Optional.empty(), false, pointed, number),
        start,
        end);
  }
}
