package io.github.kutipan.mention;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.Gender;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mention.Name;
import io.github.kutipan.mention.Mention.Post;
import io.github.kutipan.mention.Phrase.Range;
import java.util.List;
import java.util.Optional;

/** A mention in the making: one person or body, known, until something else is said. */
final class MentionBuilder {

  private final Labels labels;
  private final Kind kind;
  private final int start;
  private final int end;
  private GrammaticalNumber number = GrammaticalNumber.SINGULAR;
  private boolean definite = true;
  private boolean determined;
  private Optional<Name> name = Optional.empty();
  private int nameStart;
  private int nameEnd;
  private String head = "";
  private List<Post> posts = List.of();

  MentionBuilder(Labels labels, Kind kind, int start, int end) {
    this.labels = labels;
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  MentionBuilder number(GrammaticalNumber newNumber) {
    number = newNumber;
    return this;
  }

  MentionBuilder definite(boolean isDefinite, boolean isDetermined) {
    definite = isDefinite;
    determined = isDetermined;
    return this;
  }

  MentionBuilder name(Range range) {
    nameStart = range.start();
    nameEnd = range.end();
    Sentence sentence = labels.sentence;
    name =
        Optional.of(
            new Name(
                sentence.span(range.start(), range.end()),
                sentence.words().subList(range.start(), range.end())));
    return this;
  }

  MentionBuilder head(String newHead) {
    head = newHead;
    return this;
  }

  MentionBuilder posts(List<Post> newPosts) {
    posts = newPosts;
    return this;
  }

  Mention build() {
    return new Mention(
        labels.sentence.index(),
        start,
        end,
        labels.sentence.span(start, end),
        kind,
        number,
        definite,
        determined,
        gender(),
        name,
        name.isPresent() && isNickname(),
        isProminent(),
        head,
        posts);
  }

  /** What the first of its words that tells one tells of the gender, up to the end of the name. */
  private Optional<Gender> gender() {
    for (int i = start; i < Math.max(nameEnd, head.isEmpty() ? start + 1 : end); i++) {
      boolean lastName = nameEnd > 0 && i == nameEnd - 1 && i > nameStart;
      Optional<Lexicon.Match<Gender>> told = lastName ? Optional.empty() : labels.gender(i);
      if (told.isPresent()) {
        return told.map(Lexicon.Match::value);
      }
    }
    return Optional.empty();
  }

  private boolean isNickname() {
    int marker = labels.length(Words.NICKNAME_MARKERS, end);
    return (marker > 0 && !labels.isNameLike(end + marker))
        || labels.lengthBefore(Words.NICKNAME_MARKERS, start) > 0;
  }

  private boolean isProminent() {
    return isSubject()
        || labels.speaksBehind(start)
        || labels.speaksBefore(end)
        || (labels.in(end) && labels.token(end).is(",") && labels.speaksBefore(end + 1));
  }

  /** Whether nothing but a connective, adverbials with their commas or an introducer precede. */
  private boolean isSubject() {
    if (labels.length(Words.NOTICES, 0) > 0) {
      return false;
    }
    int head = start - labels.lengthBefore(Words.INTRODUCERS, start);
    int opener = labels.length(Words.CONNECTIVES, 0);
    if (head <= opener || start - head > 1) {
      return true;
    }
    if (!labels.token(head - 1).is(",")) {
      return false;
    }
    if (head < start) {
      return true;
    }
    if (labels.pack.has(Switch.CUES_ARE_VERBS) && isBeforePredicate()) {
      return true;
    }
    boolean adverbial = opener > 0 || labels.length(Words.ADJUNCTS, 0) > 0;
    return (adverbial && labels.firstComma() == head - 1)
        || (labels.firstVerb() >= head && isBeforePredicate());
  }

  /**
   * "Malamnya, Siti membuka warung", not "Tim Sukabumi, Cisolok, dan warga": behind it is a verb.
   */
  private boolean isBeforePredicate() {
    int i = end;
    if (labels.in(i) && labels.token(i).is(",")) {
      i++;
    }
    return labels.length(Words.ADVERBS, i) > 0
        || (labels.in(i) && labels.sentence.hasTag(i, "VERB", "AUX", "ADV"));
  }
}
