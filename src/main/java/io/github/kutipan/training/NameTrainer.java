package io.github.kutipan.training;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/**
 * Trains the finder of names, in sentences whose quotations are collapsed as in an article. Some
 * sentences are repeated in capitals, as headlines are written.
 */
final class NameTrainer implements Trainer {

  private static final String MODEL = "nameFinder.model";

  private final ModelPlan plan;

  NameTrainer(ModelPlan plan) {
    this.plan = plan;
  }

  @Override
  public TokenNameFinderModel train(List<List<TaggedSentence>> corpora) throws IOException {
    List<TaggedSentence> sentences =
        QuotationCollapser.collapse(corpora.stream().flatMap(List::stream).toList());
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TaggedSentence sentence = sentences.get(i);
      samples.add(sample(sentence.tokenArray(), sentence));
      if (i % plan.number("capitals") == 0) {
        samples.add(sample(capitals(sentence), sentence));
      }
    }
    byte[] features =
        Resources.toByteArray(Resources.getResource(NameTrainer.class, plan.option("features")));
    TokenNameFinderFactory factory =
        TokenNameFinderFactory.create(null, features, Map.of(), new BioCodec());
    List<AbstractModel> perceptrons = new ArrayList<>();
    for (List<NameSample> shuffled : Perceptrons.shuffles(samples, plan)) {
      TokenNameFinderModel model =
          NameFinderME.train(
              plan.language(),
              null,
              ObjectStreamUtils.createObjectStream(shuffled),
              plan.parameters(),
              factory);
      perceptrons.add(model.getArtifact(MODEL));
    }
    return new TokenNameFinderModel(
        plan.language(),
        Perceptrons.average(perceptrons),
        plan.parameters().getIntParameter(BeamSearch.BEAM_SIZE_PARAMETER, 1),
        features,
        Map.of(),
        Map.of(),
        new BioCodec(),
        factory);
  }

  private NameSample sample(String[] tokens, TaggedSentence sentence) {
    return new NameSample(tokens, spans(sentence.tags()), true);
  }

  private static String[] capitals(TaggedSentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.toUpperCase(Locale.ROOT))
        .toArray(String[]::new);
  }

  /** Reads IOB2; a name whose head went with a quotation begins where it is left. */
  private Span[] spans(List<String> tags) {
    List<Span> spans = new ArrayList<>();
    for (int start = 0, end; start < tags.size(); start = end) {
      end = start + 1;
      if (tags.get(start).equals("O")) {
        continue;
      }
      String type = tags.get(start).substring(2);
      while (end < tags.size() && tags.get(end).equals("I-" + type)) {
        end++;
      }
      spans.add(new Span(start, end, plan.option("type." + type)));
    }
    return spans.toArray(new Span[0]);
  }

  @Override
  public Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException {
    NameFinderME finder =
        new NameFinderME(new TokenNameFinderModel(new ByteArrayInputStream(model)));
    Scores scores = new Scores();
    for (TaggedSentence sentence : QuotationCollapser.collapse(corpus)) {
      scores.add(
          ImmutableSet.copyOf(spans(sentence.tags())),
          ImmutableSet.copyOf(finder.find(sentence.tokenArray())));
      finder.clearAdaptiveData();
    }
    return scores;
  }
}
