/** The posts of the people of an article. */
package io.github.kutipan.affiliation;
