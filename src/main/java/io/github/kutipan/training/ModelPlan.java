package io.github.kutipan.training;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import opennlp.tools.util.TrainingParameters;

/**
 * What {@code training.properties} says of one model.
 *
 * @param language code of the language
 * @param name of the model, and of its file without {@code .bin}
 * @param training the corpora that it learns from
 * @param tests the corpora that it never sees
 * @param options its other lines, without its name in front
 */
record ModelPlan(
    String language,
    String name,
    ImmutableList<Corpus> training,
    ImmutableList<Corpus> tests,
    ImmutableMap<String, String> options) {

  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final String PARAMETER = "parameter.";

  static ImmutableList<ModelPlan> all(String language, Properties properties) {
    Map<String, String> lines = Maps.fromProperties(properties);
    return LIST.splitToStream(lines.getOrDefault("models", ""))
        .map(name -> of(language, name, lines))
        .collect(ImmutableList.toImmutableList());
  }

  private static ModelPlan of(String language, String name, Map<String, String> lines) {
    ImmutableMap<String, String> options = below(name + ".", lines);
    Function<String, ImmutableList<Corpus>> corpora =
        key ->
            LIST.splitToStream(required(options, key))
                .map(corpus -> corpus(corpus, below("corpus." + corpus + ".", lines)))
                .collect(ImmutableList.toImmutableList());
    return new ModelPlan(language, name, corpora.apply("train"), corpora.apply("test"), options);
  }

  private static Corpus corpus(String name, Map<String, String> lines) {
    return new Corpus(
        name,
        required(lines, "file"),
        Corpus.Format.valueOf(required(lines, "format").toUpperCase(Locale.ROOT)),
        required(lines, "origin"),
        required(lines, "licence"));
  }

  private static ImmutableMap<String, String> below(String prefix, Map<String, String> lines) {
    ImmutableMap.Builder<String, String> below = ImmutableMap.builder();
    lines.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            below.put(key.substring(prefix.length()), value);
          }
        });
    return below.buildOrThrow();
  }

  private static String required(Map<String, String> lines, String key) {
    String value = lines.get(key);
    if (value == null) {
      throw new IllegalArgumentException("training.properties: no line ends in \"" + key + "\"");
    }
    return value;
  }

  String option(String key) {
    return required(options, key);
  }

  int number(String key) {
    return Integer.parseInt(option(key));
  }

  /** Returns its lines but the names of corpora. */
  Map<String, String> settings() {
    return Maps.filterKeys(options, key -> !key.equals("train") && !key.equals("test"));
  }

  TrainingParameters parameters() {
    return new TrainingParameters(Map.<String, Object>copyOf(below(PARAMETER, options)));
  }
}
