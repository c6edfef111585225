package io.github.kutipan.language;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the tables of a pack and collects all that is wrong with them. */
final class TableReader {

  /** A line without the white space around it, and where its text begins, from 0. */
  private record Line(int number, int start, String text) {
    /** The column, from 1, of a character of the text. */
    int column(int index) {
      return start + index + 1;
    }
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Splitter TABS = Splitter.on('\t');

  private final PackFiles files;
  private final String pack;
  private final List<String> findings = new ArrayList<>();
  private final ImmutableList<String> endings;
  private final Vocabulary vocabulary = new Vocabulary();

  TableReader(PackFiles files, String pack) {
    this.files = files;
    this.pack = pack;
    endings =
        lines(Words.WORD_ENDINGS.file(), false).stream()
            .map(Line::text)
            .collect(ImmutableList.toImmutableList());
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
    return ImmutableList.copyOf(findings);
  }

  /** Adds what is wrong with a whole file. */
  void find(String file, String what) {
    find(file, 1, 1, what);
  }

  /** What the lexicons of the pack have in common. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  private void find(String file, Line line, int index, String what) {
    find(file, line.number(), line.column(index), what);
  }

  private void find(String file, int line, int column, String what) {
    findings.add(pack + "/" + file + ":" + line + ":" + column + ": " + what);
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
    Map<String, V> table = new LinkedHashMap<>();
    boolean header = true;
    for (Line line : lines(file, required)) {
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
      E[] constants = values.getEnumConstants();
      for (E value : constants) {
        if (Ascii.toLowerCase(value.name()).equals(text(column))) {
          return value;
        }
      }
      List<String> names = Arrays.stream(constants).map(v -> Ascii.toLowerCase(v.name())).toList();
      find(
          file,
          line,
          start(cells, columns.indexOf(column)),
          "column "
              + column
              + ": unknown value \""
              + text(column)
              + "\"; expected one of "
              + String.join(", ", names));
      return constants[0];
    }
  }

  private List<Line> lines(String file, boolean required) {
    Optional<String> content = content(file);
    if (content.isEmpty()) {
      if (required) {
        find(file, "missing; a language pack must have it");
      }
      return new ArrayList<>();
    }
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Splitter.on('\n').split(content.get())) {
      number++;
      if (!text.isBlank() && !text.startsWith("#")) {
        Line line = new Line(number, text.length() - text.stripLeading().length(), text.strip());
        if (!text.equals(line.text())) {
          int at = line.start() > 0 ? 0 : line.text().length();
          find(file, number, at + 1, "white space at the border of the line");
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!text.equals(composed)) {
          int same = Strings.commonPrefix(text, composed).length();
          find(file, number, same + 1, "not in Unicode's composed form (NFC)");
        }
        lines.add(line);
      }
    }
    return lines;
  }

  private Optional<String> content(String file) {
    try (InputStream in = files.open(file).orElse(null)) {
      return in == null ? Optional.empty() : Optional.of(decode(file, in.readAllBytes()));
    } catch (IOException e) {
      find(file, "cannot be read: " + e.getMessage());
      return Optional.of("");
    }
  }

  /** What stands in front of the first byte that is not UTF-8. */
  private String decode(String file, byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String read = text.flip().toString();
    if (end.isError()) {
      int line = CharMatcher.is('\n').countIn(read) + 1;
      find(file, line, read.length() - read.lastIndexOf('\n'), "not UTF-8");
      return "";
    }
    if (read.indexOf(BYTE_ORDER_MARK) == 0) {
      find(file, "a byte order mark; expected UTF-8 without");
      return read.substring(1);
    }
    return read;
  }
}
