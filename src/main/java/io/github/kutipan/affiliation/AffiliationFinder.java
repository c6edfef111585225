package io.github.kutipan.affiliation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.document.Document;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Role;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Post;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Collects the posts that the mentions of each person tell, each once and in its fullest form.
 * Thread-safe.
 */
public final class AffiliationFinder {

  private final LanguagePack pack;

  /** Makes a finder for a language. */
  public AffiliationFinder(LanguagePack pack) {
    this.pack = pack;
  }

  /** Finds the posts of the entities of a document. */
  public Affiliations find(Document document, Entities entities) {
    OrganizationDirectory directory = new OrganizationDirectory(pack, document.text(), entities);
    ImmutableListMultimap.Builder<Integer, Affiliation> all = ImmutableListMultimap.builder();
    for (Entity entity : entities.all()) {
      if (entity.person()) {
        all.putAll(entity.id(), of(document.text(), entity, directory));
      }
    }
    return new Affiliations(all.build());
  }

  private List<Affiliation> of(String text, Entity entity, OrganizationDirectory directory) {
    List<Affiliation> kept = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      for (Post post : mention.posts()) {
        if (mention.name().isEmpty() && post.organization().isEmpty() && !tellsField(text, post)) {
          continue;
        }
        read(text, post, directory).ifPresent(affiliation -> merge(kept, affiliation));
      }
    }
    return kept;
  }

  private Optional<Affiliation> read(String text, Post post, OrganizationDirectory directory) {
    Optional<String> role = post.role().map(span -> words(text, span));
    Optional<Organization> organization =
        post.organization().flatMap(span -> directory.meantBy(span.in(text), span.start()));
    if (organization.isEmpty() && post.organization().isPresent()) {
      TextSpan noun = post.organization().get();
      boolean behind = post.role().filter(span -> span.end() <= noun.start()).isPresent();
      role = behind ? role.map(known -> known + " " + words(text, noun)) : role;
    }
    if (organization.isEmpty() && role.filter(this::isPost).isEmpty()) {
      return Optional.empty();
    }
    TextSpan evidence =
        post.role()
            .map(r -> post.organization().map(r::union).orElse(r))
            .orElseGet(() -> post.organization().orElseThrow());
    return Optional.of(new Affiliation(role, organization, post.former(), evidence));
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

  /** A description such as "warga" tells no post by itself. */
  private boolean isPost(String role) {
    return pack.roles()
        .startingAt(List.of(role.split(" ")), 0)
        .map(Lexicon.Match::value)
        .filter(value -> value.kind() == Role.Kind.DESCRIPTION)
        .isEmpty();
  }

  /** Adds a post, unless a fuller one says the same; a fuller one takes the place of the poorer. */
  private static void merge(List<Affiliation> kept, Affiliation added) {
    for (int i = 0; i < kept.size(); i++) {
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
