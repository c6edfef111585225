/**
 * A language as a folder of tables.
 *
 * <p>{@link io.github.kutipan.language.LanguagePack} reads the folder, checks it, and reports all
 * that is wrong with it at once, by file, line and column. What the tables mean is decided by the
 * stages that use them; nothing in this package knows a word of any language.
 */
@NullMarked
package io.github.kutipan.language;

import org.jspecify.annotations.NullMarked;
