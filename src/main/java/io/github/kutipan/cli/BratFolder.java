package io.github.kutipan.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.github.kutipan.render.Brat;
import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes the files of articles into a folder that was empty. What a person has corrected there is
 * never overwritten: every file is a new one.
 */
final class BratFolder implements ResultWriter {
  private static final int MAX_NAME = 100;
  private static final String NO_NAME = "article";

  /** What every file system takes and no one takes for a path. */
  private static final CharMatcher SAFE =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-._"));

  /** Windows keeps these for devices, whatever follows the first dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Path folder;

  /** In lower case, since some file systems do not tell cases apart. */
  private final Set<String> taken = new HashSet<>();

  /** The last number tried behind a name, so that many equal names are not tried over and over. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private BratFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder where there is none and writes the configuration into it.
   *
   * @throws IOException if that fails or the folder is not empty; the message is for the user
   */
  static BratFolder open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      if (!isEmpty(folder)) {
        throw new IOException(folder + ": expected a new or empty folder, found files in it");
      }
      create(folder.resolve("annotation.conf"), Brat.configuration());
    } catch (FileSystemException e) {
      throw new IOException(folder + ": cannot be made or written", e);
    }
    return new BratFolder(folder);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if that fails; the message is for the user
   */
  @Override
  public void write(String id, AttributedText article) {
    String name = unique(safe(id));
    try {
      create(folder.resolve(name + ".txt"), Brat.text(article));
      create(folder.resolve(name + ".ann"), Brat.annotations(article));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static void create(Path file, String content) throws IOException {
    Files.writeString(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** The id as the name of a file, without its ending. */
  private static String safe(String id) {
    String name = SAFE.negate().replaceFrom(Ascii.truncate(id, MAX_NAME, ""), '_');
    if (name.isEmpty()) {
      return NO_NAME;
    }
    return name.startsWith(".") || DEVICE.matcher(name).matches() ? "_" + name : name;
  }

  private String unique(String name) {
    String key = Ascii.toLowerCase(name);
    String found = name;
    while (!taken.add(Ascii.toLowerCase(found))) {
      int number = numbers.getOrDefault(key, 1) + 1;
      numbers.put(key, number);
      found = name + "-" + number;
    }
    return found;
  }
}
