package io.github.kutipan.cli;

import static java.util.Objects.requireNonNull;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.render.MarkedText;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.result.AttributedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Marks up an article with a language pack, and tells the rules that fired. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = {
      "Reads an article with a language pack, marks it up as examples are written ([content],"
          + " <cue>, {source}), and tells for each attribution the pattern and the cue that fired"
          + " and the step that found the speaker."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the article was read",
      "1:the language pack or the article cannot be read",
      "2:the arguments are wrong; nothing was read"
    },
    footer = {
      "",
      "Examples:",
      "  kutipan show jv article.txt",
      "  kutipan show --width 80 jv - < article.txt"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-w", "--width"},
      paramLabel = "CELLS",
      converter = Converters.ToWidth.class,
      description = "Width of a line. Default: " + TextTable.DEFAULT_WIDTH + ".")
  private int width = TextTable.DEFAULT_WIDTH;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      converter = PackFolder.class,
      description = "The language pack: a folder with pack.properties.")
  private @Nullable Path folder;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "The article, UTF-8; - is standard input.")
  private String file = InputFile.STANDARD_INPUT.id();

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path pack = requireNonNull(folder);
    try {
      QuoteAttributor attributor = QuoteAttributor.builder().languagePack(pack).build();
      PackRules rules = PackRules.read(pack);
      try (InputReader reader = open()) {
        reader.forEachRemaining(input -> show(input, attributor, rules));
      }
    } catch (LanguagePackException e) {
      report(e, pack);
    } catch (IOException e) {
      console.error(pack + ": cannot be read: " + e.getMessage());
    }
    return console.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void report(LanguagePackException e, Path pack) {
    String see = " (see kutipan check " + pack + ")";
    if (e.findings().isEmpty()) {
      console.error(e.getMessage() + see);
      return;
    }
    e.findings().forEach(console::error);
    console.error(pack + ": the language pack cannot be read" + see);
  }

  private InputReader open() {
    List<InputFinder.Found> found = new InputFinder(Set.of(), console::note).find(List.of(file));
    return new InputReader(console.in(), InputFormat.TEXT, found);
  }

  private void show(Input input, QuoteAttributor attributor, PackRules rules) {
    if (input instanceof Input.Failure failure) {
      console.error(failure.message());
    } else if (input instanceof Input.Article one) {
      AttributedText article = attributor.attribute(one.document().text());
      console.out().print(MarkedText.format(article, a -> rules.notes(article.text(), a), width));
    }
  }
}
