package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.kutipan.render.JsonLdReader.Node;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.SpeakerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaOrgTest extends ReadBack {
  private static final String SCHEMA = "http://schema.org/";

  @Test
  void articleIsAGraphOfSpeakersAndQuotations() {
    assertEquals(
        """
        {'@context':'https://schema.org','@graph':[\
        {'@id':'_:speaker1','@type':'Person','name':'Rina Kusuma','jobTitle':['Rektor'],\
        'affiliation':[{'@type':'OrganizationRole','roleName':'Rektor','affiliation':\
        {'@type':'Organization','name':'Universitas Samudra','alternateName':'Unsam'}}],\
        'hasOccupation':[{'@type':'Role','description':'former',\
        'hasOccupation':{'@type':'Occupation','name':'Dekan'}}]},\
        {'@type':'Quotation','position':1,'genre':'direct','text':'\\'Jalan itu selesai,\\'',\
        'inLanguage':'id','creator':{'@id':'_:speaker1'},'citation':'a'},\
        {'@type':'Quotation','position':2,'genre':'direct',\
        'text':'\\'Besok,\\' … \\'kami periksa.\\'',\
        'inLanguage':'id','creator':{'@id':'_:speaker1'},'citation':'a'},\
        {'@type':'Quotation','position':3,'genre':'indirect','text':'\\'air akan naik',\
        'inLanguage':'id','citation':'a'}]}\
        """
            .replace('\'', '"'),
        SchemaOrg.format("a", Articles.rina()));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Person",
    "ORGANIZATION, Organization",
    "GROUP, Thing",
    "UNNAMED, Thing",
  })
  void onlyWhoHasANameIsAPersonOrAnOrganization(SpeakerKind kind, String type) {
    AttributedText article = Articles.by("para ahli", kind, "Air naik.", List.of());
    Node speaker = JsonLdReader.expand(SchemaOrg.format("a", article)).get(0);
    assertEquals(SCHEMA + type, speaker.type());
  }

  @Test
  void lineCannotEndTheScriptElementThatHoldsIt() {
    String line = SchemaOrg.format("</script>", Articles.anonymous("</script><!--"));
    assertFalse(line.contains("<"), line);
  }

  @Test
  void emptyArticleIsAnEmptyGraph() {
    assertEquals(
        "{\"@context\":\"https://schema.org\",\"@graph\":[]}",
        SchemaOrg.format("a", Articles.anonymous()));
  }

  /** What schema.org has words for. */
  private record Quotation(
      String type,
      String text,
      String language,
      Optional<String> speaker,
      Optional<String> kind,
      List<Post> posts) {}

  @Override
  void assertSaysTheSame(String id, AttributedText article) {
    List<Node> graph = JsonLdReader.expand(SchemaOrg.format(id, article));
    Map<String, Node> speakers = new HashMap<>();
    List<Quotation> quotations = new ArrayList<>();
    for (Node node : graph) {
      if (node.is(SCHEMA + "Quotation")) {
        assertEquals(Optional.of(id), node.string(SCHEMA + "citation"));
        assertEquals(quotations.size() + 1, node.number(SCHEMA + "position"));
        quotations.add(quotation(node, speakers));
      } else {
        speakers.put(node.id().orElseThrow(), node);
      }
    }
    assertEquals(
        Said.in(article).stream().map(said -> quotation(said, article)).toList(), quotations);
  }

  private static Quotation quotation(Said said, AttributedText article) {
    return new Quotation(
        said.type(),
        said.content().stream()
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining(" … ")),
        article.language(),
        said.speaker(),
        said.kind(),
        sorted(said.posts()));
  }

  private static Quotation quotation(Node node, Map<String, Node> speakers) {
    Optional<Node> speaker =
        node.nodes(SCHEMA + "creator").stream()
            .map(creator -> speakers.get(creator.id().orElseThrow()))
            .findFirst();
    return new Quotation(
        node.string(SCHEMA + "genre").orElseThrow(),
        node.string(SCHEMA + "text").orElseThrow(),
        node.string(SCHEMA + "inLanguage").orElseThrow(),
        speaker.flatMap(s -> s.string(SCHEMA + "name")),
        speaker.map(SchemaOrgTest::kind),
        speaker.map(SchemaOrgTest::posts).orElse(List.of()));
  }

  private static String kind(Node speaker) {
    return switch (speaker.type().substring(SCHEMA.length())) {
      case "Person" -> "person";
      case "Organization" -> "organization";
      default -> speaker.string(SCHEMA + "disambiguatingDescription").orElseThrow();
    };
  }

  private static List<Post> posts(Node speaker) {
    List<Post> posts = new ArrayList<>();
    speaker.nodes(SCHEMA + "affiliation").forEach(n -> posts.add(post(n, "affiliation", false)));
    speaker.nodes(SCHEMA + "alumniOf").forEach(n -> posts.add(post(n, "alumniOf", true)));
    List<String> held =
        posts.stream().filter(p -> !p.former()).flatMap(p -> p.role().stream()).toList();
    speaker.strings(SCHEMA + "jobTitle").stream()
        .filter(title -> !held.contains(title))
        .forEach(title -> posts.add(new Post(Optional.of(title), Optional.empty(), false)));
    for (Node role : speaker.nodes(SCHEMA + "hasOccupation")) {
      assertEquals(Optional.of("former"), role.string(SCHEMA + "description"));
      Node occupation = role.node(SCHEMA + "hasOccupation");
      posts.add(new Post(occupation.string(SCHEMA + "name"), Optional.empty(), true));
    }
    return sorted(posts);
  }

  private static Post post(Node node, String property, boolean former) {
    if (node.is(SCHEMA + "OrganizationRole")) {
      Node body = node.node(SCHEMA + property);
      return new Post(node.string(SCHEMA + "roleName"), Optional.of(organization(body)), former);
    }
    return new Post(Optional.empty(), Optional.of(organization(node)), former);
  }

  private static Organization organization(Node node) {
    assertEquals(SCHEMA + "Organization", node.type());
    return new Organization(
        node.string(SCHEMA + "name").orElseThrow(), node.string(SCHEMA + "alternateName"));
  }

  /** A graph has no order of posts. A role that is also held at a body is not told apart alone. */
  private static List<Post> sorted(List<Post> posts) {
    List<Optional<String>> held =
        posts.stream()
            .filter(p -> !p.former() && p.organization().isPresent())
            .map(Post::role)
            .toList();
    return posts.stream()
        .filter(p -> p.former() || p.organization().isPresent() || !held.contains(p.role()))
        .sorted(java.util.Comparator.comparing(Post::toString))
        .toList();
  }
}
