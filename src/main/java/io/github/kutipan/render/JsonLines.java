package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.github.kutipan.result.AttributedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles as JSON Lines: one document an object, one object a line. Offsets count UTF-16 code
 * units, half open.
 *
 * <pre>{@code
 * {"id":"a","lang":"id","text":"\"Sudah,\" kata Ani.","attributions":[
 *   {"type":"direct","content":[{"start":0,"end":8}],"cue":[{"start":9,"end":13}],
 *    "source":[{"start":14,"end":17}],"speaker":{"name":"Ani","kind":"person","aliases":[]},
 *    "confidence":0.97,"reason":"quote-cue-source/named"}],
 *  "affiliations":[
 *   {"speaker":"Ani","role":"Kepala Dinas","organization":"Universitas Lampung",
 *    "acronym":"Unila","aliases":["Unila"],"former":false}],
 *  "warnings":[]}
 * }</pre>
 *
 * <p>The resource {@code META-INF/kutipan/json-lines.schema.json} of the jar is a JSON Schema
 * (draft 2020-12) of such a line, with a word on every field.
 *
 * <p>All methods may be called from any thread.
 */
public final class JsonLines {
  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n\uFEFF");

  private JsonLines() {}

  /**
   * Writes one article as one line, without a line break at its end.
   *
   * <p>An attribution without a speaker has no field {@code speaker}; {@code cue} and {@code
   * source} are lists of no or one span. The aliases of a speaker are the mentions that are a part
   * of the name ("Zhang" for Marina Zhang) or, of an organisation, its acronym. An affiliation is
   * written once a speaker, with {@code null} for what it does not have. The confidence is rounded
   * to four decimals. A warning has its kind, its message and its span. What UTF-8 cannot carry
   * (half a surrogate pair) and what some programs take for the end of a line (U+0085, U+2028,
   * U+2029) is written as an escape, so that a reader of the line gets the very text that was
   * given.
   *
   * @param id what the article is called
   * @param article the article
   * @return the line
   * @throws IndexOutOfBoundsException if a mention does not lie within the text
   */
  public static String format(String id, AttributedText article) {
    requireNonNull(id, "id");
    requireNonNull(article, "article");
    return ArticleWriter.write(id, article);
  }

  /**
   * Reads a line {@code {"id": …, "text": …, "lang": …}}. The language may be missing or {@code
   * null}; other fields are ignored, so that a line of a gold file will do. A byte order mark at
   * the start of line 1 is ignored.
   *
   * @param line the line, with or without its line break
   * @param lineNumber the number of the line, counted from 1, for messages
   * @return the article
   * @throws JsonLinesException if the line is not such an object
   */
  public static InputDocument parseDocument(String line, int lineNumber) throws JsonLinesException {
    requireNonNull(line, "line");
    return JsonCursor.readLine(line, lineNumber, GoldReader::readDocument);
  }

  /**
   * Reads a line of a gold file. Fields that are not known are ignored; lists, languages, roles,
   * organisations and names of speakers may be missing or {@code null}. A byte order mark at the
   * start of line 1 is ignored.
   *
   * @param line the line, with or without its line break
   * @param lineNumber the number of the line, counted from 1, for messages
   * @return the article with its attributions
   * @throws JsonLinesException if the line is not such an object or a span leaves the text
   */
  public static GoldDocument parseGold(String line, int lineNumber) throws JsonLinesException {
    requireNonNull(line, "line");
    return JsonCursor.readLine(line, lineNumber, GoldReader::readGold);
  }

  /**
   * Reads a gold file to its end; blank lines are skipped. The reader stays open.
   *
   * @param reader the file
   * @return the documents, in the order of the file
   * @throws JsonLinesException if a line is not as {@link #parseGold} wants it, or has the id of an
   *     earlier line; the first such line is reported
   * @throws IOException if the reader fails
   */
  public static List<GoldDocument> readGold(Reader reader) throws IOException {
    BufferedReader lines = new BufferedReader(requireNonNull(reader, "reader"));
    List<GoldDocument> documents = new ArrayList<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (BLANK.matchesAllOf(line)) {
        continue;
      }
      GoldDocument document = parseGold(line, number);
      Integer earlier = lineOfId.putIfAbsent(document.id(), number);
      if (earlier != null) {
        throw new JsonLinesException(
            number, "expected an id of its own at /id, found the id of line %s".formatted(earlier));
      }
      documents.add(document);
    }
    return List.copyOf(documents);
  }
}
