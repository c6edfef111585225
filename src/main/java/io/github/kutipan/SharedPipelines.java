package io.github.kutipan;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

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

  private static final ConcurrentMap<LanguageChoice.OfPack, SoftReference<Pipeline>> PIPELINES =
      new ConcurrentHashMap<>();

  private SharedPipelines() {}

  /**
   * Returns the pipeline of a pack.
   *
   * @throws io.github.kutipan.language.LanguagePackException if anything in the pack is wrong
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  static Pipeline of(LanguageChoice.OfPack choice) {
    PIPELINES.values().removeIf(reference -> reference.get() == null);
    List<Pipeline> held = new ArrayList<>();
    PIPELINES.compute(
        choice,
        (key, known) -> {
          Pipeline pipeline = known == null ? null : known.get();
          if (pipeline == null) {
            pipeline = new Pipeline(choice.read());
            held.add(pipeline);
            return new SoftReference<>(pipeline);
          }
          held.add(pipeline);
          return known;
        });
    return held.get(0);
  }
}
