package io.github.kutipan.language;

/**
 * A word that makes a noun phrase out of a noun.
 *
 * @param before whether it stands in front of the noun, else behind
 * @param number how many the phrase then stands for
 * @param definite whether the phrase stands for somebody known
 */
public record Determiner(boolean before, GrammaticalNumber number, boolean definite) {}
