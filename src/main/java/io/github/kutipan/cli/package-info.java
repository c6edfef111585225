/** The command line: arguments, files, exit codes. */
@NullMarked
package io.github.kutipan.cli;

import org.jspecify.annotations.NullMarked;
