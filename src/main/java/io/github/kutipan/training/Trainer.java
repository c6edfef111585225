package io.github.kutipan.training;

import java.io.IOException;
import java.util.List;
import opennlp.tools.util.model.BaseModel;

/** Trains and tests one kind of model. */
interface Trainer {

  /** Trains a model on a list of corpora. */
  BaseModel train(List<List<TaggedSentence>> corpora) throws IOException;

  /** Scores a serialized model on a corpus that it was not trained on. */
  Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException;
}
