package io.github.kutipan.language;

import java.util.List;

/** A language pack that is missing or cannot be read as it stands. */
public final class LanguagePackException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  private final transient List<String> findings;

  LanguagePackException(String summary, List<String> findings) {
    super(message(summary, findings));
    this.findings = List.copyOf(findings);
  }

  /**
   * Makes one for a file that cannot be read.
   *
   * @param message the file, and what was expected of it
   * @param cause why it cannot be read
   */
  public LanguagePackException(String message, Throwable cause) {
    super(message, cause);
    this.findings = List.of();
  }

  /**
   * Returns everything that is wrong, each as {@code file:line:column: what, and what was
   * expected}, columns counted from 1; empty where the whole pack is missing or a single file
   * cannot be read.
   */
  public List<String> findings() {
    return findings;
  }

  private static String message(String summary, List<String> findings) {
    StringBuilder message = new StringBuilder(summary);
    findings.stream().limit(SHOWN).forEach(finding -> message.append("\n  ").append(finding));
    if (findings.size() > SHOWN) {
      message.append("\n  and ").append(findings.size() - SHOWN).append(" more");
    }
    return message.toString();
  }
}
