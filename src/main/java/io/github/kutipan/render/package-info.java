/**
 * Attributed articles for other programs and for people.
 *
 * <p>{@link io.github.kutipan.render.JsonLines} writes one document a line and reads documents and
 * gold files back; it needs {@code jackson-core}, which an application must add by itself. {@link
 * io.github.kutipan.render.TextTable} makes a table for a terminal and {@link
 * io.github.kutipan.render.Highlighter} a page for a browser; both need nothing.
 */
@NullMarked
package io.github.kutipan.render;

import org.jspecify.annotations.NullMarked;
