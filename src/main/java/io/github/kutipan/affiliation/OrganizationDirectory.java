package io.github.kutipan.affiliation;

import com.google.common.base.Splitter;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.entity.OrganizationName;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Post;
import io.github.kutipan.result.Organization;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies that an article names anywhere, by each form, in their fullest one. */
final class OrganizationDirectory {

  private final LanguagePack pack;
  private final Map<String, OrganizationName> byForm = new HashMap<>();
  private final BodiesSoFar bodies;

  OrganizationDirectory(LanguagePack pack, String text, Entities entities, BodiesSoFar bodies) {
    this.pack = pack;
    this.bodies = bodies;
    for (Entity entity : entities.all()) {
      if (!entity.person()) {
        register(new OrganizationName(entity.name(), entity.acronym()));
      }
      for (Mention mention : entity.mentions()) {
        for (Post post : mention.posts()) {
          post.organization().ifPresent(span -> register(OrganizationName.of(span.in(text))));
        }
      }
    }
  }

  private void register(OrganizationName name) {
    name.acronym().ifPresent(acronym -> byForm.putIfAbsent(key(acronym), name));
    name.initials()
        .filter(initials -> initials.length() > 2)
        .ifPresent(initials -> byForm.putIfAbsent(key(initials), name));
    byForm.merge(
        key(name.name()), name, (known, added) -> known.acronym().isPresent() ? known : added);
  }

  /** Returns the body that is written in a mention: "perusahaan" is another one, if any is. */
  Optional<Organization> meantBy(String written, Mention mention, int offset) {
    if (pack.words(Words.BODY_POSSESSIVES).isEntry(written)) {
      return bodies.ownerAt(mention.sentence(), offset).map(this::fullest);
    }
    return pack.words(Words.ANAPHORIC_BODIES).isEntry(written)
        ? bodies.meantBy(written, mention.sentence(), offset).map(this::fullest)
        : Optional.of(fullest(written));
  }

  /**
   * Returns the fullest form of a body as written, with the acronym that is known or can be made.
   */
  Organization fullest(String written) {
    OrganizationName name = OrganizationName.of(written);
    OrganizationName known = byForm.getOrDefault(key(name.name()), name);
    Optional<String> acronym = name.acronym().or(known::acronym).or(() -> formed(known));
    return new Organization(known.name(), acronym.filter(a -> !a.equals(known.name())));
  }

  /** Initials make an acronym only of a name that has none in it and is not cut off at a place. */
  private Optional<String> formed(OrganizationName name) {
    boolean odd = false;
    for (String word : Splitter.on(' ').split(name.name())) {
      odd |=
          word.chars().filter(Character::isUpperCase).count() > 1
              || pack.words(Words.PLACE_HEADS).contains(word)
              || pack.words(Words.PLACE_TAILS).contains(word);
    }
    return odd ? Optional.empty() : name.initials().filter(initials -> initials.length() > 2);
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
