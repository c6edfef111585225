package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article that the project began with, which is not ours to copy into this repository. */
class SharedGoldTest {

  private static final Path GOLD = Path.of("..", "shared", "eval", "seed.gold.jsonl");

  private record Statement(AttributionType type, String content, String speaker) {}

  private record Post(String speaker, String role, String organization, boolean former) {}

  private static GoldDocument gold;
  private static AttributedText article;

  @BeforeAll
  static void readGold() throws IOException {
    assumeTrue(
        Files.isReadable(GOLD),
        () -> GOLD.toAbsolutePath().normalize() + " is not there; the seed article is not tested");
    try (Reader reader = Files.newBufferedReader(GOLD)) {
      gold = JsonLines.readGold(reader).get(0);
    }
    article = QuoteAttributor.forLanguage("id").attribute(gold.text());
  }

  @Test
  void allOwedStatementsHaveTheirSpeakers() {
    List<Statement> owed =
        gold.attributions().stream().filter(a -> !a.optional()).map(SharedGoldTest::owed).toList();
    assertEquals(8, owed.size());
    List<TextSpan> optional =
        gold.attributions().stream()
            .filter(GoldDocument.Attribution::optional)
            .flatMap(a -> a.content().stream())
            .toList();
    List<Statement> found =
        article.attributions().stream()
            .filter(a -> optional.stream().noneMatch(a.contentRange()::overlaps))
            .map(SharedGoldTest::found)
            .toList();
    assertEquals(owed, found);
  }

  @Test
  void affiliationsAreTheOwedOnes() {
    List<Post> owed =
        gold.affiliations().stream()
            .map(
                a ->
                    new Post(
                        a.speaker(), a.role().orElse(""), a.organization().orElse(""), a.former()))
            .toList();
    assertEquals(3, owed.size());
    assertEquals(
        owed,
        article.speakers().stream()
            .flatMap(s -> s.affiliations().stream().map(a -> post(s, a)))
            .toList());
  }

  @Test
  void acronymsAreFormedFromTheNames() {
    assertEquals(Optional.of("UTS"), acronymOf("University of Technology Sydney"));
    assertEquals(Optional.of("CSIS"), acronymOf("Center for Strategic and International Studies"));
  }

  private static Optional<String> acronymOf(String name) {
    return article.speakers().stream()
        .flatMap(s -> s.affiliations().stream())
        .flatMap(a -> a.organization().stream())
        .filter(o -> o.name().equals(name))
        .findFirst()
        .flatMap(Organization::acronym);
  }

  private static Statement owed(GoldDocument.Attribution attribution) {
    TextSpan content =
        attribution
            .content()
            .get(0)
            .union(attribution.content().get(attribution.content().size() - 1));
    return new Statement(
        attribution.type(),
        content.in(gold.text()),
        attribution.speaker().map(GoldDocument.Speaker::name).orElse(""));
  }

  private static Statement found(Attribution attribution) {
    return new Statement(
        attribution.type(),
        attribution.contentRange().in(article.text()),
        attribution.speaker().map(Speaker::name).orElse(""));
  }

  private static Post post(Speaker speaker, Affiliation affiliation) {
    return new Post(
        speaker.name(),
        affiliation.role().orElse(""),
        affiliation.organization().map(Organization::name).orElse(""),
        affiliation.former());
  }
}
