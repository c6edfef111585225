package io.github.kutipan;

import static java.util.Objects.requireNonNull;
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
final class Invariants {

  private Invariants() {}

  /**
   * Reads a text and checks the result, that a second reading gives the same, and that line breaks
   * of two characters change nothing but the offsets.
   */
  static AttributedText check(QuoteAttributor attributor, String text) {
    AttributedText article = attributor.attribute(text);
    assertSound(article);
    assertEquals(article, attributor.attribute(text), "the second result");
    if (text.indexOf('\n') >= 0) {
      AttributedText wide = attributor.attribute(text.replace("\n", "\r\n"));
      assertSound(wide);
      assertEquals(article, moved(wide, text, withoutReturns(text)), "with CRLF for LF");
    }
    return article;
  }

  static void assertSound(AttributedText article) {
    for (TextSpan span : spans(article)) {
      assertWithin(article.text(), span);
    }
    article.attributions().forEach(attribution -> assertApart(article.text(), attribution));
    assertNested(article);
    assertInOrder(article.attributions().stream().map(Attribution::contentRange).toList());
    assertInOrder(article.warnings().stream().map(Warning::span).toList());
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

  /** What is said is not empty, in order, and apart from the words that report it. */
  private static void assertApart(String text, Attribution attribution) {
    int end = 0;
    for (TextSpan span : attribution.content()) {
      assertFalse(span.isEmpty(), () -> "a content is empty in " + attribution);
      assertTrue(end <= span.start(), () -> "contents out of order in " + attribution);
      attribution
          .cue()
          .ifPresent(
              cue ->
                  assertFalse(
                      cue.overlaps(span),
                      () -> cue.in(text) + " is the cue and in the content of " + attribution));
      end = span.end();
    }
  }

  private static void assertInOrder(List<TextSpan> spans) {
    assertEquals(spans.stream().sorted().toList(), spans, "not in the order of the text");
  }

  /** Contents are apart, or one is within the other and shorter. */
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
      TextSpan outer = around.peek();
      assertTrue(
          outer == null || (outer.contains(span) && !outer.equals(span)),
          () ->
              "contents overlap: "
                  + requireNonNull(outer).in(article.text())
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

  /** From the offsets of a text with CRLF to those of the same text with LF. */
  private static UnaryOperator<TextSpan> withoutReturns(String text) {
    int[] offsets = new int[2 * text.length() + 1];
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[wide++] = i;
      if (text.charAt(i) == '\n') {
        offsets[wide++] = i;
      }
    }
    offsets[wide] = text.length();
    return span -> new TextSpan(offsets[span.start()], offsets[span.end()]);
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
  private static AttributedText moved(
      AttributedText article, String text, UnaryOperator<TextSpan> mover) {
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
