package io.github.kutipan.resolution;

import io.github.kutipan.reporting.Report;
import java.util.Optional;

/**
 * A report whose speaker is known, or known to be unknown.
 *
 * @param report the report
 * @param answer the speaker
 * @param step the id of the step that decided
 * @param ambiguous whether another speaker fits as well
 */
public record Resolved(Report report, Optional<Answer> answer, String step, boolean ambiguous) {}
