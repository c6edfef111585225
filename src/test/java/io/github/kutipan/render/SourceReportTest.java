package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReportTest {
  private static final String TEXT = "\"Air - naik dua meter,\"";

  private static Speaker person(String name, Affiliation... posts) {
    return new Speaker(name, SpeakerKind.PERSON, List.of(posts), List.of());
  }

  private static Speaker speaker(String name, SpeakerKind kind) {
    return new Speaker(name, kind, List.of(), List.of());
  }

  private static Affiliation post(String role, String organization, boolean former) {
    return new Affiliation(
        Optional.of(role),
        Optional.of(new Organization(organization, Optional.empty())),
        former,
        new TextSpan(0, 1));
  }

  /** An article with a statement of four words of each. */
  private static AttributedText article(Speaker... speakers) {
    return article(Arrays.stream(speakers).map(Optional::of));
  }

  private static AttributedText article(Stream<Optional<Speaker>> speakers) {
    List<Attribution> attributions =
        speakers
            .map(
                speaker ->
                    new Attribution(
                        AttributionType.DIRECT,
                        List.of(new TextSpan(0, TEXT.length())),
                        Optional.empty(),
                        Optional.empty(),
                        speaker,
                        0.5,
                        "test"))
            .toList();
    return new AttributedText(TEXT, "id", attributions, List.of(), List.of());
  }

  private static SourceReport report(AttributedText... articles) {
    SourceReport.Builder builder = SourceReport.builder();
    List.of(articles).forEach(builder::add);
    return builder.build();
  }

  private static List<String> names(SourceReport report) {
    return report.sources().stream().map(SourceReport.Source::name).toList();
  }

  @Test
  void countsArticlesStatementsAndWordsOfEach() {
    Speaker rina = person("Rina Halim");
    SourceReport report = report(article(rina, rina), article(rina, person("Darto Wibowo")));
    assertEquals(
        List.of(
            new SourceReport.Source("Rina Halim", SpeakerKind.PERSON, 2, 3, 12, List.of()),
            new SourceReport.Source("Darto Wibowo", SpeakerKind.PERSON, 1, 1, 4, List.of())),
        report.sources());
    assertEquals(
        List.of(2L, 4L, 16L), List.of(report.articles(), report.statements(), report.words()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rina Halim | Rina Halim | 1",
        "Rina Halim | 'Rina\n Halim' | 1",
        "Rina Halim | Rina A. Halim | 2",
        "Rina Halim | Halim | 2",
        "Rina Halim | rina halim | 2",
      })
  void peopleAreJoinedByTheSameFullNameOnly(String one, String other, int sources) {
    assertEquals(sources, report(article(person(one)), article(person(other))).sources().size());
  }

  @Test
  void personAndBodyOfOneNameStayApart() {
    Speaker body = speaker("Bank Lestari", SpeakerKind.ORGANIZATION);
    assertEquals(2, report(article(person("Bank Lestari")), article(body)).sources().size());
  }

  @Test
  void personOfOneWordIsMarkedWhereverItIsPrinted() {
    SourceReport report = report(article(person("Sutarjo")), article(person("Sutarjo")));
    SourceReport.Source source = report.sources().get(0);
    assertEquals(2, source.articles());
    assertTrue(source.oneWord());
    assertTrue(report.toTable(100).startsWith("Who  "), report.toTable(100));
    assertTrue(report.toTable(100).contains("\nSutarjo * "), report.toTable(100));
    assertTrue(report.toTable(100).contains("\n* A person of whom"), report.toTable(100));
    assertTrue(report.toCsv().contains("\r\nSutarjo,person,true,2,2,8,\r\n"), report.toCsv());
    assertTrue(report.toHtml().contains(">Sutarjo *</th>"), report.toHtml());
    assertFalse(
        report(article(speaker("KPU", SpeakerKind.ORGANIZATION))).sources().get(0).oneWord());
  }

  @Test
  void groupsAndTheUnnamedAreCountedTogetherAndNotListed() {
    SourceReport report =
        report(
            article(speaker("warga", SpeakerKind.GROUP), speaker("pejabat", SpeakerKind.UNNAMED)),
            article(Stream.of(Optional.empty(), Optional.of(person("Rina Halim")))));
    assertEquals(List.of("Rina Halim"), names(report));
    assertEquals(2, report.unnamed());
    assertEquals(1, report.withoutSpeaker());
    String flowing = report.toTable(100).replace('\n', ' ');
    assertTrue(flowing.contains("25.0 % have no speaker, and 50.0 % are those of groups"), flowing);
  }

  @Test
  void postsAreCountedByArticleAndTellWhetherTheyAreFormer() {
    Affiliation now = post("Kepala", "Dinas Kehutanan", false);
    Affiliation then = post("dosen", "Universitas Samudra", true);
    SourceReport report =
        report(
            article(person("Rina Halim", now, now, then), person("Rina Halim", now)),
            article(person("Rina Halim", now)));
    assertEquals(
        List.of("2 Kepala, Dinas Kehutanan", "1 dosen, Universitas Samudra (former)"),
        report.sources().get(0).posts().stream().map(p -> p.articles() + " " + p.text()).toList());
  }

  @Test
  void topAndKindKeepTheTotals() {
    SourceReport report =
        report(article(person("B C"), person("A B"), speaker("KPU", SpeakerKind.ORGANIZATION)));
    assertEquals(List.of("A B", "B C", "KPU"), names(report));
    assertEquals(List.of("A B"), names(report.top(1)));
    assertEquals(List.of("KPU"), names(report.only(SpeakerKind.ORGANIZATION)));
    assertEquals(3, report.top(0).statements());
    assertThrows(IllegalArgumentException.class, () -> report.top(-1));
  }

  @Test
  void pageIsSelfContainedAndEscapesEverything() {
    Affiliation post = post("<script>alert(1)</script>", "A & B \"C\"", false);
    String page = report(article(person("<b>Rina</b> {{words}}", post))).toHtml();
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<b>"), page);
    assertTrue(page.contains("&lt;b&gt;Rina&lt;/b&gt; {{words}}</th>"), page);
    assertTrue(page.contains("A &amp; B &quot;C&quot;"), page);
    assertFalse(Pattern.compile("(src|href)=|url\\(|@import|https?:").matcher(page).find(), page);
  }

  @Test
  void pageShowsTheFirstPostsAndUnfoldsTheOthers() {
    Affiliation[] posts =
        Stream.of("Ketua", "Sekretaris", "Bendahara", "Juru Bicara", "Anggota")
            .map(role -> post(role, "Partai", false))
            .toArray(Affiliation[]::new);
    Document page = Jsoup.parse(report(article(person("Rina Halim", posts))).toHtml());
    String shown = page.expectFirst("tbody .posts").ownText();
    String unfolded = page.expectFirst("tbody .posts details").ownText();
    assertEquals("Anggota, Partai; Bendahara, Partai; Juru Bicara, Partai", shown);
    assertEquals("Ketua, Partai; Sekretaris, Partai", unfolded);
    assertEquals("and 2 more", page.select("summary").text());
  }

  @Test
  void cellsOfCsvAreQuotedAndNoFormulas() {
    Affiliation post = post("Kepala \"A\"", "B", false);
    String csv = report(article(person("=cmd() Halim, M.Si.", post))).toCsv();
    assertTrue(
        csv.contains("\r\n\"'=cmd() Halim, M.Si.\",person,false,1,1,4,\"Kepala \"\"A\"\", B\"\r\n"),
        csv);
  }

  @Test
  void tableObeysNoNameAndKeepsItsWidth() {
    Affiliation post = post("Kepala Bidang Penanggulangan", "Dinas Kehutanan Lamandau", false);
    SourceReport report = report(article(person("Rina\u001B[31m Halim Kusumawardhani", post)));
    for (int width : new int[] {20, 63, 64, 100}) {
      String table = report.toTable(width);
      assertTrue(table.lines().allMatch(line -> line.length() <= width), table);
      assertFalse(table.contains("\u001B"), table);
    }
  }

  @Test
  void nothingCountedIsSaid() {
    assertTrue(report().toTable(80).startsWith("No sources.\n\n0 articles, 0 statements"));
    assertTrue(report().toHtml().contains("0 articles"), report().toHtml());
  }
}
