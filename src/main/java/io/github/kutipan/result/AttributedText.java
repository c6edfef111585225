package io.github.kutipan.result;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article with its attributions.
 *
 * @param text the article as it was given
 * @param language the code of the language that it was read in
 * @param attributions who said what, in the order of the text
 * @param speakers everybody who has an attribution, once, in the order of their first attribution
 * @param warnings what was odd, in the order of the text
 */
public record AttributedText(
    String text,
    String language,
    List<Attribution> attributions,
    List<Speaker> speakers,
    List<Warning> warnings) {

  /** Copies the lists. */
  public AttributedText {
    requireNonNull(text, "text");
    requireNonNull(language, "language");
    attributions = List.copyOf(requireNonNull(attributions, "attributions"));
    speakers = List.copyOf(requireNonNull(speakers, "speakers"));
    warnings = List.copyOf(requireNonNull(warnings, "warnings"));
  }

  /** Returns what {@code speaker} said, in the order of the text; empty for a stranger. */
  public List<Attribution> attributionsBy(Speaker speaker) {
    requireNonNull(speaker, "speaker");
    return attributions.stream()
        .filter(a -> a.speaker().filter(speaker::equals).isPresent())
        .toList();
  }

  /**
   * Returns what was said by the speakers with the given name or a part of it, whatever the case:
   * {@code "Zhang"} finds Marina Zhang. Empty where nobody fits.
   */
  public List<Attribution> attributionsBy(String name) {
    List<String> wanted = words(requireNonNull(name, "name"));
    return attributions.stream()
        .filter(a -> a.speaker().filter(s -> containsRun(words(s.name()), wanted)).isPresent())
        .toList();
  }

  private static List<String> words(String name) {
    return List.of(name.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+"));
  }

  private static boolean containsRun(List<String> words, List<String> run) {
    return java.util.Collections.indexOfSubList(words, run) >= 0;
  }
}
