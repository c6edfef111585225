package io.github.kutipan;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a Java source, as they are written between their marks. */
final class JavaLiterals {

  private static final String TEXT_BLOCK = "\"\"\"";

  private final String source;
  private final List<String> literals = new ArrayList<>();

  private JavaLiterals(String source) {
    this.source = source;
  }

  /** Returns the literals in their order; comments and characters are passed over. */
  static List<String> of(String source) {
    JavaLiterals reader = new JavaLiterals(source);
    int i = 0;
    while (i < source.length()) {
      i = reader.next(i);
    }
    return List.copyOf(reader.literals);
  }

  /** Reads what begins at {@code i} and returns where the next thing begins. */
  private int next(int i) {
    if (source.startsWith("//", i)) {
      return after("\n", i);
    }
    if (source.startsWith("/*", i)) {
      return after("*/", i + 2);
    }
    if (source.startsWith(TEXT_BLOCK, i)) {
      return literal(TEXT_BLOCK, i);
    }
    return switch (source.charAt(i)) {
      case '"' -> literal("\"", i);
      case '\'' -> endOfLiteral("'", i + 1) + 1;
      default -> i + 1;
    };
  }

  private int literal(String mark, int start) {
    int end = endOfLiteral(mark, start + mark.length());
    literals.add(source.substring(start + mark.length(), end));
    return end + mark.length();
  }

  private int endOfLiteral(String mark, int start) {
    int i = start;
    while (i < source.length() && !source.startsWith(mark, i)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, source.length());
  }

  private int after(String end, int start) {
    int found = source.indexOf(end, start);
    return found < 0 ? source.length() : found + end.length();
  }
}
