/** A speaker for each report: named, pronoun, continued, floating. */
package io.github.kutipan.resolution;
