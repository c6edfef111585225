package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.kutipan.result.Attempt;
import io.github.kutipan.result.AttributedText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread that waits for ever fails the test by its time limit, which no sound run comes near. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StreamsTest {

  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.forLanguage("id");
  private static final String TEXT = "\"Kami siap,\" kata Budi Santosa.";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsAreThoseOfOneArticleAfterTheOtherInTheSameOrder(int threads) {
    List<String> articles =
        IntStream.range(0, 40).mapToObj(seed -> new Fragments(seed).article()).toList();
    List<AttributedText> expected = articles.stream().map(ATTRIBUTOR::attribute).toList();
    List<Attempt<String>> attempts =
        ATTRIBUTOR.attributeAll(articles.stream(), text -> text, threads).toList();
    assertEquals(expected, attempts.stream().map(one -> one.result().orElseThrow()).toList());
    assertEquals(articles, attempts.stream().map(one -> one.article().orElseThrow()).toList());
    assertEquals(
        IntStream.range(0, 40).mapToObj(Long::valueOf).toList(), Streams.positions(attempts));
  }

  @Test
  void textsNeedNoFunction() {
    AttributedText article = ATTRIBUTOR.attribute(TEXT);
    assertEquals(
        List.of(new Attempt<>(0, Optional.of(TEXT), Optional.of(article), Optional.empty())),
        ATTRIBUTOR.attributeAll(Stream.of(TEXT)).toList());
  }

  @Test
  void articlesOfSeveralAttributorsShareAStream() {
    record Article(String language, String text) {}
    Map<String, QuoteAttributor> attributors =
        Map.of("id", ATTRIBUTOR, "en", QuoteAttributor.forLanguage("en"));
    List<String> languages =
        QuoteAttributor.attributeEach(
                Stream.of("en", "id", "en").map(language -> new Article(language, TEXT)),
                one -> attributors.get(one.language()).attribute(one.text()),
                2)
            .map(one -> one.result().orElseThrow().language())
            .toList();
    assertEquals(List.of("en", "id", "en"), languages);
  }

  @Test
  void whatCameWithATextComesOutWithItsResult() {
    record Article(int id, String text) {}
    Stream<Article> archive = Stream.of(new Article(7, TEXT), new Article(3, ""));
    Map<Integer, AttributedText> stored = new LinkedHashMap<>();
    try (Stream<Attempt<Article>> attempts = ATTRIBUTOR.attributeAll(archive, Article::text)) {
      attempts.forEach(
          one ->
              one.result()
                  .ifPresentOrElse(
                      read -> stored.put(one.article().orElseThrow().id(), read),
                      () -> fail("article " + one.position(), one.failure().orElseThrow())));
    }
    assertEquals(List.of(7, 3), List.copyOf(stored.keySet()));
    assertEquals(ATTRIBUTOR.attribute(TEXT), stored.get(7));
  }

  @Test
  void noArticlesGiveNoAttempts() {
    assertEquals(List.of(), ATTRIBUTOR.attributeAll(Stream.of()).toList());
  }

  @Test
  void parallelInputAndParallelResultsKeepTheOrderToo() {
    List<Attempt<Integer>> attempts =
        ATTRIBUTOR
            .attributeAll(IntStream.range(0, 100).boxed().parallel(), i -> TEXT, 4)
            .parallel()
            .toList();
    assertEquals(
        IntStream.range(0, 100).mapToObj(Long::valueOf).toList(), Streams.positions(attempts));
  }

  @Test
  void articlesAreReadAtTheSameTime() {
    CyclicBarrier allThree = new CyclicBarrier(3);
    List<Attempt<Integer>> attempts =
        ATTRIBUTOR
            .attributeAll(
                Stream.of(0, 1, 2),
                i -> {
                  meet(allThree);
                  return TEXT;
                },
                3)
            .toList();
    assertTrue(attempts.stream().allMatch(one -> one.result().isPresent()));
  }

  @Test
  void articleThatIsDoneLastStillComesFirst() {
    CountDownLatch secondIsRead = new CountDownLatch(1);
    List<Attempt<Integer>> attempts =
        ATTRIBUTOR
            .attributeAll(
                Stream.of(0, 1),
                i -> {
                  if (i == 0) {
                    Streams.await(secondIsRead);
                  } else {
                    secondIsRead.countDown();
                  }
                  return TEXT;
                },
                2)
            .toList();
    assertEquals(List.of(0L, 1L), Streams.positions(attempts));
  }

  @Test
  void nothingIsTakenBeforeATerminalOperation() {
    AtomicInteger taken = new AtomicInteger();
    Stream<Integer> articles = Streams.endless(taken);
    ATTRIBUTOR.attributeAll(articles, i -> TEXT, 2).map(Attempt::position).close();
    assertEquals(0, taken.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void endlessInputIsTakenTwoArticlesAThreadAheadAndNoFurther(int threads) {
    AtomicInteger taken = new AtomicInteger();
    AtomicLong farthest = new AtomicLong();
    try (Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(Streams.endless(taken), i -> TEXT, threads)) {
      long count =
          attempts
              .limit(50)
              .filter(
                  one -> {
                    farthest.accumulateAndGet(taken.get() - one.position(), Math::max);
                    return true;
                  })
              .count();
      assertEquals(50, count);
    }
    assertEquals(2 * threads, farthest.get());
    assertEquals(49 + 2 * threads, taken.get());
  }

  @Test
  void badArticlesAreReportedAndTheRestIsDone() {
    UncheckedIOException unreadable = new UncheckedIOException(new java.io.IOException("torn"));
    StackOverflowError deep = new StackOverflowError();
    Function<String, String> text =
        name ->
            switch (name) {
              case "unreadable" -> throw unreadable;
              case "deep" -> throw deep;
              case "nothing" -> null;
              default -> TEXT;
            };
    // A list of its own: List.of refuses null.
    List<String> names = new ArrayList<>(List.of("a", "unreadable", "b", "deep", "nothing", "c"));
    names.add(5, null);

    List<Attempt<String>> attempts = ATTRIBUTOR.attributeAll(names.stream(), text, 2).toList();

    assertEquals(names, attempts.stream().map(Attempt::article).map(a -> a.orElse(null)).toList());
    assertEquals(
        List.of(0L, 2L, 6L),
        Streams.positions(attempts.stream().filter(one -> one.result().isPresent()).toList()));
    assertSame(unreadable, attempts.get(1).failure().orElseThrow());
    assertSame(deep, attempts.get(3).failure().orElseThrow());
    assertNull("text", attempts.get(4));
    assertNull("article", attempts.get(5));
  }

  private static void assertNull(String name, Attempt<?> attempt) {
    Throwable failure = attempt.failure().orElseThrow();
    assertInstanceOf(NullPointerException.class, failure);
    assertEquals(name, failure.getMessage());
  }

  @Test
  void errorOfTheMachineEndsTheStream() {
    OutOfMemoryError error = new OutOfMemoryError("invented");
    Stream<Attempt<Integer>> attempts =
        ATTRIBUTOR.attributeAll(
            Streams.endless(new AtomicInteger()),
            i -> {
              throw error;
            });
    assertSame(error, assertThrows(OutOfMemoryError.class, attempts::toList));
  }

  @Test
  void inputThatBreaksOffIsReportedBehindAllThatCameBefore() {
    IllegalStateException broken = new IllegalStateException("the archive ends here");
    Stream<Integer> articles =
        Stream.iterate(0, i -> i + 1)
            .peek(
                i -> {
                  if (i == 3) {
                    throw broken;
                  }
                });
    List<Long> seen = new ArrayList<>();
    Stream<Attempt<Integer>> attempts = ATTRIBUTOR.attributeAll(articles, i -> TEXT, 8);
    assertSame(
        broken,
        assertThrows(
            IllegalStateException.class, () -> attempts.forEach(one -> seen.add(one.position()))));
    assertEquals(List.of(0L, 1L, 2L), seen);
  }

  @Test
  void usedInputIsRefusedAtOnce() {
    Stream<String> used = Stream.of(TEXT);
    assertEquals(1, used.count());
    assertThrows(IllegalStateException.class, () -> ATTRIBUTOR.attributeAll(used));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void lessThanOneThreadIsRefused(int threads) {
    Stream<String> texts = Stream.of();
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> ATTRIBUTOR.attributeAll(texts, text -> text, threads));
    assertEquals("threads (" + threads + ") must be at least 1", e.getMessage());
  }

  @Test
  void nullArgumentsAreRefusedByName() {
    Stream<String> texts = Stream.of();
    assertNamed("texts", () -> ATTRIBUTOR.attributeAll(null));
    assertNamed("articles", () -> ATTRIBUTOR.attributeAll(null, one -> TEXT));
    assertNamed("text", () -> ATTRIBUTOR.attributeAll(texts, null));
  }

  @Test
  void attemptIsAResultOrAFailure() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Attempt<>(4, Optional.of(TEXT), Optional.empty(), Optional.empty()));
    assertEquals("article 4: expected a result or a failure, found neither", e.getMessage());
  }

  private static void assertNamed(String argument, Executable call) {
    assertEquals(argument, assertThrows(NullPointerException.class, call).getMessage());
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
