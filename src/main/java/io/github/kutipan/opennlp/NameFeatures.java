package io.github.kutipan.opennlp;

import com.google.common.base.Splitter;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.WordSequence;
import io.github.kutipan.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a name tagger looks at: words, their shapes and affixes, what the tables of the language say
 * of them, where they stand in a run of capitals, and the tags before. Thread-safe.
 *
 * <p>A feature is a template, such as "the word before is", and a value. The names of templates are
 * part of the trained model.
 */
public final class NameFeatures {

  /** Takes the features of one word, always in the same order. */
  @FunctionalInterface
  interface Sink {
    void add(String template, String value);
  }

  static final String WORD = "w=";
  static final String SHAPE = "s=";
  static final String TABLES = "tt=";

  /** Templates that pair the tag before with the tag before that, or with a feature. */
  static final String TAG = "o=";

  static final String TAGS = "oo=";
  static final String TAG_AND_WORD = "ow=";
  static final String TAG_AND_SHAPE = "os=";
  static final String TAG_AND_TABLES = "ot=";

  private static final String FIRST = "first";
  private static final int AFFIX = 4;
  private static final int WINDOW = 2;
  private static final int RUN = 4;
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final String[] WORD_AT = atEach("w=");
  private static final String[] SHAPE_AT = atEach("s=");
  private static final String[] TABLE_AT = atEach("t=");

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

  private static String[] atEach(String template) {
    String[] templates = new String[2 * WINDOW + 1];
    for (int d = -WINDOW; d <= WINDOW; d++) {
      templates[d + WINDOW] = d + template;
    }
    return templates;
  }

  /** Returns the features of each word, in the form in which a model is trained. */
  public String[][] of(List<String> words, List<String> tags) {
    Sentence sentence = read(words);
    String[][] features = new String[words.size()][];
    for (int i = 0; i < words.size(); i++) {
      List<String> found = new ArrayList<>();
      sentence.features(i, (template, value) -> found.add(template + value));
      String last = i > 0 ? tags.get(i - 1) : "";
      found.add(TAG + last);
      found.add(TAGS + last + "," + (i > 1 ? tags.get(i - 2) : ""));
      found.add(TAG_AND_WORD + last + "," + WORD + sentence.lower[i]);
      found.add(TAG_AND_SHAPE + last + "," + SHAPE + sentence.shapes[i]);
      found.add(TAG_AND_TABLES + last + "," + TABLES + sentence.tablesAround(i));
      features[i] = found.toArray(new String[0]);
    }
    return features;
  }

  /** Looks at the words of a sentence. */
  Sentence read(List<String> words) {
    return new Sentence(pack.sequence(words));
  }

  private static String get(String[] values, int i) {
    return i < 0 ? "^" : i >= values.length ? "$" : values[i];
  }

  /** The words of a sentence in several respects. */
  final class Sentence {
    private final WordSequence words;
    private final String[] lower;
    private final String[] shapes;
    private final String[] tables;
    private final List<List<String>> entries;
    private final int[] runStart;
    private final int[] runEnd;

    private Sentence(WordSequence words) {
      this.words = words;
      int size = words.size();
      lower = new String[size];
      shapes = new String[size];
      tables = new String[size];
      Arrays.fill(tables, "");
      runStart = new int[size];
      runEnd = new int[size];
      for (int i = 0; i < size; i++) {
        lower[i] = words.lower(i);
        shapes[i] = shape(words.get(i));
        look(i);
      }
      entries = new ArrayList<>(size);
      for (String found : tables) {
        entries.add(found.isEmpty() ? List.of() : SPACES.splitToList(found));
      }
      findRuns();
    }

    int size() {
      return words.size();
    }

    String lowerAt(int i) {
      return lower[i];
    }

    String shapeAt(int i) {
      return shapes[i];
    }

    String tablesAround(int i) {
      return get(tables, i - 1) + "/" + tables[i] + "/" + get(tables, i + 1);
    }

    /** Hands out the features of a word that do not depend on tags. */
    void features(int i, Sink sink) {
      sink.add(WORD, lower[i]);
      sink.add(SHAPE, shapes[i]);
      sink.add(TABLES, tablesAround(i));
      sink.add("c=", words.get(i));
      if (i == 0) {
        sink.add(FIRST, "");
      }
      neighbours(i, sink);
      affixes(lower[i], sink);
      run(i, sink);
    }

    private void neighbours(int i, Sink sink) {
      for (int d = -WINDOW; d <= WINDOW; d++) {
        if (d != 0) {
          sink.add(WORD_AT[d + WINDOW], get(lower, i + d));
          sink.add(SHAPE_AT[d + WINDOW], get(shapes, i + d));
        }
        int place = i + d;
        if (place < 0 || place >= entries.size()) {
          sink.add(TABLE_AT[d + WINDOW], get(tables, place));
          continue;
        }
        for (String entry : entries.get(place)) {
          sink.add(TABLE_AT[d + WINDOW], entry);
        }
      }
      sink.add("bw=", get(lower, i - 1) + " " + lower[i]);
      sink.add("wb=", lower[i] + " " + get(lower, i + 1));
      sink.add("bs=", get(shapes, i - 1) + shapes[i] + get(shapes, i + 1));
    }

    private static void affixes(String word, Sink sink) {
      for (int n = 1; n <= AFFIX && n < word.length(); n++) {
        sink.add("pre=", word.substring(0, n));
        sink.add("suf=", word.substring(word.length() - n));
      }
    }

    /** The place in a run of capitals, and what stands at its borders. */
    private void run(int i, Sink sink) {
      if (runStart[i] < 0) {
        return;
      }
      int before = Math.min(i - runStart[i], RUN);
      int left = Math.min(runEnd[i] - i, RUN);
      sink.add("rf=", Integer.toString(before));
      sink.add("rl=", Integer.toString(left));
      sink.add("rb=", get(lower, runStart[i] - 1));
      sink.add("ra=", get(lower, runEnd[i]));
      sink.add("rbt=", get(tables, runStart[i] - 1) + " " + before);
      sink.add("rat=", get(tables, runEnd[i]) + " " + left);
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
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    boolean other = false;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      upper |= Character.isUpperCase(c);
      lower |= Character.isLowerCase(c);
      digit |= Character.isDigit(c);
      other |= !Character.isLetterOrDigit(c);
    }
    StringBuilder shape = new StringBuilder();
    shape.append(Character.isUpperCase(first) ? 'X' : Character.isDigit(first) ? '9' : 'x');
    shape.append(upper ? "U" : "").append(lower ? "l" : "").append(digit ? "d" : "");
    return shape.append(other ? "-" : "").append(word.length() == 1 ? "1" : "").toString();
  }
}
