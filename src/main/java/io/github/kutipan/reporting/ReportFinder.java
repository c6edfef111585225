package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Pattern;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.reporting.CueFinder.FoundCue;
import io.github.kutipan.reporting.PatternMatcher.Range;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the reports of an article: around each cue the first pattern of its class that fits, then
 * quotations that stand by themselves. Thread-safe.
 */
public final class ReportFinder {

  /** The reason of a quotation that no cue reports. */
  public static final String FLOATING = "floating";

  private final LanguagePack pack;
  private final CueFinder cues;
  private final ImmutableListMultimap<String, Pattern> patterns;
  private final ImmutableList<Pattern> cueless;

  /** Makes a finder for a language. */
  public ReportFinder(LanguagePack pack) {
    this.pack = pack;
    cues = new CueFinder(pack);
    ImmutableListMultimap.Builder<String, Pattern> byClass = ImmutableListMultimap.builder();
    ImmutableList.Builder<Pattern> rest = ImmutableList.builder();
    for (Pattern pattern : pack.patterns()) {
      pattern
          .cueClass()
          .ifPresentOrElse(type -> byClass.put(type, pattern), () -> rest.add(pattern));
    }
    patterns = byClass.build();
    cueless = rest.build();
  }

  /** Finds the reports of a document, in the order of the text. */
  public List<Report> find(Document document, Mentions mentions) {
    ImmutableList.Builder<Report> reports = ImmutableList.builder();
    for (Sentence sentence : document.sentences()) {
      Clause clause = new Clause(pack, sentence, mentions);
      if (!sentence.isHeadline()) {
        reports.addAll(new InSentence(document.text(), clause).find());
      }
    }
    return reports.build();
  }

  /** The reports of one sentence. */
  private final class InSentence {
    private final String text;
    private final Clause clause;
    private final List<Report> reports = new ArrayList<>();
    private final boolean[] taken;
    private int floor;

    InSentence(String text, Clause clause) {
      this.text = text;
      this.clause = clause;
      taken = new boolean[clause.size()];
    }

    List<Report> find() {
      withCues(false);
      if (reports.isEmpty()) {
        withCues(true);
      }
      withoutCues();
      reports.sort((a, b) -> Integer.compare(a.start(), b.start()));
      return reports;
    }

    private void withCues(boolean outlets) {
      boolean notice = clause.starts(Words.NOTICES, 0);
      floor = 0;
      int i = 0;
      while (i < clause.size()) {
        Optional<FoundCue> cue = cues.at(clause, i);
        if (cue.isPresent() && cue.get().cue().type().equals(Cue.OUTLET) == outlets) {
          int end = i + cue.get().length();
          int subject = notice ? subjectBefore(i) : 0;
          if (notice && subject == i) {
            i++;
            continue;
          }
          floor = Math.max(floor, subject);
          i = tryPatterns(cue.get(), i, end) ? Math.max(floor, end) : i + 1;
        } else {
          i++;
        }
      }
    }

    /**
     * A link that lost its line break runs into the next sentence: take no more than its subject.
     */
    private int subjectBefore(int cue) {
      int i = cue;
      for (int length = 1; length > 0 && i > 0; i -= length) {
        length = clause.lengthBefore(Words.ADVERBS, i);
      }
      int subject = i;
      boolean quoted =
          clause.in(subject - 1)
              && clause
                  .token(clause.is(subject - 1, ",") ? subject - 2 : subject - 1)
                  .isQuotation();
      return quoted ? 0 : clause.mentionAt(subject - 1).map(Mention::start).orElse(cue);
    }

