/** The only door to OpenNLP: a pack's models, shared, and the taggers that use them. */
package io.github.kutipan.opennlp;
