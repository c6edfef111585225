package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;

/** Makes one perceptron of several that learnt the same sentences in different orders. */
final class Perceptrons {

  /** Weights are rounded to multiples of 2 to the power of minus this, so that files pack well. */
  private static final int WEIGHT_BITS = 10;

  private Perceptrons() {}

  static PerceptronModel average(List<AbstractModel> models) {
    AbstractModel first = models.get(0);
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (int i = 0; i < first.getNumOutcomes(); i++) {
      names.add(first.getOutcome(i));
    }
    ImmutableList<String> outcomes = names.build().stream().sorted().collect(ImmutableList.toImmutableList());
    Map<String, double[]> sums = new TreeMap<>();
    for (AbstractModel model : models) {
      weights(model)
          .forEach(
              (feature, context) -> {
                double[] sum =
                    sums.computeIfAbsent(feature, key -> new double[outcomes.size()]);
                for (int i = 0; i < context.getOutcomes().length; i++) {
                  String outcome = model.getOutcome(context.getOutcomes()[i]);
                  sum[outcomes.indexOf(outcome)] += context.getParameters()[i];
                }
              });
    }
    sums.values().forEach(sum -> Arrays.setAll(sum, i -> round(sum[i] / models.size())));
    sums.values().removeIf(sum -> Arrays.stream(sum).allMatch(weight -> weight == 0));
    return new PerceptronModel(
        sums.values().stream().map(Perceptrons::context).toArray(Context[]::new),
        sums.keySet().toArray(new String[0]),
        outcomes.toArray(new String[0]));
  }

  /** OpenNLP has no other way to the weights: its second structure maps features to them. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> weights(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  private static double round(double weight) {
    return Math.scalb(Math.rint(Math.scalb(weight, WEIGHT_BITS)), -WEIGHT_BITS);
  }

  private static Context context(double[] weights) {
    int[] outcomes =
        IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
    return new Context(outcomes, Arrays.stream(weights).filter(weight -> weight != 0).toArray());
  }
}
