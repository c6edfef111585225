package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.Determiner;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.GroupNoun;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePack.Words;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Pronoun;
import io.github.kutipan.language.Role;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mention.Name;
import io.github.kutipan.mention.Mention.Post;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the noun phrases of one sentence that can speak, from left to right: role, organisation and
 * name in a run, appositions behind commas, common nouns with their determiners.
 */
final class PhraseParser {

  private static final int NOMINAL_TOKENS = 12;

  private final LanguagePack pack;
  private final Sentence sentence;
  private final Labels labels;
  private final NameParser names;

  PhraseParser(LanguagePack pack, Sentence sentence, Labels labels) {
    this.pack = pack;
    this.sentence = sentence;
    this.labels = labels;
    this.names = new NameParser(labels);
  }

  /** Returns the mentions of the sentence. */
  List<Mention> parse() {
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Mention> mention = at(i);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        i = mention.get().end();
      } else {
        i++;
      }
    }
    return mentions.build();
  }

  private Optional<Mention> at(int i) {
    if (!sentence.token(i).isWord()) {
      return Optional.empty();
    }
    Optional<Lexicon.Match<Pronoun>> pronoun = pack.pronouns().startingAt(sentence.words(), i);
    if (pronoun.isPresent()) {
      return pronoun(i, pronoun.get());
    }
    Optional<Lexicon.Match<Determiner>> determiner =
        pack.determiners().startingAt(sentence.words(), i).filter(m -> m.value().before());
    int start = i + determiner.map(Lexicon.Match::length).orElse(0);
    if (start >= sentence.size()) {
      return Optional.empty();
    }
    Phrase phrase = names.parse(start, start > i, false);
    if (phrase.end == start) {
      return nominal(i, start, determiner.map(Lexicon.Match::value));
    }
    return Optional.of(named(i, phrase, determiner.map(Lexicon.Match::value)));
  }

  private Optional<Mention> pronoun(int i, Lexicon.Match<Pronoun> match) {
    if (match.value().reference() == Pronoun.Reference.SPEECH) {
      return Optional.empty();
    }
    Kind kind = match.value().reference() == Pronoun.Reference.SELF ? Kind.SELF : Kind.PRONOUN;
    int end = i + match.length();
    return Optional.of(
        mention(
            i, end, kind, match.value().number(), true, false, Optional.empty(), "", List.of()));
  }

  private Mention named(int start, Phrase phrase, Optional<Determiner> determiner) {
    List<Post> posts = phrase.posts(sentence);
    int end = phrase.end;
    boolean definite = false;
    if (phrase.name.isPresent()) {
      end = appositions(origin(end, posts), posts);
    } else {
      int after = phrase.role.isPresent() ? afterLateDeterminer(end) : afterDeterminer(end);
      if (after > end) {
        definite = true;
        end = after;
      }
    }
    Optional<Name> name = phrase.name.map(n -> name(n.start(), n.end()));
    if (name.isEmpty() && phrase.role.isPresent()) {
      Optional<Mention> called = called(start, end, phrase, posts);
      if (called.isPresent()) {
        return called.get();
      }
    }
    if (name.isPresent()) {
      return mention(
          start,
          end,
          Kind.PERSON,
          GrammaticalNumber.SINGULAR,
          true,
          false,
          name,
          phrase.head,
          posts);
    }
    if (phrase.role.isEmpty()) {
      Name organization = organizationName(phrase);
      return mention(
          start,
          end,
          Kind.ORGANIZATION,
          GrammaticalNumber.SINGULAR,
          true,
          false,
          Optional.of(organization),
          "",
          List.of());
    }
    boolean plural =
        phrase.plural || determiner.map(d -> d.number() == GrammaticalNumber.PLURAL).orElse(false);
    return mention(
        start,
        end,
        plural ? Kind.GROUP : Kind.NOMINAL,
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
        definite || determiner.isEmpty(),
        definite,
        Optional.empty(),
        phrase.head,
        posts);
  }

  /** "seorang warga bernama Siti Rahma": the description and the name are one mention. */
  private Optional<Mention> called(int start, int end, Phrase phrase, List<Post> posts) {
    int link = labels.length(Words.NAMING, end);
    if (link == 0 || !labels.in(end + link) || phrase.plural) {
      return Optional.empty();
    }
    Phrase person = names.parse(end + link, false, false);
    return person.name.map(
        range ->
            mention(
                start,
                person.end,
                Kind.PERSON,
                GrammaticalNumber.SINGULAR,
                true,
                false,
                Optional.of(name(range.start(), range.end())),
                phrase.head,
                posts));
  }

  private Name organizationName(Phrase phrase) {
    Phrase.Range range = phrase.organization.orElseThrow();
    return name(range.start(), range.end());
  }

  /** Reads "dari Universitas X" behind a name. */
  private int origin(int end, List<Post> posts) {
    int link = labels.length(Words.ORIGIN_LINKS, end);
    if (link == 0 || !labels.in(end + link) || !labels.startsOrganization(end + link)) {
      return end;
    }
    Phrase body = names.parse(end + link, false, true);
    if (body.role.isPresent() || body.organization.isEmpty()) {
      return end;
    }
    posts.add(
        new Post(
            Optional.empty(),
            body.organization.map(o -> sentence.span(o.start(), o.end())),
            false));
    return body.end;
  }

  /** Reads ", seorang profesor di X", ", mantan direktur Y" behind a name. */
  private int appositions(int end, List<Post> posts) {
    int last = end;
    while (labels.in(last)) {
      boolean comma = labels.token(last).is(",");
      int link = comma ? last + 1 : last + labels.length(Words.APPOSITION_OPENERS, last);
      if (link == last || !labels.in(link)) {
        return last;
      }
      int start =
          link
              + pack.determiners()
                  .startingAt(sentence.words(), link)
                  .filter(m -> m.value().before())
                  .map(Lexicon.Match::length)
                  .orElse(0);
      Phrase phrase = names.parse(Math.min(start, sentence.size() - 1), false, true);
      if (phrase.role.isEmpty() || phrase.name.isPresent() || !closes(phrase.end)) {
        return last;
      }
      posts.addAll(phrase.posts(sentence));
      last = phrase.end;
    }
    return last;
  }

  /** An apposition goes up to a comma, a stop, a bracket or the cue. */
  private boolean closes(int end) {
    return !labels.in(end)
        || !labels.token(end).isWord()
        || labels.isCue(end)
        || labels.length(Words.ADJUNCTS, end) > 0
        || labels.length(Words.ADVERBS, end) > 0
        || labels.length(Words.RELATIVIZERS, end) > 0
        || labels.length(Words.APPOSITION_OPENERS, end) > 0;
  }

  private Optional<Mention> nominal(int start, int head, Optional<Determiner> determiner) {
    if (!labels.token(head).isWord()) {
      return Optional.empty();
    }
    Optional<Lexicon.Match<GroupNoun>> noun = pack.groups().startingAt(sentence.words(), head);
    Optional<Lexicon.Match<Role>> role = labels.role(head);
    int first = head + noun.map(Lexicon.Match::length).orElse(1);
    int end = endOfNominal(first);
    int after =
        noun.isPresent() || role.isPresent() ? afterLateDeterminer(end) : afterDeterminer(end);
    boolean determined = after > end;
    if (noun.isEmpty() && role.isEmpty() && determiner.isEmpty() && !determined) {
      return Optional.empty();
    }
    if (stops(head)) {
      return Optional.empty();
    }
    GroupNoun.Kind kind = noun.map(m -> m.value().kind()).orElse(GroupNoun.Kind.PERSON);
    boolean plural =
        determiner.map(d -> d.number() == GrammaticalNumber.PLURAL).orElse(false)
            || (determiner.isEmpty()
                && noun.map(m -> m.value().number() == GrammaticalNumber.PLURAL).orElse(false));
    boolean definite =
        determined
            ? pack.determiners()
                .endingAt(sentence.words(), after)
                .map(m -> m.value().definite())
                .orElse(true)
            : determiner.map(Determiner::definite).orElse(false);
    return Optional.of(
        mention(
            start,
            after,
            noun.isPresent() || role.isPresent() || plural ? kind(kind, plural) : Kind.THING,
            plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
            definite,
            determined && definite,
            Optional.empty(),
            sentence.words().get(head).toLowerCase(Locale.ROOT),
            List.of()));
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
        || pack.pronouns().startingAt(sentence.words(), i).isPresent()
        || pack.determiners().startingAt(sentence.words(), i).isPresent()
        || (!labels.token(i).isCapitalized()
            && sentence.hasTag(i, "VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PRON"));
  }

  /** "alumnus Universitas X di bidang Y tersebut": the determiner may stand far behind. */
  private int afterLateDeterminer(int end) {
    for (int i = end; labels.in(i) && i - end < NOMINAL_TOKENS && labels.token(i).isWord(); i++) {
      int after = afterDeterminer(i);
      if (after > i) {
        return after;
      }
      if (labels.isCue(i)
          || labels.length(Words.RELATIVIZERS, i) > 0
          || labels.length(Words.ADVERBS, i) > 0
          || pack.pronouns().startingAt(sentence.words(), i).isPresent()
          || sentence.hasTag(i, "VERB", "AUX", "SCONJ")) {
        return end;
      }
    }
    return end;
  }

  private int afterDeterminer(int end) {
    return labels.in(end)
        ? end
            + pack.determiners()
                .startingAt(sentence.words(), end)
                .filter(m -> !m.value().before())
                .map(Lexicon.Match::length)
                .orElse(0)
        : end;
  }

  private Name name(int start, int end) {
    return new Name(sentence.span(start, end), sentence.words().subList(start, end));
  }

  private Mention mention(
      int start,
      int end,
      Kind kind,
      GrammaticalNumber number,
      boolean definite,
      boolean determined,
      Optional<Name> name,
      String head,
      List<Post> posts) {
    return new Mention(
        sentence.index(),
        start,
        end,
        sentence.span(start, end),
        kind,
        number,
        definite,
        determined,
        name,
        isNickname(start, end, name),
        isProminent(start, end),
        head,
        posts);
  }

  private boolean isProminent(int start, int end) {
    return isSubject(start)
        || pack.cues().endingAt(sentence.words(), start).isPresent()
        || (labels.in(end) && labels.isCue(end))
        || (labels.in(end + 1) && labels.token(end).is(",") && labels.isCue(end + 1));
  }

  /** Whether nothing but a connective or an adverbial, with its comma, stands in front. */
  private boolean isSubject(int start) {
    int opener = labels.length(Words.CONNECTIVES, 0);
    if (start <= opener) {
      return true;
    }
    int comma = sentence.words().indexOf(",");
    return comma == start - 1 && (opener > 0 || labels.length(Words.ADJUNCTS, 0) > 0);
  }

  private boolean isNickname(int start, int end, Optional<Name> name) {
    return name.isPresent()
        && (labels.length(Words.NICKNAME_MARKERS, end) > 0
            || pack.words(Words.NICKNAME_MARKERS).endingAt(sentence.words(), start).isPresent());
  }
}
