package io.github.kutipan.resolution;

import io.github.kutipan.reporting.Report;
import java.util.Optional;

/** One way to know the speaker of a report; it answers or leaves the question to the next one. */
interface Step {

  /** The name that appears as the reason. */
  String id();

  /** Returns the speaker, or nothing if this step cannot tell. */
  Optional<Answer> apply(Report report, History history);
}
