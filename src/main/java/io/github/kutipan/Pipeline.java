package io.github.kutipan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
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
import io.github.kutipan.result.Attribution;
import io.github.kutipan.text.ArticleText;
import io.github.kutipan.text.Limits;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinder;

/** The stages of one language, in their order. Thread-safe. */
final class Pipeline {

  private final LanguagePack pack;
  private final LanguageModels models;
  private final QuotationFinder quotationFinder;
  private final DocumentReader documentReader;
  private final MentionFinder mentionFinder;
  private final ImmutableMap<Breadth, ReportFinder> reportFinders;
  private final EntityFinder entityFinder;
  private final AffiliationFinder affiliationFinder;
  private final SpeakerResolver speakerResolver;
  private final ConfidenceEstimator confidence;

  Pipeline(LanguagePack pack) {
    this(pack, new LanguageModels(pack));
  }

  private Pipeline(LanguagePack pack, LanguageModels models) {
    this.pack = pack;
    this.models = models;
    quotationFinder = new QuotationFinder(pack);
    documentReader = new DocumentReader(pack, models);
    mentionFinder = new MentionFinder(pack, models);
    reportFinders =
        Maps.immutableEnumMap(
            Map.of(
                Breadth.STRICT, new ReportFinder(pack),
                Breadth.BROAD, new ReportFinder(pack, models)));
    entityFinder = new EntityFinder(pack);
    affiliationFinder = new AffiliationFinder(pack);
    speakerResolver = new SpeakerResolver();
    confidence = new ConfidenceEstimator(pack, models);
  }

  /** The same stages, but that names are found by the user's own finders. */
  Pipeline withNameFinder(Supplier<? extends TokenNameFinder> finders) {
    return new Pipeline(pack, models.withNameFinder(finders));
  }

  /** The code of the language. */
  String language() {
    return pack.code();
  }

  AttributedText attribute(
      String text, Limits limits, Breadth breadth, Predicate<Attribution> wanted) {
    models.prepare();
    ArticleText article = ArticleText.of(text);
    Quotations quotations = quotationFinder.find(article, limits);
    Document document = documentReader.read(article, quotations, limits);
    Mentions mentions = mentionFinder.find(document);
    List<Report> reports = requireNonNull(reportFinders.get(breadth)).find(document, mentions);
    Entities entities = entityFinder.find(document, mentions, limits);
    Affiliations affiliations = affiliationFinder.find(document, mentions, entities);
    List<Resolved> resolved = speakerResolver.resolve(document, mentions, entities, reports);
    return new Assembly(text, pack.code(), entities, affiliations, confidence)
        .assemble(
            resolved,
            Iterables.concat(quotations.warnings(), document.warnings(), entities.warnings()),
            wanted);
  }
}
