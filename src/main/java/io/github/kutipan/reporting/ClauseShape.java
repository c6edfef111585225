package io.github.kutipan.reporting;

import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;

/** Where clauses, lists and objects begin in a sentence, as its parts of speech tell. */
final class ClauseShape {

  private static final int SUBJECT_TOKENS = 8;
  private static final int LIST_TOKENS = 20;

  private final Clause clause;

  ClauseShape(Clause clause) {
    this.clause = clause;
  }

  /** ", experts left": nouns and a verb behind a comma, where the main clause may begin. */
  boolean startsMainClause(int comma) {
    return clause.is(comma, ",") && startsMainClauseAt(comma + 1);
  }

  /** Whether nouns and a verb of theirs begin at the token. */
  boolean startsMainClauseAt(int start) {
    int i = start;
    boolean noun = false;
    while (clause.in(i)
        && i - start < SUBJECT_TOKENS
        && clause.token(i).isWord()
        && clause.sentence.hasTag(i, "NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM", "ADP")) {
      noun |= clause.sentence.hasTag(i, "NOUN", "PROPN", "PRON", "NUM");
      i++;
    }
    return noun
        && (isVerb(afterModifiers(i)) || clause.isQuotation(i))
        && !clause.starts(Words.RELATIVIZERS, start)
        && !clause.sentence.hasTag(start, "ADP");
  }

  /** Whether a verb stands at the token; none does behind the last one. */
  boolean isVerb(int i) {
    return clause.in(i) && clause.sentence.hasTag(i, "VERB", "AUX");
  }

  /** The token behind adverbs and negations, by their tags. */
  private int afterModifiers(int from) {
    int i = clause.afterAdverbs(from);
    while (clause.in(i) && clause.sentence.hasTag(i, "ADV", "PART")) {
      i++;
    }
    return i;
  }

  /** "numbers, names and addresses": a comma between nouns of which the last has a coordinator. */
  boolean isListed(int comma) {
    if (clause.sentence.hasTag(comma - 1, "ADJ") && clause.sentence.hasTag(comma + 1, "ADJ")) {
      return true;
    }
    for (int i = comma + 1; clause.in(i) && i - comma < LIST_TOKENS; i++) {
      if (clause.length(Words.COORDINATORS, i) > 0) {
        return clause.sentence.hasTag(i, "CCONJ") && i > comma + 1 && !startsMainClauseAt(i + 1);
      }
      boolean nominal =
          clause.token(i).isQuotation()
              || clause.is(i, ",")
              || clause.starts(Words.WORD_ENDINGS, i)
              || clause.sentence.hasTag(i, "NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PRON");
      if (!nominal || clause.starts(Words.RELATIVIZERS, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause that begins at the token depends on another: "when", "while". */
  boolean isSubordinate(int start) {
    return start > 0
        && clause.hasVerbCues()
        && (clause.sentence.hasTag(start - 1, "SCONJ")
            || clause.lengthBefore(Words.CONDITIONS, start) > 0
            || (clause.lengthBefore(Words.ADJUNCTS, start) == 1
                && clause.token(start - 1).isWord()));
  }

  /**
   * Whether the cue at {@code cue} is a verb with an object at {@code object}: neither a noun with
   * what depends on it ("his call for peace"), a participle ("the letters praised on Monday"), nor
   * an intention ("wants to leave", "plans to praise him").
   */
  boolean takesObject(int cue, int object) {
    boolean phrasal = object - cue > 1;
    return clause.in(object)
        && (clause.sentence.tags().isEmpty()
            || clause.sentence.hasTag(cue, "VERB", "AUX")
            || standsAsVerb(cue)
            || (speaksRightBefore(cue)
                && (phrasal || clause.mentionStartingAt(object).isPresent())))
        && !(cue > 0
            && (clause.starts(Words.WORD_ENDINGS, cue - 1)
                || clause.sentence.hasTag(cue - 1, "PART", "DET")))
        && !clause.starts(Words.DIRECTIVE_COMPLEMENTIZERS, object)
        && (phrasal || startsObject(object));
  }

  private boolean speaksRightBefore(int cue) {
    return clause
        .mentionAt(cue - 1)
        .filter(mention -> mention.end() == cue)
        .filter(m -> m.kind() != Mention.Kind.THING && m.kind() != Mention.Kind.PRONOUN)
        .isPresent();
  }

  private boolean startsObject(int i) {
    int counted = clause.sentence.hasTag(i, "ADP", "ADV") ? i + 1 : i;
    return counted == i
        ? !clause.sentence.hasTag(i, "SCONJ", "CCONJ")
        : clause.in(counted) && clause.sentence.hasTag(counted, "NUM");
  }

  /** "one poll shows the": tagged as a noun, but a noun stands in front and others begin behind. */
  boolean standsAsVerb(int i) {
    return i > 0
        && clause.in(i + 1)
        && clause.sentence.hasTag(i, "NOUN")
        && clause.sentence.hasTag(i - 1, "NOUN", "PROPN", "VERB")
        && (clause.sentence.hasTag(i + 1, "DET", "PRON", "PROPN")
            || clause.starts(Words.COMPLEMENTIZERS, i + 1));
  }
}
