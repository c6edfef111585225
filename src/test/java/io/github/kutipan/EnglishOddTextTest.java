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
}
