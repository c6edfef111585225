package io.github.kutipan.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest tags of a sentence: the beam search of OpenNLP over tags that are numbers, so
 * that what a word tells whatever the tags before it is looked up once and not for each path.
 *
 * @param width how many paths go on behind each word
 * @param tags how many tags there are; this number itself stands for no tag, in front of a sentence
 * @param allowed which tags a word may have
 */
record Beam(int width, int tags, Allowed allowed) {

  private static final Comparator<Path> BEST_FIRST =
      Comparator.comparingDouble(Path::score).reversed();

  /** What speaks for the tags of one word. */
  @FunctionalInterface
  interface Evidence {
    /** Returns the probability of each tag behind the two tags before. */
    double[] probabilities(int before, int beforeThat);
  }

  /** Which tags a word may have. */
  @FunctionalInterface
  interface Allowed {
    boolean test(int index, int before, int tag);
  }

  /**
   * The tags up to a word.
   *
   * @param before the tags up to the word before, none in front of a sentence
   * @param tag the tag of the word
   * @param score the sum of the logarithms of the tags' probabilities
   */
  private record Path(@Nullable Path before, int tag, double score) {}

  /** Returns the likeliest tag of each word. */
  int[] best(int words, IntFunction<? extends Evidence> evidence) {
    return width == 1 ? bestOfOnePath(words, evidence) : bestOfPaths(words, evidence);
  }

  /** One path alone has nothing to compare its score with. */
  private int[] bestOfOnePath(int words, IntFunction<? extends Evidence> evidence) {
    int[] likeliest = new int[words];
    int before = tags;
    int beforeThat = tags;
    for (int i = 0; i < words; i++) {
      double[] scores = evidence.apply(i).probabilities(before, beforeThat);
      int best = -1;
      for (int tag = 0; tag < scores.length; tag++) {
        if ((best < 0 || scores[tag] > scores[best]) && allowed.test(i, before, tag)) {
          best = tag;
        }
      }
      likeliest[i] = best;
      beforeThat = before;
      before = best;
    }
    return likeliest;
  }

  private int[] bestOfPaths(int words, IntFunction<? extends Evidence> evidence) {
    List<Path> best = List.of(new Path(null, tags, 0));
    for (int i = 0; i < words; i++) {
      Evidence word = evidence.apply(i);
      List<Path> next = new ArrayList<>();
      for (Path path : best) {
        int beforeThat = path.before() == null ? tags : path.before().tag();
        double[] scores = word.probabilities(path.tag(), beforeThat);
        extend(i, path, scores, least(scores), next);
        if (next.isEmpty()) {
          extend(i, path, scores, 0, next);
        }
      }
      next.sort(BEST_FIRST);
      best = next.subList(0, Math.min(width, next.size()));
    }
    int[] likeliest = new int[words];
    Path path = best.get(0);
    for (int i = words - 1; i >= 0 && path != null; i--) {
      likeliest[i] = path.tag();
      path = path.before();
    }
    return likeliest;
  }

  private void extend(int i, Path path, double[] scores, double least, List<Path> longer) {
    for (int tag = 0; tag < scores.length; tag++) {
      if (scores[tag] >= least && allowed.test(i, path.tag(), tag)) {
        longer.add(new Path(path, tag, path.score() + StrictMath.log(scores[tag])));
      }
    }
  }

  /** The score of the last tag that goes on, as many as there are paths. */
  private double least(double[] scores) {
    double[] best = new double[Math.min(width, scores.length)];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (double score : scores) {
      // From the largest to the least, of which a larger score takes the place.
      for (int i = best.length - 1; i >= 0 && best[i] < score; i--) {
        if (i + 1 < best.length) {
          best[i + 1] = best[i];
        }
        best[i] = score;
      }
    }
    return best[best.length - 1];
  }
}
