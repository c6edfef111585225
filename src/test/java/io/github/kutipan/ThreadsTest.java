package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kutipan.result.AttributedText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static final int THREADS = 8;
  private static final int ARTICLES = 50;

  @Test
  void attributorSharedByThreadsGivesWhatOneThreadGets() throws Exception {
    List<String> articles =
        IntStream.range(0, ARTICLES).mapToObj(seed -> new Fragments(seed).article()).toList();
    QuoteAttributor alone = QuoteAttributor.forLanguage("id");
    List<AttributedText> expected = articles.stream().map(alone::attribute).toList();

    // A folder is read afresh, so that the threads meet where the models are opened.
    QuoteAttributor shared = QuoteAttributor.builder().languagePack(TestPacks.indonesian()).build();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<AttributedText>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(
            threads.submit(
                () -> {
                  start.await(1, TimeUnit.MINUTES);
                  return articles.stream().map(shared::attribute).toList();
                }));
      }
      for (Future<List<AttributedText>> result : results) {
        assertEquals(expected, result.get(2, TimeUnit.MINUTES));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
