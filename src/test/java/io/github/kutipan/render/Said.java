package io.github.kutipan.render;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the API says of one attribution: what a reader of an export must get back. */
record Said(
    String type,
    Optional<String> speaker,
    Optional<String> kind,
    List<Post> posts,
    List<TextSpan> content,
    Optional<TextSpan> cue,
    Optional<TextSpan> source,
    double confidence,
    String reason) {

  static List<Said> in(AttributedText article) {
    return article.attributions().stream().map(Said::of).toList();
  }

  private static Said of(Attribution attribution) {
    return new Said(
        lowerCase(attribution.type()),
        attribution.speaker().map(Speaker::name),
        attribution.speaker().map(s -> lowerCase(s.kind())),
        attribution.speaker().map(s -> posts(s.affiliations())).orElse(List.of()),
        attribution.content(),
        attribution.cue(),
        attribution.source(),
        Math.rint(attribution.confidence() * 10_000) / 10_000,
        attribution.reason());
  }

  /** The posts as the article has them, each once. */
  private static List<Post> posts(List<Affiliation> affiliations) {
    return affiliations.stream()
        .map(a -> new Post(a.role(), a.organization(), a.former()))
        .distinct()
        .toList();
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A text as it comes out of a file: halves of surrogate pairs are U+FFFD. */
  static String stored(String text) {
    return new String(text.getBytes(UTF_16BE), UTF_16BE);
  }
}
