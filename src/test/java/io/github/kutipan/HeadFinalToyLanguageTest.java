package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Ascii;
import io.github.kutipan.language.LanguageDetector;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A second invented language: body and field stand in front of the post, words have genders and
 * endings that are words, articles point, a participle goes on reporting. All of it is said in
 * tables and switches, none of it in Java.
 */
class HeadFinalToyLanguageTest {

  private static final QuoteAttributor TOY =
      QuoteAttributor.builder().languagePack(TestPacks.headFinalToy()).build();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The speaker behind, parted by a comma or by the end of a quotation
          «Sel bora nuvi,» Talia Drom tavo.                    | direct «Sel bora nuvi,» by Talia Drom
          Sel bora nuvi, Talia Drom tavo.                      | indirect Sel bora nuvi by Talia Drom
          Sel «bora nuvi,» Talia Drom tavo.                    | mixed Sel «bora nuvi,» by Talia Drom
          # One pattern for two classes of cues
          Talia Drom tavo uk sel bora.                         | indirect sel bora by Talia Drom
          Talia Drom hurta sel «bora».                         | indirect sel «bora» by Talia Drom
          # A cue that takes an object, and where the object ends
          Talia Drom hurta sel bora.                           | indirect sel bora by Talia Drom
          Talia Drom bryna sel bora, nuvi ket.                 | indirect sel bora by Talia Drom
          # Whom the speaker tells is no part of what is told
          Talia Drom melo Boren Vask uk sel bora nuvi.         | indirect sel bora nuvi by Talia Drom
          # A participle reports for the subject of the sentence
          Vrima Talia Drom pona, tavoni uk sel bora.           | indirect sel bora by Talia Drom
          Talia Drom tavo uk sel bora, tavoni uk nuvi ket.     | indirect sel bora by Talia Drom; indirect nuvi ket by Talia Drom
          # A participle in front of the speaker, whose own verb may report as well
          Vel brynani sel bora, Talia Drom tavo uk nuvi ket.   | indirect sel bora by Talia Drom; indirect nuvi ket by Talia Drom
          # Marks that begin in the middle of what is told
          Talia Drom tavo uk «sel bora» nuvi ket.              | mixed «sel bora» nuvi ket by Talia Drom
          # Another report, with its own speaker
          Talia Drom tavo uk sel bora, eno Gilda Veshka tavo uk nuvi ket. | indirect sel bora by Talia Drom; indirect nuvi ket by Gilda Veshka
          # A cue of two words, the speaker behind it
          Sel bora nuvi ket, sor ke Talia Drom.                | indirect Sel bora nuvi ket by Talia Drom
          # A noun reports for whom it belongs to
          Talia Drom tavo uk sel bora. Talia Drom'k gral uk nuvi ket. | indirect sel bora by Talia Drom; indirect nuvi ket by Talia Drom
          Talia Drom tavo uk sel bora. Fek gral uk nuvi ket.   | indirect sel bora by Talia Drom; indirect nuvi ket by Talia Drom
          Gral uk nuvi ket.                                    | ''
          # An owner stands in front of what speaks
          Talia Drom'k haska tavo uk sel bora.                 | indirect sel bora by Talia Drom'k haska
          """)
  void tablesTellWhoSaysWhat(String text, String expected) {
    assertEquals(Optional.ofNullable(expected).orElse(""), said(TOY.attribute(text)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talia Drom tavo uk sel bora. Boren Vask tavo uk nuvi ket. Fe tavo uk ket sel.      | Talia Drom
          Talia Drom tavo uk sel bora. Boren Vask tavo uk nuvi ket. Ma tavo uk ket sel.      | Boren Vask
          Talia Drom tavo uk sel bora. Boren Drom tavo uk nuvi ket. Vrima Drom tavo uk ket sel. | Talia Drom
          Talia Drom tavo uk sel bora. Gilda Veshka tavo uk nuvi ket. Ni tavo uk ket sel.    | Gilda Veshka
          Un zelm tavo uk sel bora. Boren Vask tavo uk nuvi ket. La zelm tavo uk ket sel.    | Un zelm
          """)
  void genderAndArticleTellWhoIsMeant(String text, String speaker) {
    List<Attribution> attributions = TOY.attribute(text).attributions();
    assertEquals(speaker, name(attributions.get(2)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gilda Veshka drunor Talia Drom tavo uk sel bora.       | drunor at Gilda Veshka
          Exo Gilda Veshka drunor Talia Drom tavo uk sel bora.   | formerly drunor at Gilda Veshka
          Drunor Talia Drom tavo uk sel bora.                    | Drunor at nowhere
          Talia Drom dremo Gilda Veshka. Talia Drom tavo uk sel bora. | nothing at Gilda Veshka
          Talia Drom poro drunor lin Gilda Veshka. Talia Drom tavo uk sel bora. | formerly drunor at Gilda Veshka
          Drunor Talia Drom, sho skelo nuvi lin Gilda Veshka, tavo uk sel bora. | Drunor at Gilda Veshka
          """)
  void bodyStandsInFrontOfThePost(String text, String post) {
    Speaker speaker = TOY.attribute(text).speakers().get(0);
    assertEquals("Talia Drom", speaker.name());
    assertEquals(List.of(post), speaker.affiliations().stream().map(this::post).toList());
  }

  @Test
  void languageIsKnownByItsFrequentWords() {
    LanguageDetector detector =
        LanguageDetector.among(
            List.of(LanguagePack.read(TestPacks.headFinalToy()), LanguagePack.of("id")));
    assertEquals(Optional.of("x-head"), detector.detect("Talia Drom tavo uk sel bora."));
    assertEquals(Optional.of("id"), detector.detect("Ia tidak tahu siapa yang datang hari itu."));
  }

  private String post(Affiliation post) {
    return (post.former() ? "formerly " : "")
        + post.role().orElse("nothing")
        + " at "
        + post.organization().map(Organization::name).orElse("nowhere");
  }

  private static String said(AttributedText article) {
    return article.attributions().stream()
        .map(
            a ->
                Ascii.toLowerCase(a.type().name())
                    + " "
                    + a.content().stream()
                        .map(s -> s.in(article.text()))
                        .collect(Collectors.joining(" … "))
                    + " by "
                    + name(a))
        .collect(Collectors.joining("; "));
  }

  private static String name(Attribution attribution) {
    return attribution.speaker().map(Speaker::name).orElse("nobody");
  }
}
