package io.github.kutipan.training;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.NameFeatures;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.opennlp.NameTagger;
import io.github.kutipan.opennlp.NameType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/**
 * Trains the tagger of names: OpenNLP's perceptron over {@link NameFeatures}.
 *
 * <p>An article's quotations are one token each where the tagger runs. To collapse those of the
 * corpora too made no difference on whole articles that could be told from noise.
 */
final class NameTrainer implements Trainer<TaggedSentence> {

  private final ModelPlan plan;
  private final LanguagePack pack;

  NameTrainer(ModelPlan plan, LanguagePack pack) {
    this.plan = plan;
    this.pack = pack;
  }

  @Override
  public List<TaggedSentence> read(Corpus corpus, Path folder) throws IOException {
    return corpus.read(folder);
  }

  @Override
  public byte[] train(List<List<TaggedSentence>> corpora) throws IOException {
    List<TaggedSentence> sentences = corpora.stream().flatMap(List::stream).toList();
    List<AbstractModel> perceptrons = new ArrayList<>();
    for (List<TaggedSentence> shuffled : Perceptrons.shuffles(sentences, plan)) {
      int round = perceptrons.size();
      NameFeatures features = new NameFeatures(pack, word -> isHidden(word, round));
      List<Event> events = new ArrayList<>();
      shuffled.forEach(sentence -> addEvents(features, sentence, events));
      perceptrons.add(
          (AbstractModel)
              TrainerFactory.getEventTrainer(plan.parameters(), new HashMap<>())
                  .train(ObjectStreamUtils.createObjectStream(events)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(Perceptrons.average(perceptrons), new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }

  /** Each round learns with another part of the listed names hidden, in percent of the words. */
  private boolean isHidden(String word, int round) {
    int hash = Hashing.murmur3_32_fixed(round).hashUnencodedChars(word).asInt();
    return Math.floorMod(hash, 100) < plan.number("hidden");
  }

  private void addEvents(NameFeatures features, TaggedSentence sentence, List<Event> events) {
    String[] tags = new String[sentence.tokens().size()];
    Arrays.fill(tags, NameTagger.OTHER);
    for (NameSpan span : spans(sentence.tags())) {
      for (int i = span.start(); i < span.end(); i++) {
        tags[i] = NameTagger.tag(span.type(), i == span.start());
      }
    }
    String[][] seen = features.of(sentence.tokens(), Arrays.asList(tags));
    for (int i = 0; i < tags.length; i++) {
      events.add(new Event(tags[i], seen[i]));
    }
  }

  /** Reads IOB2. */
  private List<NameSpan> spans(List<String> tags) {
    List<NameSpan> spans = new ArrayList<>();
    for (int start = 0, end; start < tags.size(); start = end) {
      end = start + 1;
      if (tags.get(start).equals("O")) {
        continue;
      }
      String type = tags.get(start).substring(2);
      while (end < tags.size() && tags.get(end).equals("I-" + type)) {
        end++;
      }
      // Types that the plan does not map, such as works, are no names here.
      String mapped = plan.options().get(plan.name() + ".type." + type);
      if (mapped != null) {
        spans.add(new NameSpan(start, end, NameType.valueOf(Ascii.toUpperCase(mapped))));
      }
    }
    return spans;
  }

  private static ImmutableSet<Span> counted(List<NameSpan> names) {
    return names.stream()
        .map(name -> new Span(name.start(), name.end(), Ascii.toLowerCase(name.type().name())))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException {
    NameTagger tagger =
        new NameTagger(new NameFeatures(pack), NameTagger.read(new ByteArrayInputStream(model)));
    Scores scores = new Scores();
    for (TaggedSentence sentence : corpus) {
      scores.add(counted(spans(sentence.tags())), counted(tagger.find(sentence.tokens())));
    }
    return scores;
  }
}
