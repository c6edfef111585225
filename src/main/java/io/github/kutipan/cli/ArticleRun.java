package io.github.kutipan.cli;

import com.google.common.base.Ticker;
import com.google.common.collect.Streams;
import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.result.Attempt;
import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads and attributes the articles of one run, several at a time, and tells how far it is. */
final class ArticleRun {
  private final Console console;
  private final ReadingOptions options;
  private final Attributors attributors;

  ArticleRun(Console console, ReadingOptions options, Attributors attributors) {
    this.console = console;
    this.options = options;
    this.attributors = attributors;
  }

  /**
   * Hands on all articles in the order of the inputs; errors are reported in that order too.
   *
   * @param written the files that the run writes itself
   * @param wanted the articles that are attributed
   * @param taker takes them, in the calling thread
   */
  void forEach(
      Set<Path> written,
      Predicate<Input.Article> wanted,
      BiConsumer<Input.Article, AttributedText> taker) {
    List<InputFinder.Found> found =
        new InputFinder(written, options.quiet() ? note -> {} : console::note)
            .find(options.files());
    try (InputReader reader = new InputReader(console.in(), options.inputFormat(), found)) {
      Progress progress =
          new Progress(console.err(), Ticker.systemTicker(), size(found), reader::bytesRead);
      console.beforeMessage(progress::hide);
      progress.begin(options.progress() == Progress.When.ALWAYS, this::isShown);
      Stream<Input> inputs =
          Streams.stream(reader)
              .filter(input -> !(input instanceof Input.Article one) || wanted.test(one));
      try (Stream<Attempt<Input>> attempts =
          QuoteAttributor.attributeEach(inputs, this::attribute, options.threads())) {
        attempts.forEach(
            attempt -> {
              take(attempt, taker);
              progress.step();
            });
      } finally {
        progress.hide();
      }
    }
  }

  private boolean isShown() {
    return switch (options.progress()) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> !options.quiet() && console.errIsTerminal();
    };
  }

  /** The size of all inputs in bytes; unknown where one of them is no file. */
  private static OptionalLong size(List<InputFinder.Found> found) {
    long size = 0;
    for (InputFinder.Found one : found) {
      if (one.file().isPresent()) {
        InputFile file = one.file().get();
        if (file.path().isEmpty()) {
          return OptionalLong.empty();
        }
        size += size(file.path().get());
      }
    }
    return OptionalLong.of(size);
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      // It is reported when its turn comes.
      return 0;
    }
  }

  private AttributedText attribute(Input input) {
    if (input instanceof Input.Article article) {
      return attributors.attribute(article.document());
    }
    throw new UnreadableException();
  }

  private void take(Attempt<Input> attempt, BiConsumer<Input.Article, AttributedText> taker) {
    Input input = attempt.article().orElseThrow();
    if (input instanceof Input.Failure failure) {
      console.error(failure.message());
    } else if (input instanceof Input.Article article) {
      attempt.result().ifPresent(result -> taker.accept(article, result));
      attempt.failure().ifPresent(e -> console.error(article.place() + ": " + message(e)));
    }
  }

  private static String message(Throwable failure) {
    return failure instanceof LanguagePackException
        ? String.valueOf(failure.getMessage())
        : "cannot be attributed, please report it: " + failure;
  }

  /** Stands for an input that cannot be read: it goes through the stream to keep its place. */
  private static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableException() {
      super("", null, false, false);
    }
  }
}
