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
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Trains the model of confidence: OpenNLP's maximum entropy over {@link ConfidenceFeatures} of what
 * the attributor on the class path finds in gold articles. It must be trained again after any other
 * change that alters what is found.
 */
final class ConfidenceTrainer implements Trainer<GoldDocument> {

  private record Doubted(Judged judged, boolean doubted) {}

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
    List<Judged> all = new ArrayList<>();
    for (GoldDocument gold : corpora.stream().flatMap(List::stream).toList()) {
      judge(gold).forEach(doubted -> all.add(doubted.judged()));
    }
    return Judged.train(all, plan.parameters());
  }

  @Override
  public Calibration test(byte[] model, List<GoldDocument> corpus) throws IOException {
    MaxentModel read = LanguageModels.readJudge(new ByteArrayInputStream(model));
    Calibration calibration = new Calibration();
    for (GoldDocument gold : corpus) {
      for (Doubted one : judge(gold)) {
        double probability = LanguageModels.right(read, one.judged().features());
        calibration.add(
            ConfidenceEstimator.bounded(probability, one.doubted()), one.judged().right());
      }
    }
    return calibration;
  }

  private List<Doubted> judge(GoldDocument gold) {
    AttributedText article = attributor.attribute(gold.text());
    Set<TextSpan> doubtful =
        article.warnings().stream()
            .filter(warning -> warning.kind() == Warning.Kind.AMBIGUOUS_SPEAKER)
            .map(Warning::span)
            .collect(Collectors.toSet());
    List<ImmutableList<String>> contexts =
        features.of(article.text(), article.attributions(), doubtful);
    List<Doubted> judged = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      Optional<Boolean> right = GoldMatcher.judge(gold, article.attributions().get(i));
      if (right.isPresent()) {
        boolean doubted =
            article.attributions().get(i).source().filter(doubtful::contains).isPresent();
        judged.add(new Doubted(new Judged(contexts.get(i), right.get()), doubted));
      }
    }
    return judged;
  }
}
