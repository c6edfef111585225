package io.github.kutipan;

import io.github.kutipan.language.LanguagePack;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;

/** Which language an attributor reads: by what it is told, not by what was read of it. */
sealed interface LanguageChoice extends Serializable {

  /** A choice that names one pack. */
  sealed interface OfPack extends LanguageChoice {
    /** Reads the pack. */
    LanguagePack read();
  }

  /** A pack that comes with the library. */
  record Library(String code) implements OfPack {
    @Override
    public LanguagePack read() {
      return LanguagePack.of(code);
    }

    /** A record's own is linked when it is first called, which takes a cold JVM 20 ms. */
    @Override
    public int hashCode() {
      return code.hashCode();
    }
  }

  /**
   * A pack in a folder. The files may change between two attributors that are built, but not
   * between one and its copies: these have its {@code reading}.
   */
  record Folder(String uri, UUID reading) implements OfPack {
    static Folder of(Path path) {
      return new Folder(path.toUri().toString(), UUID.randomUUID());
    }

    @Override
    public LanguagePack read() {
      return LanguagePack.read(Path.of(URI.create(uri)));
    }
  }

  /** Each article's own, among those that come with the library. */
  record Detected() implements LanguageChoice {}
}
