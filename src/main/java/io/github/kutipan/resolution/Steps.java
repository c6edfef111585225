package io.github.kutipan.resolution;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.language.Gender;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.reporting.Report;
import io.github.kutipan.reporting.Source;
import io.github.kutipan.result.SpeakerKind;
import java.util.Optional;
import java.util.function.BiFunction;

/** The steps, in the order in which they are asked. */
final class Steps {

  private record Simple(String id, BiFunction<Report, History, Optional<Answer>> rule)
      implements Step {
    @Override
    public Optional<Answer> apply(Report report, History history) {
      return rule.apply(report, history);
    }
  }

  /** Every step for a report with a source; the first that answers decides. */
  static final ImmutableList<Step> WITH_SOURCE =
      ImmutableList.of(
          new Simple("named", Steps::named),
          new Simple("described", Steps::described),
          new Simple("self", Steps::self),
          new Simple("plural-pronoun", Steps::pluralPronoun),
          new Simple("neuter-pronoun", Steps::neuterPronoun),
          new Simple("pronoun", Steps::pronoun),
          new Simple("unnamed", Steps::unnamed),
          new Simple("phrase", Steps::phrase));

  private Steps() {}

  /** "Clinton" where two people have that name: the one who is speaking goes on. */
  private static Optional<Answer> namesake(Report report, History history) {
    return mention(report)
        .filter(history.entities().ambiguous()::contains)
        .flatMap(m -> history.lastSpeaker(SpeakerKind.PERSON).filter(a -> history.bears(a, m)));
  }

  /** The source names somebody, or is a noun phrase known to stand for somebody named. */
  private static Optional<Answer> named(Report report, History history) {
    return namesake(report, history)
        .or(() -> mention(report).flatMap(history.entities()::of).map(Steps::answer));
  }

  /** "pemain yang baru pindah itu": somebody known, so the subject or speaker so far, or body. */
  private static Optional<Answer> described(Report report, History history) {
    if (!source(report).pointed()) {
      return Optional.empty();
    }
    if (mention(report).filter(m -> m.kind() == Kind.BODY).isPresent()) {
      return history.entities().bodyMeantAt(source(report).span().start()).map(Steps::answer);
    }
    return history
        .newSubject(report.sentence(), source(report).span().start(), gender(report))
        .map(Steps::answer)
        .or(() -> history.lastSpeaker(SpeakerKind.PERSON));
  }

  /** "pihaknya": whoever is speaking. */
  private static Optional<Answer> self(Report report, History history) {
    return mention(report)
        .filter(m -> m.kind() == Kind.SELF)
        .flatMap(m -> history.lastSpeaker(SpeakerKind.values()))
        .or(
            () ->
                mention(report)
                    .filter(m -> m.kind() == Kind.SELF)
                    .flatMap(m -> lastPerson(report, history)));
  }

  /** "mereka": a group that became the subject since, else the last group or body that spoke. */
  private static Optional<Answer> pluralPronoun(Report report, History history) {
    if (!isPronoun(report) || source(report).number() != GrammaticalNumber.PLURAL) {
      return Optional.empty();
    }
    int offset = before(report);
    return history
        .newGroup(report.sentence(), offset)
        .map(group -> Answer.unnamed(history.words(group.span()), SpeakerKind.GROUP))
        .or(() -> history.lastSpeaker(SpeakerKind.GROUP, SpeakerKind.ORGANIZATION))
        .or(
            () ->
                history
                    .lastGroup(report.sentence(), offset)
                    .map(group -> Answer.unnamed(history.words(group.span()), SpeakerKind.GROUP)));
  }

  /** "it": a body or a document that became the subject since, else the last that spoke. */
  private static Optional<Answer> neuterPronoun(Report report, History history) {
    if (!isPronoun(report) || !gender(report).equals(Optional.of(Gender.NEUTER))) {
      return Optional.empty();
    }
    return history
        .newBody(report.sentence(), before(report))
        .or(history::lastNeuterSpeaker)
        .or(() -> history.entities().bodyMeantAt(source(report).span().start()).map(Steps::answer));
  }

  /** "dia", "-nya": a person who became the subject since, else the last speaker. */
  private static Optional<Answer> pronoun(Report report, History history) {
    if (!isPronoun(report)
        || source(report).number() == GrammaticalNumber.PLURAL
        || gender(report).equals(Optional.of(Gender.NEUTER))) {
      return Optional.empty();
    }
    Optional<Answer> speaker = history.lastSpeakerNotSpokenOf(report, gender(report));
    return history
        .newSubject(report.sentence(), before(report), gender(report))
        .filter(person -> speaker.isEmpty() || !history.isSpokenOf(person, report))
        .map(Steps::answer)
        .or(() -> speaker)
        .or(() -> lastPerson(report, history))
        .or(() -> history.lastSpeaker(SpeakerKind.values()));
  }

  /** A noun phrase that nobody is known for. */
  private static Optional<Answer> unnamed(Report report, History history) {
    return mention(report)
        .filter(m -> m.kind() != Kind.PRONOUN && m.kind() != Kind.SELF)
        .map(
            m ->
                Answer.unnamed(
                    history.introduction(m).orElseGet(() -> name(report, history)), kind(m)));
  }

  /** Any other words beside the cue. */
  private static Optional<Answer> phrase(Report report, History history) {
    if (source(report).mention().isPresent() || source(report).clitic()) {
      return Optional.empty();
    }
    String name = name(report, history);
    boolean capital = Character.isUpperCase(name.codePointAt(0));
    return Optional.of(
        Answer.unnamed(name, capital ? SpeakerKind.ORGANIZATION : SpeakerKind.UNNAMED));
  }

  static Answer answer(Entity entity) {
    return Answer.ofEntity(entity.id(), entity.person());
  }

  private static Optional<Answer> lastPerson(Report report, History history) {
    return history
        .lastPerson(report.sentence(), source(report).span().start(), gender(report))
        .map(Steps::answer);
  }

  private static SpeakerKind kind(Mention mention) {
    return switch (mention.kind()) {
      case GROUP -> SpeakerKind.GROUP;
      case BODY, ORGANIZATION -> SpeakerKind.ORGANIZATION;
      default -> SpeakerKind.UNNAMED;
    };
  }

  private static String name(Report report, History history) {
    return history.words(source(report).span());
  }

  /** Whom a pronoun stands for is named in front of it and of what is reported. */
  private static int before(Report report) {
    return Math.min(report.start(), source(report).span().start());
  }

  private static Source source(Report report) {
    return report.source().orElseThrow();
  }

  private static Optional<Mention> mention(Report report) {
    return source(report).mention();
  }

  private static Optional<Gender> gender(Report report) {
    return mention(report).flatMap(Mention::gender);
  }

  private static boolean isPronoun(Report report) {
    return source(report).clitic()
        || mention(report).filter(m -> m.kind() == Kind.PRONOUN).isPresent();
  }
}
