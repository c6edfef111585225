package io.github.kutipan.opennlp;

import com.google.common.collect.ImmutableList;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.AbstractModel.ModelType;

/** The outcomes of a model of parts of speech, and how it weighs them. Immutable. */
final class PosOutcomes {

  private final ImmutableList<String> names;
  private final ImmutableList<String> tags;
  private final Weighing weighing;
  private final double prior;

  PosOutcomes(AbstractModel model) {
    ImmutableList.Builder<String> outcomes = ImmutableList.builder();
    for (int i = 0; i < model.getNumOutcomes(); i++) {
      outcomes.add(model.getOutcome(i));
    }
    names = outcomes.build();
    tags = names.stream().map(PosOutcomes::first).collect(ImmutableList.toImmutableList());
    boolean perceptron = model.getModelType() == ModelType.Perceptron;
    weighing = perceptron ? Weighing.PERCEPTRON : Weighing.MAXENT;
    prior = perceptron ? 0 : StrictMath.log(1.0 / names.size());
  }

  /** "didn't" is tagged AUX+PART: what a word begins with tells what it does in the sentence. */
  private static String first(String name) {
    int plus = name.indexOf('+');
    return plus > 0 ? name.substring(0, plus) : name;
  }

  int size() {
    return names.size();
  }

  /** An outcome as the model has it. */
  String name(int outcome) {
    return names.get(outcome);
  }

  /** The part of speech of an outcome. */
  String tag(int outcome) {
    return tags.get(outcome);
  }

  Weighing weighing() {
    return weighing;
  }

  /** What speaks for each outcome before anything is looked at. */
  double prior() {
    return prior;
  }
}
