package io.github.kutipan.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of one pack, wherever they are. */
@FunctionalInterface
interface PackFiles {

  /** Opens a file of the pack by its name relative to the pack, or empty where there is none. */
  Optional<InputStream> open(String name) throws IOException;

  /** The folder {@code code} beside this class, in the library's jar. */
  static PackFiles ofResources(String code) {
    Path root = Path.of(code);
    return name -> {
      if (!root.resolve(name).normalize().startsWith(root)) {
        throw new IOException(name + ": leads out of the language pack " + code);
      }
      return Optional.ofNullable(PackFiles.class.getResourceAsStream(code + "/" + name));
    };
  }

  /** A folder on disk; names that lead out of it are refused. */
  static PackFiles ofFolder(Path folder) {
    Path root;
    try {
      root = folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": no such folder", e);
    }
    return name -> {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root)) {
        throw new IOException(name + ": leads out of the language pack " + folder);
      }
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      if (!real.startsWith(root)) {
        throw new IOException(name + ": leads out of the language pack " + folder);
      }
      return Optional.of(Files.newInputStream(real));
    };
  }
}
