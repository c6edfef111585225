package io.github.kutipan.opennlp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once for all threads. */
final class Lazy<T> {

  private final Supplier<T> maker;
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Has it made by another thread, so that it is there, or nearly so, when it is asked for. */
  void prepare() {
    if (made == null && asked.compareAndSet(false, true)) {
      // A failure is not lost: the next get() fails in the same way.
      CompletableFuture<T> unused = CompletableFuture.supplyAsync(this::get);
    }
  }

  T get() {
    T value = made;
    if (value == null) {
      synchronized (this) {
        value = made;
        if (value == null) {
          value = maker.get();
          made = value;
        }
      }
    }
    return value;
  }
}
