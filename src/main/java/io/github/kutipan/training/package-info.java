/**
 * Trains the OpenNLP models of a language pack from public corpora, reproducibly.
 *
 * <p>{@link io.github.kutipan.training.TrainModels} is the command. Which corpora, under which
 * licences, with which parameters, stands in {@code training.properties} of the pack.
 */
@NullMarked
package io.github.kutipan.training;

import org.jspecify.annotations.NullMarked;
