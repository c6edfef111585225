package io.github.kutipan.opennlp;

import com.google.common.base.Splitter;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * What a name tagger looks at: words, their shapes and affixes, what the tables of the language say
 * of them, where they stand in a run of capitals, and the tags before. Thread-safe.
 */
public final class NameFeatures implements BeamSearchContextGenerator<String> {

  private static final int AFFIX = 4;
  private static final int WINDOW = 2;
  private static final int RUN = 4;
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  /** Where in the features of a word those stand that are paired with the tag before it. */
  private static final int WORD = 0;

  private static final int SHAPE = 1;
  private static final int TABLES = 2;

  private final LanguagePack pack;
  private final Predicate<String> hidden;

  /** Makes the features for a language. */
  public NameFeatures(LanguagePack pack) {
    this(pack, word -> false);
  }

  /**
   * Makes features that do not see some entries of the lists of names.
   *
   * @param hidden which words are looked up in vain; a model that always saw its training names
   *     listed would trust the lists too much where a name is not
   */
  public NameFeatures(LanguagePack pack, Predicate<String> hidden) {
    this.pack = pack;
    this.hidden = hidden;
  }

  /** Returns the features of each token that do not depend on tags, for {@link #getContext}. */
  public String[][] of(List<String> words) {
    View view = new View(words);
    String[][] features = new String[words.size()][];
    for (int i = 0; i < words.size(); i++) {
      List<String> found = new ArrayList<>();
      found.add("w=" + view.lower[i]);
      found.add("s=" + view.shapes[i]);
      found.add(
          "tt=" + get(view.tables, i - 1) + "/" + view.tables[i] + "/" + get(view.tables, i + 1));
      found.add("c=" + words.get(i));
      if (i == 0) {
        found.add("first");
      }
      addNeighbours(view, i, found);
      addAffixes(view.lower[i], found);
      addRun(view, i, found);
      features[i] = found.toArray(new String[0]);
    }
    return features;
  }

  private static void addNeighbours(View view, int i, List<String> found) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      if (d != 0) {
        found.add(d + "w=" + get(view.lower, i + d));
        found.add(d + "s=" + get(view.shapes, i + d));
      }
      for (String entry : SPACES.split(get(view.tables, i + d))) {
        found.add(d + "t=" + entry);
      }
    }
    found.add("bw=" + get(view.lower, i - 1) + " " + view.lower[i]);
    found.add("wb=" + view.lower[i] + " " + get(view.lower, i + 1));
    found.add("bs=" + get(view.shapes, i - 1) + view.shapes[i] + get(view.shapes, i + 1));
  }

  private static void addAffixes(String word, List<String> found) {
    for (int n = 1; n <= AFFIX && n < word.length(); n++) {
      found.add("pre=" + word.substring(0, n));
      found.add("suf=" + word.substring(word.length() - n));
    }
  }

  /** The place in a run of capitals, and what stands at its borders. */
  private static void addRun(View view, int i, List<String> found) {
    if (view.runStart[i] < 0) {
      return;
    }
    int before = Math.min(i - view.runStart[i], RUN);
    int left = Math.min(view.runEnd[i] - i, RUN);
    found.add("rf=" + before);
    found.add("rl=" + left);
    found.add("rb=" + get(view.lower, view.runStart[i] - 1));
    found.add("ra=" + get(view.lower, view.runEnd[i]));
    found.add("rbt=" + get(view.tables, view.runStart[i] - 1) + " " + before);
    found.add("rat=" + get(view.tables, view.runEnd[i]) + " " + left);
  }

  @Override
  public String[] getContext(
      int index, String[] words, String[] before, Object[] additionalContext) {
    String[] fixed = (String[]) additionalContext[index];
    String last = index > 0 ? before[index - 1] : "";
    String[] context = Arrays.copyOf(fixed, fixed.length + 5);
    int n = fixed.length;
    context[n] = "o=" + last;
    context[n + 1] = "oo=" + last + "," + (index > 1 ? before[index - 2] : "");
    context[n + 2] = "ow=" + last + "," + fixed[WORD];
    context[n + 3] = "os=" + last + "," + fixed[SHAPE];
    context[n + 4] = "ot=" + last + "," + fixed[TABLES];
    return context;
  }

  private static String get(String[] values, int i) {
    return i < 0 ? "^" : i >= values.length ? "$" : values[i];
  }

  /** The words of a sentence in several respects. */
  private final class View {
    private final List<String> words;
    private final String[] lower;
    private final String[] shapes;
    private final String[] tables;
    private final int[] runStart;
    private final int[] runEnd;

    View(List<String> words) {
      this.words = words;
      lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
      shapes = words.stream().map(NameFeatures::shape).toArray(String[]::new);
      tables = new String[words.size()];
      Arrays.fill(tables, "");
      runStart = new int[words.size()];
      runEnd = new int[words.size()];
      for (int i = 0; i < words.size(); i++) {
        look(i);
      }
      findRuns();
    }

    private void look(int i) {
      mark(pack.roles(), i, role -> "R-" + role.kind() + "-" + role.complement());
      mark(pack.organizations(), i, position -> "O-" + position);
      mark(pack.titles(), i, title -> "T-" + title.kind() + "-" + title.position());
      mark(pack.cues(), i, cue -> "C-" + cue.type());
      mark(pack.groups(), i, noun -> "G-" + noun.kind());
      mark(pack.determiners(), i, determiner -> "D");
      mark(pack.pronouns(), i, pronoun -> "P");
      mark(pack.words(Words.CALENDAR), i, entry -> "K");
      mark(pack.words(Words.NAME_PARTICLES), i, entry -> "N");
      if (!hidden.test(lower[i])) {
        mark(pack.words(Words.PERSONAL_NAMES), i, entry -> "F");
        mark(pack.words(Words.PLACES), i, entry -> "L");
      }
      mark(pack.words(Words.ADJUNCTS), i, entry -> "A");
      mark(pack.words(Words.CONNECTIVES), i, entry -> "V");
    }

    private <V> void mark(Lexicon<V> table, int start, Function<V, String> name) {
      table
          .startingAt(words, start)
          .ifPresent(
              match -> {
                String entry = name.apply(match.value());
                for (int i = start; i < start + match.length(); i++) {
                  tables[i] += (tables[i].isEmpty() ? "" : " ") + (i > start ? "in-" : "") + entry;
                }
              });
    }

    private void findRuns() {
      Arrays.fill(runStart, -1);
      for (int i = 0, end; i < shapes.length; i = end) {
        end = i + 1;
        if (shapes[i].charAt(0) == 'X') {
          while (end < shapes.length && shapes[end].charAt(0) == 'X') {
            end++;
          }
          Arrays.fill(runStart, i, end, i);
          Arrays.fill(runEnd, i, end, end);
        }
      }
    }
  }

  /** "Xl" for a capitalised word, "XU" for an acronym, "9" for a number, a mark for itself. */
  private static String shape(String word) {
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return word.length() == 1 ? word : "p";
    }
    StringBuilder shape = new StringBuilder();
    shape.append(Character.isUpperCase(first) ? 'X' : Character.isDigit(first) ? '9' : 'x');
    String rest = word.substring(1);
    shape.append(rest.chars().anyMatch(Character::isUpperCase) ? "U" : "");
    shape.append(rest.chars().anyMatch(Character::isLowerCase) ? "l" : "");
    shape.append(rest.chars().anyMatch(Character::isDigit) ? "d" : "");
    shape.append(rest.chars().allMatch(Character::isLetterOrDigit) ? "" : "-");
    return shape.append(rest.isEmpty() ? "1" : "").toString();
  }
}
