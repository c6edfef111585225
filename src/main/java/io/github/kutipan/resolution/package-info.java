/** A speaker for each report: named, pronoun, continued, floating; and how sure that is. */
package io.github.kutipan.resolution;
