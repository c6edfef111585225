package io.github.kutipan.benchmark;

import io.github.kutipan.render.GoldDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP alone: sentences, tokens, parts of speech with a beam of 1, names. The floor that Kutipan
 * is measured against.
 *
 * <p>Sentences and tokens are those of OpenNLP's English models, as it has none for Indonesian. The
 * name finder, with OpenNLP's own features, learns the speakers of the sample articles: a smaller
 * model, and so a faster one, than any real one. One thread only.
 */
final class BarePipeline {

  private static final String POS_ID = "/io/github/kutipan/language/id/models/pos.bin";
  private static final String POS_EN = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  private final SentenceDetectorME sentences;
  private final TokenizerME tokenizer;
  private final BeamSearch tagger;
  private final POSContextGenerator context;
  private final SequenceValidator<String> validator;
  private final NameFinderME names;

  BarePipeline(Models models) {
    sentences = new SentenceDetectorME(models.sentences());
    tokenizer = new TokenizerME(models.tokens());
    MaxentModel tags = models.tags().getArtifact("pos.model");
    tagger = new BeamSearch(1, tags, 0);
    context = models.tags().getFactory().getPOSContextGenerator(1);
    validator = models.tags().getFactory().getSequenceValidator();
    names = new NameFinderME(models.names());
  }

  /** Tags an article and returns how many tags and names it has. */
  int tag(String article) {
    int found = 0;
    for (String sentence : sentences.sentDetect(article)) {
      String[] tokens = tokenizer.tokenize(sentence);
      if (tokens.length > 0) {
        found += tagger.bestSequence(tokens, null, context, validator).getOutcomes().size();
        found += names.find(tokens).length;
      }
    }
    names.clearAdaptiveData();
    return found;
  }

  /** What may be shared by threads. */
  record Models(
      SentenceModel sentences, TokenizerModel tokens, POSModel tags, TokenNameFinderModel names) {

    static Models of(String language) throws IOException {
      try (InputStream sentences = open(SENTENCES);
          InputStream tokens = open(TOKENS);
          InputStream tags = open(language.equals("id") ? POS_ID : POS_EN)) {
        TokenizerModel tokenModel = new TokenizerModel(tokens);
        return new Models(
            new SentenceModel(sentences),
            tokenModel,
            new POSModel(tags),
            names(language, new TokenizerME(tokenModel)));
      }
    }

    private static InputStream open(String resource) {
      return Objects.requireNonNull(BarePipeline.class.getResourceAsStream(resource), resource);
    }

    private static TokenNameFinderModel names(String language, TokenizerME tokenizer)
        throws IOException {
      List<NameSample> samples = new ArrayList<>();
      for (GoldDocument document : SampleArticles.gold(language)) {
        List<String> speakers =
            document.attributions().stream()
                .flatMap(attribution -> attribution.speaker().stream())
                .map(speaker -> speaker.name())
                .distinct()
                .toList();
        document
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .map(tokenizer::tokenize)
            .forEach(tokens -> samples.add(sample(tokens, speakers)));
      }
      return NameFinderME.train(
          language,
          "person",
          ObjectStreamUtils.createObjectStream(samples),
          TrainingParameters.defaultParams(),
          new TokenNameFinderFactory());
    }

    private static NameSample sample(String[] tokens, List<String> speakers) {
      List<Span> spans = new ArrayList<>();
      int end = 0;
      for (int i = 0; i < tokens.length; i++) {
        for (String speaker : speakers) {
          String[] words = speaker.split(" ");
          if (i >= end
              && i + words.length <= tokens.length
              && Arrays.equals(tokens, i, i + words.length, words, 0, words.length)) {
            end = i + words.length;
            spans.add(new Span(i, end, "person"));
          }
        }
      }
      return new NameSample(tokens, spans.toArray(new Span[0]), true);
    }
  }
}
