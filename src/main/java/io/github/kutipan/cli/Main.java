package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Entry point of {@code java -jar kutipan-cli.jar}. */
@Command(
    name = "kutipan",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Pairs every quoted statement in a news article with its speaker.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  kutipan attribute article.txt",
      "  kutipan sources --top 20 archive",
      "  kutipan attribute --help"
    })
public final class Main implements Callable<Integer> {
  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /**
   * Runs the command and ends the virtual machine with its exit code: 0 if all went well, 1 if an
   * input could not be read, 2 if the arguments are wrong.
   *
   * @param arguments the arguments, without the name of the program
   */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            System.in,
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            Terminal::isStandardError);
    int exitCode = commandLine(console).execute(arguments);
    console.flush();
    System.exit(exitCode);
  }

  /** UTF-8 whatever the platform would choose. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8));
  }

  static CommandLine commandLine(Console console) {
    return new CommandLine(new Main(console))
        .addSubcommand(new AttributeCommand(console))
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new ShowCommand(console))
        .addSubcommand(new SourcesCommand(console))
        .addSubcommand(new CompletionCommand(console))
        // A file may be called @list.
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setOut(console.out())
        .setErr(console.err())
        .setExecutionExceptionHandler((e, command, arguments) -> unexpected(e, console))
        .setParameterExceptionHandler((e, arguments) -> usageError(e, console));
  }

  private static int usageError(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.error(e.getMessage() + " (see " + command + " --help)");
    return CommandLine.ExitCode.USAGE;
  }

  private static int unexpected(Exception e, Console console) {
    console.error("a fault of this program, please report it: " + e);
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** Runs when no command is given. */
  @Override
  public Integer call() {
    console.error(
        "expected a command: attribute, sources, check, show or completion (see kutipan --help)");
    return CommandLine.ExitCode.USAGE;
  }

  /** Tells the version that the jar's manifest states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Optional<String> version =
          Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
      return new String[] {"kutipan " + version.orElse("(not packaged)")};
    }
  }
}
