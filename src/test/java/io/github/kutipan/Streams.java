package io.github.kutipan;

import io.github.kutipan.result.Attempt;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the tests of streams have in common. */
final class Streams {

  private Streams() {}

  static Stream<Integer> endless(AtomicInteger taken) {
    return Stream.generate(taken::getAndIncrement);
  }

  static List<Long> positions(List<? extends Attempt<?>> attempts) {
    return attempts.stream().map(one -> one.position()).toList();
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
