package io.github.kutipan.entity;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.kutipan.mention.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies of an article, found by name and by acronym. */
final class OrganizationIndex {

  private final String text;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byName = new HashMap<>();
  private final Map<String, Group> byPrefix = new HashMap<>();
  private final Map<String, Group> byInitials = new HashMap<>();

  OrganizationIndex(String text) {
    this.text = text;
  }

  List<Group> groups() {
    return groups;
  }

  /** Finds or makes the body of a mention. */
  Group groupOf(Mention mention) {
    OrganizationName name = OrganizationName.of(mention.name().orElseThrow().span().in(text));
    Group group = find(name);
    group.add(mention);
    group.offerName(name.name(), ImmutableList.copyOf(name.name().split(" ")));
    byName.put(key(name.name()), group);
    registerPrefixes(name.name(), group);
    name.acronym()
        .ifPresent(
            acronym -> {
              group.offerAcronym(acronym);
              byName.put(key(acronym), group);
            });
    name.initials().ifPresent(initials -> byInitials.putIfAbsent(key(initials), group));
    return group;
  }

  /** A capitalised common noun that begins the name of a body named before. */
  Optional<Group> known(String noun) {
    return Character.isUpperCase(noun.charAt(0))
        ? Optional.ofNullable(byPrefix.get(key(noun)))
        : Optional.empty();
  }

  /** "Otoritas" stands for "Otoritas Jasa Keuangan" where the article has named that before. */
  private void registerPrefixes(String name, Group group) {
    String key = key(name);
    for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
      byPrefix.put(key.substring(0, space), group);
    }
  }

  private Group find(OrganizationName name) {
    Group group = byName.get(key(name.name()));
    if (group == null && name.acronym().isPresent()) {
      group = byName.get(key(name.acronym().get()));
    }
    if (group == null) {
      group = byInitials.get(key(name.name()));
    }
    if (group == null) {
      group = byPrefix.get(key(name.name()));
    }
    if (group == null) {
      group = new Group(false);
      groups.add(group);
    }
    return group;
  }

  private static String key(String name) {
    return Joiner.on(' ').join(name.toLowerCase(Locale.ROOT).replace(".", "").split("\\s+"));
  }
}
