package io.github.kutipan.training;

import java.io.IOException;
import java.util.List;

/** Trains and tests one kind of model. */
interface Trainer {

  /** Trains a model on a list of corpora and serializes it, the same bytes each time. */
  byte[] train(List<List<TaggedSentence>> corpora) throws IOException;

  /** Scores a serialized model on a corpus that it was not trained on. */
  Scores test(byte[] model, List<TaggedSentence> corpus) throws IOException;
}
