package io.github.kutipan.reporting;

import io.github.kutipan.document.Token;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.text.Characters;
import java.util.Optional;

/** What stands at a place of a clause, whatever a pattern has matched so far. */
final class Surroundings {

  private final Clause clause;
  private final String text;
  private final int floor;

  Surroundings(Clause clause, String text, int floor) {
    this.clause = clause;
    this.text = text;
    this.floor = floor;
  }

  boolean quotedBefore(int i) {
    return clause.isQuotation(i - 1) && Quoted.endsWithPause(text, clause.token(i - 1));
  }

  /** A small letter behind the mark and a word in front of it: a part of the reporter's clause. */
  boolean isEmbedded(int i) {
    if (i <= floor) {
      return false;
    }
    boolean word = clause.token(i - 1).isWord();
    boolean opener = clause.afterConnectives(floor) == i;
    return Quoted.beginsSmall(text, clause.token(i))
        ? word || clause.is(i - 1, ",")
        : word && clause.hasVerbCues() && !opener;
  }

  /** "lagu "Senja di Pelabuhan"": the word in front says that it is no speech. */
  boolean isTitle(int i) {
    int end = clause.hasVerbCues() && clause.is(i - 1, ",") ? i - 1 : i;
    return i > floor && clause.lengthBefore(Words.SCARE_TRIGGERS, end) > 0;
  }

  boolean isCondition(int start, int next) {
    if (!clause.starts(Words.CONDITIONS, start) || clause.starts(Words.ADJUNCTS, next)) {
      return false;
    }
    for (int i = next; clause.in(i); i++) {
      if (clause.is(i, ",") || clause.starts(Words.CONSEQUENCES, i)) {
        return true;
      }
    }
    return false;
  }

  /** "urged the state to act", not "demanded cuts to aid". */
  boolean startsDirective(int i) {
    return !clause.hasVerbCues()
        || (clause.in(i) && clause.sentence.hasTag(i, "VERB", "AUX", "ADV", "PART"));
  }

  /** Where "reporters", "the Daily Post", "a crowd" ends: a mention, or one noun phrase. */
  int afterAddressee(int to) {
    Optional<Mention> mention = clause.mentionStartingAt(to);
    int end = mention.map(Mention::end).orElse(to);
    if (mention.isEmpty() && clause.in(to)) {
      boolean noun = false;
      while (clause.in(end)
          && clause.token(end).isWord()
          && !(noun && clause.sentence.hasTag(end, "DET", "PRON"))
          && clause.sentence.hasTag(end, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")) {
        noun |= clause.sentence.hasTag(end, "NOUN", "PROPN", "PRON");
        end++;
      }
    }
    return end;
  }

  boolean isSeparator(int i) {
    Token token = clause.token(i);
    return !token.isWord()
        && !token.isQuotation()
        && !Characters.isOpeningBracket(token.text().charAt(0))
        && !Characters.isClosingBracket(token.text().charAt(0));
  }
}
