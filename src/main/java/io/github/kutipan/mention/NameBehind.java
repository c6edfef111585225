package io.github.kutipan.mention;

import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Phrase.Range;
import java.util.Optional;

/** Reads the name that stands behind a comma and belongs to what stands in front of it. */
final class NameBehind {

  private final Labels labels;
  private final NameParser names;

  NameBehind(Labels labels, NameParser names) {
    this.labels = labels;
    this.names = names;
  }

  /** The name alone that begins behind the comma at a token, and what follows it is no name. */
  Optional<Phrase> at(int comma) {
    if (!labels.in(comma + 1) || !labels.token(comma).is(",")) {
      return Optional.empty();
    }
    Phrase person = names.parse(comma + 1, false, false);
    return person.role.isEmpty()
            && person.organization.isEmpty()
            && person.name.isPresent()
            && closes(person.end)
        ? Optional.of(person)
        : Optional.empty();
  }

  /**
   * "Guru Besar UIN Syarif Hidayatullah, Siti Rahma, mengatakan", "kuasa hukum Budi, Siti Rahma":
   * the first name belongs to the body or to the role, since no title stands in front of it.
   */
  Phrase rename(Phrase phrase) {
    if (phrase.name.isEmpty() || phrase.role.isEmpty() || phrase.name.get().end() != phrase.end) {
      return phrase;
    }
    Range first = phrase.name.get();
    boolean ofBody = phrase.organization.filter(o -> o.end() == first.start()).isPresent();
    boolean ofRole = phrase.organization.isEmpty() && phrase.role.get().end() == first.start();
    Optional<Phrase> second = at(phrase.end).filter(person -> !isList(person.end));
    boolean twoClauses =
        labels.isBehindCue(phrase.start)
            && second.filter(person -> labels.speaksBefore(person.end)).isPresent();
    if (second.isEmpty() || twoClauses || !(ofBody || ofRole)) {
      return phrase;
    }
    if (ofBody) {
      phrase.organization =
          phrase.organization.map(organization -> new Range(organization.start(), first.end()));
    } else {
      phrase.role = phrase.role.map(role -> new Range(role.start(), first.end()));
    }
    phrase.name = second.get().name;
    phrase.end = second.get().end;
    return phrase;
  }

  /** "…, Siti, dan Ani": the comma parts the members of a list. */
  private boolean isList(int end) {
    return labels.in(end + 1)
        && labels.token(end).is(",")
        && (labels.length(Words.ORGANIZATION_LINKS, end + 1) > 0 || labels.startsPerson(end + 1));
  }

  /** An apposition goes up to a comma, a stop, a bracket or the cue. */
  boolean closes(int end) {
    return !labels.in(end)
        || !labels.token(end).isWord()
        || labels.isCue(end)
        || labels.length(Words.ADJUNCTS, end) > 0
        || labels.length(Words.ADVERBS, end) > 0
        || labels.length(Words.RELATIVIZERS, end) > 0
        || labels.length(Words.NICKNAME_MARKERS, end) > 0
        || labels.length(Words.APPOSITION_OPENERS, end) > 0;
  }
}
