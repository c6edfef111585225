package io.github.kutipan.reporting;

import io.github.kutipan.language.Cue;
import io.github.kutipan.language.Pattern;
import io.github.kutipan.language.Pattern.Element;
import io.github.kutipan.language.Pattern.Kind;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Matches one pattern at one anchor, outwards in both directions.
 *
 * <p>Every element takes its tokens once and never gives them back, so that a match costs no more
 * than the tokens that it takes.
 */
final class PatternMatcher {

  /** Tokens from {@code start} to before {@code end}. */
  record Range(int start, int end) {}

  private final Clause clause;
  private final String text;
  private final int floor;
  private final int subjectFloor;
  private final Surroundings around;
  private final List<Range> contents = new ArrayList<>();
  private Optional<SourceFinder.Found> source = Optional.empty();
  private boolean marked;
  private boolean object;
  private boolean relative;
  private boolean leads;
  private int anchor;
  private int from;
  private int to;

  /** Takes no token in front of a floor; a participle's subject has one of its own. */
  PatternMatcher(Clause clause, String text, int floor, int subjectFloor) {
    this.clause = clause;
    this.text = text;
    this.floor = floor;
    this.subjectFloor = subjectFloor;
    around = new Surroundings(clause, text, floor);
  }

  /** Whether the pattern fits around the tokens from {@code start} to before {@code end}. */
  boolean matches(Pattern pattern, int start, int end) {
    from = start;
    to = end;
    anchor = start;
    relative = pattern.isRelative();
    leads = pattern.leadsToSource();
    marked = end - start > 1 && clause.lengthBefore(Words.COMPLEMENTIZERS, end) > 0;
    for (int i = 0; i < pattern.left().size(); i++) {
      Element element = pattern.left().get(i);
      boolean introduced =
          element.kind() == Kind.SOURCE
              && i + 1 < pattern.left().size()
              && sourceBehind(pattern.left().get(i + 1));
      if (!introduced && !left(element) && !element.optional()) {
        return false;
      }
    }
    for (Element element : pattern.right()) {
      if (!right(element) && !element.optional()) {
        return false;
      }
    }
    contents.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return true;
  }

  List<Range> contents() {
    return contents;
  }

  Optional<SourceFinder.Found> source() {
    return source;
  }

  /** Whether a complementizer or a comma leads to the content. */
  boolean isMarked() {
    return marked;
  }

  /** Whether the content is what the cue takes as its object. */
  boolean isObject() {
    return object;
  }

