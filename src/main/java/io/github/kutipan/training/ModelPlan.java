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
 * @param options all its lines
 */
record ModelPlan(
    String language,
    String name,
    ImmutableList<Corpus> training,
    ImmutableList<Corpus> tests,
    ImmutableMap<String, String> options) {

  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();

  static ImmutableList<ModelPlan> all(String language, Properties properties) {
    Map<String, String> lines = Maps.fromProperties(properties);
    return LIST.splitToStream(lines.getOrDefault("models", ""))
        .map(name -> of(language, name, lines))
        .collect(ImmutableList.toImmutableList());
  }

  private static ModelPlan of(String language, String name, Map<String, String> lines) {
    Function<String, ImmutableList<Corpus>> corpora =
        key ->
            LIST.splitToStream(required(lines, name + "." + key))
                .map(corpus -> corpus(corpus, lines))
                .collect(ImmutableList.toImmutableList());
    return new ModelPlan(
        language,
        name,
        corpora.apply("train"),
        corpora.apply("test"),
        ImmutableMap.copyOf(Maps.filterKeys(lines, key -> key.startsWith(name + "."))));
  }

  private static Corpus corpus(String name, Map<String, String> lines) {
    String prefix = "corpus." + name + ".";
    return new Corpus(
        name,
        required(lines, prefix + "file"),
        Corpus.Format.valueOf(required(lines, prefix + "format").toUpperCase(Locale.ROOT)),
        required(lines, prefix + "origin"),
        required(lines, prefix + "licence"));
  }

  private static String required(Map<String, String> lines, String key) {
    String value = lines.get(key);
    if (value == null) {
      throw new IllegalArgumentException("training.properties: no line \"" + key + "\"");
    }
    return value;
  }

  String option(String key) {
    return required(options, name + "." + key);
  }

  int number(String key) {
    return Integer.parseInt(option(key));
  }

  TrainingParameters parameters() {
    String prefix = name + ".parameter.";
    TrainingParameters parameters = new TrainingParameters(Map.of());
    options.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            parameters.put(key.substring(prefix.length()), value);
          }
        });
    return parameters;
  }
}
