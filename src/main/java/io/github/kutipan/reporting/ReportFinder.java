package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Pattern;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.reporting.CueFinder.FoundCue;
import io.github.kutipan.reporting.PatternMatcher.Range;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the reports of an article: around each cue the first pattern of its class that fits, then
 * quotations that stand by themselves. Thread-safe.
 */
public final class ReportFinder {

  /** The reason of a quotation that no cue reports. */
  public static final String FLOATING = "floating";

  /** The reason of a quotation that begins with the name of its speaker. */
  public static final String TRANSCRIPT = "transcript";

  /** The reason of an object of a verb that is no cue, for the words in marks that it holds. */
  public static final String EMBEDDED = "embedded";

  /** The reason of what a verb has behind it that no pattern fits around. */
  public static final String LOOSE = "loose";

  /** The same where the verb is negated, so that it is not said: "did not say who left". */
  public static final String LOOSE_NEGATED = "loose-negated";

  private final LanguagePack pack;
  private final ReportJudge reportJudge;
  private final CueFinder cues;
  private final ImmutableListMultimap<String, Pattern> patterns;
  private final ImmutableList<Pattern> cueless;

  /** Makes a finder for a language of what fits its patterns. */
  public ReportFinder(LanguagePack pack) {
    this(pack, new Untrained());
  }

  /** Makes a finder for a language, with what its models have learnt. */
  public ReportFinder(LanguagePack pack, LanguageModels models) {
    this(pack, new LearnedJudge(models));
  }

  /** Makes a finder for a language that leaves to a judge what its patterns leave open. */
  public ReportFinder(LanguagePack pack, ReportJudge judge) {
    this.pack = pack;
    reportJudge = judge;
    cues = new CueFinder(pack);
    ImmutableListMultimap.Builder<String, Pattern> byClass = ImmutableListMultimap.builder();
    ImmutableList.Builder<Pattern> rest = ImmutableList.builder();
    for (Pattern pattern : pack.patterns()) {
      pattern.cueClasses().forEach(type -> byClass.put(type, pattern));
      if (pattern.cueClasses().isEmpty()) {
        rest.add(pattern);
      }
    }
    patterns = byClass.build();
    cueless = rest.build();
  }

  /** Finds the reports of a document, in the order of the text. */
  public List<Report> find(Document document, Mentions mentions) {
    ImmutableList.Builder<Report> reports = ImmutableList.builder();
    int spoken = -1;
    for (Sentence sentence : document.sentences()) {
      Clause clause = new Clause(pack, sentence, mentions);
      if (!sentence.isHeadline()) {
        List<Report> found = new InSentence(document.text(), clause, spoken).find();
        reports.addAll(found);
        spoken = found.isEmpty() ? spoken : sentence.paragraph();
      }
    }
    return reports.build();
  }

  /** The reports of one sentence; {@code spoken} is the paragraph of the report before. */
  private final class InSentence {
    private final String text;
    private final Clause clause;
    private final ContentJudge judge;
    private final CandidateJudge candidates;
    private final List<Report> reports = new ArrayList<>();
    private final boolean[] taken;
    private final int spoken;
    private int floor;
    private int subjectFloor;

    InSentence(String text, Clause clause, int spoken) {
      this.spoken = spoken;
      this.text = text;
      this.clause = clause;
      judge = new ContentJudge(clause, text);
      candidates = new CandidateJudge(reportJudge, clause);
      taken = new boolean[clause.size()];
    }

    List<Report> find() {
      if (!wholeSentence()) {
        withCues(false);
      }
      if (reports.isEmpty()) {
        withCues(true);
      }
      withoutCues();
      withoutPatterns();
      reports.sort((a, b) -> Integer.compare(a.start(), b.start()));
      return reports;
    }

    /** "A expects B, it said": the cue at the end reports all, whatever reports stand in it. */
    private boolean wholeSentence() {
      if (!clause.hasVerbCues() || clause.starts(Words.NOTICES, 0) || quotesStatement()) {
        return false;
      }
      for (int i = clause.size() - 1; i > 0; i--) {
        Optional<FoundCue> cue = cues.at(clause, i);
        if (cue.isPresent() && pack.speaksBefore(cue.get().cue())) {
          return tryPatterns(cue.get(), i, i + cue.get().length(), Pattern::isWhole);
        }
      }
      return false;
    }

    /** Whether a quotation is more than some words in marks inside a clause. */
    private boolean quotesStatement() {
      for (int i = 0; i < clause.size(); i++) {
        if (clause.isQuotation(i) && !Quoted.beginsSmall(text, clause.token(i))) {
          return true;
        }
      }
      return false;
    }

    private void withCues(boolean outlets) {
      boolean notice = clause.starts(Words.NOTICES, 0);
      floor = 0;
      subjectFloor = 0;
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
          subjectFloor = Math.max(subjectFloor, subject);
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
      return tryPatterns(cue, start, end, pattern -> true);
    }

