package io.github.kutipan.cli;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of articles, as it was found.
 *
 * @param name what messages call it
 * @param id what its article is called if it holds one
 * @param path where it is; absent for standard input
 */
record InputFile(String name, String id, Optional<Path> path) {
  private static final String COMPRESSED = ".gz";
  private static final String TEXT = ".txt";
  private static final String LINES = ".jsonl";

  static final InputFile STANDARD_INPUT = new InputFile("standard input", "-", Optional.empty());

  /** A file whose article is called by the name that it has below a folder. */
  static InputFile below(Path folder, Path path) {
    String id = folder.relativize(path).toString().replace('\\', '/');
    return new InputFile(path.toString(), withoutSuffix(id), Optional.of(path));
  }

  /** A file that was named by itself. */
  static InputFile of(String name, Path path) {
    Path last = path.getFileName() == null ? path : path.getFileName();
    return new InputFile(name, withoutSuffix(last.toString()), Optional.of(path));
  }

  private static String withoutSuffix(String name) {
    return withoutSuffix(withoutSuffix(name, COMPRESSED), TEXT);
  }

  private static String withoutSuffix(String name, String suffix) {
    return Ascii.toLowerCase(name).endsWith(suffix)
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }

  /** Whether files of this name are taken from a folder. */
  static boolean isArticles(Path path) {
    String name = withoutSuffix(Ascii.toLowerCase(path.toString()), COMPRESSED);
    return name.endsWith(TEXT) || name.endsWith(LINES);
  }

  /** Whether each line is an article; where the name does not tell, it is as asked for. */
  boolean hasLines(InputFormat otherwise) {
    if (path.isEmpty()) {
      return otherwise == InputFormat.JSONL;
    }
    String uncompressed = withoutSuffix(Ascii.toLowerCase(path.get().toString()), COMPRESSED);
    return uncompressed.endsWith(LINES)
        || (otherwise == InputFormat.JSONL && !uncompressed.endsWith(TEXT));
  }
}
