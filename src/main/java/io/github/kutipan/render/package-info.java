/**
 * Attributed articles for other programs and for people.
 *
 * <p>{@link io.github.kutipan.render.JsonLines} writes one document a line and reads documents and
 * gold files back; {@link io.github.kutipan.render.WebAnnotations} and {@link
 * io.github.kutipan.render.SchemaOrg} write JSON-LD. These three need {@code jackson-core}, which
 * an application must add by itself. {@link io.github.kutipan.render.Csv} is for a spreadsheet,
 * {@link io.github.kutipan.render.Brat} for the annotation tool brat, {@link
 * io.github.kutipan.render.TextTable} a table for a terminal, {@link
 * io.github.kutipan.render.Highlighter} a page for a browser; they need nothing, nor does {@link
 * io.github.kutipan.render.SourceReport}, which counts who is quoted in many articles.
 */
@NullMarked
package io.github.kutipan.render;

import org.jspecify.annotations.NullMarked;
