package io.github.kutipan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase is found among many that begin or end as it does, and none outside of a text. */
class LexiconTest {

  private static final Splitter SPACES = Splitter.on(' ');

  /** Among them twenty each that begin with "head" and that end with "county". */
  private static final Lexicon<String> MANY =
      Lexicon.of(Maps.toMap(phrases(), phrase -> phrase), new Vocabulary());

  private static List<String> phrases() {
    List<String> phrases =
        Lists.newArrayList(
            "head",
            "county",
            "head of",
            "head of office",
            "head of Office 7",
            "head straße",
            "Upper Pine county",
            "Pine county");
    for (int i = 0; i < 20; i++) {
      phrases.add("head w" + i);
      phrases.add("w" + i + " county");
    }
    return phrases;
  }

  private static String found(List<String> words, int index) {
    return MANY.startingAt(words, index).map(Lexicon.Match::value).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "head, head",
    "Head, head",
    "HEAD cook, head",
    "head w7 cook, head w7",
    "HEAD W7, head w7",
    "head of, head of",
    "head of the office, head of",
    "head of office, head of office",
    "Head Of Office 7, head of Office 7",
    "head of office 7, head of office",
    "HEAD STRASSE, head straße",
    "w3 county, w3 county",
    "w3 street, -",
  })
  void longestThatBegins(String text, String phrase) {
    assertEquals(phrase, found(SPACES.splitToList(text), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "county, county",
    "in county, county",
    "in w7 county, w7 county",
    "Upper Pine County, Upper Pine county",
    "upper Pine County, Pine county",
    "UPPER PINE COUNTY, Upper Pine county",
    "w7 street, -",
    "the head, head",
  })
  void longestThatEnds(String text, String phrase) {
    List<String> words = SPACES.splitToList(text);
    assertEquals(phrase, MANY.endingAt(words, words.size()).map(Lexicon.Match::value).orElse("-"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -1, 2, 3})
  void nothingBeginsOutside(int index) {
    assertEquals("-", found(List.of("head", "county"), index));
    assertEquals("-", found(LanguagePack.of("en").sequence(List.of("head", "county")), index));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 3, 4})
  void nothingEndsOutside(int index) {
    assertTrue(MANY.endingAt(List.of("head", "county"), index).isEmpty());
  }
}
