package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import io.github.kutipan.result.AttributedText;

/**
 * Attributions in the vocabulary of <a href="https://schema.org/Quotation">schema.org</a>, as
 * JSON-LD: one article a graph on one line, its speakers first, then a {@code Quotation} for each
 * attribution, which names its speaker as {@code creator}.
 *
 * <p>A quotation has {@code text} (with " … " where the reporting clause interrupts it), {@code
 * genre} ({@code direct}, {@code mixed} or {@code indirect}: only the text of a direct one is
 * literally the speaker's), {@code inLanguage}, {@code position} (its number in the article, from
 * 1) and {@code citation}, the article's id. Without a known speaker it has no {@code creator}.
 *
 * <p>A speaker is a {@code Person} or an {@code Organization}; of a group or of somebody unnamed,
 * which schema.org has no type for, a {@code Thing} with {@code disambiguatingDescription} {@code
 * group} or {@code unnamed}. The roles of present posts stand in {@code jobTitle}, their bodies in
 * {@code affiliation}, as an {@code OrganizationRole} with its {@code roleName} where both are
 * known. A former post is never given as a present one: its body stands in {@code alumniOf}, in the
 * same way, and a former role without a body in {@code hasOccupation}, as a {@code Role} whose
 * {@code description} is {@code former}. An article seldom says when a post ended, so none has an
 * {@code endDate}.
 *
 * <p>Schema.org has no words for offsets, cue, source, confidence, reason and warnings; {@link
 * JsonLines} and {@link WebAnnotations} have them. The line can stand in a {@code <script>} element
 * of a page as it is: {@code <} is written as an escape.
 *
 * <p>It needs {@code jackson-core}. All methods may be called from any thread.
 */
public final class SchemaOrg {
  private SchemaOrg() {}

  /**
   * Writes one article as one line, without a line break at its end.
   *
   * @param id what the article is called, its address if it has one
   * @param article the article
   * @return the line
   * @throws IndexOutOfBoundsException if a content does not lie within the text
   */
  public static String format(String id, AttributedText article) {
    requireNonNull(id, "id");
    requireNonNull(article, "article");
    return QuotationWriter.write(id, article);
  }
}
