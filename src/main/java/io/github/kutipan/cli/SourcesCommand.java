package io.github.kutipan.cli;

import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.render.SourceReport;
import io.github.kutipan.render.TextTable;
import io.github.kutipan.result.SpeakerKind;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts over many articles who is quoted. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = {
      "Counts who is quoted in many articles: in how many, how often, with how many words, and"
          + " from which posts.",
      "Articles that give the same full name are taken to mean the same person."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all articles were read",
      "1:an input could not be read; the others were",
      "2:the arguments are wrong; nothing was read"
    },
    footer = {
      "",
      "Examples:",
      "  kutipan sources archive",
      "  kutipan sources --top 20 --kind person --min-confidence 0.9 archive",
      "  kutipan sources --format csv 'archive/2026-*/*.jsonl.gz' > sources.csv",
      "  kutipan sources --format html archive > sources.html"
    })
final class SourcesCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "text|csv|html",
      converter = Converters.ToReportFormat.class,
      completionCandidates = Converters.ReportFormats.class,
      description = "A table, comma-separated values or a page with bars. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-n", "--top"},
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description = "Only the N that the most articles quote. Default: all.")
  private int top = Integer.MAX_VALUE;

  @Option(
      names = {"-k", "--kind"},
      paramLabel = "person|organization|all",
      converter = Converters.ToKind.class,
      completionCandidates = Converters.Kinds.class,
      description = "Whom to list. Default: all.")
  private Kind kind = Kind.ALL;

  @Option(
      names = {"-w", "--width"},
      paramLabel = "CELLS",
      converter = Converters.ToWidth.class,
      description = "Width of the table. Default: " + TextTable.DEFAULT_WIDTH + ".")
  private int width = TextTable.DEFAULT_WIDTH;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  SourcesCommand(Console console) {
    this.console = console;
  }

  /** How the report is written. */
  enum ReportFormat {
    TEXT,
    CSV,
    HTML
  }

  /** Whom the report lists. */
  enum Kind {
    PERSON,
    ORGANIZATION,
    ALL
  }

  @Override
  public Integer call() {
    Attributors attributors;
    try {
      attributors =
          new Attributors(reading.language(), Set.of(), reading.minConfidence(), reading.breadth());
    } catch (LanguagePackException e) {
      console.error("--language: " + e.getMessage());
      return ExitCode.USAGE;
    }
    SourceReport.Builder counts = SourceReport.builder();
    new ArticleRun(console, reading, attributors)
        .forEach(Set.of(), article -> true, (article, result) -> counts.add(result));
    console.out().print(text(listed(counts.build())));
    if (console.out().checkError()) {
      console.error("standard output: cannot be written");
    }
    return console.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private SourceReport listed(SourceReport report) {
    SourceReport wanted =
        switch (kind) {
          case PERSON -> report.only(SpeakerKind.PERSON);
          case ORGANIZATION -> report.only(SpeakerKind.ORGANIZATION);
          case ALL -> report;
        };
    return wanted.top(top);
  }

  private String text(SourceReport report) {
    return switch (format) {
      case TEXT -> report.toTable(width);
      case CSV -> report.toCsv();
      case HTML -> report.toHtml();
    };
  }
}
