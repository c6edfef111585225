package io.github.kutipan.opennlp;

import com.google.common.base.Splitter;
import io.github.kutipan.language.Cue;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * What a name tagger looks at: words, their shapes and affixes, what the tables of the language say
 * of them, where they stand in a run of capitals, and the tags before.
 */
public final class NameFeatures implements BeamSearchContextGenerator<String> {

  private static final int AFFIX = 4;
  private static final Splitter SPACES = Splitter.on(' ');

  private final LanguagePack pack;

  /** Makes the features for a language. */
  public NameFeatures(LanguagePack pack) {
    this.pack = pack;
  }

  /** Returns the features of each token that do not depend on tags, for {@link #getContext}. */
  public String[][] of(List<String> words) {
    int size = words.size();
    String[] shapes = new String[size];
    String[] lower = new String[size];
    String[] tables = new String[size];
    Arrays.fill(tables, "");
    for (int i = 0; i < size; i++) {
      shapes[i] = shape(words.get(i));
      lower[i] = words.get(i).toLowerCase(Locale.ROOT);
    }
    mark(words, tables);
    int[] runStart = new int[size];
    int[] runEnd = new int[size];
    runs(shapes, runStart, runEnd);
    String[][] features = new String[size][];
    for (int i = 0; i < size; i++) {
      List<String> f = new ArrayList<>(48);
      String w = lower[i];
      f.add("w=" + w);
      f.add("c=" + words.get(i));
      f.add("s=" + shapes[i]);
      for (int d = -2; d <= 2; d++) {
        if (d != 0) {
          String at = d < 0 ? "m" + -d : "p" + d;
          f.add(at + "w=" + get(lower, i + d));
          f.add(at + "s=" + get(shapes, i + d));
        }
        if (Math.abs(d) <= 2) {
          String t = get(tables, i + d);
          if (!t.isEmpty()) {
            String at = "t" + d + "=";
            for (String one : SPACES.split(t)) {
              f.add(at + one);
            }
          }
        }
      }
      f.add("bw=" + get(lower, i - 1) + " " + w);
      f.add("wb=" + w + " " + get(lower, i + 1));
      f.add("bs=" + get(shapes, i - 1) + shapes[i] + get(shapes, i + 1));
      for (int n = 1; n <= AFFIX && n < w.length(); n++) {
        f.add("pre=" + w.substring(0, n));
        f.add("suf=" + w.substring(w.length() - n));
      }
      f.add("tt=" + get(tables, i - 1) + "/" + tables[i] + "/" + get(tables, i + 1));
      if (runStart[i] >= 0) {
        int from = i - runStart[i];
        int left = runEnd[i] - i;
        f.add("rf=" + Math.min(from, 4));
        f.add("rl=" + Math.min(left, 4));
        f.add("rb=" + get(lower, runStart[i] - 1));
        f.add("ra=" + get(lower, runEnd[i]));
        f.add("rbt=" + get(tables, runStart[i] - 1) + " " + Math.min(from, 4));
        f.add("rat=" + get(tables, runEnd[i]) + " " + Math.min(left, 4));
      }
      if (i == 0) {
        f.add("first");
      }
      features[i] = f.toArray(new String[0]);
    }
    return features;
  }

  @Override
  public String[] getContext(
      int index, String[] words, String[] before, Object[] additionalContext) {
    String[] fixed = (String[]) additionalContext[index];
    String last = index > 0 ? before[index - 1] : "";
    String last2 = index > 1 ? before[index - 2] : "";
    String[] context = Arrays.copyOf(fixed, fixed.length + 5);
    int n = fixed.length;
    context[n] = "o=" + last;
    context[n + 1] = "oo=" + last + "," + last2;
    context[n + 2] = "ow=" + last + "," + fixed[0];
    context[n + 3] = "os=" + last + "," + fixed[2];
    context[n + 4] = "ot=" + last + "," + fixed[fixed.length - 1];
    return context;
  }

  private static String get(String[] values, int i) {
    return i < 0 ? "^" : i >= values.length ? "$" : values[i];
  }

  private void mark(List<String> words, String[] tables) {
    for (int i = 0; i < words.size(); i++) {
      Optional<Lexicon.Match<Role>> role = pack.roles().startingAt(words, i);
      if (role.isPresent()) {
        Role r = role.get().value();
        put(tables, i, role.get().length(), "R" + r.kind() + r.complement());
      }
      pack.organizations().startingAt(words, i).ifPresent(put(tables, i, m -> "O" + m));
      pack.titles()
          .startingAt(words, i)
          .ifPresent(put(tables, i, t -> "T" + t.kind() + t.position()));
      pack.cues().startingAt(words, i).ifPresent(put(tables, i, (Cue c) -> "C" + c.type()));
      pack.groups().startingAt(words, i).ifPresent(put(tables, i, g -> "G" + g.kind()));
      pack.determiners().startingAt(words, i).ifPresent(put(tables, i, g -> "D"));
      pack.pronouns().startingAt(words, i).ifPresent(put(tables, i, g -> "P"));
      list(words, tables, i, Words.CALENDAR, "K");
      list(words, tables, i, Words.NAME_PARTICLES, "N");
      list(words, tables, i, Words.ADJUNCTS, "A");
      list(words, tables, i, Words.CONNECTIVES, "V");
    }
  }

  private void list(List<String> words, String[] tables, int i, Words list, String tag) {
    pack.words(list).startingAt(words, i).ifPresent(put(tables, i, s -> tag));
  }

  private <V> java.util.function.Consumer<Lexicon.Match<V>> put(
      String[] tables, int i, java.util.function.Function<V, String> tag) {
    return m -> put(tables, i, m.length(), tag.apply(m.value()));
  }

  private static void put(String[] tables, int start, int length, String tag) {
    for (int i = start; i < start + length; i++) {
      String t = (i > start ? "i" : "") + tag;
      tables[i] = tables[i].isEmpty() ? t : tables[i] + " " + t;
    }
  }

  /** Runs of capitalised words, small words between two of them included. */
  private static void runs(String[] shapes, int[] start, int[] end) {
    Arrays.fill(start, -1);
    int i = 0;
    while (i < shapes.length) {
      if (!isCapital(shapes[i])) {
        i++;
        continue;
      }
      int j = i + 1;
      while (j < shapes.length && isCapital(shapes[j])) {
        j++;
      }
      for (int k = i; k < j; k++) {
        start[k] = i;
        end[k] = j;
      }
      i = j;
    }
  }

  private static boolean isCapital(String shape) {
    return shape.charAt(0) == 'X';
  }

  private static String shape(String word) {
    if (word.isEmpty()) {
      return "e";
    }
    char c = word.charAt(0);
    if (!Character.isLetterOrDigit(c)) {
      return word.length() == 1 ? word : "p";
    }
    boolean lower = false;
    boolean digit = false;
    boolean other = false;
    boolean upper = false;
    for (int i = 1; i < word.length(); i++) {
      char d = word.charAt(i);
      lower |= Character.isLowerCase(d);
      upper |= Character.isUpperCase(d);
      digit |= Character.isDigit(d);
      other |= !Character.isLetterOrDigit(d);
    }
    String first = Character.isUpperCase(c) ? "X" : Character.isDigit(c) ? "9" : "x";
    return first
        + (upper ? "U" : "")
        + (lower ? "l" : "")
        + (digit ? "d" : "")
        + (other ? "-" : "")
        + (word.length() == 1 ? "1" : "");
  }
}
