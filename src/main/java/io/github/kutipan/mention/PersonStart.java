package io.github.kutipan.mention;

import io.github.kutipan.language.Title;
import io.github.kutipan.language.Words;
import io.github.kutipan.opennlp.NameSpan;

/** Finds where the person begins in a span that the model took for one. */
final class PersonStart {

  private final Labels labels;
  private final Evidence evidence;
  private final NameContext context;

  PersonStart(Labels labels, Evidence evidence, NameContext context) {
    this.labels = labels;
    this.evidence = evidence;
    this.context = context;
  }

  /** The first token of the person in a span that may begin with a role, a body or a place. */
  int in(NameSpan name) {
    for (int i = name.start() + 1; i < name.end() - 1; i++) {
      boolean foreign = context.isInRun(name.start()) || labels.isVocabulary(name.start());
      if (!foreign || context.isListed(i - 1)) {
        break;
      }
      if (evidence.isFullName(labels.sentence.words().subList(i, name.end()))) {
        return i;
      }
    }
    int nameInside = innerStart(name);
    if (nameInside > name.start()) {
      return nameInside;
    }
    int known = firstKnown(name);
    if (known > name.start()) {
      return known;
    }
    int start =
        labels.length(Words.NOTICES, 0) > 0 || context.followsPlaceRole(name.start())
            ? firstSurePerson(name)
            : name.start();
    for (int i = start; i < name.end() - 1; i++) {
      boolean tail = i > name.start() && start == i && labels.length(Words.PLACE_TAILS, i) > 0;
      boolean inner =
          i == name.start()
              && i + 2 < name.end()
              && i > 0
              && !labels.isUnnamed(i - 1)
              && labels.isVocabulary(i)
              && !context.isListed(i);
      if (tail
          || inner
          || (labels.isForeign(i) && labels.title(i, Title.Position.BEFORE).isEmpty())) {
        start = i + 1;
      }
    }
    return start;
  }

  /** "Suci I Made Arsana", "Barat H. Rudi Hartawan": where a name begins inside a longer span. */
  private int innerStart(NameSpan name) {
    boolean listed = false;
    for (int i = name.start(); i < name.end(); i++) {
      if (i > name.start() && context.isListedGroup(i)) {
        return i;
      }
      int titled = i > name.start() ? labels.afterTitles(i) : i;
      if (titled > i && titled < name.end() && !(listed && context.isInitial(i))) {
        return titled;
      }
      listed |= context.isListed(i);
    }
    return name.start();
  }

  /**
   * "Kepala Kampung Wolebi Yulianus Kogoya", "Direktur Cakrawala Siti Rahma": in front of a name
   * that is known, a word that is not stands for the place or the body.
   */
  private int firstKnown(NameSpan name) {
    boolean place = context.followsPlaceRole(name.start());
    boolean post = place || context.followsBodyRole(name.start());
    boolean inRun = context.isInRun(name.start());
    int inBody = post ? afterBody(name) : name.start();
    for (int i = name.start(); i < name.end() && (post || inRun); i++) {
      if (context.isSurelyPerson(i)) {
        return i;
      }
      boolean last = i >= name.end() - 1;
      if (last || context.isListed(i)) {
        return i > name.start() && !last ? i : name.start();
      }
      boolean foreign =
          place
              || i < inBody
              || (post && context.isBodyElsewhere(i))
              || beginsFullName(i + 1, name.end())
              || labels.isVocabulary(i);
      if (!foreign) {
        return i == inBody ? i : name.start();
      }
    }
    return name.start();
  }

  /** "CEO Daur Sel Nusantara Siti Rahma": the token behind the last word that only bodies have. */
  private int afterBody(NameSpan name) {
    int end = name.start();
    for (int i = name.start(); i < name.end() - 1; i++) {
      if (context.isListed(i)) {
        return end;
      }
      if (labels.isVocabulary(i)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** A short name that is the first of two words or more; the last could be of one's own name. */
  private boolean beginsFullName(int i, int end) {
    return i + 1 < end && context.isSurelyPerson(i) && labels.length(Words.NAME_PARTICLES, i) == 0;
  }

  /** A link that lost its line break runs into the next sentence's subject. */
  private int firstSurePerson(NameSpan name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (context.isSurelyPerson(i)) {
        return i;
      }
    }
    return name.start();
  }
}
