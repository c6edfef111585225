package io.github.kutipan.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

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
    /** A token and its tag in IOB2; lines that begin with a hash and a blank are comments. */
    IOB2,
    /** A number, a token and its tag in IOB2, as Universal NER has them. */
    UNER,
    /** A token and its tag in IOB1, a blank between. */
    IOB1,
    /** Articles with their attributions, in JSON Lines. */
    GOLD
  }

  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter BLANK = Splitter.on(' ');

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
    try (InputStream in = Files.newInputStream(folder.resolve(file));
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
        Reader reader = new BufferedReader(new InputStreamReader(plain, UTF_8))) {
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
      return switch (format) {
        case CONLLU -> surface(rows);
        case IOB2 -> pairs(rows, TAB, 0);
        case UNER -> pairs(rows, TAB, 1);
        case IOB1 -> inIob2(pairs(rows, BLANK, 0));
        case GOLD -> throw new IllegalArgumentException("articles are no sentences");
      };
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(file + ":" + line + ": no sentence in " + format, e);
    }
  }

  private static TaggedSentence pairs(List<String> rows, Splitter splitter, int column) {
    TaggedSentence.Builder sentence = new TaggedSentence.Builder();
    for (String row : rows) {
      if (!row.startsWith("# ")) {
        List<String> columns = splitter.splitToList(row);
        sentence.add(columns.get(column), columns.get(column + 1));
      }
    }
    return sentence.build();
  }

  /** In IOB1 a name begins with I unless one of the same type stands in front of it. */
  private static TaggedSentence inIob2(TaggedSentence sentence) {
    TaggedSentence.Builder converted = new TaggedSentence.Builder();
    String before = "O";
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String tag = sentence.tags().get(i);
      boolean begins = tag.startsWith("I-") && !before.endsWith(tag.substring(1));
      converted.add(sentence.tokens().get(i), begins ? "B" + tag.substring(1) : tag);
      before = tag;
    }
    return converted.build();
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
