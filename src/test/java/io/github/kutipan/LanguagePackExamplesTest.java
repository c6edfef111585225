package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.kutipan.examples.Example;
import io.github.kutipan.examples.Examples;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every language that comes with the library. */
class LanguagePackExamplesTest {

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return LanguagePack.known().stream()
        .flatMap(
            code -> {
              QuoteAttributor attributor =
                  QuoteAttributor.builder().language(code).breadth(Breadth.STRICT).build();
              return examples(code).all().stream()
                  .map(
                      example ->
                          DynamicTest.dynamicTest(
                              example.place() + " " + example.line(),
                              () -> assertHolds(attributor, example)));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyPatternHasExamples() {
    return LanguagePack.known().stream()
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code,
                    () -> assertEquals(List.of(), examples(code).missing(LanguagePack.of(code)))));
  }

  private static void assertHolds(QuoteAttributor attributor, Example example) {
    Optional<Example.Failure> failure = example.failure(attributor);
    failure.ifPresent(
        f ->
            assertEquals(
                String.join("\n", f.expected()),
                String.join("\n", f.found()),
                () -> example.place() + ": " + f.text()));
    // What is wrong with a line itself has nothing to compare.
    assertEquals(Optional.empty(), failure, example::place);
  }

  private static Examples examples(String code) {
    try {
      Examples examples = Examples.read(TestPacks.folder(code));
      assertFalse(examples.all().isEmpty(), () -> "no examples of " + code);
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
