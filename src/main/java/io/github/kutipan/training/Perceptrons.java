package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/**
 * Makes one perceptron of several that learnt the same sentences in different orders.
 *
 * <p>A perceptron leans to what it saw last, so one alone is better or worse by its order. Weights
 * of the average are rounded to whole numbers, which halved the files and cost nothing measurable.
 */
final class Perceptrons {

  private Perceptrons() {}

  /** Returns the samples in {@code plan.rounds} random orders, the same ones on each call. */
  static <S> List<List<S>> shuffles(List<S> samples, ModelPlan plan) {
    ImmutableList.Builder<List<S>> shuffles = ImmutableList.builder();
    for (int round = 0; round < plan.number("rounds"); round++) {
      List<S> shuffled = new ArrayList<>(samples);
      Collections.shuffle(shuffled, new Random(plan.number("seed") + round));
      shuffles.add(shuffled);
    }
    return shuffles.build();
  }

  static PerceptronModel average(List<AbstractModel> models) {
    ImmutableList<String> outcomes = outcomes(models.get(0));
    Map<String, double[]> sums = new TreeMap<>();
    for (AbstractModel model : models) {
      weights(model)
          .forEach(
              (feature, context) -> {
                double[] sum = sums.computeIfAbsent(feature, f -> new double[outcomes.size()]);
                for (int i = 0; i < context.getOutcomes().length; i++) {
                  String outcome = model.getOutcome(context.getOutcomes()[i]);
                  sum[outcomes.indexOf(outcome)] += context.getParameters()[i];
                }
              });
    }
    sums.values().forEach(sum -> Arrays.setAll(sum, i -> Math.rint(sum[i] / models.size())));
    sums.values().removeIf(sum -> Arrays.stream(sum).allMatch(weight -> weight == 0));
    return new PerceptronModel(
        sums.values().stream().map(Perceptrons::context).toArray(Context[]::new),
        sums.keySet().toArray(new String[0]),
        outcomes.toArray(new String[0]));
  }

  /** Sorts them: their order in a model is that of the samples. */
  private static ImmutableList<String> outcomes(AbstractModel model) {
    return IntStream.range(0, model.getNumOutcomes())
        .mapToObj(model::getOutcome)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .asList();
  }

  /** OpenNLP has no other way to the weights: the second structure maps features to them. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> weights(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  private static Context context(double[] weights) {
    return new Context(
        IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray(),
        Arrays.stream(weights).filter(weight -> weight != 0).toArray());
  }
}
