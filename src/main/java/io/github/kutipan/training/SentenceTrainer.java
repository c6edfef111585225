package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/**
 * Trains the detector of sentence ends on running text: a corpus is one text, its sentences joined
 * by a space.
 */
final class SentenceTrainer implements Trainer {

  private final ModelPlan plan;

  SentenceTrainer(ModelPlan plan) {
    this.plan = plan;
  }

  @Override
  public SentenceModel train(List<List<TaggedSentence>> corpora) throws IOException {
    ImmutableList<SentenceSample> samples =
        corpora.stream().map(SentenceTrainer::text).collect(ImmutableList.toImmutableList());
    return SentenceDetectorME.train(
        plan.language(),
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory(
            plan.language(), true, null, plan.option("stops").toCharArray()),
        plan.parameters());
  }

  @Override
  public Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException {
    SentenceDetectorME detector =
        new SentenceDetectorME(new SentenceModel(new ByteArrayInputStream(model)));
    SentenceSample text = text(corpus);
    Scores scores = new Scores();
    scores.add(ends(text.getSentences()), ends(detector.sentPosDetect(text.getDocument())));
    return scores;
  }

  private static SentenceSample text(List<TaggedSentence> sentences) {
    StringBuilder text = new StringBuilder();
    Span[] spans = new Span[sentences.size()];
    for (int i = 0; i < spans.length; i++) {
      int start = text.length();
      text.append(sentences.get(i).text().strip());
      spans[i] = new Span(start, text.length());
      text.append(' ');
    }
    return new SentenceSample(text, spans);
  }

  /** Leaves out the end of the text, which no detector can miss. */
  private static ImmutableSet<Span> ends(Span[] sentences) {
    return Arrays.stream(sentences)
        .limit(sentences.length - 1)
        .map(span -> new Span(span.getEnd(), span.getEnd(), "boundary"))
        .collect(ImmutableSet.toImmutableSet());
  }
}
