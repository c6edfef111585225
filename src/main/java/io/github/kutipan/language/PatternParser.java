package io.github.kutipan.language;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.kutipan.language.Pattern.Element;
import io.github.kutipan.language.Pattern.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the token notation of {@code patterns.txt}: {@code id: CONTENT , CUE:root SOURCE BORDER}.
 *
 * <p>Elements are separated by spaces; {@code ?} makes one optional; a word in quotation marks
 * stands for itself, {@code |} between words for either; {@code CUE:class} is the anchor, {@code
 * CUE:a|b} for either class; {@code +CLITIC} behind it says that the cue carries its source.
 * Without a cue the {@code QUOTE} is the anchor.
 */
final class PatternParser {

  private static final Set<String> PUNCTUATION = ImmutableSet.of(",", ":", "-", "–", "—", "(", ")");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
  private static final Splitter EITHER = Splitter.on('|');
  private static final String CUE = "CUE:";
  private static final String CLITIC = "+CLITIC";

  private PatternParser() {}

  /** What was expected, and where in the line. */
  static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int index;

    private SyntaxException(int index, String expected) {
      super(expected);
      this.index = index;
    }

    /** Where in the line, from 0. */
    int index() {
      return index;
    }
  }

  /** Reads a line. */
  static Pattern parse(String line) throws SyntaxException {
    int colon = line.indexOf(": ");
    if (colon <= 0) {
      throw new SyntaxException(0, "expected \"id: elements\"");
    }
    List<String> words = WORDS.splitToList(line.substring(colon + 1));
    int anchor = anchor(words);
    if (anchor < 0) {
      throw new SyntaxException(
          colon + 2, "expected a CUE:class, or a QUOTE where there is no cue");
    }
    List<Element> left = new ArrayList<>();
    List<Element> right = new ArrayList<>();
    int end = colon + 1;
    for (int i = 0; i < words.size(); i++) {
      int start = line.indexOf(words.get(i), end);
      end = start + words.get(i).length();
      if (i != anchor) {
        (i < anchor ? left : right).add(element(words.get(i), start));
      }
    }
    String cue = words.get(anchor);
    boolean clitic = cue.endsWith(CLITIC);
    ImmutableSet<String> classes =
        cue.startsWith(CUE)
            ? ImmutableSet.copyOf(
                EITHER.split(
                    cue.substring(CUE.length(), cue.length() - (clitic ? CLITIC.length() : 0))))
            : ImmutableSet.of();
    return new Pattern(line.substring(0, colon), classes, clitic, Lists.reverse(left), right);
  }

  /** Where a class of the cue stands in a line that {@link #parse} could read. */
  static int indexOfClass(String line, String name) {
    int end = line.indexOf(CUE, line.indexOf(": ")) + CUE.length();
    for (String either : EITHER.split(line.substring(end))) {
      if (either.startsWith(name)) {
        return end;
      }
      end += either.length() + 1;
    }
    return 0;
  }

  private static int anchor(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(CUE)) {
        return i;
      }
    }
    return words.indexOf(Kind.QUOTE.name());
  }

  private static Element element(String word, int index) throws SyntaxException {
    boolean optional = word.endsWith("?");
    String name = optional ? word.substring(0, word.length() - 1) : word;
    if (PUNCTUATION.contains(name)) {
      return new Element(Kind.WORD, optional, ImmutableSet.of(name));
    }
    if (name.length() > 2 && name.startsWith("\"") && name.endsWith("\"")) {
      String inner = name.substring(1, name.length() - 1);
      return new Element(Kind.WORD, optional, ImmutableSet.copyOf(EITHER.split(inner)));
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.WORD && kind.name().equals(name)) {
        return new Element(kind, optional, ImmutableSet.of());
      }
    }
    throw new SyntaxException(
        index,
        "unknown element \""
            + word
            + "\"; expected one of "
            + Joiner.on(", ").join(Kind.values())
            + ", CUE:class, a punctuation mark, or a word in quotation marks for WORD");
  }
}
