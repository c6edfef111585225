package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HighlighterTest {
  private static Document parse(AttributedText article) {
    return Jsoup.parse(Highlighter.page("Rapat", Map.of("satu", article)));
  }

  private static String text(AttributedText article) {
    return parse(article).expectFirst("article").wholeText();
  }

  @Test
  void contentCueAndSourceAreMarked() {
    Document page = parse(Articles.rina());
    assertEquals(
        List.of("\"Jalan itu selesai,\"", "\"Besok,\"", "\"kami periksa.\"", "\"air akan naik"),
        page.select("article mark").eachText());
    assertEquals(List.of("kata", "Menurut"), page.select("article .cue").eachText());
    assertEquals(Articles.TEXT, text(Articles.rina()));
  }

  @Test
  void everyTagLinksToItsStatementAndSaysItInWords() {
    Document page = parse(Articles.rina());
    assertEquals(
        List.of(
            "Statement 1: Rina Kusuma, direct, confidence 99 %",
            "Statement 2: Rina Kusuma, direct, confidence 50 %",
            "Statement 3: unknown speaker, indirect, confidence 100 %"),
        page.select("article .tag").eachAttr("aria-label"));
    for (String link : page.select("article .tag").eachAttr("href")) {
      assertEquals(1, page.select(link).size(), link);
    }
  }

  @Test
  void speakersHavePostsNumberOfStatementsAndShare() {
    Document page = parse(Articles.rina());
    assertEquals(
        List.of("Rektor, Universitas Samudra (Unsam)", "Dekan (former)"),
        page.select(".speakers .posts li").eachText());
    assertEquals(
        List.of("2 statements, 67 % of the words", "1 statement, 33 % of the words"),
        page.select(".speakers .figures span").eachText());
  }

  @Test
  void warningShowsItsPlaceAndLinksToIt() {
    Document page = parse(Articles.rina());
    assertEquals(
        "nothing closes this mark: \"air akan naik. in the text ↓",
        page.select(".warnings li").text());
    assertEquals(
        "Warning: nothing closes this mark",
        page.expectFirst(page.select(".warnings a").attr("href")).attr("aria-label"));
    assertEquals(1, page.select(page.expectFirst("article .flag").attr("href")).size());
  }

  @Test
  void warningShowsTheBeginningOfALongPlace() {
    String text = "\"air akan naik " + "sekali lagi ".repeat(20);
    TextSpan all = new TextSpan(0, text.length());
    Warning warning = new Warning(Warning.Kind.LIMIT, "a sentence too long", all);
    AttributedText article = new AttributedText(text, "id", List.of(), List.of(), List.of(warning));
    assertEquals(
        "\"air akan naik sekali lagi sekali lagi sekali …",
        parse(article).select(".warnings q").text());
  }

  @Test
  void speakersWithTheSameInitialsAreToldApartWithoutColour() {
    String text = "Rina Kusuma, Rudi Kurniawan, ?!, Rina Kusuma";
    List<Speaker> speakers =
        Stream.of("Rina Kusuma", "Rudi Kurniawan", "?!", "…")
            .map(name -> new Speaker(name, SpeakerKind.PERSON, List.of(), List.of()))
            .toList();
    List<Attribution> attributions =
        speakers.stream()
            .map(
                speaker ->
                    new Attribution(
                        AttributionType.INDIRECT,
                        List.of(new TextSpan(0, 4)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(speaker),
                        0.5,
                        "all/none"))
            .toList();
    Document page = parse(new AttributedText(text, "id", attributions, speakers, List.of()));
    assertEquals(List.of("RK", "RK2", "•", "•2"), page.select(".speakers .badge").eachText());
    assertEquals(
        List.of("RK indirect", "RK2 indirect", "• indirect", "•2 indirect"),
        page.select("article .tag").eachAttr("data-label"));
  }

  @Test
  void articleCannotBringMarkup() {
    String odd = "</article></style><script>alert(1)</script> {{text}} \"a\" & 'b' <!-- &lt;";
    AttributedText article = Articles.by(odd, SpeakerKind.PERSON, odd, List.of());
    Document page = Jsoup.parse(Highlighter.page(odd, Map.of(odd, article)));
    assertEquals(odd, page.expectFirst("article").wholeText());
    assertEquals(odd, page.expectFirst("h1").wholeText());
    assertEquals(odd, page.expectFirst("h2").wholeText());
    assertEquals(odd, page.expectFirst(".speakers .name").wholeText());
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("style").size());
  }

  @Test
  void pageAsksNoNetwork() {
    Document page = parse(Articles.rina());
    assertTrue(page.select("[src], link, iframe, object").isEmpty());
    assertTrue(page.select("[href]").eachAttr("href").stream().allMatch(to -> to.startsWith("#")));
    assertTrue(
        page.select("meta[http-equiv]")
            .attr("content")
            .startsWith("default-src 'none'; style-src 'sha256-"));
  }

  @Test
  void lineEndsStayAndWhatNoPageCanHoldIsReplaced() {
    assertEquals("a\r\n\r\nb\rc\n", text(Articles.anonymous("a\r\n\r", "\nb\rc\n")));
    assertEquals("a\uFFFD\uFFFDb", text(Articles.anonymous("a\0\uD83Db")));
    assertEquals("a🙂b", text(Articles.anonymous("a\uD83D", "\uDE42b")));
  }

  @Property(seed = "1", tries = 300)
  void textContentIsTheArticle(@ForAll List<String> pieces) {
    AttributedText article = Articles.anonymous(pieces.toArray(String[]::new));
    String sound = article.text().replace('\0', '\uFFFD');
    sound =
        sound
            .codePoints()
            .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertEquals(sound, text(article));
  }
}
