package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Words;
import org.jspecify.annotations.Nullable;

/** What the tokens of a sentence are to its grammar, and no word of it: the input of models. */
final class WordClasses {

  /** Lists of words that tell more than a part of speech. */
  private static final ImmutableList<Words> LISTS =
      ImmutableList.of(
          Words.COMPLEMENTIZERS,
          Words.DIRECTIVE_COMPLEMENTIZERS,
          Words.RELATIVIZERS,
          Words.QUESTION_WORDS,
          Words.NEGATIONS,
          Words.COORDINATORS);

  private static final int ENDING = 2;

  private final Clause clause;
  private final @Nullable String[] known;

  WordClasses(Clause clause) {
    this.clause = clause;
    known = new @Nullable String[clause.size()];
  }

  /** The list that a word stands in, or its part of speech; for a mark, what it does. */
  String at(int i) {
    if (!clause.in(i)) {
      return "none";
    }
    String found = known[i];
    if (found == null) {
      found = classOf(i);
      known[i] = found;
    }
    return found;
  }

  private String classOf(int i) {
    if (!clause.token(i).isWord() && !clause.isQuotation(i)) {
      return clause.isBorder(i)
          ? "stop"
          : clause.is(i, ",") ? "comma" : clause.isDash(i) ? "dash" : "mark";
    }
    for (Words list : LISTS) {
      if (clause.starts(list, i)
          && (list != Words.DIRECTIVE_COMPLEMENTIZERS || clause.startsInfinitive(i))) {
        return list.name();
      }
    }
    return tag(i);
  }

  /** The part of speech of a token. */
  String tag(int i) {
    if (!clause.in(i)) {
      return "none";
    }
    return clause.isQuotation(i)
        ? "quotation"
        : clause.sentence.tags().isEmpty() ? "unknown" : clause.sentence.tags().get(i);
  }

  /** The last letters of a word, which tell the form of a verb. */
  String ending(int i) {
    String word = clause.in(i) ? clause.token(i).text() : "";
    return word.substring(Math.max(0, word.length() - ENDING));
  }

  /** The first of some steps that a number is not beyond, or the last one. */
  static int upTo(int number, int... steps) {
    for (int step : steps) {
      if (number <= step) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }
}
