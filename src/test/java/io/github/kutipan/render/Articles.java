package io.github.kutipan.render;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small articles made by hand. */
final class Articles {
  static final String TEXT =
      "\"Jalan itu selesai,\" kata Rektor Universitas Samudra (Unsam) Rina Kusuma.\n"
          + "\"Besok,\" lanjut Rina, \"kami periksa.\"\n"
          + "Menurut dia, \"air akan naik.";

  private Articles() {}

  static TextSpan span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return new TextSpan(start, start + words.length());
  }

  private static TextSpan span(String words) {
    return span(TEXT, words);
  }

  /** Two attributions of Rina Kusuma and one that nobody is found for. */
  static AttributedText rina() {
    Organization university = new Organization("Universitas Samudra", Optional.of("Unsam"));
    TextSpan post = span("Rektor Universitas Samudra");
    Speaker rina =
        new Speaker(
            "Rina Kusuma",
            SpeakerKind.PERSON,
            List.of(
                new Affiliation(Optional.of("Rektor"), Optional.of(university), false, post),
                new Affiliation(
                    Optional.of("Rektor"), Optional.of(university), false, span("Unsam")),
                new Affiliation(Optional.of("Dekan"), Optional.empty(), true, post)),
            List.of(span("Rina Kusuma"), span("Rina"), span("dia")));
    List<Attribution> attributions =
        List.of(
            new Attribution(
                AttributionType.DIRECT,
                List.of(span("\"Jalan itu selesai,\"")),
                Optional.of(span("kata")),
                Optional.of(span("Rektor Universitas Samudra (Unsam) Rina Kusuma")),
                Optional.of(rina),
                0.98765,
                "after/named"),
            new Attribution(
                AttributionType.DIRECT,
                List.of(span("\"Besok,\""), span("\"kami periksa.\"")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rina),
                0.5,
                "split/short"),
            new Attribution(
                AttributionType.INDIRECT,
                List.of(span("\"air akan naik")),
                Optional.of(span("Menurut")),
                Optional.of(span("dia")),
                Optional.empty(),
                1,
                "menurut/none"));
    Warning warning =
        new Warning(Warning.Kind.UNCLOSED_MARK, "nothing closes this mark", span("\"air"));
    return new AttributedText(TEXT, "id", attributions, List.of(rina), List.of(warning));
  }

  /** Each text is an indirect content that nobody is found for. */
  static AttributedText anonymous(String... texts) {
    List<Attribution> attributions = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      attributions.add(
          new Attribution(
              AttributionType.INDIRECT,
              List.of(new TextSpan(start, start + text.length())),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              0.5,
              "all/none"));
      start += text.length();
    }
    return new AttributedText(String.join("", texts), "id", attributions, List.of(), List.of());
  }

  /** One word of nobody's, with the confidence. */
  static AttributedText withConfidence(double confidence) {
    Attribution attribution =
        new Attribution(
            AttributionType.INDIRECT,
            List.of(new TextSpan(0, 1)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            confidence,
            "all/none");
    return new AttributedText("x", "id", List.of(attribution), List.of(), List.of());
  }

  /** All of the text is one content of the speaker, who has the mentions. */
  static AttributedText by(String name, SpeakerKind kind, String text, List<TextSpan> mentions) {
    Speaker speaker = new Speaker(name, kind, List.of(), mentions);
    Attribution attribution =
        new Attribution(
            AttributionType.INDIRECT,
            List.of(new TextSpan(0, text.length())),
            Optional.empty(),
            Optional.empty(),
            Optional.of(speaker),
            0.5,
            "all/none");
    return new AttributedText(text, "id", List.of(attribution), List.of(speaker), List.of());
  }
}
