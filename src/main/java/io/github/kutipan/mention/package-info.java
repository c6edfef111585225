/** Everything in an article that can speak. Finds candidates and decides nothing. */
package io.github.kutipan.mention;
