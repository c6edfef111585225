package io.github.kutipan.training;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;

/** Counts what a model found of what a test set holds: precision, recall and F1 of each type. */
final class Scores implements Outcome {

  private static final String ALL = "all";

  private final Multiset<String> wanted = HashMultiset.create();
  private final Multiset<String> found = HashMultiset.create();
  private final Multiset<String> right = HashMultiset.create();

  void add(Set<Span> wantedSpans, Set<Span> foundSpans) {
    count(wanted, wantedSpans);
    count(found, foundSpans);
    count(right, Sets.intersection(wantedSpans, foundSpans));
  }

  private static void count(Multiset<String> counts, Set<Span> spans) {
    for (Span span : spans) {
      counts.add(span.getType());
      counts.add(ALL);
    }
  }

  double f1(String type) {
    return percent(2 * right.count(type), wanted.count(type) + found.count(type));
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private Set<String> types() {
    return ImmutableSortedSet.copyOf(Sets.difference(wanted.elementSet(), Set.of(ALL)));
  }

  private String line(String type) {
    return String.format(
        Locale.ROOT,
        "P %.1f, R %.1f, F1 %.1f of %d",
        percent(right.count(type), found.count(type)),
        percent(right.count(type), wanted.count(type)),
        f1(type),
        wanted.count(type));
  }

  @Override
  public String table() {
    return types().stream()
        .map(type -> String.format(Locale.ROOT, "    %-14s %s%n", type, line(type)))
        .collect(Collectors.joining());
  }

  /** Returns all types together, and each one's F1 behind. */
  @Override
  public String summary() {
    return types().stream()
        .map(type -> String.format(Locale.ROOT, "%s %.1f", type, f1(type)))
        .collect(Collectors.joining(", ", line(ALL) + "; F1 by type: ", ""));
  }
}
