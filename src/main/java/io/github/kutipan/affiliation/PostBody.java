package io.github.kutipan.affiliation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.language.Determiner;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Post;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;

/** Tells at which body a post is held where its words give no name of one. */
final class PostBody {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /**
   * A body and the role that is left.
   *
   * @param role what the post is called
   * @param body the name of the body
   */
  record Held(String role, String body) {}

  private final LanguagePack pack;
  private final String text;
  private final BodiesSoFar bodies;

  PostBody(LanguagePack pack, String text, BodiesSoFar bodies) {
    this.pack = pack;
    this.text = text;
    this.bodies = bodies;
  }

  /** The body of a post that tells a role alone, if the sentences before leave no doubt. */
  Optional<Held> of(Mention mention, Post post) {
    return post.role()
        .filter(role -> post.organization().isEmpty())
        .flatMap(role -> byModifier(mention, role).or(() -> byTopic(mention, role)));
  }

  /** "Board President", "a company spokesman": the first word means a body. */
  private Optional<Held> byModifier(Mention mention, TextSpan role) {
    List<String> words = WORDS.splitToList(role.in(text));
    boolean capital = Character.isUpperCase(words.get(0).codePointAt(0));
    for (int i = 1; i < words.size(); i++) {
      String noun = String.join(" ", words.subList(0, i));
      boolean body =
          pack.words(Words.ANAPHORIC_BODIES).isEntry(noun)
              || pack.words(Words.BODY_KINDS).isEntry(noun);
      if (body && pack.roles().startingAt(words, i).isPresent()) {
        String rest = String.join(" ", capital ? words : words.subList(i, words.size()));
        return (capital
                ? bodies.namedWith(noun, role.start())
                : bodies.meantBy(noun, mention.sentence(), role.start()))
            .map(name -> new Held(rest, name));
      }
    }
    return Optional.empty();
  }

  /** "A spokeswoman said", "Chief Executive Officer Jane Roe": always somebody's. */
  private Optional<Held> byTopic(Mention mention, TextSpan role) {
    String words = String.join(" ", WORDS.splitToList(role.in(text)));
    return pack.words(Words.BODY_POSTS).isEntry(words) && isNobodys(mention, role)
        ? bodies
            .topicAt(mention.sentence(), mention.span().start())
            .map(name -> new Held(words, name))
        : Optional.empty();
  }

  /** No word in front, or an article: not "her spokesman". */
  private boolean isNobodys(Mention mention, TextSpan role) {
    int start = Math.min(mention.span().start(), role.start());
    List<String> front = WORDS.splitToList(text.substring(start, role.start()));
    return front.isEmpty()
        || pack.determiners()
            .startingAt(front, 0)
            .filter(match -> match.length() == front.size())
            .map(Lexicon.Match::value)
            .filter(PostBody::isArticle)
            .isPresent();
  }

  private static boolean isArticle(Determiner determiner) {
    return determiner.definite() || determiner.number() == GrammaticalNumber.SINGULAR;
  }
}
