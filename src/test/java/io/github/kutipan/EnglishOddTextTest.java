package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that look like something else than they are. */
class EnglishOddTextTest {

  @Test
  void shortFirstParagraphIsNoHeadline() {
    assertEquals(
        List.of("indirect Ann Carver: she will not go"),
        Reading.ENGLISH.attributions("Ann Carver said she will not go. ¶ The others stayed."));
  }

  @Test
  void titleOfTheArticleSaysNothing() {
    assertEquals(
        List.of(),
        Reading.ENGLISH.attributions("Mayor Says Bridge Will Stay Open ¶ It rained all week."));
  }

  @Test
  void articleInCapitalsHasItsPronouns() {
    assertEquals(
        List.of("-"), Reading.ENGLISH.speakers("SHE SAID THAT THE PLAN OF THE MAYOR WAS BAD."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Jordan said it was late. \"OK: we go,\" he said.",
        "\"NOTE: we go home now,\" Mr. Jordan said.",
      })
  void oneWordInCapitalsIsNoTranscript(String text) {
    List<String> speakers = Reading.ENGLISH.speakers(text);
    assertEquals("Jordan", speakers.get(speakers.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe criticized the plan and",
        "Jane Roe criticized the plan and soon",
        "Jane Roe criticized the plan and the experts soon",
        "When Jane Roe said it was late, experts soon",
        "Jane Roe criticized",
        "TALIBAN CLO",
        "The tests went on all year. Experts on Harbor Bay and nuclea",
        "Nearly eight in ten of her supporters who said",
      })
  void textMayEndAnywhere(String text) {
    assertEquals("en", QuoteAttributor.forLanguage("en").attribute(text).language());
  }

  @Test
  void articleMayBeCutAnywhere() {
    String article =
        "When Jane Roe said it was late, experts soon left, and the voters who opposed the tunnel,"
            + " the bridge and the road criticized the plan and never said why.";
    QuoteAttributor english = QuoteAttributor.forLanguage("en");
    for (int end = 0; end <= article.length(); end++) {
      String cut = article.substring(0, end);
      assertEquals(cut, english.attribute(cut).text());
    }
  }
}
