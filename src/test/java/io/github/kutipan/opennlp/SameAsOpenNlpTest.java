package io.github.kutipan.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.BeamSearchContextGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models are evaluated faster than OpenNLP does it, and with the same outcome. */
class SameAsOpenNlpTest {

  private static final int NAMES_BEAM = 3;

  private static final int PARAGRAPHS = 40;

  private static InputStream open(LanguagePack pack, String model) {
    return pack.open(model).or(() -> pack.openDependency(model)).orElseThrow();
  }

  private static List<List<String>> paragraphs(String language) throws IOException {
    Path articles = Path.of("src/test/resources/gold", language, "ordinary.jsonl");
    List<GoldDocument> documents;
    try (Reader reader = Files.newBufferedReader(articles)) {
      documents = JsonLines.readGold(reader);
    }
    return documents.stream()
        .flatMap(document -> document.text().lines())
        .map(line -> List.of(SimpleTokenizer.INSTANCE.tokenize(line)))
        .filter(words -> !words.isEmpty())
        .limit(PARAGRAPHS)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  @DisplayName("the tags of parts of speech are those of POSTaggerME")
  void partsOfSpeech(String language) throws IOException {
    LanguagePack pack = LanguagePack.of(language);
    POSModel model;
    try (InputStream in = open(pack, "models/pos.bin")) {
      model = new POSModel(in);
    }
    POSTaggerME opennlp = new POSTaggerME(model);
    PosTagger ours = new PosTagger(new PosTagger.Model(model));
    DefaultPosTagger fast = new DefaultPosTagger(model.getArtifact("pos.model"));
    for (List<String> words : paragraphs(language)) {
      List<String> expected =
          Arrays.stream(opennlp.tag(words.toArray(new String[0])))
              .map(tag -> tag.replaceFirst("\\+.*", ""))
              .toList();
      assertEquals(expected, ours.tag(words), () -> String.join(" ", words));
      assertEquals(expected, fast.tag(words), () -> String.join(" ", words));
    }
  }

  /** Whatever a text holds: private characters, half a surrogate pair, the short and the long. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void partsOfSpeechOfOddWords(String language) throws IOException {
    LanguagePack pack = LanguagePack.of(language);
    POSModel model;
    try (InputStream in = open(pack, "models/pos.bin")) {
      model = new POSModel(in);
    }
    POSTaggerME opennlp = new POSTaggerME(model);
    DefaultPosTagger fast = new DefaultPosTagger(model.getArtifact("pos.model"));
    Random random = new Random(5);
    List<String> words =
        List.of("\uE000", "\uE001kata", "\uD83D", "a", "İ", "A.", "x".repeat(999), "=", "t=NOUN");
    for (int length = 1; length < PARAGRAPHS; length++) {
      List<String> sentence = random.ints(length, 0, words.size()).mapToObj(words::get).toList();
      List<String> expected =
          Arrays.stream(opennlp.tag(sentence.toArray(new String[0])))
              .map(tag -> tag.replaceFirst("\\+.*", ""))
              .toList();
      assertEquals(expected, fast.tag(sentence));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void shippedTaggersNeedNeitherXmlNorAPool(String language) throws IOException {
    try (InputStream in = open(LanguagePack.of(language), "models/pos.bin")) {
      assertTrue(ModelReader.isDefault(ModelReader.unpacked(in, 10_000_000)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  @DisplayName("the names are those of BeamSearch over the same features, written as strings")
  void names(String language) throws IOException {
    LanguagePack pack = LanguagePack.of(language);
    MaxentModel model;
    try (InputStream in = open(pack, "models/names.bin")) {
      model = NameTagger.read(in);
    }
    NameFeatures features = new NameFeatures(pack);
    NameTagger ours = new NameTagger(features, model);
    BeamSearch opennlp = new BeamSearch(NAMES_BEAM, model);
    BeamSearchContextGenerator<String> strings =
        (index, words, prior, none) -> {
          List<String> tags = new ArrayList<>(Arrays.asList(prior).subList(0, index));
          while (tags.size() < words.length) {
            tags.add(NameTagger.OTHER);
          }
          return features.of(Arrays.asList(words), tags)[index];
        };
    for (List<String> words : paragraphs(language)) {
      List<String> tags =
          opennlp
              .bestSequence(
                  words.toArray(new String[0]),
                  new Object[0],
                  strings,
                  (index, sequence, prior, tag) ->
                      !tag.endsWith("-cont")
                          || (index > 0 && prior[index - 1].startsWith(tag.replace("-cont", "-"))))
              .getOutcomes();
      assertEquals(tags, tags(words.size(), ours.find(words)), () -> String.join(" ", words));
    }
  }

  private static List<String> tags(int size, List<NameSpan> names) {
    String[] tags = new String[size];
    Arrays.fill(tags, NameTagger.OTHER);
    for (NameSpan name : names) {
      for (int i = name.start(); i < name.end(); i++) {
        tags[i] = NameTagger.tag(name.type(), i == name.start());
      }
    }
    return List.of(tags);
  }
}
