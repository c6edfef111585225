package io.github.kutipan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.kutipan.affiliation.Affiliations;
import io.github.kutipan.confidence.ConfidenceEstimator;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.reporting.Source;
import io.github.kutipan.resolution.Answer;
import io.github.kutipan.resolution.Resolved;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Puts the values of the stages into the words of the API. */
final class Assembly {

  /** Until all attributions are known, nobody knows how sure one is. */
  private static final double UNKNOWN = 0;

  private final String text;
  private final String language;
  private final Entities entities;
  private final Affiliations affiliations;
  private final ConfidenceEstimator confidence;

  Assembly(
      String text,
      String language,
      Entities entities,
      Affiliations affiliations,
      ConfidenceEstimator confidence) {
    this.text = text;
    this.language = language;
    this.entities = entities;
    this.affiliations = affiliations;
    this.confidence = confidence;
  }

  AttributedText assemble(
      List<Resolved> resolved, Iterable<Warning> found, Predicate<Attribution> wanted) {
    Map<Answer, Speaker> speakers = speakers(resolved);
    List<Attribution> attributions = new ArrayList<>();
    List<Warning> warnings = Lists.newArrayList(found);
    Set<TextSpan> doubtful = new HashSet<>();
    for (Resolved one : resolved) {
      attributions.add(attribution(one, speakers));
      if (one.ambiguous()) {
        one.report().source().map(Source::span).ifPresent(doubtful::add);
      }
    }
    doubtful.forEach(
        source ->
            warnings.add(
                new Warning(
                    Warning.Kind.AMBIGUOUS_SPEAKER,
                    "fits more than one person: " + source.in(text),
                    source)));
    attributions.sort(Comparator.comparing(Attribution::contentRange));
    warnings.sort(Comparator.comparing(Warning::span));
    ImmutableList<Attribution> kept =
        confidence.estimate(text, attributions, doubtful).stream()
            .filter(wanted)
            .collect(ImmutableList.toImmutableList());
    Set<Speaker> known = Sets.newIdentityHashSet();
    ImmutableList<Speaker> heard =
        kept.stream()
            .flatMap(attribution -> attribution.speaker().stream())
            .filter(known::add)
            .collect(ImmutableList.toImmutableList());
    return new AttributedText(text, language, kept, heard, warnings);
  }

  private static Attribution attribution(Resolved one, Map<Answer, Speaker> speakers) {
    return new Attribution(
        one.report().type(),
        one.report().content(),
        one.report().cue(),
        one.report().source().map(Source::span),
        one.answer().map(speakers::get),
        UNKNOWN,
        one.report().pattern() + "/" + one.step());
  }

  private Map<Answer, Speaker> speakers(List<Resolved> resolved) {
    Map<Answer, Set<TextSpan>> mentions = new LinkedHashMap<>();
    Map<Answer, List<Affiliation>> unnamed = new HashMap<>();
    for (Resolved one : resolved) {
      one.answer()
          .ifPresent(
              answer -> {
                Set<TextSpan> spans = mentions.computeIfAbsent(answer, this::mentionsOf);
                one.report().source().map(Source::span).ifPresent(spans::add);
                List<Affiliation> posts =
                    one.report()
                        .source()
                        .flatMap(Source::mention)
                        .map(affiliations::of)
                        .orElse(List.of());
                if (!posts.isEmpty()) {
                  unnamed.putIfAbsent(answer, posts);
                }
              });
    }
    Map<Answer, Speaker> speakers = new LinkedHashMap<>();
    mentions.forEach(
        (answer, spans) ->
            speakers.put(answer, speaker(answer, spans, unnamed.getOrDefault(answer, List.of()))));
    return speakers;
  }

  private Set<TextSpan> mentionsOf(Answer answer) {
    Set<TextSpan> spans = new TreeSet<>();
    answer
        .entity()
        .ifPresent(
            id ->
                entities.all().get(id).mentions().stream().map(Mention::span).forEach(spans::add));
    return spans;
  }

  private Speaker speaker(Answer answer, Set<TextSpan> mentions, List<Affiliation> unnamed) {
    String name =
        answer.entity().map(id -> entities.all().get(id)).map(Entity::name).orElse(answer.name());
    return new Speaker(
        name,
        answer.kind(),
        answer.entity().map(affiliations::of).orElse(unnamed),
        ImmutableList.copyOf(mentions));
  }
}
