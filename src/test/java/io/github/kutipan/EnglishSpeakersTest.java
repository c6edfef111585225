package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a source stands for. */
class EnglishSpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # last
          "The ferry is late," said Jane Roe. ¶ "We will wait," Roe said. | Jane Roe // Jane Roe
          "The ferry is late," said Jane Roe. ¶ Roe said that the pier was closed. | Jane Roe // Jane Roe
          "The ferry is late," said Jane Roe. "The pier is closed," said Mark Hale. "We will wait," Roe added. | Jane Roe // Mark Hale // Jane Roe
          Mayor Ann Carver opened the bridge. "It took nine years," Carver said. | Ann Carver
          According to Martin Oakes, the well is dry. Oakes said a new one would be dug. | Martin Oakes // Martin Oakes
          # first
          Tessa Bell teaches the choir. "They sing at dawn," Tessa said. | Tessa Bell
          # with a title
          "The ferry is late," said Jane Roe. ¶ "We will wait," Ms. Roe said. | Jane Roe // Jane Roe
          Dr. Alan Pryor runs the clinic. "Beds are full," Dr. Pryor said. | Alan Pryor
          # with a hyphen, an apostrophe
          "The ferry is late," said Maria Lane-Foster. ¶ "We will wait," Lane-Foster said. | Maria Lane-Foster // Maria Lane-Foster
          "The ferry is late," said Nora O'Dell. ¶ "We will wait," O'Dell said. | Nora O'Dell // Nora O'Dell
          # the full name comes later
          "The ferry is late," said Roe. ¶ Jane Roe said that the pier was closed. | Jane Roe // Jane Roe
          """)
  void shortNameStandsForTheFullOne(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The ferry is late," said Jane Roe. "We will wait," she added. | Jane Roe // Jane Roe
          Jane Roe runs the ferry. "We will wait," she said. | Jane Roe
          Jane Roe met Mark Hale at the pier. "We will wait," she said. | Jane Roe
          Jane Roe met Mark Hale at the pier. "We will wait," he said. | Mark Hale
          "The ferry is late," said Jane Roe. "The pier is closed," said Mark Hale. "We will wait," she said. | Jane Roe // Mark Hale // Jane Roe
          "The ferry is late," said Jane Roe. "The pier is closed," said Mark Hale. "We will wait," he said. | Jane Roe // Mark Hale // Mark Hale
          Mark Hale said the pier was closed. Jane Roe said the ferry was late. He said repairs had begun. | Mark Hale // Jane Roe // Mark Hale
          Mr. Oakes and Mrs. Bell spoke at the hearing. "The well is dry," she said. | Bell
          Mr. Oakes and Mrs. Bell spoke at the hearing. "The well is dry," he said. | Oakes
          Asked about the pier, Mark Hale shook his head. "It is closed," he said. | Mark Hale
          "The ferry is late," said Jane Roe, whose brother Mark Hale owns it. "We will wait," she said. | Jane Roe // Jane Roe
          """)
  void pronounStandsForThePersonOfItsGender(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Residents said the well was dry. They asked the council to send tankers. | Residents // Residents
          "The well is dry," said Jane Roe. Farmers gathered outside. They said the crop was lost. | Jane Roe // Farmers
          The Coastal Survey Institute said the beach had shrunk. It warned that two villages were at risk. | Coastal Survey Institute // Coastal Survey Institute
          Harbor Foods said the plant would reopen. It said no jobs would be lost. | Harbor Foods // Harbor Foods
          Researchers found that the reef was recovering. They said the water had cooled. | Researchers // Researchers
          The report said the dam was unsafe. It also said the spillway had cracked. | The report // The report
          Jane Roe works for Harbor Foods. The company said on Monday that the plant would reopen. It said no jobs would be lost. | Harbor Foods // Harbor Foods
          The union said its members would strike. "We have no choice," it said. | The union // The union
          """)
  void pluralAndNeuterPronounsStandForGroupsAndBodies(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ann Carver and her husband, Luke Carver, own the orchard. "The frost came early," Mr. Carver said. | Luke Carver
          Ann Carver and her husband, Luke Carver, own the orchard. "The frost came early," Mrs. Carver said. | Ann Carver
          Ann Carver and her husband, Luke Carver, own the orchard. "The frost came early," Ms. Carver said. | Ann Carver
          Mr. and Mrs. Carver own the orchard. "The frost came early," Mr. Carver said. | Carver
          Luke Carver and his wife Ann own the orchard. "The frost came early," Ann Carver said. | Ann Carver
          "The frost came early," said Luke Carver. "The bees left," said his wife, Ann Carver. "We may sell," Mrs. Carver said. | Luke Carver // Ann Carver // Ann Carver
          "The frost came early," said Luke Carver. "The bees left," said his wife, Ann Carver. "We may sell," Mr. Carver said. | Luke Carver // Ann Carver // Luke Carver
          "The frost came early," said Luke Carver. "The bees left," said Ann Carver. "We may sell," Luke Carver said. | Luke Carver // Ann Carver // Luke Carver
          "The frost came early," said Luke Carver. "The bees left," said Ann Carver. "We may sell," Luke said. | Luke Carver // Ann Carver // Luke Carver
          "The frost came early," said Luke Carver. "The bees left," said Ann Carver. "We may sell," he said. | Luke Carver // Ann Carver // Luke Carver
          # whoever of the name is speaking goes on
          Former mayor Carl Boone praised the harbor plan at a rally for his wife Alma Boone. ¶ Carl Boone said the pier was safe. ¶ Boone said Alma Boone had built it. | Carl Boone // Carl Boone // Carl Boone
          """)
  void honorificTellsSpousesApart(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Beds are full," said Dr. Alan Pryor. | Alan Pryor
          "Beds are full," said Alan Pryor, M.D. | Alan Pryor
          Sen. Ann Carver (D-Ohio) said the bill was dead. | Ann Carver
          Rep. Luke Oakes, R-Tenn., said the bill was dead. | Luke Oakes
          "The bill is dead," said Sen. Ann Carver, D-Ohio. | Ann Carver
          "The bill is dead," Gov. Luke Oakes (R) said. | Luke Oakes
          "The road is clear," said Lt. Col. Martin Bell. | Martin Bell
          Police Chief Dana Frost said two men were held. | Dana Frost
          Capt. Rosa Lindqvist said the engine had failed. | Rosa Lindqvist
          "Let us keep the peace," said the Rev. Samuel Holt. | Samuel Holt
          Sir Edmund Vale said the museum would close. | Edmund Vale
          Professor Sarah Whitlock said the bridge was safe. | Sarah Whitlock
          State Sen. Maria Penn told reporters that the vote was postponed. | Maria Penn
          Former Vice President Harold Mayne said he would not run. | Harold Mayne
          """)
  void titlesRanksAndPartyTagsAreNoPartOfTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The plant will reopen," said Harbor Foods spokeswoman Jane Roe. | Jane Roe
          Harbor Foods spokeswoman Jane Roe said the plant would reopen. | Jane Roe
          Lakeview School Board president Tom Ridley said classes would resume. | Tom Ridley
          Cutler County Sheriff Dana Frost said two men were held. | Dana Frost
          "Two men are held," said Milbrook police spokesman Mark Hale. | Mark Hale
          Democratic strategist Olivia Pratt said turnout would be low. | Olivia Pratt
          Republican presidential nominee Walter Crane said the debate was rigged. | Walter Crane
          Northway Airlines CEO Karen Stroud said fares would rise. | Karen Stroud
          White House press secretary Simon Tate told reporters the trip was off. | Simon Tate
          """)
  void bodyAndRoleInFrontAreNoPartOfTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe, 43, said the ferry was late. | Jane Roe
          Jane Roe, a nurse, said the ferry was late. | Jane Roe
          Jane Roe, a 43-year-old nurse from Milbrook, said the ferry was late. | Jane Roe
          Jane Roe, who has run the ferry since 1998, said the pier was closed. | Jane Roe
          Jane Roe, 43, a nurse who lives near the pier, said the ferry was late. | Jane Roe
          "The ferry is late," said Jane Roe, 43, who lives near the pier. | Jane Roe
          "The ferry is late," said Jane Roe, a nurse who met Mark Hale on board. "We will wait," she added. | Jane Roe // Jane Roe
          Mark Hale, the owner of the ferry, told the paper that the pier was closed. | Mark Hale
          Mark Hale, whose father built the pier, said it had to go. | Mark Hale
          The owner of the ferry, Mark Hale, said the pier was closed. | Mark Hale
          One of the passengers, Jane Roe, said the ferry was late. | Jane Roe
          Jane Roe, along with other passengers, said the ferry was late. | Jane Roe
          # a country, and a mention behind "as"
          Norway, the biggest buyer of its timber, said the price was fair. | Norway
          Even Norway, its neighbor and biggest buyer, said the price was fair. | Norway
          The rule demands a "lawful source of income", as a ministry memo put it. | a ministry memo
          "The ferry will sail again," a narrator asks. | a narrator
          """)
  void appositionAndRelativeClauseStandBetweenNameAndVerb(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          John Doe flew home. Doe's campaign said the rally was off. | Doe's campaign
          "I am well," said John Doe. Doe's lawyer said the hearing was postponed. | John Doe // Doe's lawyer
          "I am well," said John Doe. His lawyer said the hearing was postponed. | John Doe // His lawyer
          "I am well," said John Doe. His lawyer, Mark Hale, said the hearing was postponed. | John Doe // Mark Hale
          "I am well," said John Doe. Doe's wife, Ann, said he was ill. | John Doe // Ann
          The company's spokeswoman, Jane Roe, said the plant would reopen. | Jane Roe
          Doe's spokesman Mark Hale said the rally was off. | Mark Hale
          The city's mayor, Ann Carver, said the bridge would open. | Ann Carver
          Ann Carver's office said the bill was dead. | Ann Carver's office
          Doe's mother said he was ill. | Doe's mother
          Jane Roe is ill. Her doctor said she would recover. | Her doctor
          A friend of John Doe said he was ill. | A friend of John Doe
          """)
  void possessorIsNotWhoSpeaks(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sen. Ann Carver arrived late. "The bill is dead," the senator said. | Ann Carver
          "The bill is dead," said Sen. Ann Carver. The senator added that she would vote no. | Ann Carver // Ann Carver
          Mayor Luke Oakes opened the bridge. "It took nine years," said the mayor. | Luke Oakes
          Professor Sarah Whitlock studied the bridge. "It is safe," the professor said. | Sarah Whitlock
          Gov. Maria Penn visited the camp. "Help is coming," the governor told residents. | Maria Penn
          Jane Roe, a nurse, lives near the pier. "The ferry is late," the nurse said. | Jane Roe
          The Coastal Survey Institute published its report. The institute said the beach had shrunk. | Coastal Survey Institute
          Harbor Foods closed the plant. The company said the roof leaked. | Harbor Foods
          "Two men are held," said Police Chief Dana Frost. "They will be charged," the chief said. | Dana Frost // Dana Frost
          Rosa Lindqvist, the team's captain, limped off. "It hurts," the captain said. | Rosa Lindqvist
          """)
  void descriptionStandsForWhoIsKnown(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A witness said the car was red. "It did not stop," the witness said. | A witness // A witness
          "It did not stop," said a witness who asked not to be named. | a witness
          A spokesman for the company declined to give figures. "We are a private firm," the spokesman said. | A spokesman for the company
          One official said the talks had failed. | One official
          "It did not stop," one woman said. | one woman
          An elderly man told the court he had seen nothing. | An elderly man
          "It did not stop," said one of the drivers. | one of the drivers
          An 18-year-old student said the car was red. | An 18-year-old student
          Someone shouted, "The pier is on fire!" | Someone
          """)
  void unnamedPersonIsPointedBackTo(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The bill is dead," said Ann B. Carver. "It died today," Carver said. | Ann B. Carver // Ann B. Carver
          "The bill is dead," said J.T. Oakes. "It died today," Oakes said. | J.T. Oakes // J.T. Oakes
          J. T. Oakes said the bill was dead. | J. T. Oakes
          Mary Ann B. Carver said the bill was dead. | Mary Ann B. Carver
          J.T. Oakes, the governor, said the bill was dead. "It died today," he said. | J.T. Oakes // J.T. Oakes
          Dr. H. Peter Lowell told reporters that the claim was false. | H. Peter Lowell
          "The bill is dead," said Senator L. B. Carver. ¶ "It died today," Mr. Carver said. | L. B. Carver // L. B. Carver
          Ann Carver said the bill was dead. Ann B. Carver has sat in the Senate since 2003. | Ann B. Carver
          """)
  void initialsBelongToTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The ferry is late and the pier is closed." — Jane Roe | Jane Roe
          "The ferry is late and the pier is closed." – Jane Roe, nurse | Jane Roe
          "The ferry is late and the pier is closed." -- Jane Roe | Jane Roe
          Jane Roe: "The ferry is late and the pier is closed." | Jane Roe
          Jane Roe, nurse: "The ferry is late and the pier is closed." | Jane Roe
          Jane Roe, on the pier: "It is closed because it is rotten." | Jane Roe
          """)
  void layoutTellsTheSpeaker(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "We are ready," said Jane Roe. | person
          The Coastal Survey Institute said the beach had shrunk. | organization
          The Coastal Survey Institute (CSI) said the beach had shrunk. ¶ According to CSI, two villages are at risk. | organization // organization
          Two plants will close, the Milbrook Gazette reported. | organization
          Fishermen said the sea was rough. | group
          According to analysts, prices will fall. | group
          "I saw smoke," said a witness. | unnamed
          According to the survey, six in ten homes were flooded. | unnamed
          The letter said the lease had ended. | unnamed
          """)
  void organizationsGroupsAndDocumentsSpeak(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.kinds(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Coastal Survey Institute (CSI) said the beach had shrunk. ¶ According to CSI, two villages are at risk. | Coastal Survey Institute // Coastal Survey Institute
          The Department of Harbors said the pier was closed. ¶ The department said repairs had begun. | Department of Harbors // Department of Harbors
          The Federal Dam Agency (FDA) said the spillway had cracked. ¶ "No one is in danger," the FDA said in a statement. | Federal Dam Agency // Federal Dam Agency
          The University of Milbrook said classes would resume. The university said exams were postponed. | University of Milbrook // University of Milbrook
          The Federal Dam Agency said the spillway had cracked. The agency said nobody was in danger. | Federal Dam Agency // Federal Dam Agency
          The Milbrook Water Authority (MWA) said the well was dry. "We will dig," the authority said. | Milbrook Water Authority // Milbrook Water Authority
          According to the Coastal Survey Institute, the beach has shrunk. The institute's report said two villages were at risk. | Coastal Survey Institute // The institute's report
          The National Bakers Federation said flour was short. The federation warned that prices would rise. | National Bakers Federation // National Bakers Federation
          The Ministry of Fisheries said nets were banned. "The stock is gone," the ministry said. | Ministry of Fisheries // Ministry of Fisheries
          """)
  void shortFormStandsForTheOrganization(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # who is only mentioned inside a quotation does not take the pronoun
          "The ferry is late," said Jane Roe. "I told Ann Carver so," she added. | Jane Roe // Jane Roe
          "I told Luke Oakes so," said Mark Hale. "He laughed," he added. | Mark Hale // Mark Hale
          # a document is no person
          "The pier is rotten," said Jane Roe. The report said the wood was old. "We knew that," she said. | Jane Roe // The report // Jane Roe
          # the article turns to somebody
          "The pier is rotten," said Jane Roe. ¶ For Ann Carver, the news came too late. "My boat is gone," she said. | Jane Roe // Ann Carver
          "The pier is rotten," said Jane Roe. ¶ In the next village, Ann Carver mends nets. "My boat is gone," she said. | Jane Roe // Ann Carver
          "The pier is rotten," said Jane Roe. ¶ Ann Carver, 61, lost her boat. "It sank," she said. | Jane Roe // Ann Carver
          "The pier is rotten," said Mark Hale. He was answering Luke Oakes. "We need wood," he said. | Mark Hale // Mark Hale
          # "they" is no single woman whom the article has named
          "The pier is rotten," said Jane Roe. Villagers came to the meeting. They said the boats were gone. | Jane Roe // Villagers
          """)
  void personMentionedInPassingDoesNotTakeThePronoun(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.speakers(article));
  }
}
