package io.github.kutipan.render;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Several values in one field: a semicolon and a blank between them, a semicolon within a value
 * doubled, so that the field can be taken apart again.
 */
final class SeparatedValues {
  private SeparatedValues() {}

  static String join(Collection<String> values) {
    return values.stream().map(value -> value.replace(";", ";;")).collect(Collectors.joining("; "));
  }
}
