package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.opennlp.LanguageModels.Question;
import java.util.List;
import java.util.function.Supplier;

/** Asks the models of a language. */
public final class LearnedJudge implements ReportJudge {

  /**
   * The lowest probability of a report: what somebody says in passing is wanted even where it is
   * less likely than not.
   */
  private static final double LEAST = 0.32;

  private final LanguageModels models;

  /** Makes a judge for the language of the models. */
  public LearnedJudge(LanguageModels models) {
    this.models = models;
  }

  @Override
  public boolean isTrained() {
    return models.answers(Question.REPORTS);
  }

  /** The likeliest place, when at each one before it the content goes on. */
  @Override
  public int end(List<Place> places, int token) {
    double goesOn = 1;
    double best = 0;
    int end = token;
    for (Place place : places) {
      if (goesOn < best) {
        return end;
      }
      double ends = models.probability(Question.ENDS, place.features().get()).orElse(0);
      if (goesOn * ends > best) {
        best = goesOn * ends;
        end = place.token();
      }
      goesOn *= 1 - ends;
    }
    return end;
  }

  @Override
  public boolean accepts(Report report, Supplier<ImmutableList<String>> features) {
    return !isTrained() || models.probability(Question.REPORTS, features.get()).orElse(1) >= LEAST;
  }
}