  /** The token behind all that no other report may take: a source behind the content may speak. */
  int spent() {
    return leads ? source.map(SourceFinder.Found::start).orElse(to) : to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  private boolean left(Element element) {
    return switch (element.kind()) {
      case WORD -> from > floor && wordAt(element, from - 1) && commaBefore();
      case PAUSE -> pauseBefore();
      case SUBJECT -> subjectBefore();
      case POSSESSOR -> possessorBefore();
      case ADDRESSEE -> false;
      case OBJECT -> false;
      case QUOTE -> quoteBefore();
      case CONTENT -> contentBefore();
      case SOURCE -> sourceBefore();
      case AGENT -> agentBefore();
      case ADVERBS, ADJUNCTS, OCCASIONS -> adverbsBefore();
      case CONDITION -> conditionBefore();
      case FRAME -> phraseBefore(Words.FRAMES);
      case RELATIVE -> phraseBefore(Words.RELATIVIZERS);
      case THAT -> phraseBefore(Words.COMPLEMENTIZERS);
      case TO -> phraseBefore(Words.DIRECTIVE_COMPLEMENTIZERS);
      case BORDER -> from <= floor || clause.afterConnectives(floor) == from;
    };
  }

  private boolean right(Element element) {
    return switch (element.kind()) {
      case WORD -> wordAt(element, to) && markIfComma() && moveTo(to + 1);
      case QUOTE -> quoteAfter();
      case CONTENT -> contentAfter();
      case OBJECT -> objectAfter();
      case SOURCE, AGENT -> sourceAfter(element.kind());
      case ADVERBS -> adverbsAfter();
      case ADJUNCTS -> moveTo(new Adjuncts(clause, contents).endingAfter(to));
      case OCCASIONS -> moveTo(new Adjuncts(clause, contents).leadingAfter(to));
      case CONDITION, SUBJECT, POSSESSOR -> false;
      case ADDRESSEE -> addresseeAfter();
      case PAUSE -> clause.is(to, ",") && markIfComma() && moveTo(to + 1);
      case FRAME -> phraseAfter(Words.FRAMES);
      case RELATIVE -> phraseAfter(Words.RELATIVIZERS);
      case THAT -> complementizerAfter();
      case TO -> directiveAfter();
      case BORDER ->
          clause.isBorder(to)
              || clause.leadsToCue(to)
              || isRelativeBehind(to)
              || (clause.hasVerbCues() && !contents.isEmpty() && clause.isDash(to));
    };
  }

  private boolean moveFrom(int i) {
    from = i;
    return true;
  }

  private boolean moveTo(int i) {
    to = i;
    return true;
  }

  private boolean markIfComma() {
    marked |= clause.is(to, ",") || clause.is(to, ":");
    return true;
  }

  /** A comma parts what was said from whom said it, as a mark does. */
  private boolean commaBefore() {
    marked |= clause.is(from - 1, ",");
    return moveFrom(from - 1);
  }

  private boolean pauseBefore() {
    if (around.quotedBefore(from) && from > floor) {
      marked = true;
      return true;
    }
    return from > floor && clause.is(from - 1, ",") && commaBefore();
  }

  /** "Rina left the room, saying that …": whom the sentence is about. */
  private boolean subjectBefore() {
    for (int i = clause.afterConnectives(subjectFloor); i < from; i++) {
      Optional<Mention> mention =
          clause
              .mentionStartingAt(i)
              .filter(
                  m ->
                      m.kind() != Mention.Kind.THING
                          && (clause.lengthBefore(Words.ADJUNCTS, m.start()) == 0
                              || clause.sentence.hasTag(m.start() - 1, "ADV")));
      if (mention.isPresent() && mention.get().end() <= from) {
        source = new SourceFinder(clause).startingAt(i, false);
        return source.isPresent();
      }
    }
    return false;
  }

  private boolean possessorBefore() {
    source = new Possessor(clause).of(from, floor);
    return source.isPresent() && moveFrom(source.get().start());
  }

  private boolean addresseeAfter() {
    int end = around.afterAddressee(to);
    return end > to && moveTo(end);
  }

  private boolean wordAt(Element element, int i) {
    return clause.in(i)
        && !clause.token(i).isQuotation()
        && element.words().contains(clause.token(i).text().toLowerCase(Locale.ROOT));
  }

  private boolean phraseBefore(Words list) {
    int length = clause.lengthBefore(list, from);
    return length > 0 && from - length >= floor && moveFrom(from - length);
  }

  private boolean phraseAfter(Words list) {
    int length = clause.length(list, to);
    return length > 0 && moveTo(to + length);
  }

  /** "bahwa" stands outside the content; "jika" does too, unless its clause is a real condition. */
  private boolean complementizerAfter() {
    int length = clause.length(Words.COMPLEMENTIZERS, to);
    if (length == 0) {
      return false;
    }
    marked = true;
    return !around.isCondition(to, to + length) && moveTo(to + length);
  }

  private boolean quoteBefore() {
    int i = from - 1;
    if (i < floor || !clause.token(i).isQuotation() || around.isEmbedded(i) || around.isTitle(i)) {
      return false;
    }
    contents.add(new Range(i, i + 1));
    marked = true;
    return moveFrom(i);
  }

  private boolean quoteAfter() {
    if (!contents.isEmpty() && clause.hasVerbCues() && beginsAnew(to)) {
      return false;
    }
    if (!clause.isQuotation(to) || ContentEnd.goesOnBehind(clause, text, to)) {
      return false;
    }
    contents.add(new Range(to, to + 1));
    marked = true;
    return moveTo(to + 1);
  }

  private boolean contentBefore() {
    int start = clause.afterConnectives(floor);
    while (start < from && around.isSeparator(start)) {
      start++;
    }
    int end = from;
    while (end > start && around.isSeparator(end - 1)) {
      end--;
    }
    if (start >= end || clause.lengthBefore(Words.RELATIVIZERS, end) > 0) {
      return false;
    }
    contents.add(new Range(start, end));
    return moveFrom(start);
  }

  /** "On the radio, Rina said, "We are ready."": what stands in front is no part of it. */
  private boolean beginsAnew(int start) {
    return clause.isQuotation(start)
        && !Quoted.beginsSmall(text, clause.token(start))
        && !clause.hasQuotation(contents.get(0).start(), contents.get(0).end());
  }

  /** "said in Geneva": a preposition leads to it, while "called him" has an object. */
  private boolean isOccasion(int i) {
    return clause.starts(Words.OCCASIONS, i)
        && !(clause.hasVerbCues() && clause.sentence.hasTag(i, "PRON", "PROPN", "DET"));
  }

  private boolean contentAfter() {
    int start = to;
    if (!marked && (clause.starts(Words.TOPICS, start) || isOccasion(start))) {
      return false;
    }
    boolean second = !contents.isEmpty() && clause.hasVerbCues();
    if (clause.hasVerbCues() && beginsElsewhere(start)) {
      return false;
    }
    if (second && (clause.starts(Words.RELATIVIZERS, start) || beginsAnew(start))) {
      return false;
    }
    marked |= clause.starts(Words.QUESTION_WORDS, start);
    int end =
        relative ? ContentEnd.ofRelative(clause, text, start) : ContentEnd.of(clause, text, start);
    boolean apart =
        source.isPresent()
            ? new ClauseShape(clause).isSubordinate(from)
                || (clause.isCueOf(Cue.PARTICIPLE, anchor)
                    && clause.sentence.hasTag(anchor - 1, "ADP", "SCONJ"))
            : leads;
    if (contents.isEmpty() && apart) {
      end = ContentEnd.ofSubordinate(clause, start, end);
    }
    while (end > start && around.isSeparator(end - 1) && !clause.is(end - 1, "%")) {
      end--;
    }
    // One word behind a clause inside the sentence is the rest of the source and no content.
    if (start >= end
        || (!contents.isEmpty() && end - start == 1 && !clause.token(start).isQuotation())) {
      return false;
    }
    contents.add(new Range(start, end));
    return moveTo(end);
  }

  /** "said on Monday, adding …", "tell stories and share ideas": no content of this verb. */
  private boolean beginsElsewhere(int i) {
    return (contents.isEmpty()
            && !marked
            && (clause.starts(Words.COORDINATORS, i)
                || (clause.isDash(i) && !clause.isQuotation(i + 1))))
        || (clause.is(i - 1, ",") && clause.isCueOf(Cue.PARTICIPLE, clause.afterAdverbs(i)));
  }

  private boolean objectAfter() {
    int end =
        new ClauseShape(clause).takesObject(anchor, to)
            ? ContentEnd.ofObject(clause, text, to)
            : to;
    if (end == to) {
      return false;
    }
    object = true;
    contents.add(new Range(to, end));
    return moveTo(end);
  }

  /** A named or pointed-out mention right in front. */
  private boolean agentBefore() {
    Optional<Mention> mention =
        clause
            .mentionAt(from - 1)
            .filter(m -> m.end() == from && (m.name().isPresent() || m.determined()));
    source = mention.map(m -> new SourceFinder(clause).startingAt(m.start()).orElseThrow());
    return mention.isPresent() && moveFrom(mention.get().start());
  }

  /** ", as a memo put it": a mention right behind the word that the pattern names. */
  private boolean sourceBehind(Element word) {
    if (word.kind() != Kind.WORD || word.words().contains(",")) {
      return false;
    }
    Optional<SourceFinder.Found> found =
        clause
            .mentionAt(from - 1)
            .filter(m -> m.end() == from && wordAt(word, m.start() - 1))
            .flatMap(m -> new SourceFinder(clause).startingAt(m.start()));
    return accept(found, Kind.SOURCE) && moveFrom(found.orElseThrow().start());
  }

  private boolean sourceBefore() {
    if (clause.lengthBefore(Words.RELATIVIZERS, from) > 0) {
      return false;
    }
    Optional<SourceFinder.Found> found = new SourceFinder(clause).endingAt(from, floor);
    if (found.filter(f -> clause.starts(Words.FRAMES, f.start())).isPresent()) {
      return false;
    }
    return accept(found, Kind.SOURCE) && moveFrom(found.orElseThrow().start());
  }

  private boolean sourceAfter(Kind kind) {
    Optional<SourceFinder.Found> found = new SourceFinder(clause).startingAt(to);
    return accept(found, kind) && moveTo(found.orElseThrow().end());
  }

  private boolean accept(Optional<SourceFinder.Found> found, Kind kind) {
    Optional<Mention> mention = found.flatMap(f -> f.source().mention());
    if (found.isEmpty() || (kind == Kind.AGENT && mention.isEmpty())) {
      return false;
    }
    source = found;
    return true;
  }

  private boolean adverbsBefore() {
    int length = clause.lengthBefore(Words.ADVERBS, from);
    while (length > 0 && from - length >= floor) {
      from -= length;
      length = clause.lengthBefore(Words.ADVERBS, from);
    }
    return true;
  }

  private boolean adverbsAfter() {
    int length = clause.length(Words.ADVERBS, to);
    while (length > 0 && !clause.starts(Words.WORD_ENDINGS, to + length)) {
      to += length;
      length = clause.length(Words.ADVERBS, to);
    }
    if (clause.in(to)
        && clause.sentence.hasTag(to, "ADV")
        && clause.starts(Words.COMPLEMENTIZERS, to + 1)) {
      to++;
    }
    return true;
  }

  private boolean conditionBefore() {
    int start = clause.afterConnectives(floor);
    if (start >= from - 1 || !clause.is(from - 1, ",") || !clause.starts(Words.CONDITIONS, start)) {
      return false;
    }
    contents.add(new Range(start, from - 1));
    return moveFrom(start);
  }

  /** ", who …": a relative clause behind the speaker, whatever it holds, ends the report. */
  private boolean isRelativeBehind(int i) {
    return clause.hasVerbCues()
        && !contents.isEmpty()
        && clause.is(i, ",")
        && clause.starts(Words.RELATIVIZERS, i + 1);
  }

  private boolean directiveAfter() {
    for (int i = to; clause.in(i) && !clause.isBorder(i) && !clause.is(i, ","); i++) {
      if (clause.hasVerbCues() && clause.starts(Words.COMPLEMENTIZERS, i)) {
        return false;
      }
      int length = clause.length(Words.DIRECTIVE_COMPLEMENTIZERS, i);
      if (length > 0 && around.startsDirective(i + length)) {
        marked = true;
        return moveTo(i + length);
      }
    }
    return false;
  }
}
