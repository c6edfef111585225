package io.github.kutipan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShippedModelsTest {

  private static byte[] file(String language, String name) throws IOException {
    try (InputStream in = LanguagePack.of(language).open("models/" + name).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private static Properties provenance(String language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        LanguagePack.of(language).open("models/models.properties").orElseThrow()) {
      properties.load(in);
    }
    return properties;
  }

  @ParameterizedTest
  @CsvSource({
    "id, pos",
    "id, names",
    "id, confidence",
    "en, names",
    "en, ends",
    "en, reports",
    "en, confidence"
  })
  void shippedModelIsTheOneWhoseOriginIsWrittenDown(String language, String model)
      throws IOException {
    byte[] shipped = file(language, provenance(language).getProperty(model + ".file"));

    assertEquals(
        provenance(language).getProperty(model + ".sha-256"),
        Hashing.sha256().hashBytes(shipped).toString());
  }

  @ParameterizedTest
  @CsvSource({"id, pos", "id, names", "en, names"})
  void eachCorpusOfAModelHasItsLicence(String language, String model) throws IOException {
    Properties provenance = provenance(language);
    long corpora =
        provenance.stringPropertyNames().stream()
            .filter(key -> key.startsWith(model + ".corpus."))
            .peek(key -> assertTrue(provenance.getProperty(key).matches(".*(CC BY|MIT).*"), key))
            .count();

    assertTrue(corpora > 0);
  }
}
