package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is attributed, and as what. */
class EnglishContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We are ready," said Jane Roe. | direct Jane Roe: We are ready
          Jane Roe said the ferry was ready. | indirect Jane Roe: the ferry was ready
          Jane Roe said the ferry had been "ready since the end of May". | mixed Jane Roe: the ferry had been "ready since the end of May
          According to Jane Roe, the ferry "will never leave this harbor again." | mixed Jane Roe: the ferry "will never leave this harbor again
          The ferry was ready, Jane Roe said. | indirect Jane Roe: The ferry was ready
          Jane Roe answered, "I do not know yet." | direct Jane Roe: I do not know yet
          Jane Roe said: "I do not know yet." | direct Jane Roe: I do not know yet
          Jane Roe said that the ferry was "an old lady", but that it would sail. | mixed Jane Roe: the ferry was "an old lady", but that it would sail
          Jane Roe said the song "Waves of Home" would be played. | indirect Jane Roe: the song "Waves of Home" would be played
          """)
  void typeFollowsTheMarks(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We are ready,” said Jane Roe. | direct Jane Roe: We are ready
          ‘We are ready,’ said Jane Roe. | direct Jane Roe: We are ready
          'We are ready,' said Jane Roe. | direct Jane Roe: We are ready
          ''We are ready,'' said Jane Roe. | direct Jane Roe: We are ready
          ”We are ready,” said Jane Roe. | direct Jane Roe: We are ready
          # an apostrophe closes nothing
          'We don't know when it's leaving,' said Jane Roe. | direct Jane Roe: We don't know when it's leaving
          Jane Roe's brother said the workers' bags were lost. | indirect Jane Roe's brother: the workers' bags were lost
          # marks in marks
          "My father said, 'The sea never lies,'" said Jane Roe. | direct Jane Roe: My father said, 'The sea never lies
          ‘My father said, “The sea never lies,”’ said Jane Roe. | direct Jane Roe: My father said, “The sea never lies
          “They call her ‘the old lady,’ and she is,” said Jane Roe. | direct Jane Roe: They call her ‘the old lady,’ and she is
          """)
  void marksAreReadInAllForms(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe said that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe said on Monday that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe told reporters that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe told reporters in Milbrook on Monday that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe told the Milbrook Gazette the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe said in a statement that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe warned that the pier would collapse. | indirect Jane Roe: the pier would collapse
          Jane Roe denied that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe acknowledged the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe believes the ferry will be late. | indirect Jane Roe: the ferry will be late
          Jane Roe has repeatedly said that the ferry is old. | indirect Jane Roe: the ferry is old
          Jane Roe also said that, despite the rain, the ferry would sail. | indirect Jane Roe: despite the rain, the ferry would sail
          Jane Roe pointed out that the ferry was late. | indirect Jane Roe: the ferry was late
          """)
  void clauseBehindTheVerbIsContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # behind
          The ferry was late, Jane Roe said. | indirect Jane Roe: The ferry was late
          The ferry was late, said Jane Roe. | indirect Jane Roe: The ferry was late
          The ferry was late, Jane Roe said on Monday. | indirect Jane Roe: The ferry was late
          The ferry was late, according to Jane Roe. | indirect Jane Roe: The ferry was late
          The ferry was late, Jane Roe told reporters. | indirect Jane Roe: The ferry was late
          The pier will close, the Milbrook Gazette reported. | indirect Milbrook Gazette: The pier will close
          "The ferry is late," Jane Roe said in an interview on Monday. | direct Jane Roe: The ferry is late
          "The ferry is late," Jane Roe wrote. | direct Jane Roe: The ferry is late
          # inside
          "The ferry," said Jane Roe, "is late." | direct Jane Roe: The ferry … is late
          "The ferry," Jane Roe said, "is late." | direct Jane Roe: The ferry … is late
          The ferry, Jane Roe said, was late. | indirect Jane Roe: The ferry … was late
          The ferry, according to Jane Roe, was late. | indirect Jane Roe: The ferry … was late
          On the islands, Jane Roe said, boats were scarce. | indirect Jane Roe: On the islands … boats were scarce
          """)
  void cueStandsBehindAndInsideTheContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Why is the ferry late?" asked Jane Roe. | direct Jane Roe: Why is the ferry late
          Jane Roe asked, "Why is the ferry late?" | direct Jane Roe: Why is the ferry late
          Jane Roe asked why the ferry was late. | indirect Jane Roe: why the ferry was late
          Jane Roe wondered how the ferry had sunk. | indirect Jane Roe: how the ferry had sunk
          Jane Roe explained why the ferry was late. | indirect Jane Roe: why the ferry was late
          "Help us!" shouted Jane Roe. | direct Jane Roe: Help us
          Asked if the ferry was late, Jane Roe said it had sunk. | indirect Jane Roe: it had sunk
          "What happened to the ferry?" she asked. | direct -: What happened to the ferry
          "Where were you?" the judge asked. | direct the judge: Where were you
          "Who pays for it?" said Mark Hale. | direct Mark Hale: Who pays for it
          """)
  void questionsAndExclamationsAreContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe said the ferry was late and added that the pier was closed. | indirect Jane Roe: the ferry was late // indirect Jane Roe: the pier was closed
          Jane Roe said the ferry was late, and Mark Hale said the pier was closed. | indirect Jane Roe: the ferry was late // indirect Mark Hale: the pier was closed
          Jane Roe said the ferry was late, but Mark Hale said it had sunk. | indirect Jane Roe: the ferry was late // indirect Mark Hale: it had sunk
          Jane Roe said the ferry was late, while Mark Hale insisted that it had sunk. | indirect Jane Roe: the ferry was late // indirect Mark Hale: it had sunk
          Jane Roe said that the ferry was late and that the pier was closed. | indirect Jane Roe: the ferry was late and that the pier was closed
          Jane Roe said the ferry was late and the pier was closed. | indirect Jane Roe: the ferry was late and the pier was closed
          "The ferry is late," Jane Roe said, but Mark Hale said it had sunk. | direct Jane Roe: The ferry is late // indirect Mark Hale: it had sunk
          Jane Roe came to the pier and said that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe shrugged and said, "The ferry is late." | direct Jane Roe: The ferry is late
          Jane Roe said the ferry was late and warned Mark Hale that the pier was closed. | indirect Jane Roe: the ferry was late // indirect Jane Roe: the pier was closed
          Jane Roe said the ferry was late, and when pressed about the pier, she replied, "It is closed for good." | indirect Jane Roe: the ferry was late // direct Jane Roe: It is closed for good
          Jane Roe told Mark Hale to leave the pier and repeatedly said, "Do not come back here." | indirect Jane Roe: leave the pier // direct Jane Roe: Do not come back here
          Jane Roe said the ferry was "a floating house for rich people." She added, "We will not sell it." | mixed Jane Roe: the ferry was "a floating house for rich people // direct Jane Roe: We will not sell it
          """)
  void coordinatedReportsAreApart(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe said the ferry was late, adding that the pier was closed. | indirect Jane Roe: the ferry was late // indirect Jane Roe: the pier was closed
          "The ferry is late," Jane Roe said, adding that the pier was closed. | direct Jane Roe: The ferry is late // indirect Jane Roe: the pier was closed
          "The ferry is late," said Jane Roe, noting that the pier was closed. | direct Jane Roe: The ferry is late // indirect Jane Roe: the pier was closed
          Jane Roe left the room, saying that the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe left the room, saying, "The ferry is late." | direct Jane Roe: The ferry is late
          Jane Roe closed the pier, arguing that it was rotten. | indirect Jane Roe: it was rotten
          Jane Roe was quoted as saying that the ferry was late. | indirect Jane Roe: the ferry was late
          "The ferry is late," Jane Roe told reporters, adding: "It will sail at noon." | direct Jane Roe: The ferry is late // direct Jane Roe: It will sail at noon
          """)
  void participleIsAReportOfItsOwn(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe promised to repair the pier. | indirect Jane Roe: repair the pier
          Jane Roe vowed to repair the pier before winter. | indirect Jane Roe: repair the pier before winter
          Jane Roe threatened to close the pier. | indirect Jane Roe: close the pier
          Jane Roe pledged not to raise fares. | indirect Jane Roe: not to raise fares
          Jane Roe urged the council to repair the pier. | indirect Jane Roe: repair the pier
          Jane Roe asked passengers to wait inside. | indirect Jane Roe: wait inside
          Jane Roe told passengers to wait inside. | indirect Jane Roe: wait inside
          Jane Roe called on the council to repair the pier. | indirect Jane Roe: repair the pier
          Jane Roe demanded that the council repair the pier. | indirect Jane Roe: the council repair the pier
          """)
  void infinitiveOfAPromiseOrDirectiveIsContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe said the pier was "a danger to everyone on board" and should close. | mixed Jane Roe: the pier was "a danger to everyone on board" and should close
          The pier, Jane Roe said, was "a danger to everyone on board." | mixed Jane Roe: The pier … was "a danger to everyone on board
          The pier was "a danger to everyone on board," Jane Roe said. | mixed Jane Roe: The pier was "a danger to everyone on board
          The pier is "a danger to everyone on board," according to Jane Roe. | mixed Jane Roe: The pier is "a danger to everyone on board
          Jane Roe told the council that she was "sick and tired" of the delays. | mixed Jane Roe: she was "sick and tired" of the delays
          Jane Roe said the council had "failed the islands" and "wasted nine years." | mixed Jane Roe: the council had "failed the islands" and "wasted nine years
          Jane Roe believes that the council "does not care about us." | mixed Jane Roe: the council "does not care about us
          Jane Roe said "the pier will be closed for the whole winter." | direct Jane Roe: the pier will be closed for the whole winter
          Jane Roe said that "the pier will be closed for the whole winter." | direct Jane Roe: the pier will be closed for the whole winter
          Jane Roe called the pier "a danger to everyone on board." | mixed Jane Roe: the pier "a danger to everyone on board
          # what depends on the quoted noun, and what tells where it was said
          Jane Roe condemned the order as a "grave threat" to the safety of the crew. | mixed Jane Roe: the order as a "grave threat" to the safety of the crew
          Jane Roe called the order "a clear violation" of the law in a letter. | mixed Jane Roe: the order "a clear violation" of the law
          The harbor master issued a note calling the order "a clear violation of the law". | mixed The harbor master: the order "a clear violation of the law
          Jane Roe began by saying she would "never ever" sell the ferry. | mixed Jane Roe: she would "never ever" sell the ferry
          """)
  void partOfAClauseMayBeQuoted(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The council criticized the bill. | indirect The council: the bill
          The minister announced a plan for the dam. | indirect The minister: a plan for the dam
          Residents asked for help. | indirect Residents: help
          Jane Roe spoke about the ferry in an interview. | indirect Jane Roe: the ferry
          Mark Hale opposes the tunnel, which would cost a fortune. | indirect Mark Hale: the tunnel
          Mark Hale opposes the tunnel, the bridge and the road. | indirect Mark Hale: the tunnel, the bridge and the road
          Jane Roe praised the crew and left the pier. | indirect Jane Roe: the crew
          Jane Roe praised the crew and Mark Hale left. | indirect Jane Roe: the crew
          Jane Roe condemned "the worst idea in years" at the pier. | direct Jane Roe: the worst idea in years
          Voters are rejecting the tax. | indirect Voters: the tax
          Mark Hale, who opposes the tunnel, left the pier. | indirect Mark Hale: the tunnel
          Jane Roe left the pier, praising the crew. | indirect Jane Roe: the crew
          """)
  void objectOfAnAttitudeIsItsContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Many of her neighbors say the road is too narrow. | indirect Many of her neighbors: the road is too narrow
          Nearly eight in ten voters said the bridge should reopen. | indirect Nearly eight in ten voters: the bridge should reopen
          Officials who spoke with the Courier said the dam was old. | indirect Officials who spoke with the Courier: the dam was old
          Prices were lower, according to the Harbor Post's polling average. | indirect the Harbor Post's polling average: Prices were lower
          She left after a producer said the man had called him. | indirect a producer: the man had called him
          Jane Roe, who said she liked tea, said the pier was cold. | indirect Jane Roe: she liked tea // indirect Jane Roe: the pier was cold
          When Jane Roe said the pier was closed, the crews left. | indirect Jane Roe: the pier was closed
          "We are here," Jane Roe said on the pier, but she said the crew was late. | direct Jane Roe: We are here // indirect Jane Roe: the crew was late
          Jane Roe became a judge and said she would stay. | indirect Jane Roe: she would stay
          """)
  void nounsInFrontOfTheVerbSpeak(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We wrote twice. Nobody answered. Then we came," said Jane Roe. | direct Jane Roe: We wrote twice. Nobody answered. Then we came
          "The water rose fast," said Jane Roe. "We took only our clothes." | direct Jane Roe: The water rose fast // direct Jane Roe: We took only our clothes
          "The water rose fast," said Jane Roe. "We took only our clothes," she added. | direct Jane Roe: The water rose fast // direct Jane Roe: We took only our clothes
          Jane Roe refused to move. ¶ "We were born here. ¶ "We will stay here," Roe said. | direct Jane Roe: We were born here // direct Jane Roe: We will stay here
          “The water rose fast,” said Jane Roe. “We took only our clothes. ¶ “The boat was gone. ¶ “Now we sleep in the school.” | direct Jane Roe: The water rose fast // direct Jane Roe: We took only our clothes // direct Jane Roe: The boat was gone // direct Jane Roe: Now we sleep in the school
          “The water rose fast. ¶ “We took only our clothes,” said Jane Roe. ¶ Mark Hale nodded. | direct Jane Roe: The water rose fast // direct Jane Roe: We took only our clothes
          Jane Roe said: ¶ "The water rose fast and we took only our clothes." | direct Jane Roe: The water rose fast and we took only our clothes
          Jane Roe refused to move. ¶ "We were born here and we will stay here." | direct Jane Roe: We were born here and we will stay here
          Jane Roe said the water had risen fast. ¶ "We took only our clothes with us." | indirect Jane Roe: the water had risen fast // direct Jane Roe: We took only our clothes with us
          "The water rose fast," said Jane Roe. ¶ "We took only our clothes. The boat was gone." | direct Jane Roe: The water rose fast // direct Jane Roe: We took only our clothes. The boat was gone
          """)
  void quotationRunsOverSentencesAndParagraphs(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          However, Jane Roe said the ferry was late. | indirect Jane Roe: the ferry was late
          But Jane Roe said the ferry was late. | indirect Jane Roe: the ferry was late
          In a statement on Monday, Jane Roe said the ferry was late. | indirect Jane Roe: the ferry was late
          Meanwhile, according to Jane Roe, the ferry was late. | indirect Jane Roe: the ferry was late
          In addition, the ferry was late, said Jane Roe. | indirect Jane Roe: the ferry was late
          Speaking at the pier, Jane Roe said the ferry was late. | indirect Jane Roe: the ferry was late
          MILBROOK (Gazette) — Jane Roe said the ferry was late. | indirect Jane Roe: the ferry was late
          MILBROOK, Ohio — Jane Roe said on Monday that the ferry was late. | indirect Jane Roe: the ferry was late
          If the wind rises, Jane Roe said, the ferry will not sail. | indirect Jane Roe: If the wind rises … the ferry will not sail
          "And," Jane Roe said, "the ferry is late." | direct Jane Roe: And … the ferry is late
          """)
  void connectivesAndOccasionsStayOutside(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The ferry is late," said Jane Roe, 43, a nurse who lives near the pier and takes the boat to work. | direct Jane Roe: The ferry is late
          "The ferry is late," Jane Roe, a nurse, told the Milbrook Gazette. | direct Jane Roe: The ferry is late
          "The ferry is late," Jane Roe said as she left the pier. | direct Jane Roe: The ferry is late
          Jane Roe, speaking to reporters on the pier, said the ferry was late. | indirect Jane Roe: the ferry was late
          Among them was Jane Roe, who said the ferry was late. | indirect Jane Roe: the ferry was late
          Jane Roe did not answer calls but said in an email that the ferry was late. | indirect Jane Roe: the ferry was late
          The ferry is late, as Jane Roe said. | indirect Jane Roe: The ferry is late
          "The ferry is late," Jane Roe said through tears. | direct Jane Roe: The ferry is late
          "The ferry is late," Jane Roe said with a shrug, "and the pier is closed." | direct Jane Roe: The ferry is late … and the pier is closed
          "The ferry is late," said Jane Roe, "but it will sail." | direct Jane Roe: The ferry is late … but it will sail
          """)
  void reportingClauseStaysOutside(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.attributions(article));
  }
}
