package io.github.kutipan.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import io.github.kutipan.Breadth;
import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.examples.Example;
import io.github.kutipan.examples.Examples;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePackException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Checks the tables of a language pack and runs its examples. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Checks a language pack: its tables first, each error with file, line and column; if they are"
          + " in order, its examples, each that fails with what was expected and what was found."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the pack is in order and all examples hold",
      "1:a table is wrong, an example fails or is missing, or a file cannot be read",
      "2:the arguments are wrong; nothing was read"
    },
    footer = {
      "",
      "Examples:",
      "  kutipan check src/main/resources/io/github/kutipan/language/ms",
      "  kutipan check jv && kutipan show jv article.txt"
    })
final class CheckCommand implements Callable<Integer> {
  private static final CharMatcher LINE_BREAKS = CharMatcher.anyOf("\n\r");

  private final Console console;

  @Parameters(
      paramLabel = "FOLDER",
      converter = PackFolder.class,
      description = "The language pack: a folder with pack.properties.")
  private @Nullable Path folder;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path pack = requireNonNull(folder);
    try {
      boolean ok = check(LanguagePack.read(pack), Examples.read(pack), attributor(pack));
      return ok ? ExitCode.OK : ExitCode.SOFTWARE;
    } catch (LanguagePackException e) {
      report(e);
    } catch (IOException e) {
      console.error(String.valueOf(e.getMessage()));
    }
    return ExitCode.SOFTWARE;
  }

  private static QuoteAttributor attributor(Path pack) {
    return QuoteAttributor.builder().languagePack(pack).breadth(Breadth.STRICT).build();
  }

  private void report(LanguagePackException e) {
    if (e.findings().isEmpty()) {
      console.error(String.valueOf(e.getMessage()));
      return;
    }
    e.findings().forEach(this::print);
    int errors = e.findings().size();
    print("");
    print(counted(errors, "error") + "; the examples were not run");
  }

  private boolean check(LanguagePack pack, Examples examples, QuoteAttributor attributor) {
    int failures = 0;
    for (Example example : examples.all()) {
      Optional<Example.Failure> failure = example.failure(attributor);
      failure.ifPresent(one -> print(example, one));
      failures += failure.isPresent() ? 1 : 0;
    }
    List<String> missing = examples.missing(pack);
    missing.forEach(this::print);
    if (failures > 0 || !missing.isEmpty()) {
      print("");
    }
    print(
        "%s (%s): %s, %s; %s, %s"
            .formatted(
                pack.name(),
                pack.code(),
                counted(examples.all().size(), "example"),
                failures == 0 ? "all hold" : failures + " wrong",
                counted(pack.patterns().size(), "pattern"),
                missing.isEmpty()
                    ? "each with examples"
                    : counted(missing.size(), "example") + " missing"));
    return failures == 0 && missing.isEmpty();
  }

  private void print(Example example, Example.Failure failure) {
    print(example.place() + ": " + failure.text());
    if (failure.expected().isEmpty() && failure.found().isEmpty()) {
      return;
    }
    print("  expected: ", failure.expected());
    print("  found:    ", failure.found());
  }

  private void print(String label, List<String> lines) {
    String start = label;
    for (String line : lines.isEmpty() ? List.of("nothing") : lines) {
      print(start + line);
      start = " ".repeat(label.length());
    }
  }

  /** Prints one line, whatever it holds; a paragraph's end looks as in the files of examples. */
  private void print(String line) {
    String oneLine = LINE_BREAKS.replaceFrom(line, '¶');
    console.out().print(CharMatcher.javaIsoControl().replaceFrom(oneLine, ' ') + "\n");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
