package io.github.kutipan.training;

import java.util.Arrays;
import java.util.Locale;

/** Compares how sure attributions are said to be with how many of them are right, in ten bins. */
final class Calibration implements Outcome {

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  void add(double estimate, boolean isRight) {
    int bin = Math.min((int) (estimate * BINS), BINS - 1);
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    confidence[bin] += estimate;
  }

  /** Returns the expected calibration error: the gap of each bin, weighted by its size. */
  double error() {
    double gaps = 0;
    for (int bin = 0; bin < BINS; bin++) {
      gaps += Math.abs(right[bin] - confidence[bin]);
    }
    return gaps / Math.max(1, sum(count));
  }

  private static int sum(int[] bins) {
    return Arrays.stream(bins).sum();
  }

  @Override
  public String summary() {
    return String.format(
        Locale.ROOT,
        "expected calibration error %.3f; %d of %d right",
        error(),
        sum(right),
        sum(count));
  }

  @Override
  public String table() {
    StringBuilder table = new StringBuilder();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "    %.1f to %.1f: %d, said %.3f, right %.3f%n",
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                count[bin],
                confidence[bin] / count[bin],
                (double) right[bin] / count[bin]));
      }
    }
    return table.toString();
  }
}
