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

  LanguagePackException(String message, Throwable cause) {
    super(message, cause);
    this.findings = List.of();
  }

  /**
   * Returns everything that is wrong, each as {@code file:line: column name: what, and what was
   * expected}; empty where the whole pack is missing.
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
