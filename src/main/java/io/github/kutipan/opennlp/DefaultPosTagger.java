package io.github.kutipan.opennlp;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Tags parts of speech with a model over the features that OpenNLP trains by default, as all that
 * OpenNLP publishes are: their weights by template and value, so that no feature has to be written
 * as a string and no XML has to be read. The tags are those of {@link PosTagger}. Immutable and
 * thread-safe.
 */
final class DefaultPosTagger {

  /** OpenNLP takes no more letters of the beginning and the end of a word. */
  private static final int AFFIX = 4;

  private static final int WINDOW = 2;

  /** The templates of words that stand two places in front of a word to two behind it. */
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("p2w=", "p1w=", "w=", "n1w=", "n2w=");

  private static final ImmutableList<String> BEGINS =
      ImmutableList.of("S=begin", "p1S=begin", "p2S=begin");
  private static final String LAST = "t=";
  private static final String LAST_TWO = "t2=";

  private final PosOutcomes outcomes;
  private final Map<String, Map<String, Context>> weights = new HashMap<>();
  private final @Nullable Context[] unknown = new @Nullable Context[WORDS.size()];
  private final @Nullable Context any;
  private final @Nullable Context[] begins = new @Nullable Context[BEGINS.size()];

  /** For each word what it tells of a word, by where it stands from there. */
  private final Map<String, @Nullable Context[]> words = new HashMap<>();

  private final Map<String, Context> suffixes;
  private final Map<String, Context> prefixes;
  private final Map<String, Context> classes;
  private final Map<String, Context> wordsAndClasses;
  private final @Nullable Context[] last;
  private final @Nullable Context[][] lastTwo;

  /**
   * Looks into a model.
   *
   * @throws IOException if it is not of a kind that OpenNLP trains by default
   */
  DefaultPosTagger(AbstractModel model) throws IOException {
    outcomes = new PosOutcomes(model);
    @SuppressWarnings("unchecked") // as AbstractModel.getDataStructures documents it
    Map<String, Context> predicates = (Map<String, Context>) model.getDataStructures()[1];
    for (Map.Entry<String, Context> predicate : predicates.entrySet()) {
      int end = predicate.getKey().indexOf('=') + 1;
      String template = predicate.getKey().substring(0, end);
      String value = predicate.getKey().substring(end);
      int place = WORDS.indexOf(template);
      if (place >= 0) {
        words.computeIfAbsent(value, key -> new @Nullable Context[WORDS.size()])[place] =
            predicate.getValue();
      } else {
        weights.computeIfAbsent(template, key -> new HashMap<>()).put(value, predicate.getValue());
      }
    }
    any = predicates.get("def");
    Arrays.setAll(begins, i -> predicates.get(BEGINS.get(i)));
    suffixes = template("suf=");
    prefixes = template("pre=");
    classes = template("wc=");
    wordsAndClasses = template("w&c=");
    int size = outcomes.size();
    last = new @Nullable Context[size];
    lastTwo = new @Nullable Context[size][size];
    for (int before = 0; before < size; before++) {
      last[before] = template(LAST).get(outcomes.name(before));
      for (int beforeThat = 0; beforeThat < size; beforeThat++) {
        String pair = outcomes.name(beforeThat) + "," + outcomes.name(before);
        lastTwo[before][beforeThat] = template(LAST_TWO).get(pair);
      }
    }
  }

  private Map<String, Context> template(String name) {
    return weights.getOrDefault(name, Map.of());
  }

  /** Returns the parts of speech of a sentence (UPOS). */
  List<String> tag(List<String> sentence) {
    int size = sentence.size();
    String[] lower = new String[size];
    @Nullable Context[][] known = new @Nullable Context[size][];
    for (int i = 0; i < size; i++) {
      lower[i] = StringUtil.toLowerCase(sentence.get(i));
      known[i] = words.getOrDefault(lower[i], unknown);
    }
    Beam beam = new Beam(PosTagger.WIDTH, outcomes.size(), (index, before, tag) -> true);
    int[] tags = beam.best(size, i -> new Word(sentence.get(i), lower[i], known, i));
    return Arrays.stream(tags).mapToObj(outcomes::tag).collect(ImmutableList.toImmutableList());
  }

  /** What speaks for the tags of a word; the features in OpenNLP's order, to the last bit. */
  private final class Word implements Beam.Evidence {
    private final double[] sums = new double[outcomes.size()];

    Word(String word, String lower, @Nullable Context[][] known, int index) {
      Arrays.fill(sums, outcomes.prior());
      Weighing.add(any, sums);
      int length = word.length();
      for (int n = 1; n <= Math.min(AFFIX, length); n++) {
        Weighing.add(suffixes.get(word.substring(length - n)), sums);
      }
      for (int n = 1; n <= Math.min(AFFIX, length); n++) {
        Weighing.add(prefixes.get(word.substring(0, n)), sums);
      }
      addWord(known, index, 0);
      for (int d = 1; d <= WINDOW; d++) {
        addWord(known, index, -d);
      }
      for (int d = 1; d <= WINDOW; d++) {
        addWord(known, index, d);
      }
      if (index <= WINDOW) {
        Weighing.add(begins[index], sums);
      }
      String shape = FeatureGeneratorUtil.tokenFeature(word);
      Weighing.add(classes.get(shape), sums);
      Weighing.add(wordsAndClasses.get(lower + "," + shape), sums);
    }

    private void addWord(@Nullable Context[][] known, int index, int distance) {
      int place = index + distance;
      if (place >= 0 && place < known.length) {
        Weighing.add(known[place][distance + WINDOW], sums);
      }
    }

    @Override
    public double[] probabilities(int before, int beforeThat) {
      double[] scores = sums.clone();
      if (before < scores.length) {
        Weighing.add(last[before], scores);
        if (beforeThat < scores.length) {
          Weighing.add(lastTwo[before][beforeThat], scores);
        }
      }
      outcomes.weighing().normalize(scores);
      return scores;
    }
  }
}
