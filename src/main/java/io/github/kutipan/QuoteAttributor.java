package io.github.kutipan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.kutipan.language.LanguageDetector;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds who said what in news articles.
 *
 * <pre>{@code
 * QuoteAttributor attributor = QuoteAttributor.forLanguage("id");
 * AttributedText article = attributor.attribute("\"Kami siap,\" kata Gubernur Wahyu Santosa.");
 * article.attributions().get(0).speaker().orElseThrow().name(); // "Wahyu Santosa"
 * }</pre>
 *
 * <p>Making one reads the language's tables, which takes a fraction of a second; make it once and
 * share it. The models are opened when first needed. Immutable and thread-safe; nothing has to be
 * closed.
 */
public final class QuoteAttributor {

  /** The code of no language in particular (BCP 47). */
  private static final String UNDETERMINED = "und";

  private final Optional<LanguageDetector> detector;
  private final ImmutableMap<String, Supplier<Pipeline>> pipelines;
  private final Predicate<Attribution> wanted;

  private QuoteAttributor(Builder builder) {
    detector =
        builder.pack.isPresent() ? Optional.empty() : Optional.of(LanguageDetector.amongKnown());
    pipelines =
        builder.pack.isPresent()
            ? ImmutableMap.of(
                builder.pack.get().code(), Suppliers.ofInstance(new Pipeline(builder.pack.get())))
            : LanguagePack.known().stream()
                .collect(
                    toImmutableMap(
                        code -> code,
                        code -> Suppliers.memoize(() -> new Pipeline(LanguagePack.of(code)))));
    ImmutableSet<AttributionType> types = builder.types;
    double minimumConfidence = builder.minimumConfidence;
    wanted = one -> types.contains(one.type()) && one.confidence() >= minimumConfidence;
  }

  /**
   * Makes an attributor for a language that comes with the library.
   *
   * @param code the language's code, such as {@code "id"}
   * @return an attributor with default options
   * @throws io.github.kutipan.language.LanguagePackException if the language is unknown; the
   *     message lists those that are known
   */
  public static QuoteAttributor forLanguage(String code) {
    return builder().language(code).build();
  }

  /**
   * Makes an attributor that finds out in which of the library's languages each article is. An
   * article in none of them has the language {@code "und"}, no attributions, and a warning that
   * says so.
   *
   * @return an attributor with default options
   */
  public static QuoteAttributor detecting() {
    return builder().detectLanguage().build();
  }

  /**
   * Starts an attributor with options.
   *
   * @return a builder that has no language yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds who said what in an article.
   *
   * @param text any string; a line break ends a paragraph
   * @return the attributions, empty where nobody speaks
   * @throws io.github.kutipan.language.LanguagePackException if a model of the language is damaged,
   *     whatever the text
   */
  public AttributedText attribute(String text) {
    requireNonNull(text, "text");
    Optional<String> language =
        detector.isPresent()
            ? detector.get().detect(text)
            : pipelines.keySet().stream().findFirst();
    return language
        .map(code -> requireNonNull(pipelines.get(code)).get().attribute(text, wanted))
        .orElseGet(() -> unknown(text));
  }

  private AttributedText unknown(String text) {
    List<Warning> warnings =
        text.isBlank()
            ? List.of()
            : List.of(
                new Warning(
                    Warning.Kind.UNKNOWN_LANGUAGE,
                    "in none of the languages " + String.join(", ", pipelines.keySet()),
                    new TextSpan(0, text.length())));
    return new AttributedText(text, UNDETERMINED, List.of(), List.of(), warnings);
  }

  /** Options of a {@link QuoteAttributor}. Not thread-safe. */
  public static final class Builder {

    private Optional<LanguagePack> pack = Optional.empty();
    private boolean detecting;
    private ImmutableSet<AttributionType> types =
        Sets.immutableEnumSet(List.of(AttributionType.values()));
    private double minimumConfidence;

    private Builder() {}

    /**
     * Chooses a language that comes with the library.
     *
     * @param code the language's code, such as {@code "id"}
     * @return this builder
     * @throws io.github.kutipan.language.LanguagePackException if the language is unknown; the
     *     message lists those that are known
     */
    public Builder language(String code) {
      pack = Optional.of(LanguagePack.of(requireNonNull(code, "code")));
      return this;
    }

    /**
     * Leaves it to each article in which of the library's languages it is.
     *
     * @return this builder
     */
    public Builder detectLanguage() {
      detecting = true;
      pack = Optional.empty();
      return this;
    }

    /**
     * Chooses a language pack in a folder on disk.
     *
     * @param folder the folder with {@code pack.properties}
     * @return this builder
     * @throws io.github.kutipan.language.LanguagePackException if anything in the pack is wrong;
     *     the message lists all that is
     */
    public Builder languagePack(Path folder) {
      pack = Optional.of(LanguagePack.read(requireNonNull(folder, "folder")));
      return this;
    }

    /**
     * Chooses which attributions are wanted; all by default.
     *
     * @param wanted the types, not empty
     * @return this builder
     * @throws IllegalArgumentException if {@code wanted} is empty
     */
    public Builder types(Set<AttributionType> wanted) {
      checkArgument(!requireNonNull(wanted, "wanted").isEmpty(), "wanted must not be empty");
      types = Sets.immutableEnumSet(wanted);
      return this;
    }

    /**
     * Leaves out attributions that are less sure; 0 by default, which keeps all.
     *
     * @param minimum the lowest confidence wanted, from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if {@code minimum} is not within 0 and 1
     */
    public Builder minimumConfidence(double minimum) {
      checkArgument(minimum >= 0 && minimum <= 1, "minimum (%s) must be from 0 to 1", minimum);
      minimumConfidence = minimum;
      return this;
    }

    /**
     * Makes the attributor.
     *
     * @return an attributor with these options
     * @throws IllegalStateException if no language was chosen
     */
    public QuoteAttributor build() {
      if (pack.isEmpty() && !detecting) {
        throw new IllegalStateException(
            "no language: call language(code), languagePack(folder) or detectLanguage()");
      }
      return new QuoteAttributor(this);
    }
  }
}
