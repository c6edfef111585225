package io.github.kutipan.benchmark;

import com.google.common.collect.ImmutableMap;
import io.github.kutipan.QuoteAttributor;
import java.io.IOException;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the time grows with the text, for ordinary texts and for the worst that we know. */
final class Growth {

  private static final int RUNS = 3;

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

  /** Prints, for each kind of text, the times of one and of ten times its length. */
  static void print(String language, int size) {
    QuoteAttributor attributor = QuoteAttributor.forLanguage(language);
    attributor.attribute(ordinary(language, size));
    System.out.printf("%n| %s, of %,d characters | s | ten times as long | ratio |%n", language, size);
    System.out.println("|---|---|---|---|");
    for (Map.Entry<String, IntFunction<String>> text : texts(language).entrySet()) {
      double one = best(attributor, text.getValue().apply(size));
      double ten = best(attributor, text.getValue().apply(10 * size));
      System.out.printf("| %s | %.3f | %.3f | %.1f |%n", text.getKey(), one, ten, ten / one);
    }
  }

  private static double best(QuoteAttributor attributor, String text) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      attributor.attribute(text);
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }
}
