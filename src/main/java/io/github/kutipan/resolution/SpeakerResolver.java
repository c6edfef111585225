package io.github.kutipan.resolution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.kutipan.document.Document;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.reporting.Report;
import io.github.kutipan.result.AttributionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the speaker of each report, in the order of the text, by the first step that can tell.
 * Thread-safe.
 */
public final class SpeakerResolver {

  private static final String FRAME = "frame";
  private static final String CONTINUED = "continued";
  private static final String NOBODY = "nobody";
  private static final String REOPENED = "reopened";

  /** The ids of all steps, which appear in the reason of an attribution, in the order of asking. */
  public static final ImmutableSet<String> STEPS =
      Stream.concat(
              Steps.WITH_SOURCE.stream().map(Step::id),
              Stream.of(FRAME, REOPENED, CONTINUED, NOBODY))
          .collect(ImmutableSet.toImmutableSet());

  /** A quotation that runs over more paragraphs than this has the speaker of the one before. */
  private static final int REOPENED_PARAGRAPHS = 40;

  /** Finds the speakers of the reports of a document. */
  public List<Resolved> resolve(
      Document document, Mentions mentions, Entities entities, List<Report> reports) {
    History history = new History(document, mentions, entities);
    ImmutableList.Builder<Resolved> all = ImmutableList.builder();
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      Resolved resolved =
          report.source().isPresent()
              ? withSource(report, history)
              : withoutSource(reports, i, history);
      if (!report.aside()) {
        history.add(resolved);
      }
      if (!resolved.report().isFrame()) {
        all.add(resolved);
      }
    }
    return all.build();
  }

  private static Resolved withSource(Report report, History history) {
    for (Step step : Steps.WITH_SOURCE) {
      Optional<Answer> answer = step.apply(report, history);
      if (answer.isPresent()) {
        boolean ambiguous = isAmbiguous(report, history);
        return new Resolved(report, answer, step.id(), ambiguous);
      }
    }
    return new Resolved(report, Optional.empty(), NOBODY, false);
  }

  private static boolean isAmbiguous(Report report, History history) {
    Optional<Mention> mention = report.source().flatMap(s -> s.mention());
    return mention.filter(history.entities().ambiguous()::contains).isPresent();
  }

  /** A quotation by itself: announced by a frame, or said by whoever spoke before. */
  private static Resolved withoutSource(List<Report> reports, int index, History history) {
    Report report = reports.get(index);
    Optional<Resolved> before = history.last();
    if (before.filter(r -> r.report().isFrame() && isNear(r.report(), report)).isPresent()) {
      return framed(report, before.get());
    }
    if (index + 1 < reports.size()) {
      Report next = reports.get(index + 1);
      if (next.isFrame() && isNear(report, next)) {
        return framed(report, withSource(next, history));
      }
    }
    boolean goesOn =
        before
            .filter(r -> r.report().paragraph() == report.paragraph())
            .filter(r -> r.report().type() == AttributionType.DIRECT)
            .isPresent();
    Optional<Report> closing = goesOn ? Optional.empty() : closing(reports, index, history);
    if (closing.isPresent()) {
      Resolved closed = withSource(closing.get(), history);
      return new Resolved(report, closed.answer(), REOPENED, closed.ambiguous());
    }
    if (before.isPresent()) {
      return new Resolved(
          withSourceOf(before.get().report(), report), before.get().answer(), CONTINUED, false);
    }
    Optional<Answer> person =
        history.lastPerson(report.sentence(), report.start(), Optional.empty()).map(Steps::answer);
    String step = person.isPresent() ? CONTINUED : NOBODY;
    return new Resolved(report, person, step, false);
  }

  /** The report of the paragraph that at last closes a quotation and names its speaker. */
  private static Optional<Report> closing(List<Report> reports, int index, History history) {
    int end = Math.min(reports.size(), index + REOPENED_PARAGRAPHS);
    for (int i = index; i + 1 < end; i++) {
      Report next = reports.get(i + 1);
      if (next.isFrame() || !history.goesOnAt(reports.get(i).start(), next.start())) {
        return Optional.empty();
      }
      if (next.source().isPresent()) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Report first, Report second) {
    return second.paragraph() - first.paragraph() <= 1;
  }

  /** The mention in the paragraph that tells who speaks is the source of what he goes on to say. */
  private static Report withSourceOf(Report before, Report report) {
    return before.paragraph() == report.paragraph()
        ? report.withSource(report.cue(), before.source())
        : report;
  }

  private static Resolved framed(Report report, Resolved frame) {
    Report whole = report.withSource(frame.report().cue(), frame.report().source());
    return new Resolved(whole, frame.answer(), FRAME, frame.ambiguous());
  }
}
