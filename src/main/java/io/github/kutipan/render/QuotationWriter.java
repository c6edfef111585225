package io.github.kutipan.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes one article as one graph of schema.org. */
final class QuotationWriter {
  private final JsonGenerator json;
  private final AttributedText article;

  /** The node of each speaker. */
  private final Map<Speaker, String> nodes = new LinkedHashMap<>();

  /** The same by identity: to compare two speakers is to compare all their mentions. */
  private final IdentityHashMap<Speaker, String> known = new IdentityHashMap<>();

  private QuotationWriter(JsonGenerator json, AttributedText article) {
    this.json = json;
    this.article = article;
    Stream.concat(
            article.speakers().stream(),
            article.attributions().stream().flatMap(a -> a.speaker().stream()))
        .forEach(this::node);
  }

  static String write(String id, AttributedText article) {
    return Json.line(json -> new QuotationWriter(json, article).writeGraph(id))
        // It stands within strings alone, where a page would take "</script>" for its own.
        .replace("<", "\\u003c");
  }

  private String node(Speaker speaker) {
    return known.computeIfAbsent(
        speaker, s -> nodes.computeIfAbsent(s, value -> "_:speaker" + (nodes.size() + 1)));
  }

  private void writeGraph(String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
    for (Map.Entry<Speaker, String> entry : nodes.entrySet()) {
      writeSpeaker(entry.getKey(), entry.getValue());
    }
    int position = 0;
    for (Attribution attribution : article.attributions()) {
      writeQuotation(id, attribution, ++position);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeQuotation(String id, Attribution attribution, int position) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Quotation");
    json.writeNumberField("position", position);
    json.writeStringField("genre", Values.name(attribution.type()));
    json.writeStringField("text", Values.words(attribution.content(), article.text()));
    json.writeStringField("inLanguage", article.language());
    if (attribution.speaker().isPresent()) {
      json.writeObjectFieldStart("creator");
      json.writeStringField("@id", node(attribution.speaker().get()));
      json.writeEndObject();
    }
    json.writeStringField("citation", id);
    json.writeEndObject();
  }

  private void writeSpeaker(Speaker speaker, String node) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", node);
    json.writeStringField("@type", type(speaker.kind()));
    json.writeStringField("name", speaker.name());
    if (type(speaker.kind()).equals("Thing")) {
      json.writeStringField("disambiguatingDescription", Values.name(speaker.kind()));
    }
    List<Post> posts = Post.of(speaker);
    List<Post> present = posts.stream().filter(post -> !post.former()).toList();
    List<Post> former = posts.stream().filter(Post::former).toList();
    List<String> titles = present.stream().flatMap(p -> p.role().stream()).distinct().toList();
    if (!titles.isEmpty()) {
      Json.writeStrings(json, "jobTitle", titles);
    }
    writeBodies("affiliation", present);
    writeBodies("alumniOf", former);
    writeOccupations(former.stream().filter(post -> post.organization().isEmpty()).toList());
    json.writeEndObject();
  }

  private static String type(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case GROUP, UNNAMED -> "Thing";
    };
  }

  /** A role of schema.org stands between a thing and the property's value, under the property. */
  private void writeBodies(String property, List<Post> posts) throws IOException {
    List<Post> bodies = posts.stream().filter(post -> post.organization().isPresent()).toList();
    if (bodies.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(property);
    for (Post post : bodies) {
      Organization organization = post.organization().orElseThrow();
      if (post.role().isPresent()) {
        json.writeStartObject();
        json.writeStringField("@type", "OrganizationRole");
        json.writeStringField("roleName", post.role().get());
        json.writeFieldName(property);
        writeOrganization(organization);
        json.writeEndObject();
      } else {
        writeOrganization(organization);
      }
    }
    json.writeEndArray();
  }

  private void writeOrganization(Organization organization) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Organization");
    json.writeStringField("name", organization.name());
    Json.writePresent(json, "alternateName", organization.acronym());
    json.writeEndObject();
  }

  private void writeOccupations(List<Post> former) throws IOException {
    if (former.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("hasOccupation");
    for (Post post : former) {
      json.writeStartObject();
      json.writeStringField("@type", "Role");
      json.writeStringField("description", "former");
      json.writeObjectFieldStart("hasOccupation");
      json.writeStringField("@type", "Occupation");
      Json.writePresent(json, "name", post.role());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
