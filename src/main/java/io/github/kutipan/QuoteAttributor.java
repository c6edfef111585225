package io.github.kutipan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.kutipan.language.LanguageDetector;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.result.Attempt;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.Warning;
import io.github.kutipan.text.Limits;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import opennlp.tools.namefind.TokenNameFinder;

/**
 * Finds who said what in news articles.
 *
 * <pre>{@code
 * QuoteAttributor attributor = QuoteAttributor.forLanguage("id");
 * AttributedText article = attributor.attribute("\"Kami siap,\" kata Gubernur Wahyu Santosa.");
 * article.attributions().get(0).speaker().orElseThrow().name(); // "Wahyu Santosa"
 * }</pre>
 *
 * <p>Making one reads the language's tables, which takes a fraction of a second; make it once and
 * share it. The models are opened when first needed, and shared by all attributors of a language in
 * the JVM. Immutable and thread-safe; nothing has to be closed.
 *
 * <p>Serialised it is its options alone, a few hundred bytes; a copy reads tables and models again,
 * once a JVM however many copies arrive there. A language pack's folder must be at the same place
 * wherever a copy is read; else reading it fails with an {@link InvalidObjectException} that says
 * so. Both sides need the same version of the library. One with a {@linkplain Builder#nameFinder
 * name finder} of its own is not serialised: that is a {@link NotSerializableException}.
 */
