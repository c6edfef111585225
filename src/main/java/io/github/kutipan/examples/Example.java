package io.github.kutipan.examples;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.examples.Notation.Expected;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of a language pack's examples, as {@link Notation} reads it.
 *
 * @param place the file and the line, for messages
 * @param section what the heading above it says, mostly the id of a pattern
 * @param line the line as it stands
 */
public record Example(String place, String section, String line) {

  /** In front of a text in which something must be found. */
  public static final String FOUND = "+ ";

  /** In front of a text in which nothing must be found. */
  public static final String NOT_FOUND = "- ";

  /**
   * An example that does not hold.
   *
   * @param text the text without marks, or what is wrong with the line
   * @param expected what must be found, an attribution a line; empty where the line is wrong
   * @param found what was found, each attribution with its reason behind it
   */
  public record Failure(String text, List<String> expected, List<String> found) {}

  /** Reads the text of the example and returns what differs, or nothing where the example holds. */
  public Optional<Failure> failure(QuoteAttributor attributor) {
    Notation notation;
    try {
      notation = Notation.parse(line);
    } catch (IllegalArgumentException e) {
      return Optional.of(new Failure(String.valueOf(e.getMessage()), List.of(), List.of()));
    }
    List<Attribution> attributions = attributor.attribute(notation.text()).attributions();
    List<String> expected = expected(notation);
    List<String> found = found(notation, attributions);
    if (expected.equals(found)) {
      return Optional.empty();
    }
    List<String> withReasons = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      withReasons.add(found.get(i) + " (" + attributions.get(i).reason() + ")");
    }
    return Optional.of(new Failure(notation.text(), expected, withReasons));
  }

  private static List<String> expected(Notation notation) {
    return notation.attributions().stream()
        .map(
            one ->
                show(notation.text(), one.content(), one.cue(), one.source())
                    + one.speaker().map(name -> " => " + name).orElse(""))
        .toList();
  }

  private static List<String> found(Notation notation, List<Attribution> attributions) {
    // What goes on without a cue has the source of the report before it; examples name it once.
    Set<TextSpan> sources = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution one = attributions.get(i);
      Optional<TextSpan> source = one.source().filter(sources::add);
      String shown = show(notation.text(), one.content(), one.cue(), source);
      found.add(asksForSpeaker(notation, i) ? shown + " => " + speaker(one) : shown);
    }
    return found;
  }

  private static boolean asksForSpeaker(Notation notation, int i) {
    List<Expected> expected = notation.attributions();
    return i < expected.size() && expected.get(i).speaker().isPresent();
  }

  private static String speaker(Attribution attribution) {
    return attribution.speaker().map(Speaker::name).orElse("-");
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
}
