package io.github.kutipan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.kutipan.LanguagePackExample.Expected;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Pattern;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every language that comes with the library. */
class LanguagePackExamplesTest {

  private static final String LANGUAGES = "io/github/kutipan/language/";

  /** A line of a file of examples. */
  private record Line(String place, String section, String text) {

    LanguagePackExample example() {
      try {
        return LanguagePackExample.parse(text);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return languages().stream()
        .flatMap(
            code -> {
              QuoteAttributor attributor = QuoteAttributor.forLanguage(code);
              return lines(code).stream()
                  .map(
                      line ->
                          DynamicTest.dynamicTest(
                              line.place() + " " + line.text(),
                              () -> assertHolds(attributor, line)));
            });
  }

  @TestFactory
  Stream<DynamicTest> everyPatternHasExamples() {
    return languages().stream()
        .flatMap(
            code ->
                LanguagePack.of(code).patterns().stream()
                    .map(Pattern::id)
                    .map(
                        id ->
                            DynamicTest.dynamicTest(
                                code + " " + id, () -> assertHasExamples(code, id))));
  }

  private static void assertHasExamples(String code, String id) {
    for (String sign : ImmutableList.of("+ ", "- ")) {
      assertFalse(
          lines(code).stream()
              .noneMatch(line -> line.section().equals(id) && line.text().startsWith(sign)),
          () -> "no example \"" + sign + "\" in a section \"== " + id + "\"");
    }
  }

  private static void assertHolds(QuoteAttributor attributor, Line line) {
    LanguagePackExample example = line.example();
    AttributedText article = attributor.attribute(example.text());
    List<Attribution> found = article.attributions();
    StringBuilder wanted = new StringBuilder();
    StringBuilder given = new StringBuilder();
    // What goes on without a cue has the source of the report before it; examples name it once.
    Set<TextSpan> sources = new HashSet<>();
    for (int i = 0; i < Math.max(found.size(), example.attributions().size()); i++) {
      Optional<Expected> expected = at(example.attributions(), i);
      boolean speaker = expected.flatMap(Expected::speaker).isPresent();
      expected.ifPresent(e -> wanted.append(show(example.text(), e)));
      at(found, i)
          .ifPresent(
              a -> {
                Optional<TextSpan> source = a.source().filter(sources::add);
                given.append(show(example.text(), a, source, speaker));
              });
    }
    assertEquals(wanted.toString(), given.toString(), () -> line.place() + ": " + example.text());
  }

  private static <T> Optional<T> at(List<T> list, int i) {
    return i < list.size() ? Optional.of(list.get(i)) : Optional.empty();
  }

  private static String show(String text, Expected expected) {
    return show(text, expected.content(), expected.cue(), expected.source())
        + expected.speaker().map(name -> " => " + name).orElse("")
        + "\n";
  }

  private static String show(
      String text, Attribution attribution, Optional<TextSpan> source, boolean speaker) {
    return show(text, attribution.content(), attribution.cue(), source)
        + (speaker ? " => " + attribution.speaker().map(Speaker::name).orElse("-") : "")
        + "\n";
  }

  private static String show(
      String text, List<TextSpan> content, Optional<TextSpan> cue, Optional<TextSpan> source) {
    List<String> parts = new ArrayList<>();
    content.forEach(span -> parts.add("[" + place(text, Spans.trimmed(text, span)) + "]"));
    cue.ifPresent(span -> parts.add("<" + place(text, span) + ">"));
    source.ifPresent(span -> parts.add("{" + place(text, Spans.trimmed(text, span)) + "}"));
    return String.join(" ", parts);
  }

  private static String place(String text, TextSpan span) {
    return span.start() + "-" + span.end() + " " + span.in(text);
  }

  private static ImmutableList<String> languages() {
    try {
      return Resources.readLines(Resources.getResource(LANGUAGES + "languages.txt"), UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Line> lines(String code) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    try (Stream<Path> files =
        Files.list(Path.of(Resources.getResource(LANGUAGES + code + "/examples").toURI()))) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(lines(file, code + "/examples/" + file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return lines.build();
  }

  private static ImmutableList<Line> lines(Path file, String name) throws IOException {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    String section = "";
    int number = 0;
    for (String text : Files.readAllLines(file, UTF_8)) {
      number++;
      if (text.startsWith("== ")) {
        section = text.substring(3).strip();
      } else if (!text.isBlank() && !text.startsWith("#")) {
        lines.add(new Line(name + ":" + number, section, text));
      }
    }
    return lines.build();
  }
}
