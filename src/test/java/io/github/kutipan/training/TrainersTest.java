package io.github.kutipan.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class TrainersTest {

  private static final String PLAN =
      """
      models=pos,names
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
      names.rounds=2
      names.seed=1
      names.hidden=50
      names.type.PER=person
      names.parameter.Algorithm=PERCEPTRON
      names.parameter.Cutoff=0
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

  private static TaggedSentence sentence(List<String> tokens, List<String> tags) {
    return new TaggedSentence(ImmutableList.copyOf(tokens), ImmutableList.copyOf(tags));
  }

  private static ModelPlan plan(int index) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(PLAN));
    return ModelPlan.all("x-toy", properties).get(index);
  }

  /** The invented language, whose tables the features ask. */
  private static LanguagePack toy() {
    try {
      URL properties = LanguagePack.class.getResource("x-toy/pack.properties");
      return LanguagePack.read(Path.of(properties.toURI()).resolveSibling(""));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void taggerIsTheSameBytesEachTimeAndLearns() throws IOException {
    assertReproducible(new PosTrainer(plan(0)), TAGS);
  }

  @Test
  void nameTaggerIsTheSameBytesEachTimeAndLearns() throws IOException {
    assertReproducible(new NameTrainer(plan(1), toy()), NAMES);
  }

  private static void assertReproducible(
      Trainer<TaggedSentence> trainer, List<List<TaggedSentence>> corpora) throws IOException {
    byte[] model = trainer.train(corpora);

    assertArrayEquals(model, trainer.train(corpora));
    assertEquals(100, ((Scores) trainer.test(model, corpora.get(0))).f1("all"));
  }

  @Test
  void missingLineIsNamed() throws IOException {
    ModelPlan plan = plan(1);

    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> plan.number("beams"));
    assertEquals("training.properties: no line \"names.beams\"", error.getMessage());
  }
}
