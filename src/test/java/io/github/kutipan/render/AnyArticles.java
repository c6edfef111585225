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
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Articles of odd strings, with attributions at random places. */
final class AnyArticles {
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          ";",
          "; ",
          ",",
          "=1+1",
          "+",
          "-",
          "@",
          "\uFF1D",
          "\t",
          "\r",
          "\n",
          "\r\n",
          "\u0085",
          "\u2028",
          "\u000B",
          "\u0000",
          "\uFEFF",
          "\\",
          "<",
          "|",
          ": ",
          " … ",
          "kata ",
          "Ani ",
          "\uD83D\uDE00",
          "\uD842\uDFB7",
          "\uD83D",
          "\uDE00",
          "e\u0301",
          "نعم",
          " ");

  private AnyArticles() {}

  static Arbitrary<String> strings() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(PIECES)), Tuple.of(1, Arbitraries.strings().ofMaxLength(5)))
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  static Arbitrary<AttributedText> articles() {
    Arbitrary<List<Speaker>> speakers = speakers().list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(
            strings(), speakers, Arbitraries.integers().between(0, 4), Arbitraries.longs())
        .as(AnyArticles::article);
  }

  private static Arbitrary<Speaker> speakers() {
    Arbitrary<String> names = strings().map(name -> "N" + name);
    return Combinators.combine(
            strings().filter(name -> !name.isEmpty()),
            Arbitraries.of(SpeakerKind.class),
            affiliations(names).list().ofMaxSize(3))
        .as((name, kind, affiliations) -> new Speaker(name, kind, affiliations, List.of()));
  }

  private static Arbitrary<Affiliation> affiliations(Arbitrary<String> names) {
    Arbitrary<Optional<Organization>> organizations =
        Combinators.combine(names, names.optional()).as(Organization::new).optional();
    return Combinators.combine(names.optional(), organizations, Arbitraries.of(true, false))
        .filter((role, organization, former) -> role.isPresent() || organization.isPresent())
        .as(
            (role, organization, former) ->
                new Affiliation(role, organization, former, new TextSpan(0, 0)));
  }

  private static AttributedText article(
      String text, List<Speaker> speakers, int attributions, long seed) {
    Random random = new Random(seed);
    List<Attribution> made = new ArrayList<>();
    for (int i = 0; i < attributions; i++) {
      made.add(attribution(text, speakers, random));
    }
    List<Speaker> heard = made.stream().flatMap(a -> a.speaker().stream()).distinct().toList();
    Warning warning = new Warning(Warning.Kind.LIMIT, text, span(text, random));
    return new AttributedText(text, "id", made, heard, List.of(warning));
  }

  private static Attribution attribution(String text, List<Speaker> speakers, Random random) {
    TextSpan first = span(text, random);
    TextSpan last = span(text, random);
    boolean two = first.end() < last.start();
    return new Attribution(
        AttributionType.values()[random.nextInt(3)],
        two ? List.of(first, last) : List.of(first),
        random.nextBoolean() ? Optional.of(span(text, random)) : Optional.empty(),
        random.nextBoolean() ? Optional.of(span(text, random)) : Optional.empty(),
        random.nextInt(4) > 0
            ? Optional.of(speakers.get(random.nextInt(speakers.size())))
            : Optional.empty(),
        random.nextInt(10_001) / 10_000.0,
        "pattern/step");
  }

  /** A span that cuts no surrogate pair. */
  private static TextSpan span(String text, Random random) {
    int length = text.codePointCount(0, text.length());
    int start = random.nextInt(length + 1);
    int end = start + random.nextInt(length - start + 1);
    return new TextSpan(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}
