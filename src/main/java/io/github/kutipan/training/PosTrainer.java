package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/** Trains the tagger of parts of speech; its F1 is the share of tokens with the right tag. */
final class PosTrainer implements Trainer {

  private final ModelPlan plan;

  PosTrainer(ModelPlan plan) {
    this.plan = plan;
  }

  @Override
  public POSModel train(List<List<TaggedSentence>> corpora) throws IOException {
    ImmutableList<POSSample> samples =
        corpora.stream()
            .flatMap(List::stream)
            .map(s -> new POSSample(s.tokens(), s.tags()))
            .collect(ImmutableList.toImmutableList());
    return POSTaggerME.train(
        plan.language(),
        ObjectStreamUtils.createObjectStream(samples),
        plan.parameters(),
        new POSTaggerFactory());
  }

  @Override
  public Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException {
    POSTaggerME tagger = new POSTaggerME(new POSModel(new ByteArrayInputStream(model)));
    Scores scores = new Scores();
    for (TaggedSentence sentence : corpus) {
      scores.add(
          spans(sentence.tags()),
          spans(ImmutableList.copyOf(tagger.tag(sentence.tokenArray()))));
    }
    return scores;
  }

  private static Set<Span> spans(List<String> tags) {
    Set<Span> spans = new HashSet<>();
    for (int i = 0; i < tags.size(); i++) {
      spans.add(new Span(i, i + 1, tags.get(i)));
    }
    return spans;
  }
}
