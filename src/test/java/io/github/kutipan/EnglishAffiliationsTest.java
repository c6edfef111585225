package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts and organisations, and where a name begins in a run of capitals. */
class EnglishAffiliationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The plant will reopen," said Harbor Foods spokeswoman Jane Roe. | Jane Roe: spokeswoman, Harbor Foods
          Harbor Foods Inc. spokeswoman Jane Roe said the plant would reopen. | Jane Roe: spokeswoman, Harbor Foods Inc.
          Doe campaign spokesman Mark Hale said the rally was off. | Mark Hale: spokesman, Doe campaign
          Northway Airlines chief executive Karen Stroud said fares would rise. | Karen Stroud: chief executive, Northway Airlines
          Northway Airlines CEO Karen Stroud said fares would rise. | Karen Stroud: CEO, Northway Airlines
          Lakeview School Board president Tom Ridley said classes would resume. | Tom Ridley: president, Lakeview School Board
          White House press secretary Simon Tate said the trip was off. | Simon Tate: press secretary, White House
          Coastal Survey Institute senior analyst Olivia Pratt said the beach had shrunk. | Olivia Pratt: senior analyst, Coastal Survey Institute
          Department of Harbors spokesman Mark Hale said the pier was closed. | Mark Hale: spokesman, Department of Harbors
          "The well is dry," said Milbrook Water Authority director Martin Oakes. | Martin Oakes: director, Milbrook Water Authority
          Senate Majority Leader Ann Carver said the bill was dead. | Ann Carver: Majority Leader, Senate
          House Speaker Luke Oakes said the bill was dead. | Luke Oakes: Speaker, House
          """)
  void bodyAndRoleStandInFrontOfTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The Milbrook Water Authority's director, Martin Oakes, said the well was dry. | Martin Oakes: director, Milbrook Water Authority
          Johns Bay University's president, Alan Pryor, said classes would resume. | Alan Pryor: president, Johns Bay University
          The White House's press secretary, Simon Tate, said the trip was off. | Simon Tate: press secretary, White House
          The Federal Dam Agency's chief engineer, Mark Hale, said the spillway had cracked. | Mark Hale: chief engineer, Federal Dam Agency
          "Beds are full," said the Lakeview Clinic's head nurse, Jane Roe. | Jane Roe: head nurse, Lakeview Clinic
          The university's president, Alan Pryor, said classes would resume. | Alan Pryor: president, university
          The National Bakers Federation's president, Tom Ridley, said flour was short. | Tom Ridley: president, National Bakers Federation
          "Flour is short," said the National Bakers Federation's president, Tom Ridley. | Tom Ridley: president, National Bakers Federation
          """)
  void bodyInFrontMayBeAPossessor(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sarah Whitlock, an associate professor at the University of Milbrook, said the bridge was safe. | Sarah Whitlock: associate professor, University of Milbrook
          Sarah Whitlock, an associate professor of history at the University of Milbrook, said the bridge was old. | Sarah Whitlock: associate professor of history, University of Milbrook
          "The bridge is safe," said Sarah Whitlock, a professor at Johns Bay University. | Sarah Whitlock: professor, Johns Bay University
          Tom Ridley, president of the National Bakers Federation, said flour was short. | Tom Ridley: president, National Bakers Federation
          Tom Ridley, the president of the National Bakers Federation, which represents 4,000 shops, said flour was short. | Tom Ridley: president, National Bakers Federation
          "Flour is short," said Tom Ridley, executive director of the National Bakers Federation. | Tom Ridley: executive director, National Bakers Federation
          Olivia Pratt, a senior fellow at the Coastal Survey Institute, said the beach had shrunk. | Olivia Pratt: senior fellow, Coastal Survey Institute
          Olivia Pratt, an analyst with Harbor Securities, said shares would fall. | Olivia Pratt: analyst, Harbor Securities
          "Shares will fall," said Olivia Pratt, an analyst for Harbor Securities in Milbrook. | Olivia Pratt: analyst, Harbor Securities
          Mark Hale, a spokesman for the Department of Harbors, said the pier was closed. | Mark Hale: spokesman, Department of Harbors
          "Fares will rise," said Karen Stroud, chief executive officer of Northway Airlines. | Karen Stroud: chief executive officer, Northway Airlines
          Jane Roe, 43, a nurse at Milbrook General Hospital, said beds were full. | Jane Roe: nurse, Milbrook General Hospital
          """)
  void appositionTellsThePost(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The president of the National Bakers Federation, Tom Ridley, said flour was short. | Tom Ridley: president, National Bakers Federation
          A spokesman for Harbor Foods, Mark Hale, said the plant would reopen. | Mark Hale: spokesman, Harbor Foods
          "The beach has shrunk," said the director of the Coastal Survey Institute, Olivia Pratt. | Olivia Pratt: director, Coastal Survey Institute
          A professor at Johns Bay University, Peter Lowell, said the claim was false. | Peter Lowell: professor, Johns Bay University
          The chairman of Northway Airlines, Walter Crane, said fares would rise. | Walter Crane: chairman, Northway Airlines
          The head of the Milbrook Water Authority, Martin Oakes, told reporters the well was dry. | Martin Oakes: head, Milbrook Water Authority
          "The well is dry," said the deputy director of the Milbrook Water Authority, Martin Oakes. | Martin Oakes: deputy director, Milbrook Water Authority
          An economist at Harbor Securities, Olivia Pratt, said prices would rise. | Olivia Pratt: economist, Harbor Securities
          """)
  void nameStandsBehindThePost(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mr. Allen, a former director of research at the Coastal Survey Institute, said the beach had shrunk. | Allen: former director of research, Coastal Survey Institute
          Former Harbor Foods chief executive Karen Stroud said the plant was old. | Karen Stroud: former chief executive, Harbor Foods
          "The plant is old," said former Harbor Foods chairman Walter Crane. | Walter Crane: former chairman, Harbor Foods
          Former Gov. Luke Oakes said the bill was dead. | Luke Oakes: former Gov.
          Tom Ridley, the former president of the National Bakers Federation, said flour was short. | Tom Ridley: former president, National Bakers Federation
          Former President Harold Mayne said he would not run. | Harold Mayne: former President
          "The claim is false," said Peter Lowell, a retired professor at Johns Bay University. | Peter Lowell: former professor, Johns Bay University
          "The talks failed," said Harold Mayne, a former foreign minister. | Harold Mayne: former foreign minister
          """)
  void formerPostIsMarked(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "The drug is safe," said Dr. Jane Roe of Johns Bay University. | Jane Roe: Johns Bay University
          Olivia Pratt of the Coastal Survey Institute said the beach had shrunk. | Olivia Pratt: Coastal Survey Institute
          "The beach has shrunk," said Olivia Pratt from the Coastal Survey Institute. | Olivia Pratt: Coastal Survey Institute
          "Shares will fall," said Olivia Pratt at Harbor Securities. | Olivia Pratt: Harbor Securities
          Rosa Lindqvist of the National Bakers Federation told reporters that flour was short. | Rosa Lindqvist: National Bakers Federation
          According to Olivia Pratt of the Coastal Survey Institute, the beach has shrunk. | Olivia Pratt: Coastal Survey Institute
          Prof. Peter Lowell of the University of Milbrook said the claim was false. | Peter Lowell: University of Milbrook
          """)
  void bodyAloneStandsBehindTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sen. Ann Carver of Ohio said the bill was dead. | Ann Carver: Sen.
          Mayor Ann Carver of Milbrook said the bridge would open. | Ann Carver: Mayor
          Jane Roe of Milbrook said the ferry was late. |
          "The ferry is late," said Jane Roe, of Springfield. |
          Rep. Luke Oakes, R-Tenn., said the bill was dead. | Luke Oakes: Rep.
          Gov. Maria Penn said help was coming. | Maria Penn: Gov.
          Secretary of State Harold Mayne said talks would resume. | Harold Mayne: Secretary of State
          "Help is coming," said Maria Penn, the governor of Ohio. | Maria Penn: governor of Ohio
          Ann Carver, the mayor of Springfield, said the bridge would open. | Ann Carver: mayor of Springfield
          Foreign Minister Pieter Lindqvist said talks would resume. | Pieter Lindqvist: Foreign Minister
          Prime Minister Rosa Lindqvist said talks would resume. | Rosa Lindqvist: Prime Minister
          """)
  void placeIsNoOrganization(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Olivia Pratt, a professor at Johns Bay University and director of the Coastal Survey Institute, said the beach had shrunk. | Olivia Pratt: professor, Johns Bay University // Olivia Pratt: director, Coastal Survey Institute
          Olivia Pratt, the president of the National Bakers Federation and the director of the Lakeview Clinic, said beds were full. | Olivia Pratt: president, National Bakers Federation // Olivia Pratt: director, Lakeview Clinic
          Luke Oakes, a former governor and a professor at Johns Bay University, said the bill was dead. | Luke Oakes: former governor // Luke Oakes: professor, Johns Bay University
          Jane Roe, a nurse and a spokeswoman for the National Bakers Federation, said flour was short. | Jane Roe: nurse // Jane Roe: spokeswoman, National Bakers Federation
          "Flour is short," said Tom Ridley, president of the National Bakers Federation. ¶ "Prices will rise," said Ridley, a director of Harbor Foods. | Tom Ridley: president, National Bakers Federation // Tom Ridley: director, Harbor Foods
          Harbor Foods spokeswoman Jane Roe said the roof leaked. ¶ Roe, a former nurse, said nobody was hurt. | Jane Roe: spokeswoman, Harbor Foods // Jane Roe: former nurse
          Martin Oakes, a farmer and a member of the Milbrook Water Authority, said the well was dry. | Martin Oakes: farmer // Martin Oakes: member, Milbrook Water Authority
          "The beach has shrunk," said Olivia Pratt, a geologist at Johns Bay University and a former adviser to the Department of Harbors. | Olivia Pratt: geologist, Johns Bay University // Olivia Pratt: former adviser, Department of Harbors
          """)
  void twoPostsAreTwoAffiliations(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Olivia Pratt, a researcher at the Coastal Survey Institute (CSI), said the beach had shrunk. | Coastal Survey Institute = CSI
          Tom Ridley of the National Bakers Federation (NBF) said flour was short. | National Bakers Federation = NBF
          Olivia Pratt, a researcher at the Coastal Survey Institute, said the beach had shrunk. ¶ "CSI will go on measuring," Pratt said. | Coastal Survey Institute = CSI
          Marina Holt, a professor at the University of Western Milbrook, said the risk was great. | University of Western Milbrook = UWM
          The director of the Federal Dam Agency (FDA), Mark Hale, said the spillway had cracked. | Federal Dam Agency = FDA
          Jane Roe, a spokeswoman for the Department of Harbors (DOH), said the pier was closed. | Department of Harbors = DOH
          """)
  void acronymStandsInBracketsOrIsFormed(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.acronyms(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the post stands in another sentence than the report
          Tom Ridley is the president of the National Bakers Federation. "Flour is short," he said. | Tom Ridley: president, National Bakers Federation
          "Flour is short," said Ridley. ¶ Tom Ridley, president of the National Bakers Federation, has baked for 30 years. | Tom Ridley: president, National Bakers Federation
          Harbor Foods spokeswoman Jane Roe was on the scene. "The roof leaks," she said. | Jane Roe: spokeswoman, Harbor Foods
          Sen. Ann Carver arrived late. "The bill is dead," she said. | Ann Carver: Sen.
          # and of one who does not speak nothing is told
          Harbor Foods spokeswoman Jane Roe was on the scene. "The roof leaks," said Mark Hale. |
          """)
  void postIsToldAnywhere(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # where somebody works
          "It is a kind of memory," said Olivia Pratt, who teaches maritime history at Johns Bay University. | Olivia Pratt: Johns Bay University
          Associate Professor Olivia Pratt, who studies ageing and work at the Coastal Survey Institute, said the risk was great. | Olivia Pratt: Associate Professor, Coastal Survey Institute
          Sen. Ann Carver, who teaches law at Johns Bay University, said the bill was dead. | Ann Carver: Sen. // Ann Carver: Johns Bay University
          Mark Hale, who once worked at the Federal Dam Agency, said the spillway had cracked. | Mark Hale: former Federal Dam Agency
          "It was known," said Mark Hale, a geologist who left the agency in 2019 and now teaches at Johns Bay University. | Mark Hale: geologist // Mark Hale: Johns Bay University
          Jane Roe, who runs a bakery and chairs the Harbor Institute, said the path was icy. | Jane Roe: Harbor Institute
          # the body is the object
          Jane Roe heads the Harbor Institute. "The beach has shrunk," she said. | Jane Roe: Harbor Institute
          Jane Roe, who now runs the charity Patients First, said beds were full. | Jane Roe: Patients First
          Jane Roe, who runs in the mornings, said the path was icy. |
          Jane Roe, who leads the polls in Ohio, said the race was close. |
          # the post stands behind the verb
          Mark Hale, who served as deputy mayor, said the bridge was old. | Mark Hale: former deputy mayor
          Mark Hale is now the chairman of Northway Airlines. Fares will rise, Hale said. | Mark Hale: chairman, Northway Airlines
          Mark Hale, who is not a doctor, said the drug was safe. |
          """)
  void clauseTellsThePost(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Olivia Pratt, an analyst at the libertarian Harbor Institute, said prices would rise. | Olivia Pratt: analyst, Harbor Institute
          Olivia Pratt, head of sheet systems at Larkfield, said the line would start in May. | Olivia Pratt: head of sheet systems, Larkfield
          Olivia Pratt, a lawyer with the firm Roe & Pine, said the case was weak. | Olivia Pratt: lawyer, Roe & Pine
          Olivia Pratt of digital consulting firm Harbor Foods said the ads had failed. | Olivia Pratt: Harbor Foods
          Olivia Pratt, from the charity Patients First, said beds were full. | Olivia Pratt: Patients First
          Tom Ridley, national president of transport group Riders United, said drivers would strike. | Tom Ridley: national president, Riders United
          Tom Ridley, leader of France's far-right Harbor Union party, said he would run. | Tom Ridley: leader, Harbor Union party
          Tom Ridley, chairman of the computer science department at Johns Bay University, said the claim was false. | Tom Ridley: chairman, computer science department at Johns Bay University
          Tom Ridley, acting head of the local water authority, said the well was dry. | Tom Ridley: acting head, local water authority
          Tom Ridley, chief strategist for Ann Carver's campaign four years ago, said the trip had failed. | Tom Ridley: chief strategist, Ann Carver's campaign
          Jane Roe, senior associate for education organizing at the Harbor Institute, said schools would close. | Jane Roe: senior associate for education organizing, Harbor Institute
          Jane Roe, an agronomist at Johns Bay University's extension office, said the soil was dry. | Jane Roe: agronomist, Johns Bay University's extension office
          Budget Committee Chairman Luke Oakes said the bill was dead. | Luke Oakes: Chairman, Budget Committee
          As Harbor Foods press secretary Jane Roe put it, "the roof leaks." | Jane Roe: press secretary, Harbor Foods
          Jane Roe, a Republican communications strategist, said the race was close. | Jane Roe: Republican communications strategist
          Jane Roe, a candidate for the Harbor Party's nomination, said the race was close. | Jane Roe: candidate
          """)
  void bodyMayHaveAnyNameAndWordsAroundIt(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Karen Stroud, an engineer and director of Northway Airlines, said fares would rise. | Karen Stroud: engineer, Northway Airlines // Karen Stroud: director, Northway Airlines
          Carver's chief pollster and strategist Mark Hale said the race was close. "It is," said Ann Carver. | Mark Hale: chief pollster, Carver // Mark Hale: strategist, Carver
          Mark Hale, a Harbor Party strategist and former adviser to Ann Carver, said the race was close. | Mark Hale: strategist, Harbor Party // Mark Hale: former adviser, Ann Carver
          Mark Hale, an engineer and Ann Carver's chief strategist, said the race was close. | Mark Hale: engineer // Mark Hale: chief strategist, Ann Carver
          """)
  void bodyIsSharedByTheLastPosts(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the noun of an owner is in the name of the body, however far back
          The Harbor River Service ignored warnings. Northway Airlines cut fares. The service's deputy director, Martin Oakes, said the gauges had failed. | Martin Oakes: deputy director, Harbor River Service
          Johns Bay University will expand. Harbor Foods gave the money. The university's president, Alan Pryor, said classes would resume. | Alan Pryor: president, Johns Bay University
          Members of the Milbrook Bowls Club complained. "It is soggy," said Jane Roe, the club's 79-year-old president. | Jane Roe: president, Milbrook Bowls Club
          # a noun that tells the kind means no body of another kind
          Northway Airlines cut fares. The party's leader, Tom Ridley, said the vote was near. | Tom Ridley: leader, party
          # its
          Harbor Foods cut 40 jobs. Its chief executive, Karen Stroud, said sales had fallen. | Karen Stroud: chief executive, Harbor Foods
          The county government has dug wells. Its drought coordinator, Martin Oakes, said they were salty. | Martin Oakes: drought coordinator, county government
          # the first word of the post
          The Milbrook Area School Board voted to close the school. Board member Tom Ridley asked for a delay. "We are tired," Ridley said. | Tom Ridley: Board member, Milbrook Area School Board
          The film won at the Milbrook Film Festival. Festival director Jane Roe said sales rose. | Jane Roe: Festival director, Milbrook Film Festival
          # a post that is always somebody's
          Harbor Foods cut 40 jobs on Monday. Chief executive Karen Stroud said sales had fallen. | Karen Stroud: Chief executive, Harbor Foods
          Gov. Maria Penn vetoed the bill. Her spokesman, Mark Hale, said the matter was closed. | Mark Hale: spokesman
          # somebody without a name
          Harbor Foods cut 40 jobs on Monday. A spokeswoman said sales had fallen. | A spokeswoman: spokeswoman, Harbor Foods
          A spokesman for the Department of Harbors said the pier was closed. | A spokesman for the Department of Harbors: spokesman, Department of Harbors
          A neighbor said the pier was closed. |
          """)
  void bodyMayBeNamedBefore(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.ENGLISH.affiliations(article));
  }
}
