package io.github.kutipan.render;

import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the objects of a line, in whatever order their fields stand. */
final class GoldReader {
  private GoldReader() {}

  static InputDocument readDocument(JsonCursor cursor) throws IOException {
    Optional<String> id = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<String> language = Optional.empty();
    cursor.startObject();
    while (cursor.nextField()) {
      switch (cursor.fieldName()) {
        case "id" -> id = Optional.of(cursor.string());
        case "text" -> text = Optional.of(cursor.string());
        case "lang" -> language = cursor.optional(JsonCursor::string);
        default -> cursor.skip();
      }
    }
    return new InputDocument(cursor.required("id", id), cursor.required("text", text), language);
  }

  static GoldDocument readGold(JsonCursor cursor) throws IOException {
    Optional<String> id = Optional.empty();
    Optional<String> text = Optional.empty();
    Optional<String> language = Optional.empty();
    List<GoldDocument.Attribution> attributions = List.of();
    List<GoldDocument.Affiliation> affiliations = List.of();
    cursor.startObject();
    while (cursor.nextField()) {
      switch (cursor.fieldName()) {
        case "id" -> id = Optional.of(cursor.string());
        case "text" -> text = Optional.of(cursor.string());
        case "lang" -> language = cursor.optional(JsonCursor::string);
        case "attributions" -> attributions = cursor.list(GoldReader::readAttribution);
        case "affiliations" -> affiliations = cursor.list(GoldReader::readAffiliation);
        default -> cursor.skip();
      }
    }
    GoldDocument document =
        new GoldDocument(
            cursor.required("id", id),
            language,
            cursor.required("text", text),
            attributions,
            affiliations);
    checkSpans(document, cursor);
    return document;
  }

  private static GoldDocument.Attribution readAttribution(JsonCursor cursor) throws IOException {
    Optional<AttributionType> type = Optional.empty();
    List<TextSpan> content = List.of();
    List<TextSpan> cue = List.of();
    List<TextSpan> source = List.of();
    Optional<GoldDocument.Speaker> speaker = Optional.empty();
    boolean optional = false;
    cursor.startObject();
    while (cursor.nextField()) {
      switch (cursor.fieldName()) {
        case "type" -> type = Optional.of(cursor.constant(AttributionType.class));
        case "content" -> content = cursor.list(GoldReader::readSpan);
        case "cue" -> cue = cursor.list(GoldReader::readSpan);
        case "source" -> source = cursor.list(GoldReader::readSpan);
        case "speaker" -> speaker = cursor.optional(GoldReader::readSpeaker).flatMap(s -> s);
        case "optional" -> optional = cursor.flag();
        default -> cursor.skip();
      }
    }
    return new GoldDocument.Attribution(
        cursor.required("type", type), content, cue, source, speaker, optional);
  }

  /** Absent where the object names nobody. */
  private static Optional<GoldDocument.Speaker> readSpeaker(JsonCursor cursor) throws IOException {
    Optional<String> name = Optional.empty();
    Optional<SpeakerKind> kind = Optional.empty();
    List<String> aliases = List.of();
    cursor.startObject();
    while (cursor.nextField()) {
      switch (cursor.fieldName()) {
        case "name" -> name = cursor.optional(JsonCursor::string);
        case "kind" -> kind = cursor.optional(c -> c.constant(SpeakerKind.class));
        case "aliases" -> aliases = cursor.list(JsonCursor::string);
        default -> cursor.skip();
      }
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new GoldDocument.Speaker(name.get(), kind, aliases));
  }

  private static GoldDocument.Affiliation readAffiliation(JsonCursor cursor) throws IOException {
    Optional<String> speaker = Optional.empty();
    Optional<String> role = Optional.empty();
    Optional<String> organization = Optional.empty();
    List<String> aliases = List.of();
    boolean former = false;
    boolean optional = false;
    cursor.startObject();
    while (cursor.nextField()) {
      switch (cursor.fieldName()) {
        case "speaker" -> speaker = Optional.of(cursor.string());
        case "role" -> role = cursor.optional(JsonCursor::string);
        case "organization" -> organization = cursor.optional(JsonCursor::string);
        case "aliases" -> aliases = cursor.list(JsonCursor::string);
        case "former" -> former = cursor.flag();
        case "optional" -> optional = cursor.flag();
        default -> cursor.skip();
      }
    }
    return new GoldDocument.Affiliation(
        cursor.required("speaker", speaker), role, organization, aliases, former, optional);
  }

  private static TextSpan readSpan(JsonCursor cursor) throws IOException {
    Optional<Integer> start = Optional.empty();
    Optional<Integer> end = Optional.empty();
    cursor.startObject();
    while (cursor.nextField()) {
      switch (cursor.fieldName()) {
        case "start" -> start = Optional.of(cursor.offset());
        case "end" -> end = Optional.of(cursor.offset());
        default -> cursor.skip();
      }
    }
    int from = cursor.required("start", start);
    int to = cursor.required("end", end);
    if (from > to) {
      throw cursor.failure(
          "expected a span%s that ends after its start, found %s to %s"
              .formatted(cursor.place(), from, to));
    }
    return new TextSpan(from, to);
  }

  /** Last, since the text may stand behind the attributions. */
  private static void checkSpans(GoldDocument document, JsonCursor cursor)
      throws JsonLinesException {
    int number = 0;
    for (GoldDocument.Attribution attribution : document.attributions()) {
      String place = "/attributions/" + number++;
      int length = document.text().length();
      checkSpans(attribution.content(), length, place + "/content", cursor);
      checkSpans(attribution.cue(), length, place + "/cue", cursor);
      checkSpans(attribution.source(), length, place + "/source", cursor);
    }
  }

  private static void checkSpans(List<TextSpan> spans, int length, String place, JsonCursor cursor)
      throws JsonLinesException {
    for (int i = 0; i < spans.size(); i++) {
      TextSpan span = spans.get(i);
      if (span.end() > length) {
        throw cursor.failure(
            "expected a span within the %s code units of the text at %s/%s, found %s to %s"
                .formatted(length, place, i, span.start(), span.end()));
      }
    }
  }
}
