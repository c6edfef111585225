package io.github.kutipan.entity;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Document;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the mentions of one person or body: full names first, then short forms, then definite noun
 * phrases ("politikus itu", "Kapolres"). Thread-safe.
 */
public final class EntityFinder {

  /** Groups the mentions of a document. */
  public Entities find(Document document, Mentions mentions) {
    return new Grouping(document.text(), mentions.all()).run();
  }

  /** The grouping of one article. */
  private static final class Grouping {
    private final String text;
    private final List<Mention> mentions;
    private final PersonIndex persons = new PersonIndex();
    private final OrganizationIndex organizations;
    private final Map<Mention, Group> groups = new HashMap<>();
    private final Set<Mention> ambiguous = new HashSet<>();

    Grouping(String text, List<Mention> mentions) {
      this.text = text;
      this.mentions = mentions;
      this.organizations = new OrganizationIndex(text);
    }

    Entities run() {
      named(Kind.PERSON, 2, Integer.MAX_VALUE);
      named(Kind.PERSON, 1, 1);
      for (Mention mention : mentions) {
        if (mention.kind() == Kind.ORGANIZATION) {
          groups.put(mention, organizations.groupOf(mention));
        } else if (mention.kind() == Kind.BODY) {
          organizations
              .known(mention.span().in(text))
              .ifPresent(
                  group -> {
                    group.add(mention);
                    groups.put(mention, group);
                  });
        }
      }
      nominals();
      return entities();
    }

    private void named(Kind kind, int least, int most) {
      Group last = null;
      for (Mention mention : mentions) {
        Group known = groups.get(mention);
        if (known != null) {
          last = known;
        } else if (mention.kind() == kind && mention.nickname() && last != null) {
          persons.addNickname(mention, last);
          groups.put(mention, last);
        } else if (mention.kind() == kind) {
          int words = mention.name().orElseThrow().words().size();
          if (words >= least && words <= most) {
            PersonIndex.Choice choice = persons.groupOf(mention);
            groups.put(mention, choice.group());
            last = choice.group();
            if (choice.ambiguous()) {
              ambiguous.add(mention);
            }
          }
        }
      }
    }

    /** A definite noun phrase is the person with that post, or the one named last. */
    private void nominals() {
      Map<String, Group> byHead = new HashMap<>();
      Group last = null;
      for (Mention mention : mentions) {
        if (mention.kind() == Kind.PERSON) {
          if (mention.prominent() || last == null) {
            last = groups.get(mention);
          }
          if (!mention.head().isEmpty() && groups.get(mention) != null) {
            Group group = groups.get(mention);
            byHead.put(mention.head(), group);
            bracketed(mention).ifPresent(form -> byHead.put(form, group));
          }
        } else if (mention.kind() == Kind.NOMINAL && mention.definite() && last != null) {
          Group known = byHead.get(mention.head());
          boolean pointed = mention.determined();
          if (known != null || pointed) {
            Group group = known != null ? known : last;
            groups.put(mention, group);
            group.add(mention);
            last = group;
          }
        }
      }
    }

    /** "Menteri Perhubungan (Menhub) Siti Rahma": from here on "Menhub" is she. */
    private Optional<String> bracketed(Mention mention) {
      String words = mention.span().in(text);
      int open = words.indexOf('(');
      int close = words.indexOf(')', open + 1);
      return open < 0 || close < 0
          ? Optional.empty()
          : Optional.of(words.substring(open + 1, close).strip().toLowerCase(Locale.ROOT));
    }

    private Entities entities() {
      List<Group> all = new ArrayList<>(persons.groups());
      all.addAll(organizations.groups());
      ImmutableList.Builder<Entity> entities = ImmutableList.builder();
      Map<Mention, Integer> byMention = new HashMap<>();
      for (int id = 0; id < all.size(); id++) {
        entities.add(all.get(id).entity(id));
        for (Mention mention : all.get(id).mentions()) {
          byMention.put(mention, id);
        }
      }
      return new Entities(entities.build(), byMention, ambiguous);
    }
  }
}
