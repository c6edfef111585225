package io.github.kutipan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.kutipan.render.JsonLines;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole articles: each {@code name.txt} must be read as {@code name.jsonl} says. */
class ArticlesTest {

  private static final String LANGUAGE = "id";
  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.forLanguage(LANGUAGE);

  /** How sure the library is and why may change; who said what may not. */
  private static final String CONFIDENCE_AND_REASON =
      ",\"confidence\":[0-9.E-]+,\"reason\":\"[^\"]*\"";

  static List<String> names() throws IOException, URISyntaxException {
    Path folder = Path.of(Resources.getResource("articles/" + LANGUAGE).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> "" + file.getFileName())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void articleIsReadAsItsGoldenFileSays(String name) throws IOException {
    assertEquals(golden(name), line(name, ATTRIBUTOR.attribute(text(name))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void lineBreaksOfTwoCharactersChangeOnlyOffsets(String name) throws IOException {
    String text = text(name);
    AttributedText windows = ATTRIBUTOR.attribute(text.replace("\n", "\r\n"));
    assertEquals(golden(name), line(name, WithoutReturns.of(windows, text)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void secondReadingFindsTheSame(String name) throws IOException {
    AttributedText first = ATTRIBUTOR.attribute(text(name));
    ATTRIBUTOR.attribute("\"Siap,\" kata Ani.");
    assertEquals(first, ATTRIBUTOR.attribute(text(name)));
  }

  private static String line(String name, AttributedText article) {
    return JsonLines.format(name, article).replaceAll(CONFIDENCE_AND_REASON, "");
  }

  private static String text(String name) throws IOException {
    return resource(name + ".txt");
  }

  private static String golden(String name) throws IOException {
    return resource(name + ".jsonl").strip();
  }

  private static String resource(String file) throws IOException {
    return Resources.toString(Resources.getResource("articles/" + LANGUAGE + "/" + file), UTF_8);
  }

  /** An article whose carriage returns are taken out again, and its offsets with them. */
  private static final class WithoutReturns {

    private final String returns;

    private WithoutReturns(String returns) {
      this.returns = returns;
    }

    static AttributedText of(AttributedText article, String text) {
      WithoutReturns without = new WithoutReturns(article.text());
      return new AttributedText(
          text,
          article.language(),
          article.attributions().stream().map(without::attribution).toList(),
          article.speakers().stream().map(without::speaker).toList(),
          ImmutableList.of());
    }

    private Attribution attribution(Attribution attribution) {
      return new Attribution(
          attribution.type(),
          spans(attribution.content()),
          attribution.cue().map(this::span),
          attribution.source().map(this::span),
          attribution.speaker().map(this::speaker),
          attribution.confidence(),
          attribution.reason());
    }

    private Speaker speaker(Speaker speaker) {
      return new Speaker(
          speaker.name(),
          speaker.kind(),
          speaker.affiliations().stream().map(this::affiliation).toList(),
          spans(speaker.mentions()));
    }

    private Affiliation affiliation(Affiliation affiliation) {
      return new Affiliation(
          affiliation.role(),
          affiliation.organization(),
          affiliation.former(),
          span(affiliation.evidence()));
    }

    private ImmutableList<TextSpan> spans(List<TextSpan> spans) {
      return spans.stream().map(this::span).collect(toImmutableList());
    }

    private TextSpan span(TextSpan span) {
      return new TextSpan(offset(span.start()), offset(span.end()));
    }

    private int offset(int offset) {
      return offset - (int) returns.chars().limit(offset).filter(c -> c == '\r').count();
    }
  }
}