public final class QuoteAttributor implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient Options options;
  private final transient Optional<LanguageDetector> detector;
  private final transient ImmutableMap<String, Supplier<Pipeline>> pipelines;
  private final transient Predicate<Attribution> wanted;
  private final transient boolean ownNames;

  private QuoteAttributor(
      Options options,
      Optional<LanguageDetector> detector,
      ImmutableMap<String, Supplier<Pipeline>> pipelines,
      boolean ownNames) {
    this.options = options;
    this.ownNames = ownNames;
    this.detector = detector;
    this.pipelines = pipelines;
    ImmutableSet<AttributionType> types = Sets.immutableEnumSet(options.types());
    double minimumConfidence = options.minimumConfidence();
    wanted = one -> types.contains(one.type()) && one.confidence() >= minimumConfidence;
  }

  /**
   * Makes an attributor for a language that comes with the library.
   *
   * @param code the language's code, such as {@code "id"}
   * @return an attributor with default options
   * @throws io.github.kutipan.language.LanguagePackException if the language is unknown, with those
   *     that are known, or if the artifact that holds one of its models is missing, with its name
   */
  public static QuoteAttributor forLanguage(String code) {
    return builder().language(code).build();
  }

  /**
   * Makes an attributor that finds out in which of the library's languages each article is. An
   * article in none of them has the language {@code "und"}, no attributions, and a warning that
   * says so.
   *
   * @return an attributor with default options
   */
  public static QuoteAttributor detecting() {
    return builder().detectLanguage().build();
  }

  /**
   * Starts an attributor with options.
   *
   * @return a builder that has no language yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds who said what in an article.
   *
   * @param text any string; a line break ends a paragraph
   * @return the attributions, empty where nobody speaks
   * @throws io.github.kutipan.language.LanguagePackException if a model of the language is damaged
   *     or its artifact missing, whatever the text
   */
  public AttributedText attribute(String text) {
    requireNonNull(text, "text");
    Optional<String> language =
        detector.isPresent()
            ? detector.get().detect(text)
            : pipelines.keySet().stream().findFirst();
    return language
        .map(code -> attribute(text, pipeline(code)))
        .orElseGet(() -> Unread.article(text, pipelines.keySet()));
  }

  private AttributedText attribute(String text, Pipeline pipeline) {
    String read = options.limits().read(text);
    AttributedText article = pipeline.attribute(read, options.limits(), options.breadth(), wanted);
    return read.length() == text.length() ? article : Unread.rest(text, read.length(), article);
  }

  /** Returns the pipeline that reads the articles of a language. */
  Pipeline pipeline(String code) {
    return requireNonNull(pipelines.get(code), code).get();
  }

  /**
   * Finds who said what in a stream of articles, as many at a time as there are processors. All
   * else is as {@link #attributeAll(Stream, Function, int)} tells.
   *
   * @param texts the articles
   * @return what became of each, in the same order
   */
  public Stream<Attempt<String>> attributeAll(Stream<String> texts) {
    return attributeAll(requireNonNull(texts, "texts"), text -> text);
  }

  /**
   * Finds who said what in a stream of articles, as many at a time as there are processors. All
   * else is as {@link #attributeAll(Stream, Function, int)} tells.
   *
   * @param <T> what comes with a text and comes out again, such as an object with an id
   * @param articles the articles
   * @param text gives the text of one; called from several threads at a time
   * @return what became of each, in the same order
   */
  public <T> Stream<Attempt<T>> attributeAll(
      Stream<? extends T> articles, Function<? super T, String> text) {
    return attributeAll(articles, text, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Finds who said what in a stream of articles that may be larger than the memory, or endless.
   *
   * <pre>{@code
   * try (Stream<Attempt<Path>> attempts = attributor.attributeAll(files, archive::read, 4)) {
   *   attempts.forEach(one -> one.result().ifPresent(article -> ...));
   * }
   * }</pre>
   *
   * <p>Nothing is taken from {@code articles} before a terminal operation asks for a result, and
   * then at most two articles for each thread more than were handed on. They are taken by the
   * thread of the terminal operation, one after the other, and are attributed by daemon threads of
   * the stream's own.
   *
   * <p>An article that is {@code null}, or for which {@code text} throws a {@link RuntimeException}
   * or gives {@code null}, is an attempt that failed; the others are not touched by it. Three
   * things end the whole stream, after which nothing more is taken: an exception that {@code
   * articles} throws itself is thrown on when all before it were handed on; an {@link Error} other
   * than a {@link StackOverflowError} is thrown on; and where the thread that waits for a result is
   * interrupted, it gets a {@link java.util.concurrent.CancellationException} and stays
   * interrupted.
   *
   * <p>To close the stream drops the articles that wait, interrupts and awaits those in work, and
   * closes {@code articles}; to ask a closed stream for more is an {@link IllegalStateException}.
   * No thread is left when the last result was handed on, when the stream was closed or when it
   * failed. Only where a short-circuiting operation such as {@code limit} stops a stream that
   * nobody closes, the threads end a second after the articles that they had begun.
   *
   * @param <T> what comes with a text and comes out again, such as an object with an id
   * @param articles the articles; used up by this call, as by an operation of its own
   * @param text gives the text of one; called from several threads at a time
   * @param threads how many articles are attributed at a time, at least 1
   * @return what became of each, in the same order; like any stream for one thread at a time, but
   *     that any may close it
   * @throws IllegalArgumentException if {@code threads} is less than 1
   * @throws IllegalStateException if {@code articles} was used before
   */
  public <T> Stream<Attempt<T>> attributeAll(
      Stream<? extends T> articles, Function<? super T, String> text, int threads) {
    requireNonNull(text, "text");
    return attributeEach(articles, article -> attribute(text.apply(article)), threads);
  }

  /**
   * Reads a stream of articles by a function, for articles that are not all one attributor's, such
   * as those of several languages. All else is as {@link #attributeAll(Stream, Function, int)}
   * tells.
   *
   * <pre>{@code
   * QuoteAttributor.attributeEach(
   *     articles, one -> attributors.get(one.language()).attribute(one.text()), 4);
   * }</pre>
   *
   * @param <T> what is read and comes out again, such as an object with an id and a language
   * @param articles the articles; used up by this call, as by an operation of its own
   * @param reader attributes one; called from several threads at a time
   * @param threads how many articles are attributed at a time, at least 1
   * @return what became of each, in the same order
   * @throws IllegalArgumentException if {@code threads} is less than 1
   * @throws IllegalStateException if {@code articles} was used before
   */
  public static <T> Stream<Attempt<T>> attributeEach(
      Stream<? extends T> articles, Function<? super T, AttributedText> reader, int threads) {
    requireNonNull(articles, "articles");
    requireNonNull(reader, "reader");
    checkArgument(threads >= 1, "threads (%s) must be at least 1", threads);
    ReadAhead<T> attempts =
        new ReadAhead<>(articles.sequential().spliterator(), reader::apply, threads);
    return StreamSupport.stream(attempts, false).onClose(attempts::stop).onClose(articles::close);
  }

  private Object writeReplace() throws NotSerializableException {
    if (ownNames) {
      throw new NotSerializableException(
          "an attributor with a nameFinder of its own: build one wherever it is needed");
    }
    return options;
  }

  @SuppressWarnings("UnusedVariable")
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("expected the options of an attributor");
  }

  /** Options of a {@link QuoteAttributor}. Not thread-safe. */
  public static final class Builder {

    private Optional<LanguageChoice> language = Optional.empty();
    private Optional<Pipeline> pipeline = Optional.empty();
    private ImmutableSet<AttributionType> types =
        Sets.immutableEnumSet(List.of(AttributionType.values()));
    private double minimumConfidence;
    private Breadth breadth = Breadth.BROAD;
    private Limits limits = Limits.DEFAULT;
    private Optional<Supplier<? extends TokenNameFinder>> nameFinder = Optional.empty();

    private Builder() {}

    /**
     * Chooses a language that comes with the library.
     *
     * @param code the language's code, such as {@code "id"}
     * @return this builder
     * @throws io.github.kutipan.language.LanguagePackException if the language is unknown; the
     *     message lists those that are known
     */
    public Builder language(String code) {
      return choose(new LanguageChoice.Library(requireNonNull(code, "code")));
    }

    /**
     * Leaves it to each article in which of the library's languages it is.
     *
     * @return this builder
     */
    public Builder detectLanguage() {
      return choose(new LanguageChoice.Detected());
    }

    /**
     * Chooses a language pack in a folder on disk.
     *
     * @param folder the folder with {@code pack.properties}
     * @return this builder
     * @throws io.github.kutipan.language.LanguagePackException if anything in the pack is wrong;
     *     the message lists all that is
     */
    public Builder languagePack(Path folder) {
      return choose(LanguageChoice.Folder.of(requireNonNull(folder, "folder")));
    }

    Builder choose(LanguageChoice choice) {
      pipeline =
          choice instanceof LanguageChoice.OfPack pack
              ? Optional.of(SharedPipelines.of(pack))
              : Optional.empty();
      language = Optional.of(choice);
      return this;
    }

    /**
     * Finds names by the user's own OpenNLP finders and not by the language's model, for a language
     * pack without one or for names of one's own.
     *
     * <pre>{@code
     * TokenNameFinderModel model = new TokenNameFinderModel(file);
     * QuoteAttributor.builder().languagePack(folder).nameFinder(() -> new NameFinderME(model));
     * }</pre>
     *
     * <p>A finder serves one thread at a time, and forgets its adaptive data before each article.
     * It is asked for each sentence by its words, in a quotation apart from what stands around it,
     * and for its spans of the types {@code person}, {@code organization}, {@code location} and
     * {@code role} (a post without the body), in any case; others are left out, and of those that
     * overlap the first. The tables of the language go on finding titles, posts and bodies; the
     * confidence was fitted with the language's own names. What a finder throws, {@link
     * QuoteAttributor#attribute} throws on, and a span that does not lie within its sentence is an
     * {@link IllegalStateException} there.
     *
     * @param finders makes a finder, one for each thread that works at a time
     * @return this builder
     */
    public Builder nameFinder(Supplier<? extends TokenNameFinder> finders) {
      nameFinder = Optional.of(requireNonNull(finders, "finders"));
      return this;
    }

    /**
     * Chooses which attributions are wanted; all by default.
     *
     * @param wanted the types, not empty
     * @return this builder
     * @throws IllegalArgumentException if {@code wanted} is empty
     */
    public Builder types(Set<AttributionType> wanted) {
      checkArgument(!requireNonNull(wanted, "wanted").isEmpty(), "wanted must not be empty");
      types = Sets.immutableEnumSet(wanted);
      return this;
    }

    /**
     * Leaves out attributions that are less sure; 0 by default, which keeps all.
     *
     * @param minimum the lowest confidence wanted, from 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if {@code minimum} is not within 0 and 1
     */
    public Builder minimumConfidence(double minimum) {
      checkArgument(minimum >= 0 && minimum <= 1, "minimum (%s) must be from 0 to 1", minimum);
      minimumConfidence = minimum;
      return this;
    }

    /**
     * Chooses how much is taken for an attribution; {@link Breadth#BROAD} by default.
     *
     * @param wanted how much
     * @return this builder
     */
    public Builder breadth(Breadth wanted) {
      breadth = requireNonNull(wanted, "wanted");
      return this;
    }

    /**
     * Reads no more than the beginning of a text, for those who take texts from strangers. Time and
     * memory grow in step with what is read: a megabyte takes about two seconds and less than 300
     * megabytes. The rest is told in a warning of the kind {@link Warning.Kind#LIMIT}. By default
     * all is read.
     *
     * @param units how many UTF-16 units, at least 0
     * @return this builder
     * @throws IllegalArgumentException if {@code units} is negative
     */
    public Builder maximumLength(int units) {
      checkArgument(units >= 0, "units (%s) must be at least 0", units);
      limits = limits.withLength(units);
      return this;
    }

    /**
     * Cuts sentences that are longer; 500 words by default. Each one cut is told in a warning.
     *
     * @param words how many words and punctuation marks, from 50 to 2,000
     * @return this builder
     * @throws IllegalArgumentException if {@code words} is not within 50 and 2,000
     */
    public Builder maximumSentence(int words) {
      limits = limits.withSentence(within(words, "words", 50, 2_000));
      return this;
    }

    /**
     * Takes marks that stand deeper in others for plain text; 4 by default. Each is told in a
     * warning.
     *
     * @param depth how many quotations stand in one another, from 1 to 16
     * @return this builder
     * @throws IllegalArgumentException if {@code depth} is not within 1 and 16
     */
    public Builder maximumNesting(int depth) {
      limits = limits.withNesting(within(depth, "depth", 1, 16));
      return this;
    }

    /**
     * Tells no more people than this apart who have a word of their names in common; 50 by default.
     * Of more, the last are known, and a warning says so.
     *
     * @param people how many, from 1 to 1,000
     * @return this builder
     * @throws IllegalArgumentException if {@code people} is not within 1 and 1,000
     */
    public Builder maximumNamesakes(int people) {
      limits = limits.withNamesakes(within(people, "people", 1, 1_000));
      return this;
    }

    Builder limits(Limits all) {
      limits = all;
      return this;
    }

    private static int within(int value, String name, int least, int most) {
      checkArgument(
          value >= least && value <= most,
          "%s (%s) must be from %s to %s",
          name,
          value,
          least,
          most);
      return value;
    }

    /**
     * Makes the attributor.
     *
     * @return an attributor with these options
     * @throws IllegalStateException if no language was chosen, or if it is to be detected though
     *     there is a name finder, which is one language's
     */
    public QuoteAttributor build() {
      LanguageChoice choice =
          language.orElseThrow(
              () ->
                  new IllegalStateException(
                      "no language: call language(code), languagePack(folder) or"
                          + " detectLanguage()"));
      Options options =
          new Options(choice, EnumSet.copyOf(types), minimumConfidence, breadth, limits);
      if (pipeline.isEmpty()) {
        checkState(
            nameFinder.isEmpty(),
            "a nameFinder is one language's: call language(code) or languagePack(folder)");
        return new QuoteAttributor(
            options, Optional.of(LanguageDetector.amongKnown()), library(), false);
      }
      Pipeline shared = pipeline.get();
      Pipeline one = nameFinder.map(shared::withNameFinder).orElse(shared);
      return new QuoteAttributor(
          options,
          Optional.empty(),
          ImmutableMap.of(one.language(), Suppliers.ofInstance(one)),
          nameFinder.isPresent());
    }

    private static ImmutableMap<String, Supplier<Pipeline>> library() {
      return LanguagePack.known().stream()
          .collect(
              toImmutableMap(
                  code -> code,
                  code ->
                      Suppliers.memoize(
                          () -> SharedPipelines.of(new LanguageChoice.Library(code)))));
    }
  }
}
