package io.github.kutipan.render;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report of sources as a table for a person at a terminal. */
final class SourceTable {
  /** Below it, columns leave too little room for the posts. */
  private static final int MIN_TABLE_WIDTH = 64;

  /** More of them tell little: the file for a spreadsheet has all. */
  static final int MAX_POSTS = 3;

  private static final String GAP = "  ";
  private static final String NUMBERS = "  Articles  Statements     Words";

  private SourceTable() {}

  static String format(SourceReport report, int width) {
    List<String> lines = new ArrayList<>();
    if (report.sources().isEmpty()) {
      lines.add("No sources.");
    } else if (width < MIN_TABLE_WIDTH) {
      report.sources().forEach(source -> addBlock(source, width, lines));
    } else {
      addTable(report.sources(), width, lines);
    }
    lines.add("");
    SourceNotes.of(report).forEach(note -> lines.addAll(TerminalText.wrap(note, width)));
    return lines.stream()
        .map(line -> CharMatcher.is(' ').trimTrailingFrom(line) + "\n")
        .collect(Collectors.joining());
  }

  private static void addBlock(SourceReport.Source source, int width, List<String> lines) {
    lines.addAll(TerminalText.wrap(SourceNotes.name(source), width));
    String numbers =
        "%d articles, %d statements, %d words"
            .formatted(source.articles(), source.statements(), source.words());
    for (String text : List.of(numbers, posts(source))) {
      TerminalText.wrap(text, width - GAP.length()).forEach(line -> lines.add(GAP + line));
    }
  }

  private static void addTable(List<SourceReport.Source> sources, int width, List<String> lines) {
    int room = width - NUMBERS.length() - GAP.length();
    int longest =
        sources.stream().map(SourceNotes::name).mapToInt(TerminalText::width).max().orElse(0);
    int who = Math.min(Math.max(longest, 3), room / 2);
    int posts = room - who;
    lines.add(TerminalText.padded("Who", who) + NUMBERS + GAP + "Posts");
    lines.add(
        Strings.repeat("─", who)
            + "  ────────  ──────────  ────────"
            + GAP
            + Strings.repeat("─", posts));
    for (SourceReport.Source source : sources) {
      List<String> names = TerminalText.wrap(SourceNotes.name(source), who);
      List<String> told = TerminalText.wrap(posts(source), posts);
      for (int i = 0; i < Math.max(names.size(), told.size()); i++) {
        String numbers = i == 0 ? numbers(source) : Strings.repeat(" ", NUMBERS.length());
        lines.add(TerminalText.padded(at(names, i), who) + numbers + GAP + at(told, i));
      }
    }
  }

  private static String numbers(SourceReport.Source source) {
    return "%10d%12d%10d".formatted(source.articles(), source.statements(), source.words());
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static String posts(SourceReport.Source source) {
    String posts =
        source.posts().stream()
            .limit(MAX_POSTS)
            .map(post -> TerminalText.plain(post.text()))
            .collect(Collectors.joining("; "));
    int more = source.posts().size() - MAX_POSTS;
    String kind = posts.isEmpty() ? "(" + Ascii.toLowerCase(source.kind().name()) + ")" : posts;
    return more > 0 ? posts + "; and " + more + " more" : kind;
  }
}
