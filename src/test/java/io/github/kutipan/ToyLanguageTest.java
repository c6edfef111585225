package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An invented language, described in tables alone: other marks, the cue between speaker and
 * content, a pronoun as the ending of the cue. What cannot be said in its tables would need Java,
 * and the promise that a language is a folder would be broken.
 */
class ToyLanguageTest {

  private static final QuoteAttributor TOY =
      QuoteAttributor.builder().languagePack(TestPacks.toy()).build();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Direct, with marks of one and of two characters
          Talia Drom morva, «Sel bora nuvi ket.»         | direct «Sel bora nuvi ket.» by Talia Drom, person
          Talia Drom morva, <~Sel bora nuvi ket.~>       | direct <~Sel bora nuvi ket.~> by Talia Drom, person
          Talia Drom gruma, «Sel bora nuvi ket.»         | direct «Sel bora nuvi ket.» by Talia Drom, person
          # A cue of two words
          Talia Drom morva ke, «Sel bora nuvi ket.»      | direct «Sel bora nuvi ket.» by Talia Drom, person
          # An adverb between the source and the cue
          Vrim Talia Drom fio morva, «Sel bora nuvi.»    | direct «Sel bora nuvi.» by Talia Drom, person
          # A quotation in a quotation is a part of it
          Talia Drom morva, «Sel ‹bora nuvi› ket pon.»   | direct «Sel ‹bora nuvi› ket pon.» by Talia Drom, person
          # Indirect and mixed, behind the complementizer
          Talia Drom morva uk sel bora nuvi.             | indirect sel bora nuvi by Talia Drom, person
          Talia Drom morva uk sel «bora nuvi ket pon».   | mixed sel «bora nuvi ket pon» by Talia Drom, person
          Sor vrim Talia Drom, bora nuvi ket.            | indirect bora nuvi ket by Talia Drom, person
          # A title
          Vrim Talia Drom morva uk bora nuvi.            | indirect bora nuvi by Talia Drom, person
          # Speakers without a name
          Sha zelmi morva uk bora nuvi ket.              | indirect bora nuvi ket by Sha zelmi, group
          Zelm ri morva uk bora nuvi ket.                | indirect bora nuvi ket by Zelm ri, unnamed
          Gilda Veshka morva uk bora nuvi ket.           | indirect bora nuvi ket by Gilda Veshka, organization
          """)
  void speakerIsFoundByTheTables(String text, String expected) {
    assertEquals(expected, String.join("; ", said(TOY.attribute(text))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talia Drom morva, «Sel bora nuvi ket.» Morvaze, «Bora nuvi sel.» | Morva | ze
          Talia Drom morva, «Sel bora nuvi ket.» Morvaze uk bora nuvi sel. | Morva | ze
          Talia Drom morva, «Sel bora nuvi ket.» Mo grumin, «Bora nuvi.»   | grumin | Mo
          Talia Drom morva, «Sel bora nuvi ket.» Talia morva uk bora nuvi. | morva | Talia
          Talia Drom morva, «Sel bora nuvi ket.» Vrim Drom morva uk bora nuvi. | morva | Vrim Drom
          """)
  void cliticPronounAndShortNameStandForTheFullNameBefore(String text, String cue, String source) {
    List<Attribution> attributions = TOY.attribute(text).attributions();
    Attribution second = attributions.get(1);
    assertEquals(cue, second.cue().orElseThrow().in(text));
    assertEquals(source, second.source().orElseThrow().in(text));
    assertEquals("Talia Drom", second.speaker().orElseThrow().name());
  }

  @Test
  void roleOrganizationAndNameAreCutWithoutAComma() {
    Speaker speaker =
        onlySpeaker(
            "Drunor Gilda Veshka Talia Drom morva, «Sel bora nuvi ket.»\n"
                + "Talia morva uk bora nuvi.");
    assertEquals("Talia Drom", speaker.name());
    assertEquals(List.of("Drunor at Gilda Veshka"), posts(speaker));
  }

  @Test
  void organizationBehindALinkBelongsToTheRole() {
    Speaker speaker =
        onlySpeaker("Vrim Talia Drom, drunor lin Gilda Veshka, morva, «Sel bora nuvi ket.»");
    assertEquals("Talia Drom", speaker.name());
    assertEquals(List.of("drunor at Gilda Veshka"), posts(speaker));
  }

  @Test
  void formerRoleIsSaidToBeFormer() {
    Speaker speaker =
        onlySpeaker("Vrim Talia Drom, exo drunor lin Gilda Veshka, morva, «Sel bora nuvi ket.»");
    assertEquals(List.of("formerly drunor at Gilda Veshka"), posts(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A term in marks
          Nuvi bora «ket sel» pon ilo Pasha.
          # A negated cue
          Talia Drom nen morva uk bora nuvi ket.
          # A cue that reports only quotations
          Talia Drom grumin uk bora nuvi ket.
          # A name without a cue
          Talia Drom bora nuvi ket.
          """)
  void nobodySpeaksWhereNothingIsReported(String text) {
    assertEquals(List.of(), said(TOY.attribute(text)));
  }

  @Test
  void languageIsTheCodeOfThePack() {
    assertEquals("x-toy", TOY.attribute("").language());
  }

  @Test
  void allTogetherInOneArticle() {
    AttributedText article =
        TOY.attribute(
            """
            Drunor Gilda Veshka Talia Drom morva, «Sel bora nuvi ket.»
            Talia fio bora nuvi ‹ket› ilo Pasha. Morvaze uk bora nuvi sel.
            Sha zelmi grumin, <~Ket pon, ket sel!~> Talia morva uk «pon ket» nuvi.
            """);
    assertEquals(
        List.of(
            "direct «Sel bora nuvi ket.» by Talia Drom, person",
            "indirect bora nuvi sel by Talia Drom, person",
            "direct <~Ket pon, ket sel!~> by Sha zelmi, group",
            "mixed «pon ket» nuvi by Talia Drom, person"),
        said(article));
    assertEquals(3, article.attributionsBy("Drom").size());
    assertEquals(List.of(), article.warnings());
  }

  private static List<String> said(AttributedText article) {
    return article.attributions().stream().map(a -> said(article.text(), a)).toList();
  }

  private static String said(String text, Attribution attribution) {
    return lower(attribution.type())
        + " "
        + attribution.content().stream().map(s -> s.in(text)).collect(Collectors.joining(" … "))
        + " by "
        + attribution.speaker().map(s -> s.name() + ", " + lower(s.kind())).orElse("nobody");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Speaker onlySpeaker(String text) {
    List<Speaker> speakers = TOY.attribute(text).speakers();
    assertEquals(1, speakers.size(), () -> "speakers " + speakers);
    return speakers.get(0);
  }

  private static List<String> posts(Speaker speaker) {
    return speaker.affiliations().stream().map(ToyLanguageTest::post).toList();
  }

  private static String post(Affiliation post) {
    return (post.former() ? "formerly " : "")
        + post.role().orElse("nothing")
        + " at "
        + post.organization().map(Organization::name).orElse("nowhere");
  }
}
