package io.github.kutipan.opennlp;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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
  private static final String CONFIDENCE = "models/confidence.bin";

  /** The outcome of the model of confidence that means that an attribution is right. */
  public static final String RIGHT = "right";

  private final Lazy<Optional<ModelReader.Tagger>> tagger;
  private final Lazy<Optional<NameTagger>> nameTagger;
  private final Optional<OwnNames> ownNames;
  private final Lazy<Optional<MaxentModel>> confidence;

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
    confidence =
        new Lazy<>(
            () ->
                ModelReader.read(
                    pack, CONFIDENCE, "a model of confidence", LanguageModels::readConfidence));
  }

  private LanguageModels(LanguageModels others, OwnNames names) {
    tagger = others.tagger;
    nameTagger = others.nameTagger;
    confidence = others.confidence;
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

  /**
   * Returns the probability that an attribution with these features is right; empty where the pack
   * has no model.
   */
  public OptionalDouble confidence(List<String> features) {
    return confidence
        .get()
        .map(model -> OptionalDouble.of(right(model, features)))
        .orElse(OptionalDouble.empty());
  }

  /**
   * Reads a model of confidence.
   *
   * @throws IOException if the stream holds no such model
   */
  public static MaxentModel readConfidence(InputStream in) throws IOException {
    MaxentModel model = ModelReader.events(in);
    if (model.getIndex(RIGHT) < 0) {
      throw new IOException("no outcome " + RIGHT);
    }
    return model;
  }

  /** Returns the probability that a model of confidence gives to its outcome {@link #RIGHT}. */
  public static double right(MaxentModel model, List<String> features) {
    return model.eval(array(features))[model.getIndex(RIGHT)];
  }

  private static String[] array(List<String> words) {
    return words.toArray(new String[0]);
  }
}
