package io.github.kutipan.mention;

import io.github.kutipan.language.GroupNoun;
import io.github.kutipan.language.OrganizationWord;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Phrase.Range;
import io.github.kutipan.opennlp.NameType;
import java.util.Optional;

/** Reads how far the name of a body runs. */
final class OrganizationParser {

  private static final int ORGANIZATION_TOKENS = 16;
  private static final int COMMON_NOUNS = 5;

  private final Labels labels;
  private final Runs runs;

  OrganizationParser(Labels labels) {
    this.labels = labels;
    this.runs = new Runs(labels);
  }

  /**
   * The token behind what the reporter calls a body in front of its name: "the libertarian Harbor
   * Institute", "the charity Patients First"; the same token where no name follows.
   */
  int afterCommonNouns(int start) {
    int i = start;
    while (labels.in(i + 1)
        && i - start < COMMON_NOUNS
        && labels.token(i).isWord()
        && !labels.token(i).isCapitalized()
        && (i == start || !labels.isEnding(i))
        && labels.isModifier(i, start)) {
      i++;
    }
    boolean named = labels.isNameLike(i) && (labels.startsOrganization(i) || isBodyNoun(i));
    return named ? i : start;
  }

  private boolean isBodyNoun(int end) {
    return labels
            .pack
            .groups()
            .endingAt(labels.sentence.words(), end)
            .filter(m -> m.value().kind() == GroupNoun.Kind.BODY)
            .isPresent()
        || labels.lengthBefore(Words.ANAPHORIC_BODIES, end) > 0;
  }

  /** Reads the body that begins at a token into a phrase. */
  void parse(Phrase phrase, int start, boolean personKnown) {
    int i = start + 1;
    int end = i;
    while (labels.in(i) && i - start < ORGANIZATION_TOKENS) {
      int bracket = runs.afterBracket(i);
      boolean inside =
          labels.isNamed(i, NameType.ORGANIZATION) && !labels.beginsName(i, NameType.ORGANIZATION);
      int list = runs.afterList(i);
      if (bracket > i || list > i) {
        i = Math.max(bracket, list);
        end = i;
      } else if (!personKnown && labels.startsPerson(i)) {
        break;
      } else if (labels.isNameLike(i) && !(labels.isNamed(i, NameType.PERSON) && !personKnown)) {
        i++;
        end = i;
      } else if (labels.token(i).isCapitalized() && isNumber(i - 1)) {
        i++;
        end = i;
      } else if (inside && labels.token(i).isWord()) {
        i++;
        end = i;
      } else if (linksName(i) || isNumberInName(i) || linksBody(i) || isSlash(i)) {
        i++;
      } else {
        break;
      }
    }
    phrase.organization = Optional.of(new Range(start, end));
    phrase.end = end;
  }

  /** "Pusat Penelitian X di Universitas Y" is one body inside another. */
  private boolean linksBody(int i) {
    return labels.length(Words.APPOSITION_LINKS, i) == 1
        && labels.isNameLike(i + 1)
        && labels
            .organizationWord(i + 1)
            .filter(m -> m.value() == OrganizationWord.FIRST)
            .isPresent();
  }

  /** "Kodim 0712/Pantura". */
  private boolean isSlash(int i) {
    return labels.token(i).is("/") && labels.isNameLike(i + 1);
  }

  private boolean isNumber(int i) {
    return labels.token(i).isWord() && Character.isDigit(labels.token(i).text().charAt(0));
  }

  /** "Yayasan 10 November 1945 (YSN)", "SMAN 1 Bandung". */
  private boolean isNumberInName(int i) {
    return isNumber(i)
        && labels.in(i + 1)
        && (labels.token(i + 1).isCapitalized()
            || labels.token(i + 1).is("/")
            || runs.afterBracket(i + 1) > i + 1);
  }

  /** "Harbor Television and Ann Carver", but "Center for Strategic and Ocean Studies". */
  private boolean partsNames(int i) {
    if (labels.length(Words.PLACES, i + 1) > 0 && labels.length(Words.APPOSITION_LINKS, i) > 0) {
      return labels.length(Words.NAME_LINKS, i) == 0;
    }
    return labels.sentence.hasTag(i, "CCONJ") && !labels.sentence.hasTag(i - 1, "ADJ");
  }

  private boolean linksName(int i) {
    return labels.length(Words.ORGANIZATION_LINKS, i) > 0
        && labels.isNameLike(i + 1)
        && (labels.token(i).is("&") || !labels.startsPerson(i + 1))
        && !(labels.pack.has(Switch.MODIFIERS_FIRST) && !labels.token(i).is("&") && partsNames(i))
        && labels
            .organizationWord(i + 1)
            .filter(m -> m.value() == OrganizationWord.WHOLE)
            .isEmpty();
  }
}
