package io.github.kutipan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.kutipan.examples.Spans;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Kutipan reads in an article of a language, as short lines for the tables of tests. In an
 * article {@code ¶} is a line break; in a list of lines {@code //} separates them.
 */
final class Reading {

  static final Reading INDONESIAN = new Reading("id", Breadth.BROAD);
  static final Reading BROAD_ENGLISH = new Reading("en", Breadth.BROAD);

  /** What the patterns of English say, whatever its models have learnt. */
  static final Reading ENGLISH = new Reading("en", Breadth.STRICT);

  private final QuoteAttributor attributor;

  private Reading(String language, Breadth breadth) {
    attributor = QuoteAttributor.builder().language(language).breadth(breadth).build();
  }

  AttributedText read(String article) {
    return attributor.attribute(article.replaceAll(" *¶ *", "\n"));
  }

  /** A list of lines in a cell of a table; an empty cell is an empty list. */
  static ImmutableList<String> lines(String cell) {
    return cell == null
        ? ImmutableList.of()
        : ImmutableList.copyOf(
            Splitter.on("//").trimResults().omitEmptyStrings().splitToList(cell));
  }

  /** Each attribution: {@code "mixed Budi: the first span … the second"}. */
  ImmutableList<String> attributions(String article) {
    AttributedText read = read(article);
    return read.attributions().stream()
        .map(a -> Ascii.toLowerCase(a.type().name()) + " " + name(a) + ": " + content(read, a))
        .collect(toImmutableList());
  }

  private static String name(Attribution attribution) {
    return attribution.speaker().map(Speaker::name).orElse("-");
  }

  private static String content(AttributedText read, Attribution attribution) {
    return attribution.content().stream()
        .map(span -> Spans.trimmed(read.text(), span).in(read.text()))
        .collect(Collectors.joining(" … "));
  }

  /** The speaker of each attribution. */
  ImmutableList<String> speakers(String article) {
    return read(article).attributions().stream().map(Reading::name).collect(toImmutableList());
  }

  /** The kind of the speaker of each attribution, in front of the name. */
  ImmutableList<String> kinds(String article) {
    return read(article).attributions().stream()
        .map(a -> a.speaker().map(s -> Ascii.toLowerCase(s.kind().name()) + " ").orElse(""))
        .map(String::strip)
        .collect(toImmutableList());
  }

  /** Each affiliation: {@code "Budi: former Kepala, Dinas Sosial [DS]"}. */
  ImmutableList<String> affiliations(String article) {
    return read(article).speakers().stream()
        .flatMap(s -> s.affiliations().stream().map(a -> s.name() + ": " + post(a)))
        .collect(toImmutableList());
  }

  private static String post(Affiliation affiliation) {
    return Stream.of(affiliation.role(), affiliation.organization().map(Organization::name))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", affiliation.former() ? "former " : "", ""));
  }

  /** The acronyms of the organisations that speakers belong to. */
  ImmutableList<String> acronyms(String article) {
    return read(article).speakers().stream()
        .flatMap(s -> s.affiliations().stream())
        .flatMap(a -> a.organization().stream())
        .map(o -> o.name() + " = " + o.acronym().orElse("-"))
        .collect(toImmutableList());
  }
}
