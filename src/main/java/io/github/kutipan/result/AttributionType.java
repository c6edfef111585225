package io.github.kutipan.result;

/** How the article presents the words that it attributes. */
public enum AttributionType {
  /** All of the content stands inside quotation marks. */
  DIRECT,
  /** The content is a clause of the reporter's, a part of which stands inside quotation marks. */
  MIXED,
  /** The content has no quotation marks of the speaker's words. */
  INDIRECT
}
