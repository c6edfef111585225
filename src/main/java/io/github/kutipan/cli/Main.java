package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
  /** It tells of all commands, so that all have to be there. */
  private static final String COMPLETION = "completion";

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
    String command = arguments.length > 0 ? arguments[0] : "";
    int exitCode = commandLine(console, command).execute(arguments);
    console.flush();
    System.exit(exitCode);
  }

  /** UTF-8 whatever the platform would choose. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, UTF_8));
  }

  /** Makes the program with all of its commands. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, COMPLETION);
  }

  /** Makes the program with one of its commands, the others being slow to make; else with all. */
  private static CommandLine commandLine(Console console, String command) {
    ImmutableMap<String, Supplier<Object>> commands =
        ImmutableMap.of(
            "attribute",
            () -> new AttributeCommand(console),
            "check",
            () -> new CheckCommand(console),
            "show",
            () -> new ShowCommand(console),
            "sources",
            () -> new SourcesCommand(console),
            COMPLETION,
            () -> new CompletionCommand(console));
    boolean one = commands.containsKey(command) && !command.equals(COMPLETION);
    CommandLine program = new CommandLine(new Main(console));
    commands.forEach(
        (name, maker) -> {
          if (!one || name.equals(command)) {
            program.addSubcommand(name, maker.get());
          }
        });
    return program
        // A file may be called @list.
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(true)
        .setOut(console.out())
        .setErr(console.err())
        .setExecutionExceptionHandler((e, failed, arguments) -> unexpected(e, console))
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
