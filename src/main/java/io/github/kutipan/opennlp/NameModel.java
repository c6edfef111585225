package io.github.kutipan.opennlp;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.opennlp.NameFeatures.Sentence;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.AbstractModel.ModelType;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a perceptron of OpenNLP, by template and value, so that no feature has to be
 * written as a string: those of a word are looked up and added once, and a tag before it adds five
 * more. The sums, and what is made of them, are OpenNLP's to the last bit. Immutable and
 * thread-safe.
 */
final class NameModel {

  private final ImmutableList<String> tags;
  private final Map<String, Map<String, Context>> weights = new HashMap<>();
  private final @Nullable Context[] last;
  private final @Nullable Context[][] lastTwo;
  private final Map<String, @Nullable Context[]> withWord = new HashMap<>();
  private final Map<String, @Nullable Context[]> withShape = new HashMap<>();
  private final Map<String, @Nullable Context[]> withTables = new HashMap<>();

  /**
   * Reads the weights of a model.
   *
   * @throws IOException if it is no perceptron over the features of names
   */
  NameModel(AbstractModel model) throws IOException {
    if (model.getModelType() != ModelType.Perceptron || model.getIndex(NameTagger.OTHER) < 0) {
      throw new IOException(
          "expected a perceptron of names, with the outcome \"" + NameTagger.OTHER + "\"");
    }
    ImmutableList.Builder<String> outcomes = ImmutableList.builder();
    for (int i = 0; i < model.getNumOutcomes(); i++) {
      outcomes.add(model.getOutcome(i));
    }
    tags = outcomes.build();
    last = new @Nullable Context[tags.size() + 1];
    lastTwo = new @Nullable Context[tags.size() + 1][tags.size() + 1];
    @SuppressWarnings("unchecked") // as AbstractModel.getDataStructures documents it
    Map<String, Context> predicates = (Map<String, Context>) model.getDataStructures()[1];
    for (Map.Entry<String, Context> predicate : predicates.entrySet()) {
      add(predicate.getKey(), predicate.getValue());
    }
  }

  private void add(String predicate, Context context) throws IOException {
    int end = predicate.indexOf('=') + 1;
    String template = end > 0 ? predicate.substring(0, end) : predicate;
    String value = predicate.substring(template.length());
    switch (template) {
      case NameFeatures.TAG -> last[tag(value)] = context;
      case NameFeatures.TAGS -> lastTwo[tag(before(value))][tag(behind(value))] = context;
      case NameFeatures.TAG_AND_WORD -> add(withWord, value, NameFeatures.WORD, context);
      case NameFeatures.TAG_AND_SHAPE -> add(withShape, value, NameFeatures.SHAPE, context);
      case NameFeatures.TAG_AND_TABLES -> add(withTables, value, NameFeatures.TABLES, context);
      default -> weights.computeIfAbsent(template, key -> new HashMap<>()).put(value, context);
    }
  }

  private void add(
      Map<String, @Nullable Context[]> paired, String value, String template, Context context)
      throws IOException {
    String feature = behind(value).substring(template.length());
    paired
            .computeIfAbsent(feature, key -> new @Nullable Context[tags.size() + 1])[
            tag(before(value))] =
        context;
  }

  private static String before(String pair) {
    return pair.substring(0, pair.indexOf(','));
  }

  private static String behind(String pair) {
    return pair.substring(pair.indexOf(',') + 1);
  }

  /** The place of a tag; the one behind the last is that of no tag, in front of a sentence. */
  private int tag(String name) throws IOException {
    int tag = name.isEmpty() ? tags.size() : tags.indexOf(name);
    if (tag < 0) {
      throw new IOException("expected a tag of names, but found \"" + name + "\"");
    }
    return tag;
  }

  List<String> tags() {
    return tags;
  }

  /** The weights of a word in a sentence. */
  Weights at(Sentence sentence, int i) {
    return new Weights(sentence, i);
  }

  /** What speaks for each tag of a word, whatever the tags before; not thread-safe. */
  final class Weights implements Beam.Evidence {
    private final double[] sums = new double[tags.size()];
    private final @Nullable Context @Nullable [] word;
    private final @Nullable Context @Nullable [] shape;
    private final @Nullable Context @Nullable [] tables;

    private Weights(Sentence sentence, int i) {
      sentence.features(i, this::addFeature);
      word = withWord.get(sentence.lowerAt(i));
      shape = withShape.get(sentence.shapeAt(i));
      tables = withTables.get(sentence.tablesAround(i));
    }

    private void addFeature(String template, String value) {
      Map<String, Context> values = weights.get(template);
      Weighing.add(values == null ? null : values.get(value), sums);
    }

    @Override
    public double[] probabilities(int before, int beforeThat) {
      double[] scores = Arrays.copyOf(sums, sums.length);
      Weighing.add(last[before], scores);
      Weighing.add(lastTwo[before][beforeThat], scores);
      Weighing.add(word == null ? null : word[before], scores);
      Weighing.add(shape == null ? null : shape[before], scores);
      Weighing.add(tables == null ? null : tables[before], scores);
      Weighing.PERCEPTRON.normalize(scores);
      return scores;
    }
  }
}
