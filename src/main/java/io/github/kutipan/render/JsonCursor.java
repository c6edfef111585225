package io.github.kutipan.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads one JSON value after the other; an error says where it is and what was expected. Every
 * method stands on the value that it reads and leaves the cursor at its last token.
 */
final class JsonCursor {
  /** An article is one string, however long. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** How much of a wrong string a message repeats. */
  private static final int MAX_SHOWN = 40;

  private final JsonParser parser;
  private final int lineNumber;

  private JsonCursor(JsonParser parser, int lineNumber) {
    this.parser = parser;
    this.lineNumber = lineNumber;
  }

  /** Makes a value of what the cursor stands on. */
  interface Reading<T> {
    T read(JsonCursor cursor) throws IOException;
  }

  /** Reads the one value of a line. */
  static <T> T readLine(String line, int lineNumber, Reading<T> reading) throws JsonLinesException {
    int start = lineNumber == 1 && line.startsWith("\uFEFF") ? 1 : 0;
    try (JsonParser parser = JSON.createParser(line.substring(start))) {
      parser.nextToken();
      JsonCursor cursor = new JsonCursor(parser, lineNumber);
      T value = reading.read(cursor);
      if (parser.nextToken() != null) {
        throw cursor.expected("the end of the line");
      }
      return value;
    } catch (JsonLinesException e) {
      throw e;
    } catch (JsonProcessingException e) {
      // A limit of the parser that is met has no location.
      String column =
          Optional.ofNullable(e.getLocation())
              .map(location -> " at column " + (location.getColumnNr() + start))
              .orElse("");
      String message =
          "expected a JSON object, found a fault%s: %s".formatted(column, e.getOriginalMessage());
      throw new JsonLinesException(lineNumber, message, e);
    } catch (IOException e) {
      throw new JsonLinesException(lineNumber, "expected a JSON object, found " + e, e);
    }
  }

  void startObject() throws IOException {
    require(JsonToken.START_OBJECT, "an object");
  }

  /** Goes to the value of the next field of the object; false at the object's end. */
  boolean nextField() throws IOException {
    if (parser.nextToken() == JsonToken.END_OBJECT) {
      return false;
    }
    parser.nextToken();
    return true;
  }

  String fieldName() throws IOException {
    return parser.currentName();
  }

  void skip() throws IOException {
    parser.skipChildren();
  }

  /** The elements of an array; none for {@code null}. */
  <T> List<T> list(Reading<T> element) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return List.of();
    }
    require(JsonToken.START_ARRAY, "an array");
    List<T> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.read(this));
    }
    return elements;
  }

  /** A value that may be {@code null}. */
  <T> Optional<T> optional(Reading<T> reading) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(reading.read(this));
  }

  String string() throws IOException {
    require(JsonToken.VALUE_STRING, "a string");
    return parser.getText();
  }

  /** A string that is the name of a constant, in lower case. */
  <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    String name = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
    for (E constant : type.getEnumConstants()) {
      if (lowerCase(constant).equals(name)) {
        return constant;
      }
    }
    throw expected(
        Arrays.stream(type.getEnumConstants())
            .map(JsonCursor::lowerCase)
            .collect(Collectors.joining(", ", "one of ", "")));
  }

  int offset() throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
        || parser.getNumberType() != JsonParser.NumberType.INT
        || parser.getIntValue() < 0) {
      throw expected("an offset");
    }
    return parser.getIntValue();
  }

  /** A boolean; false for {@code null}. */
  boolean flag() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE, VALUE_NULL -> false;
      default -> throw expected("true or false");
    };
  }

  /** The value of a field that an object, just read to its end, must have. */
  <T> T required(String field, Optional<T> value) throws JsonLinesException {
    return value.orElseThrow(
        () -> failure("expected a field \"%s\"%s, found none".formatted(field, place())));
  }

  JsonLinesException failure(String message) {
    return new JsonLinesException(lineNumber, message);
  }

  private void require(JsonToken token, String what) throws IOException {
    if (parser.currentToken() != token) {
      throw expected(what);
    }
  }

  private JsonLinesException expected(String what) throws IOException {
    return failure("expected %s%s, found %s".formatted(what, place(), found()));
  }

  /** Where the cursor stands, as " at " and a JSON pointer; empty at the top. */
  String place() {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "" : " at " + pointer;
  }

  private String found() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> '"' + Ascii.truncate(parser.getText(), MAX_SHOWN, "…") + '"';
      default -> Ascii.truncate(parser.getText(), MAX_SHOWN, "…");
    };
  }

  private static String lowerCase(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name());
  }
}
