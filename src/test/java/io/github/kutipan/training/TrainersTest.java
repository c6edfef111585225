package io.github.kutipan.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class TrainersTest {

  private static final String PLAN =
      """
      models=pos,names,sentences
      corpus.toy.file=toy.txt
      corpus.toy.format=iob2
      corpus.toy.origin=invented
      corpus.toy.licence=none
      pos.train=toy
      pos.test=toy
      pos.rounds=2
      pos.seed=1
      pos.parameter.Algorithm=PERCEPTRON
      pos.parameter.Cutoff=0
      names.train=toy
      names.test=toy
      names.features=names-features.xml
      names.rounds=2
      names.seed=1
      names.capitals=2
      names.type.PER=person
      names.parameter.Algorithm=PERCEPTRON
      names.parameter.Cutoff=0
      sentences.train=toy
      sentences.test=toy
      sentences.stops=.!
      sentences.parameter.Algorithm=MAXENT
      sentences.parameter.Cutoff=0
      """;

  private static final List<List<TaggedSentence>> TAGS =
      List.of(
          List.of(
              sentence(List.of("Mi", "zub", "."), List.of("PROPN", "VERB", "PUNCT")),
              sentence(List.of("Lo", "va", "."), List.of("PROPN", "VERB", "PUNCT"))));

  private static final List<List<TaggedSentence>> NAMES =
      List.of(
          List.of(
              sentence(List.of("Mi", "Ro", "zub", "."), List.of("B-PER", "I-PER", "O", "O")),
              sentence(List.of("zub", "Lo", "."), List.of("O", "B-PER", "O"))));

  /** "Dr." ends no sentence. */
  private static final List<List<TaggedSentence>> TEXT =
      List.of(
          Collections.nCopies(
              4, sentence(List.of("Dr.", "Mi", "zub!"), List.of("NOUN", "PROPN", "VERB"))));

  private static TaggedSentence sentence(List<String> tokens, List<String> tags) {
    return new TaggedSentence(
        String.join(" ", tokens), ImmutableList.copyOf(tokens), ImmutableList.copyOf(tags));
  }

  private static ModelPlan plan(int index) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(PLAN));
    return ModelPlan.all("x-toy", properties).get(index);
  }

  @Test
  void taggerIsTheSameBytesEachTimeAndLearns() throws IOException {
    assertReproducible(new PosTrainer(plan(0)), TAGS);
  }

  @Test
  void nameFinderIsTheSameBytesEachTimeAndLearns() throws IOException {
    assertReproducible(new NameTrainer(plan(1)), NAMES);
  }

  @Test
  void sentenceDetectorIsTheSameBytesEachTimeAndLearns() throws IOException {
    assertReproducible(new SentenceTrainer(plan(2)), TEXT);
  }

  private static void assertReproducible(Trainer trainer, List<List<TaggedSentence>> corpora)
      throws IOException {
    byte[] model = ModelFile.bytes(trainer.train(corpora));

    assertArrayEquals(model, ModelFile.bytes(trainer.train(corpora)));
    assertEquals(100, trainer.test(model, corpora.get(0)).f1("all"));
  }

  @Test
  void missingLineIsNamed() throws IOException {
    ModelPlan plan = plan(2);

    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> plan.number("rounds"));
    assertEquals("training.properties: no line \"sentences.rounds\"", error.getMessage());
  }
}
