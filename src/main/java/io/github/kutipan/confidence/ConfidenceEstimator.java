package io.github.kutipan.confidence;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.opennlp.LanguageModels.Question;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Says how often an attribution like this one is right, by a maximum-entropy model over {@link
 * ConfidenceFeatures}. Thread-safe.
 */
public final class ConfidenceEstimator {

  /** What attributions of a language without a model are given. */
  private static final double UNKNOWN = 0.8;

  /** A source that fits two speakers is at best as likely to be the one as the other. */
  private static final double DOUBT = 0.5;

  private final ConfidenceFeatures features;
  private final LanguageModels models;

  /** Makes an estimator for a language. */
  public ConfidenceEstimator(LanguagePack pack, LanguageModels models) {
    this.features = new ConfidenceFeatures(pack);
    this.models = models;
  }

  /**
   * Returns the attributions, each with its confidence.
   *
   * @param text the article
   * @param attributions all of its attributions, in the order of the text
   * @param doubtful the sources that fit another speaker as well
   */
  public ImmutableList<Attribution> estimate(
      String text, List<Attribution> attributions, Set<TextSpan> doubtful) {
    List<ImmutableList<String>> contexts = features.of(text, attributions, doubtful);
    ImmutableList.Builder<Attribution> estimated = ImmutableList.builder();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      OptionalDouble judged = models.probability(Question.CONFIDENCE, contexts.get(i));
      double sure = judged.orElse(UNKNOWN);
      boolean doubted = attribution.source().filter(doubtful::contains).isPresent();
      estimated.add(withConfidence(attribution, bounded(sure, doubted)));
    }
    return estimated.build();
  }

  /** What is left of a probability where the source fits another speaker as well. */
  public static double bounded(double probability, boolean doubted) {
    return doubted ? Math.min(probability, DOUBT) : probability;
  }

  private static Attribution withConfidence(Attribution attribution, double confidence) {
    return new Attribution(
        attribution.type(),
        attribution.content(),
        attribution.cue(),
        attribution.source(),
        attribution.speaker(),
        confidence,
        attribution.reason());
  }
}
