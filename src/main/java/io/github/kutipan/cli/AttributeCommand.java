package io.github.kutipan.cli;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.render.InputDocument;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.result.AttributionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Attributes the articles of files, one after the other. */
@Command(
    name = "attribute",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = "Finds who said what in each article, and from where they spoke.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:an input could not be read; the others were",
      "2:the arguments are wrong; nothing was read"
    },
    footer = {
      "",
      "Examples:",
      "  kutipan attribute article.txt",
      "  kutipan attribute --format jsonl --types direct,mixed a.jsonl > b.jsonl",
      "  kutipan attribute --format html article.txt > page.html",
      "  kutipan attribute --min-confidence 0.9 - < article.txt"
    })
final class AttributeCommand implements Callable<Integer> {
  /** What stands for the language of an article that says none. */
  private static final String DETECTED = "";

  private final Console console;
  private final Map<String, QuoteAttributor> attributors = new HashMap<>();
  private Optional<ResultWriter> writer = Optional.empty();

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description =
          "Language of all articles. Default: what the line of a .jsonl file says in \"lang\","
              + " otherwise the one that the article is found to be in.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|jsonl|html",
      converter = Converters.ToFormat.class,
      description =
          "A table for people, one line of JSON an article, or one page for a browser. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = {"-t", "--types"},
      paramLabel = "TYPE",
      split = ",",
      converter = Converters.ToType.class,
      description = "Which of direct, mixed, indirect to report. Default: all.")
  private Set<AttributionType> types = EnumSet.noneOf(AttributionType.class);

  @Option(
      names = {"-c", "--min-confidence"},
      paramLabel = "X",
      converter = Converters.ToConfidence.class,
      description = "Report only what is at least so probable, from 0 to 1. Default: 0.")
  private double minConfidence = 0;

  @Option(
      names = {"-w", "--width"},
      paramLabel = "CELLS",
      converter = Converters.ToWidth.class,
      description = "Width of the table. Default: " + TextTable.DEFAULT_WIDTH + ".")
  private int width = TextTable.DEFAULT_WIDTH;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "A .jsonl file has an object {\"id\": …, \"text\": …, \"lang\": …} a line; \"lang\" may be"
            + " missing. Any other file is one article, called as the file without .txt.",
        "- or none: standard input is one article, called -.",
        "All input is UTF-8."
      })
  private List<String> files = new ArrayList<>();

  AttributeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (language.isPresent()) {
      try {
        attributor(language.get());
      } catch (LanguagePackException e) {
        console.error("--language: " + e.getMessage());
        return ExitCode.USAGE;
      }
    }
    InputReader reader = new InputReader(console, this::attribute);
    try {
      (files.isEmpty() ? List.of(InputReader.STANDARD_INPUT) : files).forEach(reader::read);
      writer().end();
    } catch (OutputException e) {
      console.error("standard output: cannot be written");
    }
    return console.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private void attribute(String place, InputDocument document) {
    QuoteAttributor attributor;
    try {
      attributor = attributor(language.or(document::language).orElse(DETECTED));
    } catch (LanguagePackException e) {
      console.error(place + ": " + e.getMessage());
      return;
    }
    writer().write(title(document, place), attributor.attribute(document.text()));
    if (console.out().checkError()) {
      throw new OutputException();
    }
  }

  private ResultWriter writer() {
    if (writer.isEmpty()) {
      writer = Optional.of(format.open(console.out(), width));
    }
    return writer.get();
  }

  /** A table or page says "standard input" above it; what programs read keeps the short name. */
  private String title(InputDocument document, String place) {
    return format != OutputFormat.JSONL && document.id().equals(InputReader.STANDARD_INPUT)
        ? place
        : document.id();
  }

  /** Opens each language once. */
  private QuoteAttributor attributor(String code) {
    QuoteAttributor opened = attributors.get(code);
    if (opened == null) {
      QuoteAttributor.Builder builder = QuoteAttributor.builder().minimumConfidence(minConfidence);
      builder = code.equals(DETECTED) ? builder.detectLanguage() : builder.language(code);
      opened = (types.isEmpty() ? builder : builder.types(types)).build();
      attributors.put(code, opened);
    }
    return opened;
  }

  /** Nobody takes the output any more: to go on would be work for nothing. */
  private static final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
