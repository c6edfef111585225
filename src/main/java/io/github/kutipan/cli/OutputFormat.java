package io.github.kutipan.cli;

/** How the attributions of an article are written. */
enum OutputFormat {
  /** A table for a person. */
  TEXT,
  /** One line of JSON an article. */
  JSONL
}
