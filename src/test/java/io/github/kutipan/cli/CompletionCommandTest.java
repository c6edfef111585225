package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
  @TempDir Path folder;

  private static void assumeShell(String shell) {
    boolean found =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path, shell)));
    assumeTrue(found, "there is no " + shell + " here");
  }

  private String run(String shell, String command) throws IOException, InterruptedException {
    Path script = folder.resolve("completion");
    Files.writeString(script, CommandRun.of("completion").out());
    Process process =
        new ProcessBuilder(shell, "-c", command.replace("SCRIPT", script.toString()))
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return out;
  }

  /** What bash does when somebody presses the tabulator key behind the words. */
  private List<String> complete(String typed) throws IOException, InterruptedException {
    String[] words = ("kutipan " + typed).split(" ", -1);
    String command =
        "source SCRIPT; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='kutipan %s';"
                .formatted("kutipan " + (typed.isEmpty() ? "''" : typed), words.length - 1, typed)
            + " compopt() { echo \"compopt $*\"; };"
            + " COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; $(complete -p kutipan | sed 's/.*-F"
            + " *//;s/ .*//'); printf '%s\\n' \"${COMPREPLY[@]}\"";
    return run("bash", command).lines().map(String::strip).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | attribute",
        "sou | sources",
        "attribute --min | --min-confidence",
        "attribute --format js | jsonl",
        "attribute --progress al | always",
        "sources --format h | html",
        "sources --kind o | organization",
      })
  void bashCompletes(String typed, String expected) throws Exception {
    assumeShell("bash");
    List<String> replies = complete(typed);
    assertTrue(replies.contains(expected), replies::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attribute arch", "sources arch", "attribute --output arch"})
  void bashCompletesNamesOfFilesByItself(String typed) throws Exception {
    assumeShell("bash");
    assertEquals(List.of(""), complete(typed));
    String registered = run("bash", "source SCRIPT; complete -p kutipan");
    assertTrue(registered.startsWith("complete -o default "), registered);
  }

  @Test
  void zshReadsTheScript() throws Exception {
    assumeShell("zsh");
    assertEquals("read\n", run("zsh", "autoload -U compinit; compinit -D; . SCRIPT; echo read"));
  }
}
