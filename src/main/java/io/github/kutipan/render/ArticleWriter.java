package io.github.kutipan.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Writes one article as one JSON object. */
final class ArticleWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final double CONFIDENCE_STEPS = 1e4;

  private final JsonGenerator json;
  private final AttributedText article;

  /** By identity: to compare two speakers is to compare all their mentions. */
  private final IdentityHashMap<Speaker, List<String>> aliases = new IdentityHashMap<>();

  private ArticleWriter(JsonGenerator json, AttributedText article) {
    this.json = json;
    this.article = article;
  }

  static String write(String id, AttributedText article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new ArticleWriter(json, article).writeArticle(id);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return escaped(line.toString());
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
    for (Post post : posts()) {
      writePost(post);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeAttribution(Attribution attribution) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", Ascii.toLowerCase(attribution.type().name()));
    writeSpans("content", attribution.content());
    writeSpans("cue", attribution.cue().stream().toList());
    writeSpans("source", attribution.source().stream().toList());
    if (attribution.speaker().isPresent()) {
      writeSpeaker(attribution.speaker().get());
    }
    json.writeNumberField(
        "confidence", Math.round(attribution.confidence() * CONFIDENCE_STEPS) / CONFIDENCE_STEPS);
    json.writeStringField("reason", attribution.reason());
    json.writeEndObject();
  }

  private void writeSpeaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", Ascii.toLowerCase(speaker.kind().name()));
    writeStrings("aliases", aliases.computeIfAbsent(speaker, s -> Aliases.of(s, article.text())));
    json.writeEndObject();
  }

  private void writePost(Post post) throws IOException {
    Optional<String> acronym = post.organization.flatMap(Organization::acronym);
    json.writeStartObject();
    json.writeStringField("speaker", post.speaker);
    writeOptional("role", post.role);
    writeOptional("organization", post.organization.map(Organization::name));
    writeOptional("acronym", acronym);
    writeStrings("aliases", acronym.stream().toList());
    json.writeBooleanField("former", post.former);
    json.writeEndObject();
  }

  private void writeSpans(String field, List<TextSpan> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (TextSpan span : spans) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeStrings(String field, List<String> strings) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private void writeOptional(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  /** An affiliation without the place that proves it, which tells two equal ones apart. */
  private record Post(
      String speaker, Optional<String> role, Optional<Organization> organization, boolean former) {

    static Post of(Speaker speaker, Affiliation affiliation) {
      return new Post(
          speaker.name(), affiliation.role(), affiliation.organization(), affiliation.former());
    }
  }

  private List<Post> posts() {
    return article.speakers().stream()
        .flatMap(s -> s.affiliations().stream().map(a -> Post.of(s, a)))
        .distinct()
        .toList();
  }

  /**
   * Escapes what may stand in JSON but not in a line of UTF-8. All of it stands within strings, so
   * that the finished line can be searched for it.
   */
  private static String escaped(String json) {
    StringBuilder line = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); ) {
      int codePoint = json.codePointAt(i);
      if (isUnpairedSurrogate(codePoint) || isLineEnd(codePoint)) {
        line.append("\\u%04x".formatted(codePoint));
      } else {
        line.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return line.toString();
  }

  private static boolean isUnpairedSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == 0x85 || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
