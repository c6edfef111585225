package io.github.kutipan.render;

import java.util.List;
import java.util.Locale;

/** What stands below a report of sources. */
final class SourceNotes {
  /** Stands behind the name of somebody who may be several people. */
  static final String ONE_WORD = " *";

  private SourceNotes() {}

  static List<String> of(SourceReport report) {
    return List.of(totals(report), joining(), oneWord());
  }

  static String name(SourceReport.Source source) {
    return TerminalText.plain(source.name()) + (source.oneWord() ? ONE_WORD : "");
  }

  private static String totals(SourceReport report) {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d statements, %,d words. Of the statements, %s have no speaker, and %s are"
            + " those of groups and of people without names.",
        report.articles(),
        report.statements(),
        report.words(),
        share(report.withoutSpeaker(), report.statements()),
        share(report.unnamed(), report.statements()));
  }

  private static String share(long part, long all) {
    return String.format(Locale.ROOT, "%.1f %%", all == 0 ? 0 : 100.0 * part / all);
  }

  private static String joining() {
    return "People and bodies of different articles are counted as one only where both articles"
        + " give the same full name.";
  }

  private static String oneWord() {
    return "* A person of whom the articles give one word only; several people may be counted"
        + " under it.";
  }
}
