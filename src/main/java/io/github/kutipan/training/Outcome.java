package io.github.kutipan.training;

/** How good a model is on a corpus. */
interface Outcome {

  /** Returns the figures that are worth writing down, on one line. */
  String summary();

  /** Returns further lines for whoever trains, each with its line break; possibly none. */
  String table();
}
