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

/**
 * How time and memory grow with the text, for ordinary texts and for the worst that we know.
 *
 * <p>On a machine that others use as well, a clock tells what they do. So the time is that of the
 * thread's own work, without the compiler's and the collector's; the shorter text is read so often
 * that both lengths take about as long; they take turns; and the least of each counts, since what
 * comes from outside only adds.
 */
final class Growth {

  /** Enough for the compiler to have seen most of the code. */
  private static final int WARMING = 300_000;

  private static final int WARMING_TIMES = 10;

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
        .put("one-word paragraphs", size -> numbered(size, i -> "Rina" + i + "\n\n"))
        .put("cues", size -> "kata said ".repeat(size / 10))
        .put("words meaning that", size -> "Budi said " + "bahwa that ".repeat(size / 11))
        .put("pronouns", size -> "dia mereka he they ".repeat(size / 19))
        .put("quotations and names", size -> numbered(size, i -> "\"a\" Ani" + i + " "))
        .put("quotations left open", size -> "“Kami siap.\n\n".repeat(size / 13))
        .put("roles", size -> "Kepala Dinas head of the department of ".repeat(size / 39))
        .put("posts", size -> numbered(size, i -> "Direktur PT A" + i + ", Ani B" + i + ", said so. "))
        .put("posts of one", size -> numbered(size, i -> "Direktur PT A" + letters(i) + " Ani Wijaya, director of the A" + letters(i) + " Institute, said so. "))
        .put("acronyms", size -> numbered(size, i -> "Badan Bencana " + i + " (BB" + i + ") said so. "))
        .put("coordinated names", size -> numbered(size, i -> "Ani" + letters(i) + ", ") + "said so.")
        .put("particles of names", size -> "Ani bin Budi van ".repeat(size / 17))
        .put("apostrophes", size -> "'a ".repeat(size / 3))
        .put("digits", size -> "1.000,5 ".repeat(size / 8))
        .put("emoji", size -> "\uD83D\uDE00 ".repeat(size / 3))
        .put("private characters", size -> numbered(size, i -> "\uE000" + letters(i) + " "))
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

  private static String numbered(int size, IntFunction<String> part) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append(part.apply(i));
    }
    return text.toString();
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  /**
   * Prints, for each kind of text, what one and what ten times its length take.
   *
   * @param times how often the shorter text is read for each time that the longer one is
   * @param rounds how often they take turns
   */
  static void print(String language, int size, int times, int rounds) {
    QuoteAttributor attributor = QuoteAttributor.forLanguage(language);
    Cost.of(attributor, ordinary(language, WARMING), WARMING_TIMES);
    System.out.printf(
        "%n| %s, of %,d characters | s | ten times as long, s | ratio | ratio of allocated memory"
            + " |%n",
        language, size);
    System.out.println("|---|---|---|---|---|");
    double worst = 0;
    for (Map.Entry<String, IntFunction<String>> text : texts(language).entrySet()) {
      String shorter = text.getValue().apply(size);
      String longer = text.getValue().apply(10 * size);
      Cost one = Cost.of(attributor, shorter, 2);
      Cost ten = Cost.NOTHING_YET;
      for (int i = 0; i < rounds; i++) {
        one = one.orLess(Cost.of(attributor, shorter, times));
        ten = ten.orLess(Cost.of(attributor, longer, 1));
      }
      worst = Math.max(worst, ten.seconds / one.seconds);
      System.out.printf(
          "| %s | %.3f | %.3f | %.1f | %.1f |%n",
          text.getKey(),
          one.seconds,
          ten.seconds,
          ten.seconds / one.seconds,
          (double) ten.bytes / one.bytes);
    }
    System.out.printf("| worst | | | %.1f | |%n", worst);
  }

  /** What one article took, on average. */
  private record Cost(double seconds, long bytes) {

    static final Cost NOTHING_YET = new Cost(Double.MAX_VALUE, Long.MAX_VALUE);

    static Cost of(QuoteAttributor attributor, String text, int times) {
      long bytes = THREADS.getCurrentThreadAllocatedBytes();
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < times; i++) {
        attributor.attribute(text);
      }
      double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
      return new Cost(seconds / times, bytes / times);
    }

    Cost orLess(Cost other) {
      return new Cost(Math.min(seconds, other.seconds), Math.min(bytes, other.bytes));
    }
  }
}
