package io.github.kutipan.render;

import com.google.common.base.CharMatcher;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the annotations of one article, with numbers that count each kind of line. */
final class BratWriter {
  static final String CONFIGURATION =
      """
      [entities]
      Cue
      Source

      [relations]

      [events]
      Statement\tCue?:Cue, Source?:Source

      [attributes]
      Type\tArg:<EVENT>, Value:direct|mixed|indirect
      Confidence\tArg:<EVENT>, Value:0.0|0.1|0.2|0.3|0.4|0.5|0.6|0.7|0.8|0.9|1.0
      """;

  /** What ends a line for brat or for one of the programs that read its files. */
  private static final CharMatcher LINE_END =
      CharMatcher.anyOf("\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029");

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  private static final String TRIGGER = "Statement";

  private final String article;
  private final String text;
  private final CodePoints codePoints;
  private final StringBuilder lines = new StringBuilder();

  /** The lines of cues and sources: two attributions may share one. */
  private final Map<String, String> shared = new HashMap<>();

  private int stretches;
  private int attributes;

  private BratWriter(String text) {
    article = text;
    this.text = plain(text);
    codePoints = new CodePoints(text);
  }

  static String write(AttributedText article) {
    BratWriter writer = new BratWriter(article.text());
    int number = 0;
    for (Attribution attribution : article.attributions()) {
      writer.write(attribution, ++number);
    }
    return writer.lines.toString();
  }

  /** The text with its line breaks, controls and halves of surrogate pairs replaced. */
  static String plain(String text) {
    String wellFormed = Values.wellFormed(text);
    StringBuilder plain = new StringBuilder(wellFormed.length());
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      if (c == '\r' && i + 1 < wellFormed.length() && wellFormed.charAt(i + 1) == '\n') {
        plain.append(' ');
      } else if (LINE_END.matches(c)) {
        plain.append('\n');
      } else if (CONTROL.matches(c) || (c == '\uFEFF' && i == 0)) {
        plain.append(' ');
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private void write(Attribution attribution, int number) {
    String trigger = stretch(TRIGGER, attribution.content());
    String event = "E" + number;
    StringBuilder arguments = new StringBuilder(TRIGGER).append(':').append(trigger);
    attribution.cue().ifPresent(cue -> arguments.append(" Cue:").append(shared("Cue", cue)));
    attribution
        .source()
        .ifPresent(source -> arguments.append(" Source:").append(shared("Source", source)));
    line(event, arguments.toString());
    attribute("Type", event, Values.name(attribution.type()));
    attribute("Confidence", event, tenth(Values.confidence(attribution)));
    line("#" + number, "AnnotatorNotes " + event, note(attribution));
  }

  private String shared(String type, TextSpan span) {
    String key = type + " " + span.start() + " " + span.end();
    String number = shared.get(key);
    if (number == null) {
      number = stretch(type, List.of(span));
      shared.put(key, number);
    }
    return number;
  }

  /** Writes a stretch of the text and returns its number. */
  private String stretch(String type, List<TextSpan> spans) {
    List<TextSpan> fragments = fragments(spans);
    String offsets =
        fragments.stream()
            .map(codePoints::span)
            .map(span -> span.start() + " " + span.end())
            .collect(Collectors.joining(";"));
    String words = fragments.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    String number = "T" + ++stretches;
    line(number, type + " " + offsets, words);
    return number;
  }

  /**
   * The spans without their line breaks; never empty, since brat has no stretch without a place.
   */
  private List<TextSpan> fragments(List<TextSpan> spans) {
    List<TextSpan> fragments = new ArrayList<>();
    for (TextSpan span : spans) {
      int start = span.start();
      for (int i = span.start(); i <= span.end(); i++) {
        if (i == span.end() || endsLine(i)) {
          if (start < i) {
            fragments.add(new TextSpan(start, i));
          }
          start = i + 1;
        }
      }
    }
    int first = spans.get(0).start();
    return fragments.isEmpty() ? List.of(new TextSpan(first, first)) : fragments;
  }

  private boolean endsLine(int offset) {
    return LINE_END.matches(article.charAt(offset));
  }

  private void attribute(String type, String event, String value) {
    line("A" + ++attributes, type + " " + event + " " + value);
  }

  /** Down to a tenth, so that the attribute never promises more than the confidence. */
  private static String tenth(double confidence) {
    int tenths = (int) Math.floor(Math.round(confidence * 1e4) / 1e3);
    return tenths / 10 + "." + tenths % 10;
  }

  private static String note(Attribution attribution) {
    List<String> items = new ArrayList<>();
    attribution.speaker().ifPresent(speaker -> addSpeaker(speaker, items));
    items.add("confidence: " + Values.decimal(attribution));
    items.add("reason: " + attribution.reason());
    return plain(SeparatedValues.join(items)).replace('\n', ' ');
  }

  private static void addSpeaker(Speaker speaker, List<String> items) {
    items.add("speaker: " + speaker.name());
    items.add("kind: " + Values.name(speaker.kind()));
    for (Post post : Post.of(speaker)) {
      items.add("post: " + (post.former() ? "former" : "present"));
      add("role", post.role(), items);
      add("organization", post.body(), items);
      add("acronym", post.acronym(), items);
    }
  }

  private static void add(String name, Optional<String> value, List<String> items) {
    value.ifPresent(v -> items.add(name + ": " + v));
  }

  private void line(String... fields) {
    lines.append(String.join("\t", fields)).append('\n');
  }
}
