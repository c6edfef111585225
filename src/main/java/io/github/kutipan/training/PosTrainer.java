package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/** Trains the tagger of parts of speech; its F1 is the share of tokens with the right tag. */
final class PosTrainer implements Trainer<TaggedSentence> {

  private static final String MODEL = "pos.model";
  private static final String FEATURES = "generator.featuregen";

  private final ModelPlan plan;

  PosTrainer(ModelPlan plan) {
    this.plan = plan;
  }

  @Override
  public List<TaggedSentence> read(Corpus corpus, Path folder) throws IOException {
    return corpus.read(folder);
  }

  @Override
  public byte[] train(List<List<TaggedSentence>> corpora) throws IOException {
    List<POSSample> samples =
        corpora.stream()
            .flatMap(List::stream)
            .map(sentence -> new POSSample(sentence.tokens(), sentence.tags()))
            .toList();
    byte[] features = new byte[0];
    List<AbstractModel> perceptrons = new ArrayList<>();
    for (List<POSSample> shuffled : Perceptrons.shuffles(samples, plan)) {
      POSModel model =
          POSTaggerME.train(
              plan.language(),
              ObjectStreamUtils.createObjectStream(shuffled),
              plan.parameters(),
              new POSTaggerFactory());
      perceptrons.add(model.getArtifact(MODEL));
      features = model.getArtifact(FEATURES);
    }
    return ModelFile.bytes(
        new POSModel(
            plan.language(),
            Perceptrons.average(perceptrons),
            plan.parameters().getIntParameter(BeamSearch.BEAM_SIZE_PARAMETER, 1),
            Map.of(),
            // A factory of nothing would write an empty description of the features.
            new POSTaggerFactory(features, Map.of(), null)));
  }

  @Override
  public Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException {
    POSTaggerME tagger = new POSTaggerME(new POSModel(new ByteArrayInputStream(model)));
    Scores scores = new Scores();
    for (TaggedSentence sentence : corpus) {
      List<String> tags = ImmutableList.copyOf(tagger.tag(sentence.tokenArray()));
      scores.add(spans(sentence.tags()), spans(tags));
    }
    return scores;
  }

  private static ImmutableSet<Span> spans(List<String> tags) {
    return IntStream.range(0, tags.size())
        .mapToObj(i -> new Span(i, i + 1, tags.get(i)))
        .collect(ImmutableSet.toImmutableSet());
  }
}
