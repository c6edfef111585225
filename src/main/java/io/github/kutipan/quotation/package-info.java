/** Pairs of quotation marks, found from characters alone, before anybody knows a sentence. */
package io.github.kutipan.quotation;
