/**
 * Reports: cue, source and content as the sentence shows them, before anybody knows whom a source
 * stands for.
 */
package io.github.kutipan.reporting;
