package io.github.kutipan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShippedModelsTest {

  private static byte[] file(String name) throws IOException {
    try (InputStream in = LanguagePack.of("id").open("models/" + name).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private static Properties provenance() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = LanguagePack.of("id").open("models/models.properties").orElseThrow()) {
      properties.load(in);
    }
    return properties;
  }

  @ParameterizedTest
  @ValueSource(strings = {"pos", "names", "confidence"})
  void shippedModelIsTheOneWhoseOriginIsWrittenDown(String model) throws IOException {
    byte[] shipped = file(provenance().getProperty(model + ".file"));

    assertEquals(
        provenance().getProperty(model + ".sha-256"),
        Hashing.sha256().hashBytes(shipped).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pos", "names"})
  void eachCorpusOfAModelHasItsLicence(String model) throws IOException {
    Properties provenance = provenance();
    long corpora =
        provenance.stringPropertyNames().stream()
            .filter(key -> key.startsWith(model + ".corpus."))
            .peek(key -> assertTrue(provenance.getProperty(key).matches(".*(CC BY|MIT).*"), key))
            .count();

    assertTrue(corpora > 0);
  }
}
