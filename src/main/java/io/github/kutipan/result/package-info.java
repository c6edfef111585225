/**
 * What a reader of an article gets: who said what, and from where they spoke.
 *
 * <p>All types are immutable and thread-safe values. Every {@link
 * io.github.kutipan.result.TextSpan} counts UTF-16 code units of the text that was given, half
 * open, so that {@code text.substring(span.start(), span.end())} is what the article says.
 */
@NullMarked
package io.github.kutipan.result;

import org.jspecify.annotations.NullMarked;
