package io.github.kutipan.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that lets a shell complete commands, options and their values. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Prints a script with which bash and zsh complete the options of kutipan.",
    footer = {
      "",
      "Examples:",
      "  alias kutipan='java -jar /path/to/kutipan-cli.jar'",
      "  source <(kutipan completion)",
      "  kutipan completion > ~/.local/share/bash-completion/completions/kutipan"
    })
final class CompletionCommand implements Callable<Integer> {
  /** With it bash would complete no name of an article, since an article is no {@code Path}. */
  private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console
        .out()
        .print(AutoComplete.bash("kutipan", spec.root().commandLine()).replace(NO_FILES, ""));
    return ExitCode.OK;
  }
}
