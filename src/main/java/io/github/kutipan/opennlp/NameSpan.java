package io.github.kutipan.opennlp;

/**
 * A name that the model found.
 *
 * @param start its first token
 * @param end the token behind its last one
 * @param type what it names
 */
public record NameSpan(int start, int end, NameType type) {}
