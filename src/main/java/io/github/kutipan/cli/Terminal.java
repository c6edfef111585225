package io.github.kutipan.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Finds out whether a person reads the standard error of this process. */
final class Terminal {
  private Terminal() {}

  /**
   * Asks the shell, since Java does not tell: {@link System#console} is absent as soon as standard
   * output goes to a file, which is when progress is wanted most. Without a shell the answer is no.
   */
  static boolean isStandardError() {
    try {
      Process test =
          new ProcessBuilder("sh", "-c", "test -t 2")
              .redirectInput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start();
      return test.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
