package io.github.kutipan.opennlp;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Tags parts of speech with any model of OpenNLP, also over features of its own, as its {@link
 * opennlp.tools.postag.POSTaggerME} does, in a third of the time.
 *
 * <p>OpenNLP makes the features of a word anew for each path, though only those that hold the tags
 * before it differ. Here they are made once, with placeholders for these tags. Not thread-safe, as
 * OpenNLP's feature generators are not.
 */
final class PosTagger {

  /** What may be shared by threads. */
  static final class Model {
    private final POSModel opennlp;
    private final Map<String, Context> predicates;
    private final PosOutcomes outcomes;

    /**
     * Looks into a model.
     *
     * @throws IOException if it is not of a kind that OpenNLP trains by default
     */
    Model(POSModel opennlp) throws IOException {
      if (opennlp.getFactory().getClass() != POSTaggerFactory.class
          || !(opennlp.getArtifact("pos.model") instanceof AbstractModel model)) {
        throw new IOException("expected a perceptron or a maximum entropy model of OpenNLP's own");
      }
      this.opennlp = opennlp;
      @SuppressWarnings("unchecked") // as AbstractModel.getDataStructures documents it
      Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
      predicates = features;
      outcomes = new PosOutcomes(model);
    }
  }

  /**
   * OpenNLP follows three paths by default, but its cache of features gives all of them the tags of
   * the first: one path finds the same tags. Three with features of their own are no better.
   */
  static final int WIDTH = 1;

  /** So many features with tags are kept; no text has so many, but for one made up for it. */
  private static final int KEPT = 10_000;

  /** No text has these characters as a word of its own. */
  private static final String BEFORE = "\uE000";

  private static final String BEFORE_THAT = "\uE001";

  private final Model model;
  private final POSContextGenerator generator;
  private final @Nullable TagDictionary dictionary;
  private final Map<String, @Nullable Context[]> withTags = new HashMap<>();
  private String[] words = {};
  private String[] placeholders = {};

  PosTagger(Model model) {
    this.model = model;
    generator = model.opennlp.getFactory().getPOSContextGenerator(0);
    dictionary = model.opennlp.getFactory().getTagDictionary();
  }

  /** Returns the parts of speech of a sentence (UPOS). */
  List<String> tag(List<String> sentence) {
    if (withTags.size() > KEPT) {
      withTags.clear();
    }
    words = sentence.toArray(new String[0]);
    placeholders = new String[words.length];
    Beam beam = new Beam(WIDTH, model.outcomes.size(), this::isAllowed);
    return Arrays.stream(beam.best(words.length, Word::new))
        .mapToObj(model.outcomes::tag)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isAllowed(int index, int before, int tag) {
    String[] known = dictionary == null ? null : dictionary.getTags(words[index]);
    return known == null || Arrays.asList(known).contains(model.outcomes.name(tag));
  }

  /** The weights of a feature that holds tags, for each pair of them. */
  private @Nullable Context[] pairs(String feature) {
    return withTags.computeIfAbsent(
        feature,
        key -> {
          int size = model.outcomes.size() + 1;
          @Nullable Context[] pairs = new @Nullable Context[size * size];
          for (int before = 0; before < size - 1; before++) {
            for (int beforeThat = 0; beforeThat < size; beforeThat++) {
              String name = beforeThat == size - 1 ? "" : model.outcomes.name(beforeThat);
              pairs[before * size + beforeThat] =
                  model.predicates.get(
                      key.replace(BEFORE, model.outcomes.name(before)).replace(BEFORE_THAT, name));
            }
          }
          return pairs;
        });
  }

  /** What speaks for the tags of a word. */
  private final class Word implements Beam.Evidence {
    private final double[] sums = new double[model.outcomes.size()];
    private final List<@Nullable Context[]> tagged = new ArrayList<>();

    Word(int index) {
      Arrays.fill(sums, model.outcomes.prior());
      if (index > 0) {
        placeholders[index - 1] = BEFORE;
      }
      if (index > 1) {
        placeholders[index - 2] = BEFORE_THAT;
      }
      for (String feature : generator.getContext(index, words, placeholders, null)) {
        if (feature.contains(BEFORE) || feature.contains(BEFORE_THAT)) {
          tagged.add(pairs(feature));
        } else {
          Weighing.add(model.predicates.get(feature), sums);
        }
      }
    }

    @Override
    public double[] probabilities(int before, int beforeThat) {
      double[] scores = sums.clone();
      for (@Nullable Context[] pairs : tagged) {
        Weighing.add(pairs[before * (scores.length + 1) + beforeThat], scores);
      }
      model.outcomes.weighing().normalize(scores);
      return scores;
    }
  }
}
