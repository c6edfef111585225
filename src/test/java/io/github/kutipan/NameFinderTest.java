package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.Attempt;
import io.github.kutipan.result.Attribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.DictionaryNameFinder;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** Names that the user finds: {@link QuoteAttributor.Builder#nameFinder}. */
class NameFinderTest {
  private static final String TEXT = "Menurut Lintang Malam, jalan itu rusak.";

  private static QuoteAttributor attributor(Supplier<? extends TokenNameFinder> finders) {
    return QuoteAttributor.builder().language("id").nameFinder(finders).build();
  }

  /** The speakers of the text, each with its kind. */
  private static List<String> speakers(QuoteAttributor attributor) {
    return attributor.attribute(TEXT).speakers().stream()
        .map(speaker -> speaker.name() + " " + speaker.kind())
        .toList();
  }

  private static List<String> speakers(Span... spans) {
    return speakers(attributor(() -> new Fixed(spans)));
  }

  /** Finds the same spans in every sentence. */
  private static class Fixed implements TokenNameFinder {
    private final Span[] spans;

    Fixed(Span... spans) {
      this.spans = spans;
    }

    @Override
    public Span[] find(String[] words) {
      return spans;
    }

    @Override
    public void clearAdaptiveData() {}
  }

  /** The place of the name among the words of the text. */
  private static Span name(String type) {
    return new Span(1, 3, type);
  }

  @Test
  void namesAreThoseOfTheFinderAndNotOfTheLanguage() {
    assertEquals(List.of("Lintang Malam PERSON"), speakers(QuoteAttributor.forLanguage("id")));
    assertEquals(List.of("Lintang Malam ORGANIZATION"), speakers(name("organization")));
    assertFalse(speakers(new Span[0]).toString().contains("Lintang Malam"));
  }

  @Test
  void dictionaryOfOpenNlpFindsNames() {
    Dictionary names = new Dictionary(true);
    names.put(new StringList("Lintang", "Malam"));
    assertEquals(
        List.of("Lintang Malam ORGANIZATION"),
        speakers(attributor(() -> new DictionaryNameFinder(names, "organization"))));
  }

  @Test
  void modelOfOpenNlpFindsNames() throws IOException {
    String[] words = {"Menurut", "Lintang", "Malam", ",", "jalan", "itu", "rusak", "."};
    NameSample sample = new NameSample(words, new Span[] {name("organization")}, true);
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    TokenNameFinderModel model =
        NameFinderME.train(
            "id",
            "organization",
            ObjectStreamUtils.createObjectStream(Collections.nCopies(20, sample)),
            parameters,
            new TokenNameFinderFactory());
    assertEquals(
        List.of("Lintang Malam ORGANIZATION"), speakers(attributor(() -> new NameFinderME(model))));
  }

  @Test
  void typesAreReadInAnyCaseAndOthersLeftOut() {
    assertEquals(List.of("Lintang Malam ORGANIZATION"), speakers(name("Organization")));
    assertEquals(speakers(new Span[0]), speakers(name("date"), new Span(1, 3)));
  }

  @Test
  void ofSpansThatOverlapTheFirstIsTaken() {
    assertEquals(
        List.of("Lintang Malam ORGANIZATION"),
        speakers(new Span(2, 3, "person"), name("organization"), new Span(2, 4, "location")));
  }

  @Test
  void spanOutsideItsSentenceIsTold() {
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> speakers(new Span(1, 99, "person")));
    assertEquals("the name finder found [1..99) person in a sentence of 8 words", e.getMessage());
  }

  @Test
  void everyArticleIsReadAsIfItWereTheFirst() {
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    TokenNameFinder finder =
        new Fixed() {
          @Override
          public Span[] find(String[] words) {
            told.add(words[0].toLowerCase(Locale.ROOT));
            return super.find(words);
          }

          @Override
          public void clearAdaptiveData() {
            told.add("clear");
          }
        };
    QuoteAttributor own = attributor(() -> finder);
    own.attribute("Hujan turun. Air naik.");
    own.attribute("Panas sekali.");
    assertEquals(List.of("clear", "hujan", "air", "clear", "panas"), told);
  }

  @Test
  void noFinderServesTwoThreadsAtATime() {
    QuoteAttributor own =
        attributor(
            () ->
                new Fixed(name("organization")) {
                  private boolean busy;

                  @Override
                  public Span[] find(String[] words) {
                    synchronized (this) {
                      assertFalse(busy, "two threads");
                      busy = true;
                    }
                    Thread.yield();
                    synchronized (this) {
                      busy = false;
                    }
                    return super.find(words);
                  }
                });
    try (Stream<Attempt<String>> attempts =
        own.attributeAll(Collections.nCopies(200, TEXT).stream(), text -> text, 4)) {
      assertTrue(
          attempts.allMatch(
              one ->
                  one.result().orElseThrow().attributions().stream()
                      .map(Attribution::speaker)
                      .allMatch(who -> who.orElseThrow().name().equals("Lintang Malam"))));
    }
  }

  @Test
  void attributorWithAFinderIsNotSerialisedAndSaysSo() throws IOException {
    QuoteAttributor own = attributor(Fixed::new);
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      NotSerializableException e =
          assertThrows(NotSerializableException.class, () -> out.writeObject(own));
      assertEquals(
          "an attributor with a nameFinder of its own: build one wherever it is needed",
          e.getMessage());
    }
  }

  @Test
  void otherAttributorsOfTheLanguageKeepItsModel() {
    QuoteAttributor own = attributor(() -> new Fixed(name("organization")));
    assertEquals(List.of("Lintang Malam ORGANIZATION"), speakers(own));
    assertEquals(List.of("Lintang Malam PERSON"), speakers(QuoteAttributor.forLanguage("id")));
  }

  @Test
  void finderNeedsOneLanguage() {
    QuoteAttributor.Builder builder =
        QuoteAttributor.builder().detectLanguage().nameFinder(Fixed::new);
    IllegalStateException e = assertThrows(IllegalStateException.class, builder::build);
    assertTrue(String.valueOf(e.getMessage()).startsWith("a nameFinder is one language's: "));
    NullPointerException none =
        assertThrows(NullPointerException.class, () -> builder.nameFinder(null));
    assertEquals("finders", none.getMessage());
  }
}
