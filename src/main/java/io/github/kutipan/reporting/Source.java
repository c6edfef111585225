package io.github.kutipan.reporting;

import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.result.TextSpan;
import java.util.Optional;

/**
 * What stands beside a cue.
 *
 * @param span its characters
 * @param mention what it was recognised as; absent for an ending and for a phrase that nothing is
 *     known of
 * @param clitic whether it is the ending of the cue
 * @param pointed whether it is a description of somebody known: "pemain yang baru pindah itu"
 * @param number how many it stands for
 */
public record Source(
    TextSpan span,
    Optional<Mention> mention,
    boolean clitic,
    boolean pointed,
    GrammaticalNumber number) {}
