package io.github.kutipan.cli;

import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.AttributionType;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Attributes the articles of files and writes each in the order of the inputs. */
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
      "  kutipan attribute --format csv article.txt > quotes.csv",
      "  kutipan attribute --min-confidence 0.9 - < article.txt",
      "  kutipan attribute -f jsonl -o quotes.jsonl.gz archive",
      "  kutipan attribute -f jsonl -o quotes.jsonl.gz --resume archive",
      "  zcat wire.jsonl.gz | kutipan attribute -i jsonl -f jsonl 'archive/**/*.txt' - > out.jsonl"
    })
final class AttributeCommand implements Callable<Integer> {
  private final Console console;

  /** The output, from when it is opened. */
  private Optional<OutputFile> file = Optional.empty();

  /** The output of brat. */
  private Optional<ResultWriter> folder = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Converters.ToFormat.class,
      completionCandidates = Converters.Formats.class,
      description = {
        "text: a table for people (default);",
        "html: a page for a browser, with the marks in the text;",
        "jsonl: all that is known, a JSON object an article and line;",
        "csv: a row an attribution, for a spreadsheet;",
        "web-annotation: W3C annotations in JSON-LD, an article a line;",
        "schema-org: quotations of schema.org in JSON-LD, an article a line;",
        "brat: a folder for the annotation tool brat, see --output-folder."
      })
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--output-folder",
      paramLabel = "DIR",
      description =
          "New or empty folder for --format brat: a .txt and an .ann file an article, and"
              + " annotation.conf.")
  private Optional<Path> outputFolder = Optional.empty();

  @Option(
      names = {"-t", "--types"},
      paramLabel = "TYPE",
      split = ",",
      converter = Converters.ToType.class,
      completionCandidates = Converters.Types.class,
      description = "Which of direct, mixed, indirect to report. Default: all.")
  private Set<AttributionType> types = EnumSet.noneOf(AttributionType.class);

  @Option(
      names = {"-w", "--width"},
      paramLabel = "CELLS",
      converter = Converters.ToWidth.class,
      description = "Width of the table. Default: " + TextTable.DEFAULT_WIDTH + ".")
  private int width = TextTable.DEFAULT_WIDTH;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to this file, with .gz at its end as gzip, and not to standard output. Until the"
              + " run is over it is called FILE.part.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--resume",
      description =
          "Go on with what a broken run has left of --output: articles whose ids are there are not"
              + " read again. Only with --format jsonl.")
  private boolean resume;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  AttributeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (outputFolder.isPresent() != (format == OutputFormat.BRAT)) {
      console.error(
          "--format brat and --output-folder DIR go together (see kutipan attribute --help)");
      return ExitCode.USAGE;
    }
    if (outputFolder.isPresent() && output.isPresent()) {
      console.error("--output: --output-folder is where brat's files go");
      return ExitCode.USAGE;
    }
    if (resume && (output.isEmpty() || format != OutputFormat.JSONL)) {
      console.error("--resume: expected --output and --format jsonl beside it");
      return ExitCode.USAGE;
    }
    Attributors attributors;
    try {
      attributors =
          new Attributors(reading.language(), types, reading.minConfidence(), reading.breadth());
    } catch (LanguagePackException e) {
      console.error("--language: " + e.getMessage());
      return ExitCode.USAGE;
    }
    try {
      if (output.isPresent()) {
        file = Optional.of(open(Path.of(output.get())));
      }
    } catch (IOException | InvalidPathException e) {
      console.error("--output: " + message(output.orElseThrow(), e));
      return ExitCode.USAGE;
    }
    try {
      if (outputFolder.isPresent()) {
        folder = Optional.of(BratFolder.open(outputFolder.get()));
      }
    } catch (IOException e) {
      console.error("--output-folder: " + e.getMessage());
      return ExitCode.USAGE;
    }
    run(new ArticleRun(console, reading, attributors));
    return console.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private OutputFile open(Path path) throws IOException {
    return resume ? OutputFile.resume(path) : OutputFile.create(path);
  }

  private static String message(String name, Exception e) {
    if (e instanceof OutputFile.LeftException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException) {
      return name + ": no such folder";
    }
    return e instanceof AccessDeniedException
        ? name + ": permission denied"
        : name + ": cannot be written: " + e.getMessage();
  }

  private void run(ArticleRun articles) {
    Summary summary = new Summary();
    PrintWriter out = file.map(OutputFile::out).orElseGet(console::out);
    try {
      ResultWriter writer = folder.orElseGet(() -> format.open(out, width));
      articles.forEach(
          output.map(name -> OutputFile.written(Path.of(name))).orElse(Set.of()),
          article -> !wasDone(article, summary),
          (article, result) -> {
            summary.add(result);
            write(writer, article, result);
          });
      writer.end();
      finish();
    } catch (OutputException e) {
      file.ifPresent(OutputFile::abandon);
      console.error(output.orElse("standard output") + ": cannot be written");
      return;
    } catch (UncheckedIOException e) {
      console.error(String.valueOf(e.getMessage()));
      return;
    }
    if (summary.isWorthwhile() && !reading.quiet()) {
      console.out().flush();
      console.err().print(summary.text(console.errors()));
    }
  }

  private boolean wasDone(Input.Article article, Summary summary) {
    boolean done = file.filter(one -> one.wasDone(article.document().id())).isPresent();
    if (done) {
      summary.addDone();
    }
    return done;
  }

  private void write(ResultWriter writer, Input.Article article, AttributedText result) {
    PrintWriter out = file.map(OutputFile::out).orElseGet(console::out);
    if (file.isEmpty()) {
      console.makeRoom();
    }
    writer.write(title(article), result);
    if (out.checkError()) {
      throw new OutputException();
    }
  }

  private void finish() {
    if (file.isEmpty()) {
      return;
    }
    try {
      file.get().finish();
    } catch (IOException e) {
      throw new OutputException();
    }
  }

  /** A table or page says "standard input" above it; what programs read keeps the short name. */
  private String title(Input.Article article) {
    String id = article.document().id();
    boolean forPeople = format == OutputFormat.TEXT || format == OutputFormat.HTML;
    return forPeople && id.equals(InputFile.STANDARD_INPUT.id()) ? article.place() : id;
  }

  /** Nobody takes the output any more: to go on would be work for nothing. */
  private static final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
