package io.github.kutipan;

import static java.util.Objects.requireNonNull;

import io.github.kutipan.result.Attempt;
import io.github.kutipan.result.AttributedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Attributes articles on several threads and hands them on in their order.
 *
 * <p>The thread that asks for the results takes the articles, at most {@link #AHEAD} for each
 * worker more than it has handed on, so that neither what waits nor what is done piles up. Only
 * {@link #stop} may be called from another thread.
 */
final class ReadAhead<T> implements Spliterator<Attempt<T>> {

  /** One in work and one that waits, so that no worker waits for the thread that takes. */
  static final int AHEAD = 2;

  /** For {@code limit} and the like on a stream that nobody closes: it never tells us its end. */
  private static final long IDLE_SECONDS = 1;

  private final Spliterator<? extends T> articles;
  private final Function<T, AttributedText> reader;
  private final int window;
  private final ThreadPoolExecutor workers;
  private final Deque<Future<Attempt<T>>> pending = new ArrayDeque<>();
  private long taken;
  private boolean exhausted;
  private Optional<RuntimeException> broken = Optional.empty();

  ReadAhead(Spliterator<? extends T> articles, Function<T, AttributedText> reader, int threads) {
    this.articles = articles;
    this.reader = reader;
    window = (int) Math.min(Integer.MAX_VALUE, (long) AHEAD * threads);
    workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ReadAhead::thread);
    workers.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "kutipan-reader");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Attempt<T>> action) {
    boolean handedOn = false;
    try {
      takeAhead();
      Future<Attempt<T>> first = pending.poll();
      if (first != null) {
        action.accept(await(first));
        handedOn = true;
      } else if (broken.isPresent()) {
        throw broken.get();
      }
    } finally {
      if (!handedOn) {
        stop();
      }
    }
    return handedOn;
  }

  private void takeAhead() {
    if (!exhausted && workers.isShutdown()) {
      throw closed();
    }
    while (!exhausted && pending.size() < window) {
      try {
        exhausted = !articles.tryAdvance(this::submit);
      } catch (RuntimeException e) {
        // Those before come first.
        broken = Optional.of(e);
        exhausted = true;
      }
    }
  }

  private void submit(@Nullable T article) {
    long position = taken++;
    try {
      pending.add(workers.submit(() -> attempt(position, article)));
    } catch (RejectedExecutionException e) {
      throw closed();
    }
  }

  private Attempt<T> attempt(long position, @Nullable T article) {
    Optional<T> given = Optional.ofNullable(article);
    try {
      AttributedText result = reader.apply(requireNonNull(article, "article"));
      return new Attempt<>(position, given, Optional.of(result), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return new Attempt<>(position, given, Optional.empty(), Optional.of(e));
    }
  }

  private static <R> R await(Future<R> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (CancellationException e) {
      throw closed();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancellationException cancelled = new CancellationException("interrupted");
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("the stream is closed");
  }

  /**
   * Drops the articles that wait, interrupts the workers and waits for them to end, unless the
   * calling thread is interrupted. A second call does nothing.
   */
  void stop() {
    for (Runnable waiting : workers.shutdownNow()) {
      // Whoever waits for it in another thread must be told.
      ((Future<?>) waiting).cancel(false);
    }
    try {
      workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The order is kept by one thread that takes; the work is parallel as it is. */
  @Override
  public @Nullable Spliterator<Attempt<T>> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    long left = articles.estimateSize();
    return left > Long.MAX_VALUE - pending.size() ? left : left + pending.size();
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
