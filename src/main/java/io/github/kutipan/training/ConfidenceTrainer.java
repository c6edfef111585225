package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.confidence.ConfidenceEstimator;
import io.github.kutipan.confidence.ConfidenceFeatures;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;

/**
 * Trains the model of confidence: OpenNLP's maximum entropy over {@link ConfidenceFeatures} of what
 * the attributor on the class path finds in gold articles. It must be trained again after any other
 * change that alters what is found.
 */
final class ConfidenceTrainer implements Trainer<GoldDocument> {

  private static final String WRONG = "wrong";

  private record Judged(ImmutableList<String> features, boolean doubted, boolean right) {}

  private final ModelPlan plan;
  private final QuoteAttributor attributor;
  private final ConfidenceFeatures features;

  ConfidenceTrainer(ModelPlan plan, LanguagePack pack) {
    this.plan = plan;
    this.attributor = QuoteAttributor.forLanguage(plan.language());
    this.features = new ConfidenceFeatures(pack);
  }

  @Override
  public List<GoldDocument> read(Corpus corpus, Path folder) throws IOException {
    return corpus.readGold(folder);
  }

  @Override
  public byte[] train(List<List<GoldDocument>> corpora) throws IOException {
    List<Event> events = new ArrayList<>();
    for (GoldDocument gold : corpora.stream().flatMap(List::stream).toList()) {
      for (Judged judged : judge(gold)) {
        events.add(
            new Event(
                judged.right() ? LanguageModels.RIGHT : WRONG,
                judged.features().toArray(new String[0])));
      }
    }
    AbstractModel model =
        (AbstractModel)
            TrainerFactory.getEventTrainer(plan.parameters(), new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
    return bytes.toByteArray();
  }

  @Override
  public Calibration test(byte[] model, List<GoldDocument> corpus) throws IOException {
    MaxentModel read = LanguageModels.readConfidence(new ByteArrayInputStream(model));
    Calibration calibration = new Calibration();
    for (GoldDocument gold : corpus) {
      for (Judged judged : judge(gold)) {
        double probability = LanguageModels.right(read, judged.features());
        calibration.add(ConfidenceEstimator.bounded(probability, judged.doubted()), judged.right());
      }
    }
    return calibration;
  }

  private List<Judged> judge(GoldDocument gold) {
    AttributedText article = attributor.attribute(gold.text());
    Set<TextSpan> doubtful =
        article.warnings().stream()
            .filter(warning -> warning.kind() == Warning.Kind.AMBIGUOUS_SPEAKER)
            .map(Warning::span)
            .collect(Collectors.toSet());
    List<ImmutableList<String>> contexts =
        features.of(article.text(), article.attributions(), doubtful);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      Optional<Boolean> right = GoldMatcher.judge(gold, article.attributions().get(i));
      if (right.isPresent()) {
        boolean doubted =
            article.attributions().get(i).source().filter(doubtful::contains).isPresent();
        judged.add(new Judged(contexts.get(i), doubted, right.get()));
      }
    }
    return judged;
  }
}
