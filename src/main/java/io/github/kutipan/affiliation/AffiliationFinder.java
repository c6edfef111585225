package io.github.kutipan.affiliation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.document.Document;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mention.Post;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the posts that the mentions of each person tell, each once and in its fullest form.
 * Thread-safe.
 */
public final class AffiliationFinder {

  /** A post is compared with so many of the same person; nobody has more, but in made-up texts. */
  private static final int RECENT = 50;

  private final LanguagePack pack;

  /** Makes a finder for a language. */
  public AffiliationFinder(LanguagePack pack) {
    this.pack = pack;
  }

  /** Finds the posts of the entities of a document, and of people without names. */
  public Affiliations find(Document document, Mentions mentions, Entities entities) {
    BodiesSoFar bodies = new BodiesSoFar(pack, document, mentions, entities);
    Reading reading =
        new Reading(
            document.text(),
            new OrganizationDirectory(pack, document.text(), entities, bodies),
            new PostBody(pack, document.text(), bodies));
    ImmutableListMultimap.Builder<Integer, Affiliation> all = ImmutableListMultimap.builder();
    for (Entity entity : entities.all()) {
      if (entity.person()) {
        all.putAll(entity.id(), reading.of(entity.mentions()));
      }
    }
    ImmutableListMultimap.Builder<Mention, Affiliation> unnamed = ImmutableListMultimap.builder();
    for (Mention mention : mentions.all()) {
      boolean unknown = !mention.definite() || mention.determined();
      if (mention.kind() == Kind.NOMINAL && unknown && entities.of(mention).isEmpty()) {
        reading.of(ImmutableList.of(mention)).stream()
            .filter(affiliation -> affiliation.organization().isPresent())
            .forEach(affiliation -> unnamed.put(mention, affiliation));
      }
    }
    return new Affiliations(all.build(), unnamed.build());
  }

  /** The reading of one article. */
  private final class Reading {
    private final String text;
    private final OrganizationDirectory directory;
    private final PostBody postBody;

    Reading(String text, OrganizationDirectory directory, PostBody postBody) {
      this.text = text;
      this.directory = directory;
      this.postBody = postBody;
    }

    List<Affiliation> of(List<Mention> mentions) {
      Posts posts = new Posts();
      for (Mention mention : mentions) {
        for (Post post : mention.posts()) {
          Optional<PostBody.Held> held = postBody.of(mention, post);
          if (mention.name().isPresent()
              || post.organization().isPresent()
              || held.isPresent()
              || tellsField(text, post)) {
            read(mention, post, held).ifPresent(posts::add);
          }
        }
      }
      return posts.kept;
    }

    private Optional<Affiliation> read(Mention mention, Post post, Optional<PostBody.Held> held) {
      Optional<String> role =
          held.map(PostBody.Held::role).or(() -> post.role().map(span -> words(text, span)));
      Optional<Organization> organization =
          held.map(PostBody.Held::body)
              .map(directory::fullest)
              .or(
                  () ->
                      post.organization()
                          .flatMap(
                              span -> directory.meantBy(span.in(text), mention, span.start())));
      if (organization.isEmpty() && post.organization().isPresent()) {
        TextSpan noun = post.organization().get();
        if (post.role().filter(span -> isBehind(span, noun)).isPresent()) {
          role = role.map(known -> known + " " + words(text, noun));
        } else if (!pack.words(Words.BODY_POSSESSIVES).isEntry(noun.in(text))) {
          organization = Optional.of(new Organization(words(text, noun), Optional.empty()));
        }
      }
      if (organization.isEmpty() && role.filter(AffiliationFinder.this::isPost).isEmpty()) {
        return Optional.empty();
      }
      TextSpan evidence =
          post.role()
              .map(r -> post.organization().map(r::union).orElse(r))
              .orElseGet(() -> post.organization().orElseThrow());
      return Optional.of(new Affiliation(role, organization, post.former(), evidence));
    }

    /** "juru bicara perusahaan": nothing stands between. */
    private boolean isBehind(TextSpan role, TextSpan noun) {
      return role.end() <= noun.start() && text.substring(role.end(), noun.start()).isBlank();
    }
  }

  private static String words(String text, TextSpan span) {
    return CharMatcher.whitespace().trimAndCollapseFrom(span.in(text), ' ');
  }

  /** "menteri kesehatan itu" tells a post, "direktur itu" only points to one. */
  private boolean tellsField(String text, Post post) {
    String role = post.role().map(span -> span.in(text)).orElse("");
    return role.indexOf(' ') > 0
        && pack.roles()
            .startingAt(List.of(role.split("\\s+")), 0)
            .map(Lexicon.Match::value)
            .filter(
                value ->
                    value.kind() == Role.Kind.OFFICE && value.complement() != Role.Complement.NONE)
            .isPresent();
  }

  /** A description such as "warga" tells no post by itself; its head may stand at the end. */
  private boolean isPost(String role) {
    List<String> words = List.of(role.split(" "));
    boolean described =
        pack.roles().startingAt(words, 0).filter(AffiliationFinder::isDescription).isPresent();
    return !described
        || (pack.has(Switch.MODIFIERS_FIRST)
            && pack.roles()
                .endingAt(words, words.size())
                .filter(match -> !isDescription(match))
                .isPresent());
  }

  private static boolean isDescription(Lexicon.Match<Role> match) {
    return match.value().kind() == Role.Kind.DESCRIPTION;
  }

  /** The posts of one person. */
  private static final class Posts {
    private final List<Affiliation> kept = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Adds a post, unless a fuller one says the same; that takes the place of a poorer one. */
    void add(Affiliation added) {
      if (!seen.add(key(added)) && kept.size() > RECENT) {
        return;
      }
      for (int i = Math.max(0, kept.size() - RECENT); i < kept.size(); i++) {
        Affiliation known = kept.get(i);
        if (says(known, added)) {
          return;
        }
        if (says(added, known)) {
          kept.set(i, added);
          return;
        }
      }
      kept.add(added);
    }

    private static String key(Affiliation post) {
      return post.role().orElse("")
          + "\n"
          + post.organization().map(Organization::name).orElse("")
          + "\n"
          + post.former();
    }
  }

  /** Whether {@code fuller} tells all that {@code poorer} tells. */
  private static boolean says(Affiliation fuller, Affiliation poorer) {
    boolean role = poorer.role().isEmpty() || begins(fuller.role(), poorer.role());
    boolean organization =
        poorer.organization().isEmpty()
            || (fuller.organization().isPresent()
                && same(fuller.organization().get(), poorer.organization().get()));
    return role && organization && (fuller.former() || !poorer.former());
  }

  private static boolean begins(Optional<String> fuller, Optional<String> poorer) {
    return fuller.isPresent()
        && poorer.isPresent()
        && (lower(fuller.get()) + " ").startsWith(lower(poorer.get()) + " ");
  }

  private static boolean same(Organization fuller, Organization poorer) {
    return (lower(fuller.name()) + " ").contains(lower(poorer.name()) + " ")
        || fuller.acronym().filter(a -> a.equals(poorer.name())).isPresent();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
