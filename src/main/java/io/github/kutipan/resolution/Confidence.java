package io.github.kutipan.resolution;

import com.google.common.collect.ImmutableMap;
import io.github.kutipan.reporting.Report;
import io.github.kutipan.result.AttributionType;

/** How often attributions of a kind are right. */
final class Confidence {

  private static final ImmutableMap<String, Double> BY_STEP =
      ImmutableMap.<String, Double>builder()
          .put("named", 0.97)
          .put("pronoun", 0.92)
          .put("plural-pronoun", 0.8)
          .put("described", 0.75)
          .put("self", 0.85)
          .put("unnamed", 0.85)
          .put("phrase", 0.7)
          .put("frame", 0.85)
          .put("reopened", 0.9)
          .put("continued", 0.7)
          .put("nobody", 0.4)
          .buildOrThrow();

  private Confidence() {}

  static double of(Report report, String step, boolean ambiguous) {
    double words = report.type() == AttributionType.DIRECT ? 1.0 : 0.92;
    double who = BY_STEP.getOrDefault(step, 0.5);
    return words * who * (ambiguous ? 0.5 : 1.0);
  }
}
