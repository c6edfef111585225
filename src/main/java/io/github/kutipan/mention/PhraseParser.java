package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.Determiner;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Pronoun;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mention.Post;
import java.util.List;
import java.util.Optional;

/**
 * Reads the noun phrases of one sentence that can speak, from left to right: role, organisation and
 * name in a run, appositions behind commas, common nouns with their determiners.
 */
final class PhraseParser {

  private final LanguagePack pack;
  private final Sentence sentence;
  private final Labels labels;
  private final NameParser names;
  private final NominalParser nominals;
  private final NameBehind behind;
  private final PostClause clauses;

  PhraseParser(LanguagePack pack, Sentence sentence, Labels labels) {
    this.pack = pack;
    this.sentence = sentence;
    this.labels = labels;
    this.names = new NameParser(labels);
    this.nominals = new NominalParser(labels);
    this.behind = new NameBehind(labels, names);
    this.clauses = new PostClause(labels, names);
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
        labels.determiner(i, true).filter(match -> !isComplementizer(i));
    int start = i + determiner.map(Lexicon.Match::length).orElse(0);
    if (start >= sentence.size()) {
      return Optional.empty();
    }
    Phrase phrase = behind.rename(names.parse(start, start > i, false));
    if (phrase.role.isPresent()
        && phrase.organization.isEmpty()
        && start > i
        && labels.length(Words.BODY_POSSESSIVES, i) == start - i) {
      phrase.organization = Optional.of(new Phrase.Range(i, start));
    }
    if (phrase.end > start && phrase.role.isEmpty() && pack.has(Switch.MODIFIERS_FIRST)) {
      Optional<Mention> longer =
          nominals
              .modified(i, start, determiner.map(Lexicon.Match::value))
              .filter(mention -> mention.end() > phrase.end && mention.kind() != Kind.THING);
      if (longer.isPresent()) {
        return longer;
      }
    }
    if (phrase.end == start) {
      return nominals.parse(i, start, determiner.map(Lexicon.Match::value)).map(this::joined);
    }
    return Optional.of(named(i, phrase, determiner.map(Lexicon.Match::value)));
  }

  /** "said that Trump", not "that man". */
  private boolean isComplementizer(int i) {
    return labels.length(Words.COMPLEMENTIZERS, i) > 0
        && (labels.isBehindCue(i) || sentence.hasTag(i, "SCONJ"));
  }

  private Optional<Mention> pronoun(int i, Lexicon.Match<Pronoun> match) {
    if (match.value().reference() == Pronoun.Reference.SPEECH) {
      return Optional.empty();
    }
    Kind kind = match.value().reference() == Pronoun.Reference.SELF ? Kind.SELF : Kind.PRONOUN;
    return Optional.of(
        new MentionBuilder(labels, kind, i, i + match.length())
            .number(match.value().number())
            .build());
  }

  private Mention named(int start, Phrase phrase, Optional<Determiner> determiner) {
    if (phrase.name.isPresent()) {
      return person(start, phrase);
    }
    if (phrase.role.isPresent()) {
      return called(start, phrase).orElseGet(() -> post(start, phrase, determiner));
    }
    return joinedBody(start, phrase)
        .orElseGet(
            () ->
                new MentionBuilder(
                        labels, Kind.ORGANIZATION, start, nominals.afterDeterminer(phrase.end))
                    .name(phrase.organization.orElseThrow())
                    .build());
  }

  private Mention person(int start, Phrase phrase) {
    List<Post> posts = phrase.posts(sentence);
    int end = appositions(origin(phrase.end, posts), posts);
    clauses.read(end, posts);
    return new MentionBuilder(labels, Kind.PERSON, start, end)
        .name(phrase.name.orElseThrow())
        .head(phrase.head)
        .posts(posts)
        .build();
  }

