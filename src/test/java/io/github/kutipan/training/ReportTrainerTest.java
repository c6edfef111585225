package io.github.kutipan.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.result.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models that judge what stands around a cue, from two invented articles. */
class ReportTrainerTest {

  private static final String PLAN =
      """
      models=ends,reports
      corpus.small.file=small.jsonl.gz
      corpus.small.format=gold
      corpus.small.origin=invented
      corpus.small.licence=none
      ends.train=small
      ends.test=small
      ends.parameter.Algorithm=MAXENT_QN
      ends.parameter.Cutoff=0
      reports.train=small
      reports.test=small
      reports.parameter.Algorithm=MAXENT_QN
      reports.parameter.Cutoff=0
      """;

  private static final String GOLD =
      """
      {"id": "a", "lang": "en", "text": "Mark Hale said the ferry was late, which surprised nobody. He defended the council in May.", \
      "attributions": [{"type": "indirect", "content": [{"start": 15, "end": 33}], "cue": [{"start": 10, "end": 14}], \
      "source": [{"start": 0, "end": 9}], "speaker": {"name": "Mark Hale", "kind": "person", "aliases": []}, "optional": false}], "affiliations": []}
      {"id": "b", "lang": "en", "text": "Jane Roe believes that the pier will close. She attacked the plan on Monday.", \
      "attributions": [{"type": "indirect", "content": [{"start": 18, "end": 42}], "cue": [{"start": 9, "end": 17}], \
      "source": [{"start": 0, "end": 8}], "speaker": {"name": "Jane Roe", "kind": "person", "aliases": []}, "optional": false}], "affiliations": []}
      """;

  @TempDir Path folder;

  private ModelPlan plan(String name) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(PLAN));
    return ModelPlan.all("en", properties).stream()
        .filter(plan -> plan.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<GoldDocument> gold(ModelPlan plan, ReportTrainer trainer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(GOLD.getBytes(UTF_8));
    }
    Files.write(folder.resolve("small.jsonl.gz"), bytes.toByteArray());
    return trainer.read(Iterables.getOnlyElement(plan.training()), folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ends", "reports"})
  void modelIsTheSameBytesEachTimeAndAnswersItsQuestion(String name) throws IOException {
    ModelPlan plan = plan(name);
    ReportTrainer trainer = new ReportTrainer(plan, LanguagePack.of("en"));
    List<GoldDocument> gold = gold(plan, trainer);

    byte[] model = trainer.train(List.of(gold));

    assertArrayEquals(model, trainer.train(List.of(gold)));
    MaxentModel read = LanguageModels.readJudge(new ByteArrayInputStream(model));
    assertEquals(2, read.getNumOutcomes());
    assertTrue(trainer.test(model, gold).error() < 0.5, () -> "learns nothing of two articles");
  }

  @Test
  void endIsThePlaceWhereTheContentOfTheGoldEnds() throws IOException {
    ModelPlan plan = plan("ends");
    GoldDocument first = gold(plan, new ReportTrainer(plan, LanguagePack.of("en"))).get(0);
    List<TextSpan> places =
        List.of(new TextSpan(15, 24), new TextSpan(15, 33), new TextSpan(15, 57));

    assertEquals(OptionalInt.of(1), GoldMatcher.end(first, places));
    assertEquals(OptionalInt.empty(), GoldMatcher.end(first, List.of(new TextSpan(70, 81))));
  }

  @Test
  void contentIsOneWhereHalfOfBothIsCommonToThem() throws IOException {
    ModelPlan plan = plan("reports");
    GoldDocument first = gold(plan, new ReportTrainer(plan, LanguagePack.of("en"))).get(0);

    assertTrue(GoldMatcher.isContent(first, List.of(new TextSpan(15, 40))));
    assertEquals(false, GoldMatcher.isContent(first, List.of(new TextSpan(15, 90))));
  }
}
