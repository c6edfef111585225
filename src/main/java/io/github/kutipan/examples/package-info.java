/** The examples of a language pack, for the command line and for the build. */
@NullMarked
package io.github.kutipan.examples;

import org.jspecify.annotations.NullMarked;