  /** A post without a name: "Kapolres", "mantan menteri kesehatan itu". */
  private Mention post(int start, Phrase phrase, Optional<Determiner> determiner) {
    int last = phrase.determined ? nominals.afterNouns(phrase.end) : phrase.end;
    int end = nominals.afterLateDeterminer(last);
    Optional<Mention> joined = joined(start, end, phrase);
    if (joined.isPresent()) {
      return joined.get();
    }
    boolean determined =
        (end > phrase.end && nominals.isDefinite(end))
            || (pack.has(Switch.ARTICLES_POINT)
                && determiner.filter(Determiner::definite).isPresent());
    boolean plural =
        phrase.plural || determiner.filter(d -> d.number() == GrammaticalNumber.PLURAL).isPresent();
    return new MentionBuilder(labels, plural ? Kind.GROUP : Kind.NOMINAL, start, end)
        .number(plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR)
        .definite(determined || (determiner.isEmpty() && end == phrase.end), determined)
        .head(phrase.head)
        .posts(phrase.posts(sentence))
        .build();
  }

  /** "Juru bicara perusahaan itu, Siti Rahma, mengatakan": the description and the name are one. */
  private Optional<Mention> joined(int start, int end, Phrase phrase) {
    boolean described =
        phrase.determined
            || start == 0
            || labels.token(start).isCapitalized()
            || labels.speaksBehind(start);
    return phrase.plural || !described
        ? Optional.empty()
        : behind
            .at(end)
            .map(person -> described(start, phrase, person.name.orElseThrow(), person.end));
  }

  /** "salah satu warga, Siti Rahma, mengatakan". */
  private Mention joined(Mention nominal) {
    return nominal.kind() != Kind.NOMINAL
        ? nominal
        : behind
            .at(nominal.end())
            .map(
                person ->
                    new MentionBuilder(labels, Kind.PERSON, nominal.start(), person.end)
                        .name(person.name.orElseThrow())
                        .head(nominal.head())
                        .build())
            .orElse(nominal);
  }

  /** "kata Tim Hukum X, Siti Rahma": beside a cue, the body and the person of it are one. */
  private Optional<Mention> joinedBody(int start, Phrase body) {
    return labels.speaksBehind(start)
        ? behind
            .at(body.end)
            .filter(person -> isFull(person.name.orElseThrow()))
            .filter(person -> !labels.speaksBefore(person.end))
            .map(
                person ->
                    new MentionBuilder(labels, Kind.PERSON, start, person.end)
                        .name(person.name.orElseThrow())
                        .posts(List.of(bodyPost(body)))
                        .build())
        : Optional.empty();
  }

  /** Who is named for the first time is named in full. */
  private static boolean isFull(Phrase.Range name) {
    return name.end() - name.start() > 1;
  }

  private Post bodyPost(Phrase body) {
    return new Post(
        Optional.empty(), body.organization.map(o -> sentence.span(o.start(), o.end())), false);
  }

  private Mention described(int start, Phrase description, Phrase.Range name, int end) {
    return new MentionBuilder(labels, Kind.PERSON, start, end)
        .name(name)
        .head(description.head)
        .posts(description.posts(sentence))
        .build();
  }

  /** "seorang warga bernama Siti Rahma": the description and the name are one mention. */
  private Optional<Mention> called(int start, Phrase phrase) {
    int name = phrase.end + labels.length(Words.NAMING, phrase.end);
    if (name == phrase.end || !labels.in(name) || phrase.plural) {
      return Optional.empty();
    }
    Phrase person = names.parse(name, false, false);
    return person.name.map(range -> described(start, phrase, range, person.end));
  }

  /**
   * "Reporter Ann Carver of the Post": where posts stand in front, the body belongs to the post.
   */
  private void addBody(List<Post> posts, Phrase body) {
    Post last = posts.isEmpty() ? bodyPost(body) : posts.get(posts.size() - 1);
    if (pack.has(Switch.MODIFIERS_FIRST)
        && last.role().isPresent()
        && last.organization().isEmpty()) {
      posts.set(
          posts.size() - 1, new Post(last.role(), bodyPost(body).organization(), last.former()));
    } else {
      posts.add(bodyPost(body));
    }
  }

