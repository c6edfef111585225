package io.github.kutipan.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints the figures of speed and growth that stand in the README, as its tables.
 *
 * <p>Arguments: any of {@code throughput}, {@code cold}, {@code growth}, {@code
 * megabytes}; all without any.
 */
public final class Benchmarks {

  private static final int FEW_CHARACTERS = 100_000;
  private static final int MANY_CHARACTERS = 1_000_000;

  private Benchmarks() {}

  /** Runs the benchmarks. */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    List<String> wanted = List.of(arguments);
    if (wanted.isEmpty() || wanted.contains("throughput")) {
      throughput();
    }
    if (wanted.isEmpty() || wanted.contains("cold")) {
      ColdStart.print("id", "en");
    }
    if (wanted.isEmpty() || wanted.contains("growth")) {
      Growth.print("id", FEW_CHARACTERS, 10, 3);
      Growth.print("en", FEW_CHARACTERS, 10, 3);
    }
    if (wanted.isEmpty() || wanted.contains("megabytes")) {
      Growth.print("id", MANY_CHARACTERS, 2, 1);
    }
  }

  private static void throughput() throws RunnerException {
    System.out.println("| | language | threads | articles a second | MB an article |");
    System.out.println("|---|---|---|---|---|");
    // HotSpot compiles for most of a minute, on the core that the second thread would have.
    for (int threads = 1; threads <= 2; threads++) {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include(Throughput.class.getName() + ".*")
                      .threads(threads)
                      .forks(1)
                      .jvmArgsAppend("-Xmx512m")
                      .warmupIterations(5)
                      .warmupTime(TimeValue.seconds(12))
                      .measurementIterations(9)
                      .measurementTime(TimeValue.seconds(3))
                      .addProfiler(GCProfiler.class)
                      .verbosity(VerboseMode.SILENT)
                      .shouldFailOnError(true)
                      .build())
              .run();
      for (RunResult result : results) {
        System.out.printf(
            "| %s | %s | %d | %.1f | %.1f |%n",
            result.getPrimaryResult().getLabel(),
            result.getParams().getParam("language"),
            threads,
            result.getPrimaryResult().getStatistics().getPercentile(50),
            result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1e6);
      }
    }
  }
}
