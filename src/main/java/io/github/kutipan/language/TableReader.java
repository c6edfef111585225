package io.github.kutipan.language;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.util.concurrent.Futures;
import io.github.kutipan.language.PackText.Findings;
import io.github.kutipan.language.PackText.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the tables of a pack and collects all that is wrong with them. */
final class TableReader {

  private static final Splitter TABS = Splitter.on('\t');

  private final PackFiles files;
  private final String pack;
  private final Findings findings;
  private final Map<String, FutureTask<PackText>> ahead = new HashMap<>();
  private final ImmutableList<String> endings;
  private final Map<Class<?>, Map<String, Object>> constants = new HashMap<>();
  private final Vocabulary vocabulary = new Vocabulary();

  TableReader(PackFiles files, String pack) {
    this.files = files;
    this.pack = pack;
    findings = new Findings(pack);
    endings =
        lines(Words.WORD_ENDINGS.file(), false).stream()
            .map(Line::text)
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Has files read by another thread, the first one first, so that they are there, or nearly so,
   * when they are asked for.
   */
  void readAhead(List<String> names) {
    List<FutureTask<PackText>> tasks = new ArrayList<>();
    for (String name : names) {
      FutureTask<PackText> task = new FutureTask<>(() -> PackText.read(files, pack, name));
      tasks.add(task);
      ahead.put(name, task);
    }
    CompletableFuture<Void> unused =
        CompletableFuture.runAsync(() -> tasks.forEach(FutureTask::run));
  }

  /** An entry as the tokenizer reads it: "sheriff's deputy" has three words. */
  String apart(String entry) {
    String words = entry;
    for (String ending : endings) {
      int at = words.indexOf(ending);
      while (at >= 0) {
        int behind = at + ending.length();
        boolean ends = behind == words.length() || !Character.isLetter(words.charAt(behind));
        if (at > 0 && Character.isLetter(words.charAt(at - 1)) && ends) {
          words = words.substring(0, at) + " " + words.substring(at);
          behind++;
        }
        at = words.indexOf(ending, behind);
      }
    }
    return words;
  }

  /** What was wrong so far. */
  List<String> findings() {
    return findings.all();
  }

  /** Adds what is wrong with a whole file. */
  void find(String file, String what) {
    findings.add(file, what);
  }

  /** What the lexicons of the pack have in common. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  private void find(String file, Line line, int index, String what) {
    findings.add(file, line.number(), line.column(index), what);
  }

  /**
   * Reads {@code key=value} lines.
   *
   * @param expected what is expected of the value of a key, or empty where it is so
   */
  Map<String, String> properties(
      String file, BiFunction<String, String, Optional<String>> expected) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Line line : lines(file, true)) {
      int equals = line.text().indexOf('=');
      if (equals <= 0) {
        find(file, line, 0, "expected key=value");
        continue;
      }
      String key = line.text().substring(0, equals).strip();
      String behind = line.text().substring(equals + 1);
      String value = behind.strip();
      if (properties.put(key, value) != null) {
        find(file, line, 0, "key given twice");
      }
      int at = equals + 1 + behind.indexOf(value);
      expected.apply(key, value).ifPresent(what -> find(file, line, at, key + ": " + what));
    }
    return properties;
  }

  /**
   * Reads one phrase a line; an optional file that is missing is an empty list.
   *
   * @param acronyms whether a short word all in capitals is none of them
   */
  Lexicon<String> phrases(String file, boolean acronyms) {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (Line line : lines(file, false)) {
      if (phrases.put(apart(line.text()), line.text()) != null) {
        find(file, line, 0, "\"" + line.text() + "\" is given twice");
      }
    }
    return Lexicon.ofFunctionWords(phrases, acronyms, vocabulary);
  }

  /**
   * Reads the patterns in the order of the file.
   *
   * @param classes the classes that cues have
   */
  ImmutableList<Pattern> patterns(String file, Set<String> classes) {
    ImmutableList.Builder<Pattern> patterns = ImmutableList.builder();
    List<String> ids = new ArrayList<>();
    for (Line line : lines(file, true)) {
      try {
        Pattern pattern = PatternParser.parse(line.text());
        if (ids.contains(pattern.id())) {
          find(file, line, 0, "pattern \"" + pattern.id() + "\" is given twice");
        }
        ids.add(pattern.id());
        for (String unknown : Sets.difference(pattern.cueClasses(), classes)) {
          find(
              file,
              line,
              PatternParser.indexOfClass(line.text(), unknown),
              "pattern " + pattern.id() + ": no cue in cues.tsv has the class " + unknown);
        }
        patterns.add(pattern);
      } catch (PatternParser.SyntaxException e) {
        find(file, line, e.index(), String.valueOf(e.getMessage()));
      }
    }
    return patterns.build();
  }

  /**
   * Reads a table, one entry a row.
   *
   * @param columns the names that the header row must have
   * @param row makes the value of a row
   */
  <V> Map<String, V> table(
      String file, boolean required, List<String> columns, Function<Row, V> row) {
    return table(file, required, columns, row, Optional.empty());
  }

  /**
   * Reads a table whose values do not depend on the first column: of ten thousand rows a dozen are
   * different, and only these have to be made.
   *
   * @param columns the names that the header row must have
   * @param row makes the value of a row
   */
  <V> Map<String, V> classes(String file, List<String> columns, Function<Row, V> row) {
    return table(file, false, columns, row, Optional.of(new HashMap<>()));
  }

  private <V> Map<String, V> table(
      String file,
      boolean required,
      List<String> columns,
      Function<Row, V> row,
      Optional<Map<String, V>> made) {
    Map<String, V> table = new LinkedHashMap<>();
    boolean header = true;
    for (Line line : lines(file, required)) {
      int tab = line.text().indexOf('\t');
      String behind = line.text().substring(tab + 1);
      V known = header || tab < 0 || made.isEmpty() ? null : made.get().get(behind);
      if (known != null && !table.containsKey(line.text().substring(0, tab))) {
        table.put(apart(line.text().substring(0, tab)), known);
        continue;
      }
      List<String> cells = TABS.splitToList(line.text());
      if (header) {
        header = false;
        if (!cells.equals(columns)) {
          find(
              file,
              line,
              start(cells, firstDifference(cells, columns)),
              "expected the columns " + String.join(", ", columns));
          return table;
        }
      } else if (cells.size() != columns.size()) {
        find(
            file,
            line,
            start(cells, Math.min(columns.size(), cells.size())),
            "expected " + columns.size() + " cells, found " + cells.size());
      } else if (table.containsKey(cells.get(0))) {
        find(file, line, 0, "\"" + cells.get(0) + "\" is given twice");
      } else {
        int before = findings.size();
        V value = row.apply(new Row(file, line, columns, cells));
        if (findings.size() == before) {
          table.put(apart(cells.get(0)), value);
          made.ifPresent(values -> values.put(behind, value));
        }
      }
    }
    return table;
  }

  private static int firstDifference(List<String> cells, List<String> columns) {
    int same = 0;
    while (same < cells.size()
        && same < columns.size()
        && cells.get(same).equals(columns.get(same))) {
      same++;
    }
    return same;
  }

  /** Where in its line a cell begins; behind the line for a cell that is not there. */
  private static int start(List<String> cells, int index) {
    int tabs = Math.min(index, cells.size() - 1);
    return cells.stream().limit(index).mapToInt(String::length).sum() + tabs;
  }

  /** One row of a table, its cells asked for by column. */
  final class Row {
    private final String file;
    private final Line line;
    private final List<String> columns;
    private final List<String> cells;

    Row(String file, Line line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    String text(String column) {
      return cells.get(columns.indexOf(column));
    }

    List<String> list(String column) {
      return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(apart(text(column)));
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> values) {
      Map<String, Object> byName = constants.computeIfAbsent(values, TableReader::byName);
      Object value = byName.get(text(column));
      if (value != null) {
        return values.cast(value);
      }
      find(
          file,
          line,
          start(cells, columns.indexOf(column)),
          "column "
              + column
              + ": unknown value \""
              + text(column)
              + "\"; expected one of "
              + String.join(", ", byName.keySet()));
      return values.cast(byName.values().iterator().next());
    }
  }

  private static Map<String, Object> byName(Class<?> values) {
    Map<String, Object> byName = new LinkedHashMap<>();
    for (Object value : values.getEnumConstants()) {
      byName.put(Ascii.toLowerCase(((Enum<?>) value).name()), value);
    }
    return byName;
  }

  private List<Line> lines(String file, boolean required) {
    FutureTask<PackText> task = ahead.remove(file);
    PackText text;
    if (task == null) {
      text = PackText.read(files, pack, file);
    } else {
      // By this thread, where the other one has not come so far.
      task.run();
      text = requireNonNull(Futures.getUnchecked(task));
    }
    findings.addAll(text.findings());
    if (required && !text.present()) {
      find(file, "missing; a language pack must have it");
    }
    return text.lines();
  }
}
