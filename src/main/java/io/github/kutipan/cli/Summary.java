package io.github.kutipan.cli;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what a run has done. Not thread-safe. */
final class Summary {
  private final Map<AttributionType, Long> byType = new EnumMap<>(AttributionType.class);
  private long articles;
  private long done;
  private long attributions;
  private long withoutSpeaker;
  private long warnings;

  /** Counts an article. */
  void add(AttributedText article) {
    articles++;
    warnings += article.warnings().size();
    for (Attribution attribution : article.attributions()) {
      attributions++;
      byType.merge(attribution.type(), 1L, Long::sum);
      if (attribution.speaker().isEmpty()) {
        withoutSpeaker++;
      }
    }
  }

  /** Counts an article that an earlier run has done. */
  void addDone() {
    done++;
  }

  /** Whether there is more to say than what a person sees at once. */
  boolean isWorthwhile() {
    return articles + done > 1;
  }

  /** Two lines, each with its end. */
  String text(long errors) {
    String earlier = done > 0 ? String.format(Locale.ROOT, " (%,d more done before)", done) : "";
    double share = attributions == 0 ? 0 : 100.0 * withoutSpeaker / attributions;
    return String.format(
        Locale.ROOT,
        "Articles: %,d%s; warnings: %,d; errors: %,d%n"
            + "Attributions: %,d (direct %,d, mixed %,d, indirect %,d); without speaker: %.1f %%%n",
        articles,
        earlier,
        warnings,
        errors,
        attributions,
        byType.getOrDefault(AttributionType.DIRECT, 0L),
        byType.getOrDefault(AttributionType.MIXED, 0L),
        byType.getOrDefault(AttributionType.INDIRECT, 0L),
        share);
  }
}
