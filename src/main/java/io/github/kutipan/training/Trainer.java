package io.github.kutipan.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains and tests one kind of model.
 *
 * @param <S> what a corpus for it is made of
 */
interface Trainer<S> {

  /** Reads a corpus in a folder. */
  List<S> read(Corpus corpus, Path folder) throws IOException;

  /** Trains a model on a list of corpora and serializes it, the same bytes each time. */
  byte[] train(List<List<S>> corpora) throws IOException;

  /** Scores a serialized model on a corpus that it was not trained on. */
  Outcome test(byte[] model, List<S> corpus) throws IOException;
}
