package io.github.kutipan.opennlp;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends workers that are dear to make and that only one thread may use at a time.
 *
 * <p>It never holds more workers than threads have worked at once, and none outlives the pool, as
 * one in a {@link ThreadLocal} of a server's thread would.
 */
final class Pool<T> {

  private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  <R> R use(Function<T, R> work) {
    T lent = idle.poll();
    T worker = lent == null ? maker.get() : lent;
    R result = work.apply(worker);
    // A worker that threw is dropped: nobody knows its state.
    idle.add(worker);
    return result;
  }
}
