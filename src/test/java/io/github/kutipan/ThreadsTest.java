package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kutipan.result.AttributedText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static final int THREADS = 16;
  private static final int ARTICLES = 50;
  private static final int SHORT_ARTICLES = 10_000;

  @FunctionalInterface
  private interface Reading {
    void read() throws Exception;
  }

  @Test
  void everyThreadGetsWhatOneThreadGets() throws Exception {
    List<String> articles =
        IntStream.range(0, ARTICLES).mapToObj(seed -> new Fragments(seed).article()).toList();
    List<AttributedText> expected = readAlone(articles);

    // A folder is read afresh, so that the threads meet where the models are opened.
    QuoteAttributor shared = QuoteAttributor.builder().languagePack(TestPacks.indonesian()).build();
    inAllThreads(() -> assertEquals(expected, articles.stream().map(shared::attribute).toList()));
  }

  @Test
  void threadsThatShareTheWorkGetWhatOneThreadGets() throws Exception {
    List<String> articles =
        IntStream.range(0, SHORT_ARTICLES)
            .mapToObj(seed -> new Fragments(seed).shortArticle())
            .toList();
    List<AttributedText> expected = readAlone(articles);

    QuoteAttributor shared = QuoteAttributor.forLanguage("id");
    AtomicInteger next = new AtomicInteger();
    AtomicReferenceArray<AttributedText> found = new AtomicReferenceArray<>(SHORT_ARTICLES);
    inAllThreads(
        () -> {
          for (int i = next.getAndIncrement(); i < SHORT_ARTICLES; i = next.getAndIncrement()) {
            found.set(i, shared.attribute(articles.get(i)));
          }
        });
    assertEquals(expected, IntStream.range(0, SHORT_ARTICLES).mapToObj(found::get).toList());
  }

  /** What a thread of a server's pool keeps stays there when nobody needs it any more. */
  @Test
  void noClassKeepsAnythingForAThread() {
    StringWriter found = new StringWriter();
    PrintWriter out = new PrintWriter(found);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            out,
            out,
            "--ignore-missing-deps",
            "-verbose:class",
            "-regex",
            "java\\.lang\\.(Inheritable)?ThreadLocal|opennlp\\..*\\.ThreadSafe.*",
            // Not the folder itself: behind its module-info, jdeps would ask for every dependency.
            Path.of("target", "classes", "io").toString());
    assertEquals("", found.toString().strip());
  }

  private static List<AttributedText> readAlone(List<String> articles) {
    QuoteAttributor alone = QuoteAttributor.forLanguage("id");
    Map<String, AttributedText> read = new HashMap<>();
    return articles.stream().map(text -> read.computeIfAbsent(text, alone::attribute)).toList();
  }

  private static void inAllThreads(Reading reading) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(
            threads.submit(
                () -> {
                  start.await(1, TimeUnit.MINUTES);
                  reading.read();
                  return null;
                }));
      }
      for (Future<?> result : results) {
        result.get(5, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
