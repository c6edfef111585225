package io.github.kutipan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes one article as one collection of annotations. */
final class AnnotationWriter {
  /** How many code points before and behind the words are quoted with them. */
  private static final int CONTEXT = 32;

  private static final String ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String PREFIX = "kutipan";
  private static final String VOCABULARY = "https://github.com/kutipan/kutipan#";

  /** What the annotation model has no word for; its own "source" is the annotated resource. */
  private static final List<String> TERMS =
      List.of(
          "kind",
          "role",
          "organization",
          "acronym",
          "former",
          "cue",
          "mention",
          "confidence",
          "reason");

  private final JsonGenerator json;
  private final AttributedText article;
  private final ArticleIds ids;
  private final CodePoints codePoints;
  private final IdentityHashMap<Speaker, List<Post>> posts = new IdentityHashMap<>();

  private AnnotationWriter(JsonGenerator json, String id, AttributedText article) {
    this.json = json;
    this.article = article;
    ids = new ArticleIds(id);
    codePoints = new CodePoints(article.text());
  }

  static String write(String id, AttributedText article) {
    return Json.line(json -> new AnnotationWriter(json, id, article).writeCollection(id));
  }

  private void writeCollection(String id) throws IOException {
    json.writeStartObject();
    writeContext();
    json.writeStringField("id", ids.part("collection"));
    json.writeStringField("type", "AnnotationCollection");
    json.writeStringField("label", id);
    json.writeNumberField("total", article.attributions().size());
    json.writeObjectFieldStart("first");
    json.writeStringField("id", ids.part("page"));
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    int number = 0;
    for (Attribution attribution : article.attributions()) {
      writeAnnotation(attribution, ++number);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeContext() throws IOException {
    json.writeArrayFieldStart("@context");
    json.writeString(ANNOTATION_CONTEXT);
    json.writeStartObject();
    json.writeStringField(PREFIX, VOCABULARY);
    for (String term : TERMS) {
      json.writeStringField(term, PREFIX + ":" + term);
    }
    json.writeObjectFieldStart("affiliations");
    json.writeStringField("@id", PREFIX + ":affiliations");
    json.writeStringField("@container", "@list");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeAnnotation(Attribution attribution, int number) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", ids.part("annotation-" + number));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeArrayFieldStart("body");
    writeBody("classifying", Values.name(attribution.type()));
    json.writeEndObject();
    if (attribution.speaker().isPresent()) {
      writeSpeaker(attribution.speaker().get());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (TextSpan span : attribution.content()) {
      writeTarget(span);
    }
    json.writeEndArray();
    if (attribution.cue().isPresent()) {
      json.writeFieldName("cue");
      writeTarget(attribution.cue().get());
    }
    if (attribution.source().isPresent()) {
      json.writeFieldName("mention");
      writeTarget(attribution.source().get());
    }
    json.writeNumberField("confidence", Values.confidence(attribution));
    json.writeStringField("reason", attribution.reason());
    json.writeEndObject();
  }

  /** Leaves the body open. */
  private void writeBody(String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("format", "text/plain");
    json.writeStringField("value", value);
  }

  private void writeSpeaker(Speaker speaker) throws IOException {
    writeBody("identifying", speaker.name());
    json.writeStringField("language", article.language());
    json.writeStringField("kind", Values.name(speaker.kind()));
    json.writeArrayFieldStart("affiliations");
    for (Post post : posts.computeIfAbsent(speaker, Post::of)) {
      json.writeStartObject();
      Json.writePresent(json, "role", post.role());
      Json.writePresent(json, "organization", post.body());
      Json.writePresent(json, "acronym", post.acronym());
      json.writeBooleanField("former", post.former());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTarget(TextSpan span) throws IOException {
    TextSpan position = codePoints.span(span);
    json.writeStartObject();
    json.writeStringField("type", "SpecificResource");
    json.writeStringField("source", ids.article());
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", position.start());
    json.writeNumberField("end", position.end());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(article.text()));
    json.writeStringField("prefix", before(span.start()));
    json.writeStringField("suffix", behind(span.end()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private String before(int offset) {
    int start = offset;
    for (int i = 0; i < CONTEXT && start > 0; i++) {
      start = article.text().offsetByCodePoints(start, -1);
    }
    return article.text().substring(start, offset);
  }

  private String behind(int offset) {
    int end = offset;
    for (int i = 0; i < CONTEXT && end < article.text().length(); i++) {
      end = article.text().offsetByCodePoints(end, 1);
    }
    return article.text().substring(offset, end);
  }
}
