package io.github.kutipan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Writes one article as one JSON object. */
final class ArticleWriter {
  private final JsonGenerator json;
  private final AttributedText article;

  /** By identity: to compare two speakers is to compare all their mentions. */
  private final IdentityHashMap<Speaker, List<String>> aliases = new IdentityHashMap<>();

  private ArticleWriter(JsonGenerator json, AttributedText article) {
    this.json = json;
    this.article = article;
  }

  static String write(String id, AttributedText article) {
    return Json.line(json -> new ArticleWriter(json, article).writeArticle(id));
  }

  private void writeArticle(String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("lang", article.language());
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("attributions");
    for (Attribution attribution : article.attributions()) {
      writeAttribution(attribution);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("affiliations");
    for (NamedPost named : posts()) {
      writePost(named.speaker, named.post);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("warnings");
    for (Warning warning : article.warnings()) {
      writeWarning(warning);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeAttribution(Attribution attribution) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", Values.name(attribution.type()));
    writeSpans("content", attribution.content());
    writeSpans("cue", attribution.cue().stream().toList());
    writeSpans("source", attribution.source().stream().toList());
    if (attribution.speaker().isPresent()) {
      writeSpeaker(attribution.speaker().get());
    }
    json.writeNumberField("confidence", Values.confidence(attribution));
    json.writeStringField("reason", attribution.reason());
    json.writeEndObject();
  }

  private void writeSpeaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", Values.name(speaker.kind()));
    Json.writeStrings(
        json, "aliases", aliases.computeIfAbsent(speaker, s -> Aliases.of(s, article.text())));
    json.writeEndObject();
  }

  private void writePost(String speaker, Post post) throws IOException {
    json.writeStartObject();
    json.writeStringField("speaker", speaker);
    writeOptional("role", post.role());
    writeOptional("organization", post.body());
    writeOptional("acronym", post.acronym());
    Json.writeStrings(json, "aliases", post.acronym().stream().toList());
    json.writeBooleanField("former", post.former());
    json.writeEndObject();
  }

  private void writeWarning(Warning warning) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Values.name(warning.kind()));
    json.writeStringField("message", warning.message());
    json.writeFieldName("span");
    writeSpan(warning.span());
    json.writeEndObject();
  }

  private void writeSpans(String field, List<TextSpan> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (TextSpan span : spans) {
      writeSpan(span);
    }
    json.writeEndArray();
  }

  private void writeSpan(TextSpan span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private void writeOptional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private record NamedPost(String speaker, Post post) {}

  private List<NamedPost> posts() {
    return article.speakers().stream()
        .flatMap(s -> Post.of(s).stream().map(post -> new NamedPost(s.name(), post)))
        .distinct()
        .toList();
  }
}
