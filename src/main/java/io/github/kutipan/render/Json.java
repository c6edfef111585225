package io.github.kutipan.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** JSON on one line that survives UTF-8. */
final class Json {
  private static final JsonFactory JSON = new JsonFactory();

  private Json() {}

  /** Writes one value. */
  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }

  /** Returns what the writing writes, without a line break at its end. */
  static String line(Writing writing) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      writing.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return escaped(line.toString());
  }

  static void writeStrings(JsonGenerator json, String field, List<String> strings)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  /** Writes the field where there is a value. */
  static void writePresent(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  /**
   * Escapes what may stand in JSON but not in a line of UTF-8. All of it stands within strings, so
   * that the finished line can be searched for it.
   */
  private static String escaped(String json) {
    StringBuilder line = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int codePoint = json.codePointAt(i);
      if (Values.isUnpairedSurrogate(codePoint) || isLineEnd(codePoint)) {
        line.append("\\u%04x".formatted(codePoint));
      } else {
        line.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return line.toString();
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
