package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.DocumentReader;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.mention.MentionFinder;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.quotation.QuotationFinder;
import io.github.kutipan.quotation.Quotations;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.reporting.LearnedJudge;
import io.github.kutipan.reporting.Report;
import io.github.kutipan.reporting.ReportFinder;
import io.github.kutipan.reporting.ReportJudge;
import io.github.kutipan.text.ArticleText;
import io.github.kutipan.text.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Trains one of the two models that judge what stands around a cue, on gold articles: whether it is
 * a report, and where its content ends. Both are OpenNLP's maximum entropy over what {@link
 * ReportFinder} tells a judge. The reports are those with the ends of the model on the class path,
 * so it is the second to be trained; both must be trained again after any other change that alters
 * what is found.
 */
final class ReportTrainer implements Trainer<GoldDocument> {

  private final ModelPlan plan;
  private final boolean ends;
  private final LanguagePack pack;
  private final LearnedJudge learned;
  private final QuotationFinder quotations;
  private final DocumentReader documents;
  private final MentionFinder mentions;

  ReportTrainer(ModelPlan plan, LanguagePack pack) {
    this.plan = plan;
    this.pack = pack;
    ends = plan.name().equals("ends");
    LanguageModels models = new LanguageModels(pack);
    learned = new LearnedJudge(models);
    quotations = new QuotationFinder(pack);
    documents = new DocumentReader(pack, models);
    mentions = new MentionFinder(pack, models);
  }

  @Override
  public List<GoldDocument> read(Corpus corpus, Path folder) throws IOException {
    return corpus.readGold(folder);
  }

  @Override
  public byte[] train(List<List<GoldDocument>> corpora) throws IOException {
    List<Judged> all = new ArrayList<>();
    corpora.stream().flatMap(List::stream).map(this::judge).forEach(all::addAll);
    return Judged.train(all, plan.parameters());
  }

  @Override
  public Calibration test(byte[] model, List<GoldDocument> corpus) throws IOException {
    MaxentModel read = LanguageModels.readJudge(new ByteArrayInputStream(model));
    Calibration calibration = new Calibration();
    for (GoldDocument gold : corpus) {
      for (Judged judged : judge(gold)) {
        calibration.add(LanguageModels.right(read, judged.features()), judged.right());
      }
    }
    return calibration;
  }

  private List<Judged> judge(GoldDocument gold) {
    ArticleText article = ArticleText.of(gold.text());
    Quotations quoted = quotations.find(article, Limits.DEFAULT);
    Document document = documents.read(article, quoted, Limits.DEFAULT);
    GoldJudge judge = ends ? new GoldEnds(gold) : new GoldReports(gold, learned);
    new ReportFinder(pack, judge).find(document, mentions.find(document));
    return judge.judged;
  }

  /** Knows from the gold what is right, and notes it. */
  private abstract static class GoldJudge implements ReportJudge {
    final GoldDocument gold;
    final List<Judged> judged = new ArrayList<>();

    GoldJudge(GoldDocument gold) {
      this.gold = gold;
    }

    @Override
    public boolean isTrained() {
      return true;
    }
  }

  /** Takes all for reports, and notes which are. */
  private static final class GoldReports extends GoldJudge {
    private final LearnedJudge learned;

    GoldReports(GoldDocument gold, LearnedJudge learned) {
      super(gold);
      this.learned = learned;
    }

    @Override
    public int end(List<Place> places, int token) {
      return learned.end(places, token);
    }

    @Override
    public boolean accepts(Report report, Supplier<ImmutableList<String>> features) {
      judged.add(new Judged(features.get(), GoldMatcher.isContent(gold, report.content())));
      return true;
    }
  }

  /** Takes all for reports; notes up to where the content of one in the gold goes on. */
  private static final class GoldEnds extends GoldJudge {

    GoldEnds(GoldDocument gold) {
      super(gold);
    }

    @Override
    public int end(List<Place> places, int token) {
      OptionalInt end = GoldMatcher.end(gold, places.stream().map(Place::content).toList());
      for (int i = 0; i <= end.orElse(-1); i++) {
        judged.add(new Judged(places.get(i).features().get(), i == end.getAsInt()));
      }
      return end.isPresent() ? places.get(end.getAsInt()).token() : token;
    }

    @Override
    public boolean accepts(Report report, Supplier<ImmutableList<String>> features) {
      return true;
    }
  }
}
