package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest extends ReadBack {

  @Test
  void rowIsAnAttribution() {
    assertEquals(
        """
        a,id,direct,Rina Kusuma,person,Rektor,Universitas Samudra,Unsam,Dekan,,,\
        '''Jalan itu selesai,''',kata,Rektor Universitas Samudra (Unsam) Rina Kusuma,\
        0,20,0.9877,after/named
        a,id,direct,Rina Kusuma,person,Rektor,Universitas Samudra,Unsam,Dekan,,,\
        '''Besok,'' … ''kami periksa.''',,,'74; 96','82; 111',0.5,split/short
        a,id,indirect,,,,,,,,,'''air akan naik',Menurut,dia,125,139,1.0,menurut/none
        """
            .replace('\'', '"')
            .replace("\n", "\r\n"),
        Csv.format("a", Articles.rina()));
  }

  @Test
  void headerNamesTheColumns() {
    assertEquals(
        "article,language,type,speaker,kind,roles,organizations,acronyms,former_roles,"
            + "former_organizations,former_acronyms,content,cue,source,start,end,confidence,reason\r\n",
        Csv.header());
  }

  @Test
  void emptyArticleHasNoRow() {
    assertEquals("", Csv.format("a", Articles.anonymous()));
  }

  @ParameterizedTest
  @CsvSource({
    "=SUM(A1:A9), '''=SUM(A1:A9)'",
    "+62 811, '''+62 811'",
    "-5, '''-5'",
    "@rina, '''@rina'",
    "\uFF1Dx, '''\uFF1Dx'",
    "'''kata', '''''kata'",
    "a=1, a=1",
    "' =1', ' =1'",
  })
  void cellThatWouldBeAFormulaHasAnApostropheInFront(String id, String cell) {
    String row = Csv.format(id, Articles.anonymous("x"));
    assertEquals(cell, row.substring(0, row.indexOf(",id,")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
  void tabAndLineBreakInFrontAreGuardedToo(String id) {
    assertTrue(Csv.format(id, Articles.anonymous("x")).startsWith("\"'" + id + "\","));
  }

  @Override
  void assertSaysTheSame(String id, AttributedText article) {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(Csv.header() + Csv.format(id, article)).stream()
            .toList();
    assertEquals(
        Said.in(article).stream().map(said -> row(id, said, article)).toList(),
        rows.stream().map(CsvTest::row).toList());
  }

  /** A row, its cells taken apart by the two rules of the format. */
  private record Row(
      List<String> cells, List<Post> posts, List<TextSpan> content, double confidence) {}

  private static Row row(String id, Said said, AttributedText article) {
    String text = article.text();
    List<String> cells =
        List.of(
            id,
            article.language(),
            said.type(),
            said.speaker().orElse(""),
            said.kind().orElse(""),
            said.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … ")),
            said.cue().map(s -> s.in(text)).orElse(""),
            said.source().map(s -> s.in(text)).orElse(""),
            said.reason());
    return new Row(
        cells.stream().map(Said::stored).toList(),
        presentFirst(said.posts()).stream().map(CsvTest::stored).toList(),
        said.content(),
        said.confidence());
  }

  private static List<Post> presentFirst(List<Post> posts) {
    return posts.stream().sorted(Comparator.comparing(Post::former)).toList();
  }

  private static Post stored(Post post) {
    return new Post(
        post.role().map(Said::stored),
        post.organization()
            .map(o -> new Organization(Said.stored(o.name()), o.acronym().map(Said::stored))),
        post.former());
  }

  private static Row row(NamedCsvRecord row) {
    List<Post> posts = new ArrayList<>(posts(row, "", false));
    posts.addAll(posts(row, "former_", true));
    List<String> starts = list(row, "start");
    List<String> ends = list(row, "end");
    List<TextSpan> content = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      content.add(new TextSpan(Integer.parseInt(starts.get(i)), Integer.parseInt(ends.get(i))));
    }
    List<String> cells =
        List.of("article", "language", "type", "speaker", "kind", "content", "cue", "source")
            .stream()
            .map(column -> cell(row, column))
            .collect(Collectors.toCollection(ArrayList::new));
    cells.add(cell(row, "reason"));
    return new Row(cells, posts, content, Double.parseDouble(cell(row, "confidence")));
  }

  private static List<Post> posts(NamedCsvRecord row, String prefix, boolean former) {
    List<String> roles = list(row, prefix + "roles");
    List<String> bodies = list(row, prefix + "organizations");
    List<String> acronyms = list(row, prefix + "acronyms");
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < Math.max(roles.size(), bodies.size()); i++) {
      Optional<String> acronym = value(acronyms, i);
      posts.add(
          new Post(
              value(roles, i), value(bodies, i).map(n -> new Organization(n, acronym)), former));
    }
    return posts;
  }

  private static Optional<String> value(List<String> list, int index) {
    return list.stream().skip(index).findFirst().filter(value -> !value.isEmpty());
  }

  private static List<String> list(NamedCsvRecord row, String column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? List.of() : Separated.values(cell);
  }

  private static String cell(NamedCsvRecord row, String column) {
    String cell = row.getField(column);
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
