package io.github.kutipan.cli;

import io.github.kutipan.Breadth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads articles can be told about them. */
final class ReadingOptions {
  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description =
          "Language of all articles. Default: what the line of a .jsonl file says in \"lang\","
              + " otherwise the one that the article is found to be in.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = {"-c", "--min-confidence"},
      paramLabel = "X",
      converter = Converters.ToConfidence.class,
      description = "Report only what is at least so probable, from 0 to 1. Default: 0.")
  private double minConfidence = 0;

  @Option(
      names = {"-b", "--breadth"},
      paramLabel = "strict|broad",
      converter = Converters.ToBreadth.class,
      completionCandidates = Converters.Breadths.class,
      description =
          "How much to take for an attribution: strict is what fits a pattern of the language,"
              + " broad also what its model takes for one. Default: broad.")
  private Breadth breadth = Breadth.BROAD;

  @Option(
      names = {"-i", "--input-format"},
      paramLabel = "text|jsonl",
      converter = Converters.ToInputFormat.class,
      completionCandidates = Converters.InputFormats.class,
      description =
          "How to read standard input, and files called neither .txt nor .jsonl: as one article,"
              + " or as one a line. Default: text.")
  private InputFormat inputFormat = InputFormat.TEXT;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converters.ToCount.class,
      description =
          "How many articles to read at a time; the output is the same. Default: one for each"
              + " processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--progress",
      paramLabel = "auto|always|never",
      converter = Converters.ToWhen.class,
      completionCandidates = Converters.Whens.class,
      description =
          "Whether to show on standard error how far the run is. Default: auto, which is if"
              + " standard error is a terminal.")
  private Progress.When progress = Progress.When.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "On standard error, tell errors only.")
  private boolean quiet;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "A .jsonl file has an object {\"id\": …, \"text\": …, \"lang\": …} a line; \"lang\" may be"
            + " missing. Any other file is one article, called as the file without .txt.",
        "A folder stands for all .txt and .jsonl files below it, in the order of their names,"
            + " without hidden ones; so does a pattern in quotes, such as 'archive/**/*.txt', for"
            + " the files that fit. Their articles are called by the path below the folder.",
        "- or none: standard input, an article called - unless --input-format says otherwise.",
        "All input is UTF-8, and may be compressed with gzip."
      })
  private List<String> files = new ArrayList<>();

  Optional<String> language() {
    return language;
  }

  double minConfidence() {
    return minConfidence;
  }

  Breadth breadth() {
    return breadth;
  }

  InputFormat inputFormat() {
    return inputFormat;
  }

  int threads() {
    return threads;
  }

  Progress.When progress() {
    return progress;
  }

  boolean quiet() {
    return quiet;
  }

  /** What to read; standard input where nothing is named. */
  List<String> files() {
    return files.isEmpty() ? List.of("-") : files;
  }
}
