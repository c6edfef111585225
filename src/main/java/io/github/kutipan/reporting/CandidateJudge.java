package io.github.kutipan.reporting;

import java.util.List;

/** Puts what was found in one sentence before a {@link ReportJudge}. */
final class CandidateJudge {

  private final ReportJudge judge;
  private final Clause clause;
  private final WordClasses words;

  CandidateJudge(ReportJudge judge, Clause clause) {
    this.judge = judge;
    this.clause = clause;
    words = new WordClasses(clause);
  }

  /**
   * The candidate with the end that its content has in front of a token, behind which it has none.
   */
  Candidate ended(Candidate found, int limit) {
    if (!judge.isTrained()) {
      return found;
    }
    List<ReportJudge.Place> places = EndPlaces.of(clause, words, found, limit);
    int rule = found.last().end();
    boolean tooMany = places.isEmpty() || places.get(places.size() - 1).token() < rule;
    return tooMany ? found : found.endingAt(judge.end(places, rule));
  }

  /** Whether the candidate, which reads as the report, is one. */
  boolean accepts(Candidate found, Report report) {
    return judge.accepts(report, () -> ReportFeatures.of(clause, words, found));
  }
}
