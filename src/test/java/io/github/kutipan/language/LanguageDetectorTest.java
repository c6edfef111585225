package io.github.kutipan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.amongKnown();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | "Kami siap," kata Gubernur Wahyu Santosa.
          id | Warga mengatakan air sungai naik karena hujan turun sejak Rabu malam.
          en | "We are ready," said Gov. Ann Carver on Tuesday.
          en | The mayor said that the bridge would be closed until the end of the year.
          ms | Polis berkata mangsa ditemui di sebuah rumah kerana jirannya menghubungi mereka semalam.
          ms | "Air sudah surut," kata Encik Azman Rahim kepada pemberita, Khamis.
          """)
  void articleIsKnownByItsFrequentWords(String language, String text) {
    assertEquals(Optional.of(language), DETECTOR.detect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Wetter wird morgen schlecht, sagte der Minister in Berlin und verwies auf den Norden.",
        "El alcalde dijo que el puente estará cerrado hasta el final del año por las obras.",
        "De burgemeester zei dat de brug tot het einde van het jaar gesloten blijft voor verkeer.",
        "Le maire a dit que le pont serait fermé jusqu'à la fin de l'année pour des travaux.",
        "Sinabi ng alkalde na isasara ang tulay hanggang sa katapusan ng taon dahil sa baha.",
        "市長は橋が年末まで閉鎖されると述べた。",
        "12345 67890",
        "",
      })
  void otherLanguagesAreNone(String text) {
    assertEquals(Optional.empty(), DETECTOR.detect(text));
  }

  @Test
  void onlyTheBeginningIsRead() {
    String english = "the of and to in that was for it with ".repeat(200);
    assertEquals(Optional.of("en"), DETECTOR.detect(english + "xyz ".repeat(100_000)));
  }

  @Test
  void languageWithoutAListIsNeverChosen() {
    LanguageDetector detector = LanguageDetector.among(List.of());
    assertEquals(Optional.empty(), detector.detect("The mayor said so."));
  }
}
