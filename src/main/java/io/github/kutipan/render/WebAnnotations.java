package io.github.kutipan.render;

import static java.util.Objects.requireNonNull;

import io.github.kutipan.result.AttributedText;

/**
 * Attributions as <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotations</a> in
 * JSON-LD, one article an {@code AnnotationCollection} on one line, with all its annotations in the
 * page {@code first}.
 *
 * <p>An annotation targets the content, one target a span. Each target has a {@code
 * TextPositionSelector} and a {@code TextQuoteSelector} with up to 32 characters before and behind
 * the words. As the specification demands, positions and these 32 count Unicode code points and not
 * UTF-16 code units: behind a character outside the Basic Multilingual Plane, such as most emoji, a
 * position is smaller than the offset of the {@link io.github.kutipan.result.TextSpan}. The bodies
 * are the type ({@code purpose} is {@code classifying}) and, where it is known, the speaker's name
 * ({@code identifying}) with {@code kind} and {@code affiliations}. What the vocabulary of the
 * specification has no word for stands under Kutipan's, which the context of the line declares:
 * {@code cue} and {@code mention} (the source beside the cue) are targets like those above, {@code
 * confidence} has four decimals, {@code reason} is as in {@link
 * io.github.kutipan.result.Attribution}. Warnings are left out; {@link JsonLines} has them.
 * Characters are escaped as there.
 *
 * <p>The {@code source} of a target is the article's id if that is an {@code http} or {@code https}
 * address, otherwise a {@code urn:uuid} made of the id, which the collection's {@code label}
 * repeats in any case. Other ids are made in the same way, so that a second run gives the same
 * ones.
 *
 * <p>It needs {@code jackson-core}. All methods may be called from any thread.
 */
public final class WebAnnotations {
  private WebAnnotations() {}

  /**
   * Writes one article as one line, without a line break at its end.
   *
   * @param id what the article is called, its address if it has one
   * @param article the article
   * @return the line
   * @throws IndexOutOfBoundsException if a span does not lie within the text
   */
  public static String format(String id, AttributedText article) {
    requireNonNull(id, "id");
    requireNonNull(article, "article");
    return AnnotationWriter.write(id, article);
  }
}
