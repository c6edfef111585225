package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is true of the result of any text. */
final class AttributedTexts {

  private AttributedTexts() {}

  static void assertSound(AttributedText article) {
    for (TextSpan span : spans(article)) {
      assertWithin(article.text(), span);
    }
    for (Attribution attribution : article.attributions()) {
      attribution.content().forEach(span -> assertFalse(span.isEmpty(), "a content is empty"));
    }
    assertNested(article);
    assertSpeakersHaveSpoken(article);
  }

  private static void assertWithin(String text, TextSpan span) {
    assertTrue(span.end() <= text.length(), () -> span + " leaves the text");
    for (int offset : new int[] {span.start(), span.end()}) {
      boolean cuts =
          offset > 0
              && offset < text.length()
              && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
      assertFalse(cuts, () -> span + " cuts a surrogate pair");
    }
  }

  /** Contents are apart, or one is within the other. */
  private static void assertNested(AttributedText article) {
    List<TextSpan> contents = new ArrayList<>();
    article.attributions().forEach(a -> contents.addAll(a.content()));
    contents.sort(
        Comparator.comparingInt(TextSpan::start).thenComparing(TextSpan::end, (a, b) -> b - a));
    Deque<TextSpan> around = new ArrayDeque<>();
    for (TextSpan span : contents) {
      while (!around.isEmpty() && around.peek().end() <= span.start()) {
        around.pop();
      }
      TextSpan outer = around.isEmpty() ? span : around.peek();
      assertTrue(
          outer.contains(span),
          () ->
              "contents overlap: "
                  + outer.in(article.text())
                  + " and "
                  + span.in(article.text())
                  + " of "
                  + article.attributions());
      around.push(span);
    }
  }

  private static void assertSpeakersHaveSpoken(AttributedText article) {
    Set<Speaker> heard = new LinkedHashSet<>();
    article.attributions().forEach(a -> a.speaker().ifPresent(heard::add));
    assertEquals(heard, new LinkedHashSet<>(article.speakers()), "speakers");
  }

  private static List<TextSpan> spans(AttributedText article) {
    List<TextSpan> spans = new ArrayList<>();
    for (Attribution attribution : article.attributions()) {
      spans.addAll(attribution.content());
      attribution.cue().ifPresent(spans::add);
      attribution.source().ifPresent(spans::add);
    }
    for (Speaker speaker : article.speakers()) {
      spans.addAll(speaker.mentions());
      speaker.affiliations().forEach(a -> spans.add(a.evidence()));
    }
    article.warnings().forEach(w -> spans.add(w.span()));
    return spans;
  }

  /** The result as it would be for {@code text}, where all offsets are others. */
  static AttributedText moved(AttributedText article, String text, UnaryOperator<TextSpan> mover) {
    return new AttributedText(
        text,
        article.language(),
        article.attributions().stream().map(a -> moved(a, mover)).toList(),
        article.speakers().stream().map(s -> moved(s, mover)).toList(),
        article.warnings().stream()
            .map(w -> new Warning(w.kind(), w.message(), mover.apply(w.span())))
            .toList());
  }

  private static Attribution moved(Attribution attribution, UnaryOperator<TextSpan> mover) {
    Optional<Speaker> speaker = attribution.speaker().map(s -> moved(s, mover));
    return new Attribution(
        attribution.type(),
        attribution.content().stream().map(mover).toList(),
        attribution.cue().map(mover),
        attribution.source().map(mover),
        speaker,
        attribution.confidence(),
        attribution.reason());
  }

  private static Speaker moved(Speaker speaker, UnaryOperator<TextSpan> mover) {
    return new Speaker(
        speaker.name(),
        speaker.kind(),
        speaker.affiliations().stream()
            .map(
                a ->
                    new Affiliation(
                        a.role(), a.organization(), a.former(), mover.apply(a.evidence())))
            .toList(),
        speaker.mentions().stream().map(mover).toList());
  }
}
