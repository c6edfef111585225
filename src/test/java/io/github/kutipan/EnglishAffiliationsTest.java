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
          The university's president, Alan Pryor, said classes would resume. | Alan Pryor: president
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
}