    private boolean tryPatterns(FoundCue cue, int start, int end, Predicate<Pattern> wanted) {
      if (clause.lengthBefore(Words.NEGATIONS, start) > 0) {
        return false;
      }
      for (Pattern pattern : patterns.get(cue.cue().type())) {
        if (wanted.test(pattern)
            && !(cue.cue().takesObject() && pattern.isAddressed())
            && pattern.clitic() == cue.clitic().isPresent()
            && (pattern.hasSource() || !reports.isEmpty())) {
          PatternMatcher matcher = new PatternMatcher(clause, text, floor, subjectFloor);
          if (matcher.matches(pattern, start, end) && accept(pattern, cue, start, matcher)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean accept(Pattern pattern, FoundCue cue, int start, PatternMatcher matcher) {
      List<Range> contents = contents(pattern, cue, start, matcher);
      AttributionType type = judge.type(contents);
      if (matcher.isObject()
          && !(cue.cue().takesObject()
              && new SubjectJudge(clause)
                  .hasAttitude(cue.cue(), matcher.source(), start, pattern))) {
        return false;
      }
      if (!contents.isEmpty()
          && !matcher.isObject()
          && !judge.isReportable(cue, type, contents, matcher.isMarked())) {
        return false;
      }
      if (contents.stream().anyMatch(this::isTaken)) {
        return false;
      }
      Optional<Source> source =
          cue.clitic().isPresent()
              ? cue.clitic()
              : matcher.source().map(SourceFinder.Found::source);
      Report report =
          report(
              pattern.id(), type, contents, Optional.of(cue.span()), source, pattern.isRelative());
      if (!contents.isEmpty()
          && type == AttributionType.INDIRECT
          && !candidates.accepts(candidate(pattern, cue, start, contents, matcher), report)) {
        return false;
      }
      reports.add(report);
      int spent = spent(matcher, contents);
      subjectFloor = matcher.isObject() ? Math.min(subjectFloor, matcher.from()) : spent;
      if (!matcher.isObject() || !pattern.isAside()) {
        floor = pattern.isRelative() ? matcher.from() : spent;
      }
      take(matcher.from(), spent);
      return true;
    }

    /** The contents that a pattern has found, the last one as long as its cue and the judge say. */
    private List<Range> contents(Pattern pattern, FoundCue cue, int start, PatternMatcher matcher) {
      List<Range> contents =
          cue.cue().content() == Cue.Content.PARTIAL
              ? judge.upToQuotation(matcher.contents())
              : matcher.contents();
      if (contents.isEmpty()
          || judge.type(contents) == AttributionType.DIRECT
          || clause.speaksOnlyBehind(cue.cue())) {
        return contents;
      }
      Candidate found = candidate(pattern, cue, start, contents, matcher);
      boolean closes = matcher.to() == matcher.contents().get(matcher.contents().size() - 1).end();
      if (!closes || found.last().start() < start) {
        return contents;
      }
      List<Range> ended = candidates.ended(found, freeBehind(found.last())).contents();
      return judge.type(ended) == AttributionType.DIRECT ? contents : ended;
    }

    private Candidate candidate(
        Pattern pattern, FoundCue cue, int start, List<Range> contents, PatternMatcher matcher) {
      return new Candidate(pattern.id(), cue, start, contents, matcher.source());
    }

    /** The token behind all that no other report may take. */
    private int spent(PatternMatcher matcher, List<Range> contents) {
      return contents.isEmpty() || contents.equals(matcher.contents())
          ? matcher.spent()
          : contents.get(contents.size() - 1).end();
    }

    /** Where the next report begins, or a quotation of its own, or the sentence ends. */
    private int freeBehind(Range content) {
      int i = content.end();
      while (i < clause.size() && !taken[i] && !isAnnounced(i)) {
        i++;
      }
      return i;
    }

    /** "because to her, "the road is all we have"": a statement in marks behind a comma. */
    private boolean isAnnounced(int i) {
      return clause.isQuotation(i)
          && (clause.is(i - 1, ",") || clause.is(i - 1, ":"))
          && Quoted.hasWords(text, clause.token(i), Quoted.STATEMENT_WORDS);
    }

    /** What stands behind verbs that no pattern fits around, as far as the judge takes it. */
    private void withoutPatterns() {
      if (!reportJudge.isTrained() || clause.starts(Words.NOTICES, 0)) {
        return;
      }
      LooseReport loose = new LooseReport(clause, text, cues);
      for (int i = 0; i < clause.size(); i++) {
        Optional<Candidate> found = taken[i] ? Optional.empty() : loose.at(i);
        found.filter(candidate -> !isTaken(candidate.last())).ifPresent(this::addLoose);
      }
    }

    private void addLoose(Candidate candidate) {
      Candidate ended = candidates.ended(candidate, freeBehind(candidate.last()));
      AttributionType type = judge.type(ended.contents());
      Report report =
          report(
              ended.pattern(),
              type,
              ended.contents(),
              Optional.of(ended.cue().span()),
              ended.source().map(SourceFinder.Found::source),
              true);
      if (type != AttributionType.DIRECT && candidates.accepts(ended, report)) {
        reports.add(report);
        take(ended.start(), ended.last().end());
      }
    }

    private void withoutCues() {
      for (int i = 0; i < clause.size(); i++) {
        if (!clause.token(i).isQuotation() || taken[i] || clause.starts(Words.NOTICES, 0)) {
          continue;
        }
        if (clause.labelAt(i).isPresent()) {
          addLabelled(i, clause.labelAt(i).get());
        } else if (!tryCueless(i) && isStatement(i)) {
          add(
              FLOATING,
              AttributionType.DIRECT,
              List.of(new Range(i, i + 1)),
              Optional.empty(),
              Optional.empty(),
              false);
          take(i, i + 1);
        } else {
          addEmbedded(i);
        }
      }
    }

    /** "He slammed the "endless" talks": the object of a verb that is no cue, for the marks. */
    private void addEmbedded(int quotation) {
      Optional<EmbeddedQuote.Found> found = new EmbeddedQuote(clause, text).around(quotation);
      if (found.isEmpty() || isTaken(found.get().content())) {
        return;
      }
      List<Range> contents = List.of(found.get().content());
      add(
          EMBEDDED,
          judge.type(contents),
          contents,
          Optional.empty(),
          Optional.of(found.get().source()),
          false);
      take(found.get().content().start(), found.get().content().end());
    }

    /** A quotation of a transcript, which begins with the name of its speaker. */
    private void addLabelled(int i, Mention label) {
      int start = label.span().end() + 1;
      int end = clause.token(i).span().end();
      while (start < end && !Characters.isWordPart(text.charAt(start))) {
        start++;
      }
      while (end > start && isMark(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        Source source =
            new Source(label.span(), Optional.of(label), false, false, GrammaticalNumber.SINGULAR);
        reports.add(
            new Report(
                TRANSCRIPT,
                AttributionType.DIRECT,
                List.of(new TextSpan(start, end)),
                Optional.empty(),
                Optional.of(source),
                clause.sentence.index(),
                clause.sentence.paragraph(),
                false));
        take(i, i + 1);
      }
    }

    /** The opening mark stands in front of the name, so the closing one is left out as well. */
    private static boolean isMark(char c) {
      return !Characters.isWordPart(c)
          && !Characters.isTerminal(c)
          && !Characters.isClosingBracket(c);
    }

    private boolean tryCueless(int quotation) {
      for (Pattern pattern : cueless) {
        PatternMatcher matcher = new PatternMatcher(clause, text, 0, 0);
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
          && (Quoted.hasWords(text, clause.token(i), Quoted.STATEMENT_WORDS) || goesOn(i));
    }

    /** "Not yet." as a sentence behind a reported quotation of the same paragraph. */
    private boolean goesOn(int i) {
      return i == 0
          && clause.size() == 1
          && Quoted.endsWithStop(text, clause.token(i))
          && Quoted.hasWords(text, clause.token(i), 1)
          && spoken == clause.sentence.paragraph();
    }

    private void add(
        String pattern,
        AttributionType type,
        List<Range> contents,
        Optional<TextSpan> cue,
        Optional<Source> source,
        boolean aside) {
      reports.add(report(pattern, type, contents, cue, source, aside));
    }

    private Report report(
        String pattern,
        AttributionType type,
        List<Range> contents,
        Optional<TextSpan> cue,
        Optional<Source> source,
        boolean aside) {
      return new Report(
          pattern,
          type,
          contents.stream().map(r -> clause.sentence.span(r.start(), unstopped(r))).toList(),
          cue,
          source,
          clause.sentence.index(),
          clause.sentence.paragraph(),
          aside);
    }

    /** The end of a content without the stop or the comma that a judge's end may have before it. */
    private int unstopped(Range content) {
      int end = content.end();
      while (reportJudge.isTrained()
          && end - 1 > content.start()
          && (clause.isBorder(end - 1) || clause.is(end - 1, ","))) {
        end--;
      }
      return end;
    }

    /** A relative clause leaves its subject to the next verb, but not what it reports. */
    private boolean isTaken(Range content) {
      for (int i = content.start(); i < content.end(); i++) {
        if (taken[i]) {
          return true;
        }
      }
      return false;
    }

    private void take(int from, int to) {
      for (int i = from; i < to; i++) {
        taken[i] = true;
      }
    }
  }
}
