package io.github.kutipan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.result.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an attributor takes for an attribution beyond what fits a pattern, and what it never does.
 */
class BreadthTest {

  private static final String NEGATED = "Mark Hale did not explain why the ferry was late.";

  private static ImmutableList<String> reasons(String article) {
    return Reading.BROAD_ENGLISH.read(article).attributions().stream()
        .map(Attribution::reason)
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mark Hale went to the harbor to protest the closing of the pier."
            + "| indirect Mark Hale: the closing of the pier",
        "Mark Hale stood up and again denounced the closing of the pier."
            + "| indirect Mark Hale: the closing of the pier",
        "Jane Roe used her speech to attack the closing of the pier."
            + "| indirect Jane Roe: the closing of the pier",
      })
  void broadFindsWhatFitsNoPattern(String article, String attribution) {
    assertEquals(ImmutableList.of(attribution), Reading.BROAD_ENGLISH.attributions(article));
    assertTrue(reasons(article).get(0).startsWith("loose/"), () -> "" + reasons(article));
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        NEGATED,
        "Mark Hale never criticized the plan.",
        "Police have not said who did it.",
        "The director does not believe that the bridge is safe.",
      })
  void negatedVerbIsToldByTheReason(String article) {
    assertTrue(reasons(article).get(0).startsWith("loose-negated/"), () -> "" + reasons(article));
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe wants to sell the ferry.",
        "The council had planned to discuss the ferry.",
        "Lindqvist intends to run again.",
        "Jane Roe refused to comment.",
        "The price of rice is expected to rise next month.",
        "The suspect was told to stay at home.",
        "He is said to be the richest man in Milbrook.",
        "Mark Hale won the race and bought a boat.",
        "The council built a bridge and closed the harbor.",
      })
  void intentionsPassivesAndDeedsAreNeverReports(String article) {
    assertEquals(ImmutableList.of(), Reading.BROAD_ENGLISH.attributions(article));
  }

  @Test
  void looseReportsAreLessSureThanStatements() {
    double loose = Reading.BROAD_ENGLISH.read(NEGATED).attributions().get(0).confidence();
    double stated =
        Reading.BROAD_ENGLISH
            .read("\"The ferry is late,\" said Mark Hale.")
            .attributions()
            .get(0)
            .confidence();
    assertTrue(loose < stated, () -> loose + " and " + stated);
  }

  @Test
  void languageWithoutAModelHasOneBreadth() {
    String article = "Wahyu Santosa menolak rencana itu. Ia mengatakan jembatan itu aman.";
    QuoteAttributor strict =
        QuoteAttributor.builder().language("id").breadth(Breadth.STRICT).build();
    assertEquals(strict.attribute(article), Reading.INDONESIAN.read(article));
  }
}