    private boolean tryPatterns(FoundCue cue, int start, int end) {
      if (clause.lengthBefore(Words.NEGATIONS, start) > 0) {
        return false;
      }
      for (Pattern pattern : patterns.get(cue.cue().type())) {
        if (pattern.clitic() == cue.clitic().isPresent()
            && (pattern.hasSource() || !reports.isEmpty())) {
          PatternMatcher matcher = new PatternMatcher(clause, text, floor);
          if (matcher.matches(pattern, start, end) && accept(pattern, cue, matcher)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean accept(Pattern pattern, FoundCue cue, PatternMatcher matcher) {
      List<Range> contents = matcher.contents();
      AttributionType type = type(contents);
      if (!contents.isEmpty() && !isReportable(cue, type, contents, matcher.isMarked())) {
        return false;
      }
      Optional<Source> source =
          cue.clitic().isPresent()
              ? cue.clitic()
              : matcher.source().map(SourceFinder.Found::source);
      add(pattern.id(), type, contents, Optional.of(cue.span()), source, pattern.isRelative());
      floor = matcher.to();
      take(matcher.from(), matcher.to());
      return true;
    }

    private boolean isReportable(
        FoundCue found, AttributionType type, List<Range> contents, boolean marked) {
      if (type == AttributionType.DIRECT) {
        return true;
      }
      int words = 0;
      for (Range range : contents) {
        for (int i = range.start(); i < range.end(); i++) {
          words += clause.token(i).isWord() || clause.token(i).isQuotation() ? 1 : 0;
        }
      }
      return words > 1
          && switch (found.cue().content()) {
            case CLAUSE -> marked || !isNoun(found, contents);
            case FINITE -> marked || isClause(found, contents);
            case MARKED -> marked;
            case QUOTE -> false;
          };
    }

    /**
     * "menyampaikan keprihatinan atas banjir yang melanda …": a noun with its preposition, and no
     * verb left when each relative clause has taken one.
     */
    private boolean isNoun(FoundCue found, List<Range> contents) {
      Range range = contents.get(0);
      boolean behind = clause.token(range.start()).span().start() >= found.span().end();
      if (contents.size() > 1 || !behind || clause.sentence.tags().isEmpty()) {
        return false;
      }
      int predicates = 0;
      boolean governs = clause.length(Words.FRAMES, range.start()) == range.end() - range.start();
      for (int i = range.start(); i < range.end(); i++) {
        governs |= clause.starts(Words.NOUN_PREPOSITIONS, i);
        if (clause.starts(Words.RELATIVIZERS, i)) {
          predicates--;
        } else if (clause.sentence.hasTag(i, "VERB", "AUX", "ADJ", "PART", "ADV", "PRON")
            || clause.token(i).isQuotation()) {
          predicates++;
        }
      }
      boolean counted =
          clause.isBeforeDeterminer(range.start()) || clause.sentence.hasTag(range.start(), "NUM");
      return (governs || counted) && predicates <= 0;
    }

    /**
     * "mengumumkan status siaga diperpanjang": behind a verb that mostly takes an object stands a
     * noun with a predicate of its own, neither in a relative clause nor behind a preposition.
     */
    private boolean isClause(FoundCue found, List<Range> contents) {
      Range range = contents.get(0);
      boolean behind = clause.token(range.start()).span().start() >= found.span().end();
      if (contents.size() > 1
          || !behind
          || clause.sentence.tags().isEmpty()
          || clause.sentence.hasTag(range.start(), "VERB", "ADP", "SCONJ")) {
        return false;
      }
      boolean free = true;
      for (int i = range.start(); i < range.end(); i++) {
        if (clause.is(i, ",")) {
          return false;
        }
        if (clause.starts(Words.ADJUNCTS, i)) {
          free = false;
          i += clause.length(Words.ADJUNCTS, i) - 1;
        } else if (clause.starts(Words.RELATIVIZERS, i)
            || clause.sentence.hasTag(i, "ADP", "SCONJ")) {
          free = false;
        } else if (clause.starts(Words.DESCRIBERS, i)) {
          free = true;
        } else if (clause.sentence.hasTag(i, "VERB", "AUX")) {
          if (free) {
            return true;
          }
          free = true;
        }
      }
      return false;
    }

    private AttributionType type(List<Range> contents) {
      boolean outside = false;
      boolean inside = false;
      for (Range range : contents) {
        for (int i = range.start(); i < range.end(); i++) {
          outside |= clause.token(i).isWord();
          inside |=
              clause.token(i).isQuotation()
                  && (Quoted.hasWords(text, clause.token(i), Quoted.STATEMENT_WORDS)
                      || range.end() - range.start() == 1
                      || isPhrase(i));
        }
      }
      return !inside
          ? AttributionType.INDIRECT
          : outside ? AttributionType.MIXED : AttributionType.DIRECT;
    }

    /** "menyebut rencana itu "asal jadi" saja": some words of the speaker's, and no term. */
    private boolean isPhrase(int i) {
      return Quoted.beginsSmall(text, clause.token(i))
          && Quoted.hasWords(text, clause.token(i), Quoted.PHRASE_WORDS)
          && clause.lengthBefore(Words.SCARE_TRIGGERS, i) == 0;
    }

    private void withoutCues() {
      for (int i = 0; i < clause.size(); i++) {
        if (!clause.token(i).isQuotation() || taken[i] || clause.starts(Words.NOTICES, 0)) {
          continue;
        }
        if (!tryCueless(i) && isStatement(i)) {
          add(
              FLOATING,
              AttributionType.DIRECT,
              List.of(new Range(i, i + 1)),
              Optional.empty(),
              Optional.empty(),
              false);
          take(i, i + 1);
        }
      }
    }

    private boolean tryCueless(int quotation) {
      for (Pattern pattern : cueless) {
        PatternMatcher matcher = new PatternMatcher(clause, text, 0);
        if (Quoted.hasWords(text, clause.token(quotation), Quoted.STATEMENT_WORDS)
            && matcher.matches(pattern, quotation, quotation + 1)) {
          add(
              pattern.id(),
              AttributionType.DIRECT,
              List.of(new Range(quotation, quotation + 1)),
              Optional.empty(),
              matcher.source().map(SourceFinder.Found::source),
              false);
          take(matcher.from(), matcher.to());
          return true;
        }
      }
      return false;
    }

    /** A quotation that is a sentence by itself, and not a term inside one of the reporter's. */
    private boolean isStatement(int i) {
      boolean headed = i == 0 || clause.is(i - 1, ":") || clause.token(i - 1).isQuotation();
      boolean alone =
          clause.isBorder(i + 1) || clause.is(i + 1, ",") || clause.token(i + 1).isQuotation();
      return headed
          && alone
          && !Quoted.beginsSmall(text, clause.token(i))
          && Quoted.hasWords(text, clause.token(i), Quoted.STATEMENT_WORDS);
    }

    private void add(
        String pattern,
        AttributionType type,
        List<Range> contents,
        Optional<TextSpan> cue,
        Optional<Source> source,
        boolean aside) {
      reports.add(
          new Report(
              pattern,
              type,
              contents.stream().map(r -> clause.sentence.span(r.start(), r.end())).toList(),
              cue,
              source,
              clause.sentence.index(),
              clause.sentence.paragraph(),
              aside));
    }

    private void take(int from, int to) {
      for (int i = from; i < to; i++) {
        taken[i] = true;
      }
    }
  }
}
