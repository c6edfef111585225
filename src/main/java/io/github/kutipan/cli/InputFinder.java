package io.github.kutipan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Finds the files that arguments name: files, folders with all below them, and globs that the shell
 * has not expanded. What is below a folder comes in the order of its names; hidden files and links
 * that lead back to a folder above are skipped. Not thread-safe.
 */
final class InputFinder {
  private static final String STANDARD_INPUT = "-";
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  /** As in a shell, it stands for no folder too. */
  private static final Pattern ANY_FOLDERS = Pattern.compile("(?<=^|/)\\*\\*/");

  /** What is never read from a folder: the files that the run writes. */
  private final Set<Path> excluded;

  /** Hears what was skipped. */
  private final Consumer<String> notes;

  private final List<Found> found = new ArrayList<>();

  InputFinder(Set<Path> excluded, Consumer<String> notes) {
    this.excluded = excluded;
    this.notes = notes;
  }

  /** A file, or why there is none. */
  record Found(Optional<InputFile> file, String failure) {
    private Found(InputFile file) {
      this(Optional.of(file), "");
    }

    private Found(String failure) {
      this(Optional.empty(), failure);
    }
  }

  /** What the arguments name, in their order. */
  List<Found> find(List<String> arguments) {
    found.clear();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        found.add(new Found(InputFile.STANDARD_INPUT));
      } else {
        find(argument);
      }
    }
    return List.copyOf(found);
  }

  private void find(String argument) {
    try {
      // A file may be called as a glob.
      if (GLOB.matcher(argument).find() && !exists(argument)) {
        expand(argument);
        return;
      }
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        walk(argument, path, InputFile::isArticles, "no .txt or .jsonl file in it");
      } else {
        found.add(new Found(InputFile.of(argument, path)));
      }
    } catch (PatternSyntaxException e) {
      found.add(new Found(argument + ": not a pattern of names: " + e.getDescription()));
    } catch (InvalidPathException e) {
      found.add(new Found(argument + ": not the name of a file: " + e.getReason()));
    }
  }

  private static boolean exists(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException e) {
      // Windows has no file with an asterisk.
      return false;
    }
  }

  private void expand(String glob) {
    int slash = glob.lastIndexOf('/', firstSign(glob));
    Path folder = Path.of(slash < 0 ? "" : glob.substring(0, slash + 1));
    String names = glob.substring(slash + 1);
    PathMatcher matcher =
        FileSystems.getDefault()
            .getPathMatcher("glob:" + ANY_FOLDERS.matcher(names).replaceAll("{**/,}"));
    if (!Files.isDirectory(folder)) {
      found.add(new Found(glob + ": no such file"));
      return;
    }
    walk(glob, folder, path -> matcher.matches(folder.relativize(path)), "no such file");
  }

  private static int firstSign(String glob) {
    return GLOB.matcher(glob).results().findFirst().orElseThrow().start();
  }

  private void walk(String name, Path folder, Predicate<Path> wanted, String ifNone) {
    int before = found.size();
    Walk walk = new Walk(folder, wanted);
    walk.into(folder);
    walk.skipped().ifPresent(what -> notes.accept(name + ": skipped: " + what));
    if (found.size() == before) {
      found.add(new Found(name + ": " + ifNone));
    }
  }

  /** One walk through a folder. */
  private final class Walk {
    private final Path root;
    private final Predicate<Path> wanted;

    /** The folders from the root to where the walk is, without links. */
    private final Deque<Path> above = new ArrayDeque<>();

    private int hidden;
    private int others;
    private int loops;

    Walk(Path root, Predicate<Path> wanted) {
      this.root = root;
      this.wanted = wanted;
    }

    void into(Path folder) {
      try {
        Path real = folder.toRealPath();
        if (above.contains(real)) {
          loops++;
          return;
        }
        above.push(real);
        list(folder).forEach(this::visit);
        above.pop();
      } catch (IOException e) {
        found.add(new Found(InputReader.message(folder.toString(), e)));
      }
    }

    private static List<Path> list(Path folder) throws IOException {
      try (Stream<Path> entries = Files.list(folder)) {
        return entries.sorted().toList();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private void visit(Path path) {
      if (path.getFileName().toString().startsWith(".")) {
        hidden++;
      } else if (Files.isDirectory(path)) {
        into(path);
      } else if (wanted.test(path) && !excluded.contains(path.toAbsolutePath().normalize())) {
        found.add(new Found(InputFile.below(root, path)));
      } else {
        others++;
      }
    }

    Optional<String> skipped() {
      List<String> parts = new ArrayList<>();
      add(parts, hidden, "hidden");
      add(parts, loops, "links to a folder above");
      add(parts, others, "other files");
      return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String what) {
      if (count > 0) {
        parts.add(what + " " + count);
      }
    }
  }
}
