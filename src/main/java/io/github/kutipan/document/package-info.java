/** Tokens and sentences that know the quotations in them. */
package io.github.kutipan.document;
