package io.github.kutipan.cli;

/** How articles stand in an input. */
enum InputFormat {
  /** The input is one article. */
  TEXT,
  /** Each line is an article. */
  JSONL
}
