package io.github.kutipan.mention;

import io.github.kutipan.language.Determiner;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.GroupNoun;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention.Kind;
import java.util.Locale;
import java.util.Optional;

/** Reads noun phrases without a name: "para ahli", "politikus itu", "laporan tersebut". */
final class NominalParser {

  private static final int NOMINAL_TOKENS = 12;

  /** Words between a common noun and the name of the body. */
  private static final int BODY_TOKENS = 4;

  private final Labels labels;
  private final OrganizationParser organizations;

  NominalParser(Labels labels) {
    this.labels = labels;
    this.organizations = new OrganizationParser(labels);
  }

  /**
   * Reads the phrase whose noun stands at a token.
   *
   * @param start the first token of the phrase
   * @param head the token of the noun
   * @param determiner the determiner in front of it
   */
  Optional<Mention> parse(int start, int head, Optional<Determiner> determiner) {
    if (!labels.token(head).isWord() || stops(head)) {
      return Optional.empty();
    }
    if (labels.pack.has(Switch.MODIFIERS_FIRST)) {
      return modified(start, head, determiner);
    }
    Optional<Lexicon.Match<GroupNoun>> noun =
        labels.pack.groups().startingAt(labels.sentence.words(), head);
    Optional<Mention> body = namedBody(start, head, noun.map(Lexicon.Match::value));
    if (body.isPresent()) {
      return body;
    }
    boolean known = noun.isPresent() || labels.role(head).isPresent();
    int end = endOfNominal(head + noun.map(Lexicon.Match::length).orElse(1));
    int after = known ? afterLateDeterminer(end) : afterDeterminer(end);
    boolean determined = after > end;
    if (!known && determiner.isEmpty() && !determined) {
      return Optional.empty();
    }
    boolean plural = isPlural(noun.map(Lexicon.Match::value), determiner);
    boolean definite =
        determined ? isDefinite(after) : determiner.map(Determiner::definite).orElse(false);
    Kind kind =
        known || plural
            ? kind(noun.map(m -> m.value().kind()).orElse(GroupNoun.Kind.PERSON), plural)
            : Kind.THING;
    return Optional.of(
        new MentionBuilder(labels, kind, start, after)
            .number(plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR)
            .definite(definite, definite)
            .head(labels.token(head).text().toLowerCase(Locale.ROOT))
            .build());
  }

  /** "the county's election officials": modifiers in front, and the noun at the end. */
  Optional<Mention> modified(int start, int first, Optional<Determiner> determiner) {
    int end = first;
    while (labels.in(end)
        && end - first < NOMINAL_TOKENS
        && labels.isModifier(end, first)
        && !(labels.token(end).isCapitalized() && isBehindBody(end))
        && !(end > first && labels.isCue(end) && (isBehindNoun(end) || isLast(end)))) {
      end++;
    }
    int head = end;
    Optional<Lexicon.Match<GroupNoun>> noun = Optional.empty();
    for (int i = first; i < end; i++) {
      Optional<Lexicon.Match<GroupNoun>> found =
          labels.pack.groups().startingAt(labels.sentence.words(), i);
      if (found.isPresent() && i + found.get().length() >= end) {
        head = i;
        noun = found;
        break;
      }
    }
    if (end == first || (noun.isEmpty() && determiner.isEmpty())) {
      return Optional.empty();
    }
    int last = Math.max(end, noun.map(Lexicon.Match::length).orElse(0) + head);
    boolean plural = isPlural(noun.map(Lexicon.Match::value), determiner);
    boolean owned = labels.hasEnding(first, head);
    boolean definite = !owned && determiner.map(Determiner::definite).orElse(false);
    Kind kind =
        noun.isPresent()
            ? kind(noun.get().value().kind(), plural)
            : plural ? Kind.GROUP : Kind.THING;
    int word = noun.isPresent() ? head : last - 1;
    if (kind == Kind.BODY && labels.in(last) && isApposed(last)) {
      Phrase phrase = new Phrase(last, false);
      organizations.parse(phrase, last, false);
      return Optional.of(
          new MentionBuilder(labels, Kind.ORGANIZATION, start, phrase.end)
              .name(phrase.organization.orElseThrow())
              .build());
    }
    boolean named = kind == Kind.BODY && !owned && head > first && labels.isNameLike(first);
    MentionBuilder mention =
        new MentionBuilder(labels, named ? Kind.ORGANIZATION : kind, start, last)
            .number(plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR)
            .definite(definite, definite)
            .head(labels.token(word).text().toLowerCase(Locale.ROOT));
    return Optional.of(
        named ? mention.name(new Phrase.Range(first, last)).build() : mention.build());
  }

  /** "index provider SeaBench": the name of the body stands behind the noun. */
  private boolean isApposed(int name) {
    return labels.isNameLike(name)
        && !labels.token(name - 1).isCapitalized()
        && !labels.startsPerson(name);
  }

