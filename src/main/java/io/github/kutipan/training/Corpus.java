package io.github.kutipan.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of sentences or articles, and where it comes from.
 *
 * @param name what {@code training.properties} calls it
 * @param file relative to the folder of corpora
 * @param format how it is written
 * @param origin repository and commit
 * @param licence its licence
 */
record Corpus(String name, String file, Format format, String origin, String licence) {

  /** How a corpus is written: a line for each token, columns behind tabs, a blank line between. */
  enum Format {
    /** CoNLL-U; the tag is the UPOS. */
    CONLLU,
    /** A token and its tag in IOB2. */
    IOB2,
    /** Articles with their attributions, in JSON Lines. */
    GOLD
  }

  private static final Splitter TAB = Splitter.on('\t');

  /** Returns what a model that was trained on it must tell. */
  String provenance() {
    return file + ", " + origin + ", " + licence;
  }

  /** Reads all sentences. */
  List<TaggedSentence> read(Path folder) throws IOException {
    return parse(Files.readAllLines(folder.resolve(file), UTF_8));
  }

  /** Reads all articles of a file in {@link Format#GOLD}. */
  List<GoldDocument> readGold(Path folder) throws IOException {
    try (Reader reader = Files.newBufferedReader(folder.resolve(file), UTF_8)) {
      return JsonLines.readGold(reader);
    }
  }

  List<TaggedSentence> parse(List<String> lines) {
    ImmutableList.Builder<TaggedSentence> sentences = ImmutableList.builder();
    int start = 0;
    for (int end = 0; end <= lines.size(); end++) {
      if (end == lines.size() || lines.get(end).isBlank()) {
        if (start < end) {
          sentences.add(sentence(lines.subList(start, end), start + 1));
        }
        start = end + 1;
      }
    }
    return sentences.build();
  }

  private TaggedSentence sentence(List<String> rows, int line) {
    try {
      return format == Format.CONLLU ? surface(rows) : pairs(rows);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(file + ":" + line + ": no sentence in " + format, e);
    }
  }

  private static TaggedSentence pairs(List<String> rows) {
    TaggedSentence.Builder sentence = new TaggedSentence.Builder();
    for (String row : rows) {
      List<String> columns = TAB.splitToList(row);
      sentence.add(columns.get(0), columns.get(1));
    }
    return sentence.build();
  }

  /** Reads tokens as they are written: one of several words ("katanya") has the first's tag. */
  private static TaggedSentence surface(List<String> rows) {
    TaggedSentence.Builder sentence = new TaggedSentence.Builder();
    String written = "";
    int rangeEnd = 0;
    for (String row : rows) {
      if (row.startsWith("#")) {
        continue;
      }
      List<String> columns = TAB.splitToList(row);
      String id = columns.get(0);
      int dash = id.indexOf('-');
      if (dash > 0) {
        written = columns.get(1);
        rangeEnd = Integer.parseInt(id.substring(dash + 1));
      } else if (!id.contains(".") && (Integer.parseInt(id) > rangeEnd || !written.isEmpty())) {
        sentence.add(written.isEmpty() ? columns.get(1) : written, columns.get(3));
        written = "";
      }
    }
    return sentence.build();
  }
}
