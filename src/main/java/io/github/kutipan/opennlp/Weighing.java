package io.github.kutipan.opennlp;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/** How a model of OpenNLP makes probabilities of the weights of features, to the last bit. */
enum Weighing {
  /** As {@link opennlp.tools.ml.perceptron.PerceptronModel} does. */
  PERCEPTRON {
    @Override
    void normalize(double[] sums) {
      double largest = 1;
      for (double sum : sums) {
        largest = Math.max(largest, Math.abs(sum));
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] /= largest;
      }
      shares(sums);
    }
  },
  /** As {@link opennlp.tools.ml.maxent.GISModel} does. */
  MAXENT {
    @Override
    void normalize(double[] sums) {
      shares(sums);
    }
  };

  /** Makes probabilities of the sums, in place. */
  abstract void normalize(double[] sums);

  private static void shares(double[] sums) {
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
  }

  /** Adds the weights of a feature, if the model knows it, to the sums of the tags. */
  static void add(@Nullable Context feature, double[] sums) {
    if (feature != null) {
      int[] outcomes = feature.getOutcomes();
      double[] parameters = feature.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }
}
