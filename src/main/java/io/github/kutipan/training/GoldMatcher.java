package io.github.kutipan.training;

import com.google.common.base.CharMatcher;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.TextSpan;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether an attribution is right by what careful readers found. */
final class GoldMatcher {

  /** Two contents are the same where this part of both together is common to them. */
  private static final double SAME = 0.5;

  /** Characters between the beginnings of contents that are one: "that", an opening mark. */
  private static final int START = 8;

  private static final CharMatcher WORDS =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.is(' '));

  private GoldMatcher() {}

  /** Whether content and speaker are right; empty where readers may differ on the attribution. */
  static Optional<Boolean> judge(GoldDocument gold, Attribution found) {
    Optional<GoldDocument.Attribution> best = best(gold, found.content());
    if (best.isEmpty()) {
      return Optional.of(false);
    }
    return best.get().optional() ? Optional.empty() : Optional.of(isSpeaker(best.get(), found));
  }

  /** Whether the content is one, whoever speaks. */
  static boolean isContent(GoldDocument gold, List<TextSpan> content) {
    return best(gold, content).isPresent();
  }

  /** Which of the contents that begin at one place and end at others ends as one in the gold. */
  static OptionalInt end(GoldDocument gold, List<TextSpan> contents) {
    Optional<TextSpan> wanted =
        gold.attributions().stream()
            .flatMap(attribution -> attribution.content().stream())
            .filter(span -> Math.abs(span.start() - contents.get(0).start()) <= START)
            .findFirst();
    return IntStream.range(0, contents.size())
        .filter(i -> wanted.isPresent())
        .filter(i -> Math.abs(contents.get(i).end() - wanted.get().end()) <= 1)
        .max();
  }

  private static Optional<GoldDocument.Attribution> best(
      GoldDocument gold, List<TextSpan> content) {
    return gold.attributions().stream()
        .filter(wanted -> common(wanted.content(), content) >= SAME)
        .max(
            Comparator.comparingDouble(
                    (GoldDocument.Attribution wanted) -> common(wanted.content(), content))
                .thenComparing(wanted -> !wanted.optional()));
  }

  private static double common(List<TextSpan> wanted, List<TextSpan> found) {
    return wanted.stream()
        .flatMapToDouble(w -> found.stream().mapToDouble(f -> common(w, f)))
        .max()
        .orElse(0);
  }

  private static double common(TextSpan a, TextSpan b) {
    int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int either = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return either == 0 ? 0 : (double) both / either;
  }

  private static boolean isSpeaker(GoldDocument.Attribution wanted, Attribution found) {
    if (wanted.speaker().isEmpty() || found.speaker().isEmpty()) {
      return wanted.speaker().isEmpty() && found.speaker().isEmpty();
    }
    String name = plain(found.speaker().get().name());
    GoldDocument.Speaker speaker = wanted.speaker().get();
    return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
        .anyMatch(other -> plain(other).equals(name));
  }

  private static String plain(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return CharMatcher.whitespace()
        .trimAndCollapseFrom(WORDS.negate().replaceFrom(folded, ' '), ' ');
  }
}
