package io.github.kutipan.document;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.quotation.Quotation;
import io.github.kutipan.result.Warning;
import java.util.List;

/**
 * An article as sentences of tokens.
 *
 * @param text the article
 * @param quotations the outermost quotations, which tokens name by index
 * @param sentences the sentences in their order
 * @param warnings the sentences that were too long
 */
public record Document(
    String text, List<Quotation> quotations, List<Sentence> sentences, List<Warning> warnings) {

  /** Copies the lists. */
  public Document {
    quotations = ImmutableList.copyOf(quotations);
    sentences = ImmutableList.copyOf(sentences);
    warnings = ImmutableList.copyOf(warnings);
  }
}
