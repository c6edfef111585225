package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like speech and is none. */
class EnglishLookAlikesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old house is known as \"the ghost palace\".",
        "The so-called \"river tax\" was dropped in May.",
        "The term \"silent flood\" is back in fashion.",
        "Gregory \"Buzz\" Lowell moved to a new club.",
        "Several \"volunteers\" were paid in cash.",
        "The \"green\" label hangs on every door.",
        "A box on the form marked \"other\" was left empty.",
        "The ‘green’ label hangs on every door.",
      })
  void termsAndNicknamesAreNoSpeech(String article) {
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The novel \"When the River Stops\" was reprinted.",
        "The film \"Home Before Dawn\" won three prizes.",
        "Her song \"I Will Wait at the Harbor\" was sung by everybody.",
        "A banner reading \"No Mine in Our Valley\" hung from the bridge.",
        "The festival, titled \"The Sea Remembers,\" opened last week.",
        "Mark Hale wrote the book \"The Last Ferry to Milbrook.\"",
        "Jane Roe hosts \"Face the Coast\" on Sundays.",
        "“Face the Coast,” “Harbor Talk” and “The Pier” are on at noon.",
        "An episode of “The Long Pier” was filmed in Milbrook.",
        "The episode, \"Nobody Leaves the Island,\" drew two million viewers.",
      })
  void titlesAndMottosAreNoSpeech(String article) {
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police have not said who did it.",
        "Jane Roe did not say why the ferry was late.",
        "Jane Roe declined to say whether the ferry would sail.",
        "Jane Roe refused to comment.",
        "Nobody at Harbor Foods said a word.",
        "Jane Roe never said where the money went.",
        "Harbor Foods did not respond to a request for comment.",
        "Jane Roe would not say who owned the ferry.",
      })
  void negatedVerbReportsNothing(String article) {
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officers found a wallet under the seat.",
        "Mark Hale told a joke.",
        "The council printed the first part of the bill.",
        "The ferry criticized by the council sank.",
        "Jane Roe wants to sell the ferry.",
        "The council plans to discuss the ferry.",
        "Jane Roe heard his call for help.",
        "Jane Roe's praised plan was dropped.",
      })
  void nounPhraseIsNoStatement(String article) {
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The price of rice is expected to rise next month.",
        "The ship has been reported missing since Tuesday.",
        "He is said to be the richest man in Milbrook.",
        "The estate is believed to be worth two million dollars.",
        "The claims were settled in May.",
        "The report was published on Monday.",
        "Reports of the wreck reached Milbrook in May.",
        "The state of the pier is poor.",
      })
  void nobodySaysAClause(String article) {
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On “Face the Coast,” Mark Hale said the pier was closed. | indirect Mark Hale: the pier was closed
          On this weekend’s broadcast of “Face the Coast,” Gov. Mark Hale said the pier was closed. | indirect Mark Hale: the pier was closed
          In his book, "The Last Ferry," Mark Hale says the pier was never safe. | indirect Mark Hale: the pier was never safe
          "The pier is closed," Mark Hale said on "Face the Coast." | direct Mark Hale: The pier is closed
          In an article titled "Nobody Leaves the Island," Mark Hale wrote that the pier was closed. | indirect Mark Hale: the pier was closed
          "The pier is closed," said Mark Hale, author of "The Last Ferry." | direct Mark Hale: The pier is closed
          Mark Hale said the film "Home Before Dawn" had been shot in Milbrook. | indirect Mark Hale: the film "Home Before Dawn" had been shot in Milbrook
          "The Last Ferry," a novel by Mark Hale, was read aloud. "I wept," said Jane Roe. | direct Jane Roe: I wept
          During an appearance on "Face the Coast," Mark Hale said the pier was closed. | indirect Mark Hale: the pier was closed
          "The pier is closed," Mark Hale told "Face the Coast" on Sunday. | direct Mark Hale: The pier is closed
          """)
  void titleBesideAReportIsNoQuotation(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Mayor Says Bridge Will Open",
        "READ MORE: Milbrook Fire Kills Two, Police Say",
        "Related: Harbor Foods Says Plant Will Reopen",
        "Sign up for our newsletter.",
        "Follow Jane Roe on Twitter.",
      })
  void noticesAndLinksAreLeftOut(String line) {
    assertEquals(ImmutableList.of(), Reading.ENGLISH.attributions(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We lost everything," said Jane Roe. ¶ Read more: Mayor Says Market Will Be Rebuilt ¶ "My stall is gone," she said. | direct Jane Roe: We lost everything // direct Jane Roe: My stall is gone
          Read more: Mayor Says Bridge Will Open ¶ Police said the road was open. | indirect Police: the road was open
          "We lost everything," said Jane Roe. ¶ ADVERTISEMENT ¶ "My stall is gone," she said. | direct Jane Roe: We lost everything // direct Jane Roe: My stall is gone
          """)
  void linkDoesNotBreakTheArticle(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }
}
