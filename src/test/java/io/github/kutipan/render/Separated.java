package io.github.kutipan.render;

import java.util.ArrayList;
import java.util.List;

/** Takes lists apart: a semicolon and a blank between values, a semicolon within one doubled. */
final class Separated {
  private Separated() {}

  static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c != ';') {
        value.append(c);
        continue;
      }
      char next = i + 1 < list.length() ? list.charAt(i + 1) : 0;
      i++;
      switch (next) {
        case ';' -> value.append(';');
        case ' ' -> {
          values.add(value.toString());
          value.setLength(0);
        }
        default -> throw new IllegalArgumentException("a lone semicolon in " + list);
      }
    }
    values.add(value.toString());
    return values;
  }
}
