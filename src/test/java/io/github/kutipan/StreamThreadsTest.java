package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.Attempt;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/**
 * Which threads a stream of articles has, and how long. A thread that does not end fails the test
 * by its time limit.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StreamThreadsTest {

  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.forLanguage("id");
  private static final String TEXT = "\"Kami siap,\" kata Budi Santosa.";

  @Test
  void closeClosesTheInputAndEndsTheThreads() throws InterruptedException {
    AtomicBoolean closed = new AtomicBoolean();
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Stream<Integer> articles = Streams.endless(new AtomicInteger()).onClose(() -> closed.set(true));
    try (Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(articles, rememberThread(threads), 3)) {
      attempts.limit(20).forEach(one -> assertFalse(closed.get()));
    }
    assertTrue(closed.get());
    assertEnded(threads);
  }

  @Test
  void threadsEndWithTheLastResultThoughNobodyCloses() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ATTRIBUTOR.attributeAll(Stream.of(0, 1, 2, 3), rememberThread(threads), 2).forEach(one -> {});
    assertEnded(threads);
  }

  @Test
  void threadsEndWhereTheCallerFails() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(Streams.endless(new AtomicInteger()), rememberThread(threads), 2);
    UnsupportedOperationException failure = new UnsupportedOperationException();
    assertSame(
        failure,
        assertThrows(
            UnsupportedOperationException.class,
            () ->
                attempts.forEach(
                    one -> {
                      throw failure;
                    })));
    assertEnded(threads);
  }

  @Test
  void threadsEndOfThemselvesBehindALimitThatNobodyCloses() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    List<Attempt<Integer>> attempts =
        ATTRIBUTOR
            .attributeAll(Streams.endless(new AtomicInteger()), rememberThread(threads), 2)
            .limit(3)
            .toList();
    assertEquals(List.of(0L, 1L, 2L), Streams.positions(attempts));
    assertEnded(threads);
  }

  @Test
  void threadsDoNotKeepTheMachineRunning() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    ATTRIBUTOR.attributeAll(Stream.of(0, 1), rememberThread(threads), 2).forEach(one -> {});
    assertTrue(threads.stream().allMatch(Thread::isDaemon));
    assertFalse(threads.contains(Thread.currentThread()));
  }

  @Test
  void closedStreamGivesNothingMore() {
    Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(Streams.endless(new AtomicInteger()), i -> TEXT, 2);
    Iterator<Attempt<Integer>> iterator = attempts.iterator();
    assertEquals(0, iterator.next().position());
    attempts.close();
    assertClosed(iterator::hasNext);
  }

  @Test
  void closeByAnotherThreadWakesTheOneThatWaits() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(
            Streams.endless(new AtomicInteger()),
            i -> {
              if (i == 0) {
                return TEXT;
              }
              begun.countDown();
              Streams.await(never);
              return TEXT;
            },
            1);
    Thread closing =
        new Thread(
            () -> {
              Streams.await(begun);
              attempts.close();
            });
    closing.start();
    // The article in work is interrupted and fails; whatever is asked for behind it is closed.
    assertClosed(() -> attempts.forEach(one -> {}));
    closing.join();
  }

  @Test
  void interruptOfTheThreadThatWaitsEndsTheStream() throws InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch never = new CountDownLatch(1);
    Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(
            Stream.of(0),
            i -> {
              threads.add(Thread.currentThread());
              Streams.await(never);
              return TEXT;
            });
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, attempts::toList);
    } finally {
      assertTrue(Thread.interrupted());
    }
    assertEnded(threads);
  }

  private static void assertClosed(Executable call) {
    assertEquals(
        "the stream is closed", assertThrows(IllegalStateException.class, call).getMessage());
  }

  private static void assertEnded(Set<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static Function<Integer, String> rememberThread(Set<Thread> threads) {
    return i -> {
      threads.add(Thread.currentThread());
      return TEXT;
    };
  }
}
