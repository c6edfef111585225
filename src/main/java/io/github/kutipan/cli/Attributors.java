package io.github.kutipan.cli;

import io.github.kutipan.Breadth;
import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.render.InputDocument;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.AttributionType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Attributes each article in its language; each language is opened once. Thread-safe. */
final class Attributors {
  /** What stands for the language of an article that says none. */
  private static final String DETECTED = "";

  private final Map<String, QuoteAttributor> opened = new ConcurrentHashMap<>();
  private final Optional<String> language;
  private final Set<AttributionType> types;
  private final double minConfidence;
  private final Breadth breadth;

  /**
   * Opens the language that is given.
   *
   * @param language the language of all articles; absent where each has its own
   * @param types the types that are wanted; all where empty
   * @throws io.github.kutipan.language.LanguagePackException if the language is unknown
   */
  Attributors(
      Optional<String> language,
      Set<AttributionType> types,
      double minConfidence,
      Breadth breadth) {
    this.language = language;
    this.types = Set.copyOf(types);
    this.minConfidence = minConfidence;
    this.breadth = breadth;
    language.ifPresent(this::attributor);
  }

  AttributedText attribute(InputDocument document) {
    String code = language.or(document::language).orElse(DETECTED);
    return attributor(code).attribute(document.text());
  }

  private QuoteAttributor attributor(String code) {
    return opened.computeIfAbsent(code, this::open);
  }

  private QuoteAttributor open(String code) {
    QuoteAttributor.Builder builder =
        QuoteAttributor.builder().minimumConfidence(minConfidence).breadth(breadth);
    builder = code.equals(DETECTED) ? builder.detectLanguage() : builder.language(code);
    return (types.isEmpty() ? builder : builder.types(types)).build();
  }
}