  private boolean isLast(int i) {
    return !labels.in(i + 1) || !labels.token(i + 1).isWord();
  }

  private boolean isBehindBody(int i) {
    return labels
        .pack
        .groups()
        .endingAt(labels.sentence.words(), i)
        .filter(m -> m.value().kind() == GroupNoun.Kind.BODY)
        .filter(m -> !labels.token(i - 1).isCapitalized())
        .isPresent();
  }

  /** "the party argues": what looks like one more noun is the verb. */
  private boolean isBehindNoun(int i) {
    boolean verbBehind =
        labels.in(i + 1) && (labels.isCue(i + 1) || labels.sentence.hasTag(i + 1, "VERB", "AUX"));
    return labels.pack.groups().endingAt(labels.sentence.words(), i).isPresent()
        || (labels.sentence.hasTag(i - 1, "NOUN", "PROPN") && !verbBehind);
  }

  /** "organisasi kemanusiaan Palang Biru": the name behind the noun is what speaks. */
  private Optional<Mention> namedBody(int start, int head, Optional<GroupNoun> noun) {
    if (noun.filter(n -> n.kind() == GroupNoun.Kind.BODY).isEmpty()) {
      return Optional.empty();
    }
    int name = head + 1;
    while (labels.in(name)
        && name - head < BODY_TOKENS
        && !labels.token(name).isCapitalized()
        && labels.isNounLike(name)) {
      name++;
    }
    if (!labels.startsOrganization(name)) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(name, false);
    organizations.parse(phrase, name, false);
    return Optional.of(
        new MentionBuilder(labels, Kind.ORGANIZATION, start, phrase.end)
            .name(phrase.organization.orElseThrow())
            .build());
  }

  private static boolean isPlural(Optional<GroupNoun> noun, Optional<Determiner> determiner) {
    return determiner
        .map(Determiner::number)
        .or(() -> noun.map(GroupNoun::number))
        .filter(number -> number == GrammaticalNumber.PLURAL)
        .isPresent();
  }

  boolean isDefinite(int after) {
    return labels
        .pack
        .determiners()
        .endingAt(labels.sentence.words(), after)
        .map(match -> match.value().definite())
        .orElse(true);
  }

  private static Kind kind(GroupNoun.Kind kind, boolean plural) {
    return switch (kind) {
      case DOCUMENT -> Kind.DOCUMENT;
      case BODY -> plural ? Kind.GROUP : Kind.BODY;
      case PERSON -> plural ? Kind.GROUP : Kind.NOMINAL;
    };
  }

  /** The words behind a common noun that still belong to it. */
  private int endOfNominal(int from) {
    int end = from;
    while (labels.in(end)
        && end - from < NOMINAL_TOKENS
        && labels.token(end).isWord()
        && !stops(end)) {
      end++;
    }
    return end;
  }

  /** "seorang pejabat dinas", "salah satu pengguna X": nouns that belong to the one in front. */
  int afterNouns(int from) {
    int end = from;
    while (labels.in(end)
        && end - from < NOMINAL_TOKENS
        && labels.sentence.hasTag(end, "NOUN", "PROPN", "X")
        && !stops(end)) {
      end++;
    }
    return end;
  }

  private boolean stops(int i) {
    return labels.isCue(i)
        || labels.length(Words.ADVERBS, i) > 0
        || labels.length(Words.ADJUNCTS, i) > 0
        || labels.length(Words.RELATIVIZERS, i) > 0
        || labels.length(Words.COMPLEMENTIZERS, i) > 0
        || labels.length(Words.CONDITIONS, i) > 0
        || labels.length(Words.CONNECTIVES, i) > 0
        || labels.length(Words.NEGATIONS, i) > 0
        || labels.length(Words.CALENDAR, i) > 0
        || labels.isPronoun(i)
        || labels.determiner(i, true).isPresent()
        || labels.determiner(i, false).isPresent()
        || (!labels.token(i).isCapitalized()
            && labels.sentence.hasTag(i, "VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PRON"));
  }

  /** "alumnus Universitas X di bidang Y tersebut": the determiner may stand far behind. */
  int afterLateDeterminer(int end) {
    for (int i = end; labels.in(i) && i - end < NOMINAL_TOKENS && labels.token(i).isWord(); i++) {
      int after = afterDeterminer(i);
      if (after > i) {
        return after;
      }
      boolean describes = labels.length(Words.DESCRIBERS, i) > 0;
      if (labels.isCue(i)
          || labels.length(Words.RELATIVIZERS, i) > 0
          || labels.length(Words.ADVERBS, i) > 0
          || labels.isPronoun(i)
          || (labels.sentence.hasTag(i, "VERB", "AUX", "SCONJ") && !describes)) {
        return end;
      }
    }
    return end;
  }

  int afterDeterminer(int end) {
    return end + labels.determiner(end, false).map(Lexicon.Match::length).orElse(0);
  }
}
