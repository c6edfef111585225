package io.github.kutipan.opennlp;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinder;

/**
 * The models of a language pack, opened when first needed and shared by all threads.
 *
 * <p>A pack without models gets no tags and no names: the stages then go by words and capitals
 * alone. One that is damaged is told when it is needed, as a {@link
 * io.github.kutipan.language.LanguagePackException}. Thread-safe.
 */
public final class LanguageModels {

  private static final String TAGS = "models/pos.bin";
  private static final String NAMES = "models/names.bin";

  /** What a model of maximum entropy is asked: each answers with a probability. */
  public enum Question {
    /** Whether an attribution is right. */
    CONFIDENCE("a model of confidence"),
    /** Whether what stands around a cue is a report. */
    REPORTS("a model of reports"),
    /** Whether a content ends at a place. */
    ENDS("a model of ends");

    private final String what;

    Question(String what) {
      this.what = what;
    }

    private Optional<MaxentModel> model(LanguagePack pack) {
      String file = "models/" + name().toLowerCase(Locale.ROOT) + ".bin";
      return ModelReader.read(pack, file, what, LanguageModels::readJudge);
    }
  }

  /** The outcome of these models that means yes. */
  public static final String RIGHT = "right";

  private final Lazy<Optional<ModelReader.Tagger>> tagger;
  private final Lazy<Optional<NameTagger>> nameTagger;
  private final Optional<OwnNames> ownNames;
  private final ImmutableMap<Question, Lazy<Optional<MaxentModel>>> judges;

  /**
   * Makes the door to a pack's models.
   *
   * @throws io.github.kutipan.language.LanguagePackException if a dependency that holds one is
   *     missing
   */
  public LanguageModels(LanguagePack pack) {
    ModelReader.checkDependency(pack, TAGS);
    ownNames = Optional.empty();
    tagger =
        new Lazy<>(
            () ->
                ModelReader.read(
                    pack, TAGS, "a tagger of universal parts of speech", ModelReader::tagger));
    NameFeatures features = new NameFeatures(pack);
    nameTagger =
        new Lazy<>(
            () ->
                ModelReader.read(
                    pack,
                    NAMES,
                    "a model of names",
                    in -> new NameTagger(features, NameTagger.read(in))));
    judges =
        Maps.toMap(
            EnumSet.allOf(Question.class), question -> new Lazy<>(() -> question.model(pack)));
  }

  private LanguageModels(LanguageModels others, OwnNames names) {
    tagger = others.tagger;
    nameTagger = others.nameTagger;
    judges = others.judges;
    ownNames = Optional.of(names);
  }

  /**
   * Returns these models, but that names are found by the user's own finders.
   *
   * @param finders makes one for each thread that works at a time
   */
  public LanguageModels withNameFinder(Supplier<? extends TokenNameFinder> finders) {
    return new LanguageModels(this, new OwnNames(finders));
  }

  /** Has the names' model opened by another thread, so that it is there when it is needed. */
  public void prepare() {
    if (ownNames.isEmpty()) {
      nameTagger.prepare();
    }
  }

  /** Returns the parts of speech of a sentence (UPOS), or nothing where the pack has no model. */
  public List<String> tags(List<String> words) {
    return tagger.get().map(known -> known.tag(words)).orElse(ImmutableList.of());
  }

  /**
   * Returns the names of an article's sentences, a list for each; nothing where the pack has no
   * model.
   */
  public List<List<NameSpan>> names(List<List<String>> sentences) {
    if (ownNames.isPresent()) {
      return ownNames.get().find(sentences);
    }
    return nameTagger
        .get()
        .map(tagger -> sentences.stream().map(tagger::find).toList())
        .orElseGet(() -> sentences.stream().map(s -> List.<NameSpan>of()).toList());
  }

  private Optional<MaxentModel> model(Question question) {
    return requireNonNull(judges.get(question)).get();
  }

  /** Returns whether the pack has a model for the question. */
  public boolean answers(Question question) {
    return model(question).isPresent();
  }

  /**
   * Returns the probability that the answer is yes for what has these features; empty where the
   * pack has no model for the question.
   */
  public OptionalDouble probability(Question question, List<String> features) {
    return model(question)
        .map(model -> OptionalDouble.of(right(model, features)))
        .orElse(OptionalDouble.empty());
  }

  /**
   * Reads a model that answers one of the questions.
   *
   * @throws IOException if the stream holds no such model
   */
  public static MaxentModel readJudge(InputStream in) throws IOException {
    MaxentModel model = ModelReader.events(in);
    if (model.getIndex(RIGHT) < 0) {
      throw new IOException("no outcome " + RIGHT);
    }
    return model;
  }

  /** Returns the probability that such a model gives to its outcome {@link #RIGHT}. */
  public static double right(MaxentModel model, List<String> features) {
    return model.eval(array(features))[model.getIndex(RIGHT)];
  }

  private static String[] array(List<String> words) {
    return words.toArray(new String[0]);
  }
}
