package io.github.kutipan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.util.concurrent.UncheckedExecutionException;

/**
 * The pipelines that attributors of this JVM share, so that tables and models are read once however
 * many attributors are built or come out of a stream of bytes.
 *
 * <p>This is the only static state of the library: a copy that is deserialised has no other place
 * to find what the copies before it have read. It is no state that can be seen: a pipeline is
 * immutable, and it is the same whoever asks first. Soft references let go of those that no
 * attributor uses when memory is short, not before: between two tasks of a cluster there may be no
 * attributor. Thread-safe.
 */
final class SharedPipelines {

  private static final LoadingCache<LanguageChoice.OfPack, Pipeline> PIPELINES =
      CacheBuilder.newBuilder()
          .softValues()
          .build(CacheLoader.from(choice -> new Pipeline(choice.read())));

  private SharedPipelines() {}

  /**
   * Returns the pipeline of a pack.
   *
   * @throws io.github.kutipan.language.LanguagePackException if anything in the pack is wrong
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  static Pipeline of(LanguageChoice.OfPack choice) {
    try {
      return PIPELINES.getUnchecked(choice);
    } catch (UncheckedExecutionException e) {
      Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
      throw e;
    }
  }
}
