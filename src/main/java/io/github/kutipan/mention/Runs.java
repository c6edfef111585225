package io.github.kutipan.mention;

import io.github.kutipan.language.Words;

/** Brackets and lists inside a run of capitals. */
final class Runs {

  private static final int BRACKET_TOKENS = 6;
  private static final int LIST_MEMBERS = 5;
  private static final int MEMBER_TOKENS = 4;

  private final Labels labels;

  Runs(Labels labels) {
    this.labels = labels;
  }

  /** The token behind "Pemuda, Olahraga, dan Pariwisata", if that begins here. */
  int afterListFrom(int start) {
    int comma = start;
    while (labels.isNameLike(comma) && comma - start < MEMBER_TOKENS) {
      comma++;
    }
    int end = afterList(comma);
    return end > comma ? end : start;
  }

  /** The token behind ", Kebudayaan, Riset, dan Teknologi", a list of capitals inside one name. */
  int afterList(int comma) {
    int i = comma;
    for (int n = 0; n < LIST_MEMBERS && labels.in(i) && labels.token(i).is(","); n++) {
      int link = labels.length(Words.ORGANIZATION_LINKS, i + 1);
      int end = afterMember(i + 1 + link);
      if (end == i + 1 + link) {
        return comma;
      }
      int late = link > 0 ? 0 : labels.length(Words.ORGANIZATION_LINKS, end);
      if (late > 0 && n > 0) {
        int last = afterMember(end + late);
        return last > end + late ? last : comma;
      }
      if (link > 0) {
        return n > 0 ? end : comma;
      }
      i = end;
    }
    return comma;
  }

  private int afterMember(int start) {
    int end = start;
    while (labels.isNameLike(end)
        && end - start < MEMBER_TOKENS
        && !labels.isSurelyPerson(end)
        && !(end > start && (labels.startsPerson(end) || labels.startsOrganization(end)))) {
      end++;
    }
    return end;
  }

  /** The token behind a short bracket that opens at the token, or the token itself. */
  int afterBracket(int i) {
    if (!labels.in(i) || !labels.token(i).is("(")) {
      return i;
    }
    for (int j = i + 1; labels.in(j) && j - i <= BRACKET_TOKENS; j++) {
      if (labels.token(j).is(")")) {
        return j + 1;
      }
    }
    return i;
  }
}
