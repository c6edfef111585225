package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.render.JsonLdReader.Node;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAnnotationsTest extends ReadBack {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String AS = "http://www.w3.org/ns/activitystreams#";
  private static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String OURS = "https://github.com/kutipan/kutipan#";
  private static final String BOAT = "\uD83D\uDEA3";

  @Test
  void positionsCountCodePoints() {
    String text = BOAT + " Air " + BOAT + " naik.";
    Node selector =
        positionSelector(firstTarget(Articles.by("Ani", SpeakerKind.PERSON, text, List.of())));
    assertEquals(15, text.length());
    assertEquals(0, selector.number(OA + "start"));
    assertEquals(13, selector.number(OA + "end"));
  }

  @Test
  void quoteHasUpToThirtyTwoCharactersAroundIt() {
    AttributedText article =
        Articles.anonymous("x" + BOAT.repeat(32), "Air naik.", "y".repeat(31) + BOAT + "z", "end");
    Node quote = quoteSelector(targets(article).get(1));
    assertEquals(Optional.of("Air naik."), quote.string(OA + "exact"));
    assertEquals(Optional.of(BOAT.repeat(32)), quote.string(OA + "prefix"));
    assertEquals(Optional.of("y".repeat(31) + BOAT), quote.string(OA + "suffix"));
    Node first = quoteSelector(targets(article).get(0));
    assertEquals(Optional.of(""), first.string(OA + "prefix"));
  }

  @Test
  void addressOfAnArticleIsTheSourceOfItsTargets() {
    String address = "https://example.org/berita/banjir?hal=1";
    assertEquals(Optional.of(address), source(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"banjir", "", "../a b", "https://", "http://a b/", "javascript:alert(1)"})
  void anyOtherIdMakesAUrn(String id) {
    String source = source(id).orElseThrow();
    assertTrue(source.startsWith("urn:uuid:"), source);
    assertEquals(Optional.of(source), source(id));
    assertNotEquals(Optional.of(source), source(id + "2"));
  }

  private static Optional<String> source(String id) {
    Node annotation = annotations(WebAnnotations.format(id, Articles.anonymous("x"))).get(0);
    return annotation.node(OA + "hasTarget").node(OA + "hasSource").id();
  }

  @Test
  void everyIdIsAnotherOne() {
    Node collection = collection(WebAnnotations.format("a", Articles.rina()));
    List<Node> named = new ArrayList<>(List.of(collection, collection.node(AS + "first")));
    named.addAll(annotations(WebAnnotations.format("a", Articles.rina())));
    Set<String> ids = new HashSet<>();
    named.forEach(node -> assertTrue(ids.add(node.id().orElseThrow()), node::toString));
    assertFalse(ids.contains(source("a").orElseThrow()));
  }

  @Override
  void assertSaysTheSame(String id, AttributedText article) {
    String line = WebAnnotations.format(id, article);
    assertEquals(1, line.lines().count());
    Node collection = collection(line);
    assertEquals(Optional.of(id), collection.string(LABEL));
    assertEquals(article.attributions().size(), collection.number(AS + "totalItems"));
    assertEquals(
        Said.in(article), annotations(line).stream().map(a -> said(a, article.text())).toList());
  }

  private static Node collection(String line) {
    Node collection = JsonLdReader.expand(line).get(0);
    assertEquals(AS + "OrderedCollection", collection.type());
    return collection;
  }

  private static List<Node> annotations(String line) {
    Node page = collection(line).node(AS + "first");
    assertEquals(AS + "OrderedCollectionPage", page.type());
    return page.nodes(AS + "items");
  }

  private static List<Node> targets(AttributedText article) {
    return annotations(WebAnnotations.format("a", article)).stream()
        .map(annotation -> annotation.node(OA + "hasTarget"))
        .toList();
  }

  private static Node firstTarget(AttributedText article) {
    return targets(article).get(0);
  }

  private static Said said(Node annotation, String text) {
    assertEquals(OA + "Annotation", annotation.type());
    Node type = body(annotation, "classifying").orElseThrow();
    Optional<Node> speaker = body(annotation, "identifying");
    return new Said(
        type.string(VALUE).orElseThrow(),
        speaker.flatMap(s -> s.string(VALUE)),
        speaker.flatMap(s -> s.string(OURS + "kind")),
        speaker.map(WebAnnotationsTest::posts).orElse(List.of()),
        annotation.nodes(OA + "hasTarget").stream().map(t -> span(t, text)).toList(),
        annotation.nodes(OURS + "cue").stream().map(t -> span(t, text)).findFirst(),
        annotation.nodes(OURS + "mention").stream().map(t -> span(t, text)).findFirst(),
        annotation.number(OURS + "confidence"),
        annotation.string(OURS + "reason").orElseThrow());
  }

  private static Optional<Node> body(Node annotation, String purpose) {
    return annotation.nodes(OA + "hasBody").stream()
        .filter(b -> b.node(OA + "hasPurpose").id().equals(Optional.of(OA + purpose)))
        .findFirst();
  }

  private static List<Post> posts(Node speaker) {
    return speaker.nodes(OURS + "affiliations").stream().map(WebAnnotationsTest::post).toList();
  }

  private static Post post(Node post) {
    return new Post(
        post.string(OURS + "role"),
        post.string(OURS + "organization")
            .map(name -> new Organization(name, post.string(OURS + "acronym"))),
        post.flag(OURS + "former"));
  }

  /** The span in UTF-16 code units; both selectors must select it. */
  private static TextSpan span(Node target, String text) {
    Node position = positionSelector(target);
    int start = text.offsetByCodePoints(0, (int) position.number(OA + "start"));
    int end = text.offsetByCodePoints(0, (int) position.number(OA + "end"));
    Node quote = quoteSelector(target);
    assertEquals(Optional.of(text.substring(start, end)), quote.string(OA + "exact"));
    assertTrue(text.substring(0, start).endsWith(quote.string(OA + "prefix").orElseThrow()));
    assertTrue(text.substring(end).startsWith(quote.string(OA + "suffix").orElseThrow()));
    return new TextSpan(start, end);
  }

  private static Node positionSelector(Node target) {
    return selector(target, "TextPositionSelector");
  }

  private static Node quoteSelector(Node target) {
    return selector(target, "TextQuoteSelector");
  }

  private static Node selector(Node target, String type) {
    assertEquals(OA + "SpecificResource", target.type());
    return target.nodes(OA + "hasSelector").stream()
        .filter(selector -> selector.is(OA + type))
        .findFirst()
        .orElseThrow();
  }
}
