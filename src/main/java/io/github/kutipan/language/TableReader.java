package io.github.kutipan.language;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the tables of a pack and collects all that is wrong with them. */
final class TableReader {

  private record Line(int number, String text) {}

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

  void find(String file, int line, String what) {
    findings.add(pack + "/" + file + ":" + line + ": " + what);
  }

  /** What the lexicons of the pack have in common. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Reads {@code key=value} lines. */
  Map<String, String> properties(String file) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Line line : lines(file, true)) {
      int equals = line.text().indexOf('=');
      if (equals <= 0) {
        find(file, line.number(), "expected key=value");
      } else if (properties.put(
              line.text().substring(0, equals).strip(), line.text().substring(equals + 1).strip())
          != null) {
        find(file, line.number(), "key given twice");
      }
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
        find(file, line.number(), "\"" + line.text() + "\" is given twice");
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
          find(file, line.number(), "pattern \"" + pattern.id() + "\" is given twice");
        }
        ids.add(pattern.id());
        for (String unknown : Sets.difference(pattern.cueClasses(), classes)) {
          find(
              file,
              line.number(),
              "pattern " + pattern.id() + ": no cue in cues.tsv has the class " + unknown);
        }
        patterns.add(pattern);
      } catch (IllegalArgumentException e) {
        find(file, line.number(), String.valueOf(e.getMessage()));
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
          find(file, line.number(), "expected the columns " + String.join(", ", columns));
          return table;
        }
      } else if (cells.size() != columns.size()) {
        find(file, line.number(), "expected " + columns.size() + " cells, found " + cells.size());
      } else if (table.containsKey(cells.get(0))) {
        find(file, line.number(), "\"" + cells.get(0) + "\" is given twice");
      } else {
        int before = findings.size();
        V value = row.apply(new Row(file, line.number(), columns, cells));
        if (findings.size() == before) {
          table.put(apart(cells.get(0)), value);
        }
      }
    }
    return table;
  }

  /** One row of a table, its cells asked for by column. */
  final class Row {
    private final String file;
    private final int number;
    private final List<String> columns;
    private final List<String> cells;

    Row(String file, int number, List<String> columns, List<String> cells) {
      this.file = file;
      this.number = number;
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
          number,
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
        find(file, 1, "missing; a language pack must have it");
      }
      return new ArrayList<>();
    }
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : Splitter.on('\n').split(content.get())) {
      number++;
      if (!text.isBlank() && !text.startsWith("#")) {
        if (!text.equals(text.strip())) {
          find(file, number, "white space at the border of the line");
        } else if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
          find(file, number, "not in Unicode's composed form (NFC)");
        }
        lines.add(new Line(number, text.strip()));
      }
    }
    return lines;
  }

  private Optional<String> content(String file) {
    try (InputStream in = files.open(file).orElse(null)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(in.readAllBytes()))
                  .toString());
    } catch (CharacterCodingException e) {
      find(file, 1, "not UTF-8");
      return Optional.of("");
    } catch (IOException e) {
      find(file, 1, "cannot be read: " + e.getMessage());
      return Optional.of("");
    }
  }
}
