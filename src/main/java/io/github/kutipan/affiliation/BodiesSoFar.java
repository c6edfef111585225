package io.github.kutipan.affiliation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.document.Document;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mentions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which body a noun or a possessive means at a place of an article: one that stands before it. */
final class BodiesSoFar {

  /** A body is still meant so many sentences behind the one that was about it. */
  private static final int NEAR = 2;

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private record Body(int sentence, String name) {}

  private final LanguagePack pack;
  private final String text;
  private final Entities entities;
  private final Map<String, NavigableMap<Integer, String>> byWord = new HashMap<>();
  private final NavigableMap<Integer, Body> subjects = new TreeMap<>();
  private final NavigableMap<Integer, Body> named = new TreeMap<>();

  BodiesSoFar(LanguagePack pack, Document document, Mentions mentions, Entities entities) {
    this.pack = pack;
    this.text = document.text();
    this.entities = entities;
    mentions.all().forEach(this::add);
  }

  private void add(Mention mention) {
    for (Mention.Post post : mention.posts()) {
      post.organization()
          .filter(span -> Character.isUpperCase(span.in(text).codePointAt(0)))
          .ifPresent(span -> name(span.start(), mention.sentence(), span.in(text)));
    }
    int offset = mention.span().start();
    boolean body = mention.kind() == Kind.ORGANIZATION || mention.kind() == Kind.BODY;
    if (!body || (offset > 0 && text.charAt(offset - 1) == '(')) {
      return;
    }
    String name = entities.of(mention).map(Entity::name).orElseGet(() -> withoutArticle(mention));
    if (mention.kind() == Kind.ORGANIZATION || name.indexOf(' ') > 0) {
      name(offset, mention.sentence(), name);
    }
    if (mention.prominent()) {
      subjects.put(offset, new Body(mention.sentence(), name));
    }
  }

  private void name(int offset, int sentence, String name) {
    List<String> words = WORDS.splitToList(name);
    // "Party" alone tells no more than the noun that it would explain.
    for (int i = 0; i < words.size() && words.size() > 1; i++) {
      boolean kind =
          i + 1 == words.size() || Character.isLowerCase(words.get(i + 1).codePointAt(0));
      if (kind) {
        byWord
            .computeIfAbsent(words.get(i).toLowerCase(Locale.ROOT), w -> new TreeMap<>())
            .put(offset, name);
      }
    }
    named.put(offset, new Body(sentence, name));
  }

  private String withoutArticle(Mention mention) {
    List<String> words = WORDS.splitToList(mention.span().in(text));
    int article = pack.determiners().startingAt(words, 0).map(Lexicon.Match::length).orElse(0);
    return String.join(" ", words.subList(article < words.size() ? article : 0, words.size()));
  }

  /**
   * The body that a noun means: the last one whose name has the word in it, else, if the noun tells
   * no kind, the last one that a sentence was about.
   */
  Optional<String> meantBy(String noun, int sentence, int offset) {
    String word = lastWord(noun);
    NavigableMap<Integer, String> same = byWord.getOrDefault(word, new TreeMap<>());
    return before(same, offset)
        .or(
            () ->
                pack.words(Words.BODY_KINDS).contains(word)
                    ? Optional.empty()
                    : entities
                        .bodyMeantAt(offset)
                        .map(Entity::name)
                        .or(() -> near(named, sentence, offset).map(Body::name)));
  }

  /** The body whose name has the last word of the noun in it. */
  Optional<String> namedWith(String noun, int offset) {
    return before(byWord.getOrDefault(lastWord(noun), new TreeMap<>()), offset);
  }

  /** The body that "its" means: what the sentences just before are about, or else name last. */
  Optional<String> ownerAt(int sentence, int offset) {
    return Stream.of(before(subjects, offset), before(named, offset))
        .flatMap(Optional::stream)
        .filter(body -> sentence - body.sentence() < NEAR)
        .findFirst()
        .or(() -> near(subjects, sentence, offset))
        .map(Body::name);
  }

  /** The body that the sentences just before are about, or with which the article begins. */
  Optional<String> topicAt(int sentence, int offset) {
    return near(subjects, sentence, offset)
        .or(
            () ->
                Optional.ofNullable(named.firstEntry())
                    .map(Map.Entry::getValue)
                    .filter(BodiesSoFar::opens))
        .map(Body::name);
  }

  private static boolean opens(Body body) {
    return body.sentence() < NEAR;
  }

  private static Optional<Body> near(NavigableMap<Integer, Body> bodies, int sentence, int offset) {
    return before(bodies, offset).filter(body -> sentence - body.sentence() <= NEAR);
  }

  private static <V> Optional<V> before(NavigableMap<Integer, V> map, int offset) {
    return Optional.ofNullable(map.lowerEntry(offset)).map(Map.Entry::getValue);
  }

  private static String lastWord(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT).strip();
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }
}
