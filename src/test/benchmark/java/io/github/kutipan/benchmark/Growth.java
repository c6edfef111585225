package io.github.kutipan.benchmark;

import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import io.github.kutipan.QuoteAttributor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the time grows with the text, for ordinary texts and for the worst that we know. */
final class Growth {

  /** Enough for the compiler to have seen most of the code. */
  private static final int WARMING = 300_000;

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Growth() {}

  private static ImmutableMap<String, IntFunction<String>> texts(String language) {
    return ImmutableMap.<String, IntFunction<String>>builder()
        .put("ordinary articles", size -> ordinary(language, size))
        .put("only marks", size -> "\"".repeat(size))
        .put("pairs of marks", size -> "\" ' ".repeat(size / 4))
        .put("nested marks", size -> "“a ‘".repeat(size / 8) + "’ b”".repeat(size / 8))
        .put("one sentence", size -> "kata Budi said the ".repeat(size / 19))
        .put("names", size -> named(size, i -> "Ani" + letters(i) + " Wijaya" + letters(i * 31)))
        .put("one surname", size -> named(size, i -> "Ani" + letters(i) + " Wijaya"))
        .put("one name", size -> named(size, i -> "Ani Wijaya"))
        .put("quoted sentences", size -> "\"Kami siap,\" kata dia. ".repeat(size / 23))
        .put("commas", size -> "Budi, ".repeat(size / 6) + "said it was late.")
        .put("no spaces", size -> "a".repeat(size))
        .put("only capitals", size -> "RINA SARI KATA ".repeat(size / 15))
        .put("brackets", size -> "(".repeat(size / 2) + ")".repeat(size / 2))
        .put("lines", size -> "a\n".repeat(size / 2))
        .buildOrThrow();
  }

  private static String ordinary(String language, int size) {
    try {
      return SampleArticles.ofLength(language, size);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String named(int size, IntFunction<String> name) {
    return IntStream.range(0, size / 48)
        .mapToObj(i -> "\"Kami siap,\" kata " + name.apply(i) + ". " + name.apply(i / 2) + " said. ")
        .collect(Collectors.joining());
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  /** Prints, for each kind of text, what one and what ten times its length take. */
  static void print(String language, int size, int runs) {
    QuoteAttributor attributor = QuoteAttributor.forLanguage(language);
    attributor.attribute(ordinary(language, WARMING));
    System.out.printf(
        "%n| %s, of %,d characters | s | ten times as long, s | ratio | ratio of allocated memory"
            + " |%n",
        language, size);
    System.out.println("|---|---|---|---|---|");
    for (Map.Entry<String, IntFunction<String>> text : texts(language).entrySet()) {
      Cost one = least(attributor, text.getValue().apply(size), runs);
      Cost ten = least(attributor, text.getValue().apply(10 * size), runs);
      System.out.printf(
          "| %s | %.3f | %.3f | %.1f | %.1f |%n",
          text.getKey(),
          one.seconds,
          ten.seconds,
          ten.seconds / one.seconds,
          (double) ten.bytes / one.bytes);
    }
  }

  /** What one article took. */
  private record Cost(double seconds, long bytes) {}

  private static Cost least(QuoteAttributor attributor, String text, int runs) {
    Cost least = new Cost(Double.MAX_VALUE, Long.MAX_VALUE);
    for (int i = 0; i < runs; i++) {
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      attributor.attribute(text);
      double seconds = (System.nanoTime() - start) / 1e9;
      bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
      least = new Cost(Math.min(least.seconds, seconds), Math.min(least.bytes, bytes));
    }
    return least;
  }
}
