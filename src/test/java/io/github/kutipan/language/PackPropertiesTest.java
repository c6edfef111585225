package io.github.kutipan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackPropertiesTest {
  @ParameterizedTest
  @CsvSource({
    "code, jv",
    "name, ''",
    "status, experimental",
    "maintainers, Ani",
    "modifiers-first, true",
    "modifiers-first, false",
    "dependency.models/pos.bin, pos.bin",
    "artifact.models/pos.bin, org.example:models",
  })
  void propertyMayBeSo(String key, String value) {
    assertEquals(Optional.empty(), PackProperties.expected(key, value));
  }

  @ParameterizedTest
  @CsvSource({
    "code, '', expected the language's code",
    "modifiers-first, yes, expected true or false",
    "dependency.models/pos.bin, ../pos.bin, expected the name of a .bin file on the class path",
  })
  void propertyMustNotBeSo(String key, String value, String expected) {
    assertEquals(Optional.of(expected), PackProperties.expected(key, value));
  }

  @Test
  void switchSpelledWronglyIsNoPropertyAndTheKnownOnesAreTold() {
    String found = PackProperties.expected("modifier-first", "true").orElseThrow();
    assertTrue(found.startsWith("unknown property; expected one of code, name, "), found);
    assertTrue(found.contains(", modifiers-first"), found);
  }
}
