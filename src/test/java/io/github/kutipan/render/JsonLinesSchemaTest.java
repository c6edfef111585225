package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema in the jar allows what is written, and nothing that is not documented there. */
class JsonLinesSchemaTest extends ReadBack {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(stream(), InputFormat.JSON);

  private static InputStream stream() {
    return JsonLines.class.getResourceAsStream("/META-INF/kutipan/json-lines.schema.json");
  }

  private static List<Error> validate(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }

  @ParameterizedTest
  @EnumSource(Warning.Kind.class)
  void everyKindOfWarningIsDocumented(Warning.Kind kind) {
    Warning warning = new Warning(kind, "odd", new TextSpan(0, 1));
    AttributedText article = new AttributedText("x", "id", List.of(), List.of(), List.of(warning));
    assertSaysTheSame("a", article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"lang\":\"id\", | ",
        "\"warnings\":[ | \"warning\":[",
        "\"type\":\"direct\" | \"type\":\"quoted\"",
        "\"start\":0 | \"start\":-1",
        "\"confidence\":0.9877 | \"confidence\":1.5",
        "\"kind\":\"person\" | \"kind\":\"robot\"",
        "\"former\":true | \"former\":1",
        "\"role\":\"Dekan\" | \"role\":null",
        "\"unclosed_mark\" | \"odd\"",
      })
  void lineThatIsNotAsDocumentedIsNotValid(String written, String changed) {
    String line = JsonLines.format("a", Articles.rina());
    String wrong = line.replace(written, Optional.ofNullable(changed).orElse(""));
    assertNotEquals(line, wrong);
    assertFalse(validate(wrong).isEmpty(), wrong);
  }

  @Test
  void everyFieldIsDescribed() {
    JsonObject schema = Json.createReader(stream()).readObject();
    assertDescribed(schema);
    schema.getJsonObject("$defs").values().forEach(d -> assertDescribed(d.asJsonObject()));
  }

  private static void assertDescribed(JsonObject schema) {
    assertFalse(schema.getString("description", "").isEmpty(), schema::toString);
    JsonObject properties = schema.getJsonObject("properties");
    properties.forEach(
        (name, field) ->
            assertFalse(field.asJsonObject().getString("description", "").isEmpty(), name));
  }

  @Override
  void assertSaysTheSame(String id, AttributedText article) {
    String line = JsonLines.format(id, article);
    assertEquals(List.of(), validate(line));
    JsonObject read = Json.createReader(new StringReader(line)).readObject();
    assertEquals(id, read.getString("id"));
    assertEquals(
        article.warnings(),
        read.getJsonArray("warnings").stream().map(JsonLinesSchemaTest::warning).toList());
    assertTrue(read.getJsonArray("attributions").size() == article.attributions().size());
  }

  private static Warning warning(JsonValue value) {
    JsonObject warning = value.asJsonObject();
    JsonObject span = warning.getJsonObject("span");
    return new Warning(
        Warning.Kind.valueOf(warning.getString("kind").toUpperCase(Locale.ROOT)),
        warning.getString("message"),
        new TextSpan(span.getInt("start"), span.getInt("end")));
  }
}
