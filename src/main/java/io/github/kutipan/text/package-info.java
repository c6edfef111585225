/** The characters of an article and its paragraphs. */
package io.github.kutipan.text;
