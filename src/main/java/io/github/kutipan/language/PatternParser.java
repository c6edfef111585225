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

  /** Reads a line, or throws {@link IllegalArgumentException} with what was expected. */
  static Pattern parse(String line) {
    int colon = line.indexOf(": ");
    if (colon <= 0) {
      throw new IllegalArgumentException("expected \"id: elements\"");
    }
    List<String> words = WORDS.splitToList(line.substring(colon + 1));
    int anchor = anchor(words);
    List<Element> left = new ArrayList<>();
    List<Element> right = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (i != anchor) {
        (i < anchor ? left : right).add(element(words.get(i)));
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

  private static int anchor(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith(CUE)) {
        return i;
      }
    }
    int quote = words.indexOf(Kind.QUOTE.name());
    if (quote < 0) {
      throw new IllegalArgumentException("expected a CUE:class, or a QUOTE where there is no cue");
    }
    return quote;
  }

  private static Element element(String word) {
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
    throw new IllegalArgumentException(
        "unknown element \""
            + word
            + "\"; expected one of "
            + Joiner.on(", ").join(Kind.values())
            + ", CUE:class, a punctuation mark, or a word in quotation marks for WORD");
  }
}
