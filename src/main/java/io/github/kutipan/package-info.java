/**
 * Who said what in a news article, and from where they spoke.
 *
 * <p>{@link io.github.kutipan.QuoteAttributor} is the way in. It leads a text through these stages,
 * each of which makes one immutable value out of earlier ones: paragraphs, quotations (pairs of
 * marks, found before any sentence is), a document of sentences and tokens, mentions (everything
 * that can speak), reports (cue, source and content), entities (the mentions of one person or
 * body), affiliations, the resolution of each source to a speaker, and the confidence of each
 * attribution once all are known.
 */
@NullMarked
package io.github.kutipan;

import org.jspecify.annotations.NullMarked;
