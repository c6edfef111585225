package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.opennlp.LanguageModels;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Something that a model of maximum entropy is to judge, and what the gold says of it.
 *
 * @param features what it looks like
 * @param right whether it is right
 */
record Judged(ImmutableList<String> features, boolean right) {

  private static final String WRONG = "wrong";

  /** Trains a model with the outcome {@link LanguageModels#RIGHT}. */
  static byte[] train(List<Judged> all, TrainingParameters parameters) throws IOException {
    List<Event> events =
        all.stream()
            .map(
                judged ->
                    new Event(
                        judged.right() ? LanguageModels.RIGHT : WRONG,
                        judged.features().toArray(new String[0])))
            .toList();
    AbstractModel model =
        (AbstractModel)
            TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }
}
