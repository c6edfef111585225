package io.github.kutipan.benchmark;

import io.github.kutipan.QuoteAttributor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The time from the start of a JVM to its first result. */
final class ColdStart {

  private static final int RUNS = 7;

  private ColdStart() {}

  /** What a fresh JVM does: one article. */
  public static void main(String[] arguments) throws IOException {
    String article = SampleArticles.of(arguments[0]).get(0);
    if (QuoteAttributor.forLanguage(arguments[0]).attribute(article).attributions().isEmpty()) {
      throw new IllegalStateException("nobody speaks");
    }
  }

  /** Prints the median of fresh JVMs with 64 MB of heap, and that of {@code java -version}. */
  static void print(String... languages) throws IOException, InterruptedException {
    double bare = median("-version");
    System.out.printf("%n| from a cold JVM | s | times java -version |%n|---|---|---|%n");
    System.out.printf("| java -version | %.3f | 1.0 |%n", bare);
    for (String language : languages) {
      double first =
          median(
              "-Xmx64m",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              ColdStart.class.getName(),
              language);
      System.out.printf("| first article, %s | %.3f | %.1f |%n", language, first, first / bare);
    }
  }

  private static double median(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(arguments));
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("failed: " + command);
      }
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    Collections.sort(seconds);
    return seconds.get(RUNS / 2);
  }
}
