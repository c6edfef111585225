/** The people and bodies of an article, each with all the mentions that are known to be of it. */
package io.github.kutipan.entity;