  /** Reads "dari Universitas X" behind a name. */
  private int origin(int end, List<Post> posts) {
    boolean comma = pack.has(Switch.MODIFIERS_FIRST) && labels.in(end) && labels.token(end).is(",");
    int skipped = comma ? 1 : 0;
    int link =
        labels.in(end + skipped)
            ? skipped + labels.length(Words.ORIGIN_LINKS, end + skipped)
            : skipped;
    if (link == skipped || !labels.in(end + link)) {
      return end;
    }
    Phrase body =
        labels.startsOrganization(end + link)
            ? names.parse(end + link, false, true)
            : clauses.body(end + link).orElseGet(() -> new Phrase(end, false));
    if (body.role.isPresent()
        || body.organization.isEmpty()
        || (comma && !behind.closes(body.end))) {
      return end;
    }
    addBody(posts, body);
    return body.end;
  }

  /** "a developer and spokeswoman for the X Coalition". */
  private int secondPost(int end, List<Post> posts) {
    int link = labels.length(Words.COORDINATORS, end);
    int start =
        end + link + labels.determiner(end + link, true).map(Lexicon.Match::length).orElse(0);
    if (link == 0 || !labels.in(start)) {
      return end;
    }
    Phrase phrase = names.parse(start, false, true);
    if (phrase.role.isEmpty() || !(behind.closes(phrase.end) || goesOn(phrase.end))) {
      return end;
    }
    shareBody(phrase, start == end + link, posts);
    posts.addAll(phrase.posts(sentence));
    return behind.closes(phrase.end) ? phrase.end : end;
  }

  /** "chief executive and founder of X": one body for both. */
  private void shareBody(Phrase second, boolean bare, List<Post> posts) {
    Post first = posts.get(posts.size() - 1);
    if (bare
        && first.organization().isEmpty()
        && second.former == first.former()
        && second
            .organization
            .filter(body -> body.start() > second.role.orElseThrow().start())
            .isPresent()
        && first.role().filter(clauses::isHeldAtBody).isPresent()) {
      posts.set(
          posts.size() - 1,
          new Post(first.role(), bodyPost(second).organization(), first.former()));
    }
  }

  /** "chairman in Ohio since 2012": words that belong to the post, but not to what it is. */
  private boolean goesOn(int end) {
    return pack.has(Switch.MODIFIERS_FIRST)
        && !labels.token(end).isCapitalized()
        && sentence.hasTag(end, "ADP", "NUM", "ADJ", "SCONJ");
  }

  /** "Siti Rahma, 34, a teacher in Bogor". */
  private int afterAge(int comma) {
    return labels.token(comma).is(",")
            && labels.in(comma + 2)
            && labels.token(comma + 2).is(",")
            && labels.token(comma + 1).text().chars().allMatch(Character::isDigit)
        ? comma + 2
        : comma;
  }

  /** Reads ", seorang profesor di X", ", mantan direktur Y" behind a name. */
  private int appositions(int end, List<Post> posts) {
    int last = end;
    while (labels.in(last)) {
      int comma = afterAge(last);
      int link =
          labels.token(comma).is(",")
              ? comma + 1
              : last + labels.length(Words.APPOSITION_OPENERS, last);
      if (link == last || !labels.in(link)) {
        return last;
      }
      int start = link + labels.determiner(link, true).map(Lexicon.Match::length).orElse(0);
      Phrase phrase = names.parse(Math.min(start, sentence.size() - 1), false, true);
      boolean closes =
          behind.closes(nominals.afterDeterminer(phrase.end))
              || (pack.has(Switch.MODIFIERS_FIRST)
                  && labels.length(Words.COORDINATORS, phrase.end) > 0);
      if (phrase.role.isEmpty() || phrase.name.isPresent() || !(closes || goesOn(phrase.end))) {
        return last;
      }
      posts.addAll(phrase.posts(sentence));
      if (!closes) {
        return last;
      }
      last = nominals.afterDeterminer(phrase.end);
      last = pack.has(Switch.MODIFIERS_FIRST) ? secondPost(last, posts) : last;
    }
    return last;
  }
}
