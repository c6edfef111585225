package io.github.kutipan;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.kutipan.affiliation.AffiliationFinder;
import io.github.kutipan.affiliation.Affiliations;
import io.github.kutipan.confidence.ConfidenceEstimator;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.DocumentReader;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.EntityFinder;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.mention.MentionFinder;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.quotation.QuotationFinder;
import io.github.kutipan.quotation.Quotations;
import io.github.kutipan.reporting.Report;
import io.github.kutipan.reporting.ReportFinder;
import io.github.kutipan.resolution.Resolved;
import io.github.kutipan.resolution.SpeakerResolver;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.text.ArticleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who said what in news articles of one language.
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

  private final LanguagePack pack;
  private final ImmutableSet<AttributionType> types;
  private final double minimumConfidence;
  private final QuotationFinder quotationFinder;
  private final DocumentReader documentReader;
  private final MentionFinder mentionFinder;
  private final ReportFinder reportFinder;
  private final EntityFinder entityFinder;
  private final AffiliationFinder affiliationFinder;
  private final SpeakerResolver speakerResolver;
  private final ConfidenceEstimator confidence;

  private QuoteAttributor(Builder builder) {
    pack = builder.pack.orElseThrow();
    types = builder.types;
    minimumConfidence = builder.minimumConfidence;
    LanguageModels models = new LanguageModels(pack);
    quotationFinder = new QuotationFinder(pack);
    documentReader = new DocumentReader(pack, models);
    mentionFinder = new MentionFinder(pack, models);
    reportFinder = new ReportFinder(pack);
    entityFinder = new EntityFinder(pack);
    affiliationFinder = new AffiliationFinder(pack);
    speakerResolver = new SpeakerResolver();
    confidence = new ConfidenceEstimator(pack, models);
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
   */
  public AttributedText attribute(String text) {
    ArticleText article = ArticleText.of(requireNonNull(text, "text"));
    Quotations quotations = quotationFinder.find(article);
    Document document = documentReader.read(article, quotations);
    Mentions mentions = mentionFinder.find(document);
    List<Report> reports = reportFinder.find(document, mentions);
    Entities entities = entityFinder.find(document, mentions);
    Affiliations affiliations = affiliationFinder.find(document, entities);
    List<Resolved> resolved = speakerResolver.resolve(document, mentions, entities, reports);
    return new Assembly(text, pack.code(), entities, affiliations, confidence)
        .assemble(
            resolved,
            Iterables.concat(quotations.warnings(), document.warnings()),
            one -> types.contains(one.type()) && one.confidence() >= minimumConfidence);
  }

  /** Options of a {@link QuoteAttributor}. Not thread-safe. */
  public static final class Builder {

    private Optional<LanguagePack> pack = Optional.empty();
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
      if (pack.isEmpty()) {
        throw new IllegalStateException("no language: call language(code) or languagePack(folder)");
      }
      return new QuoteAttributor(this);
    }
  }
}
