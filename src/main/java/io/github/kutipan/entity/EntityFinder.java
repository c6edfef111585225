package io.github.kutipan.entity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.kutipan.document.Document;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Switch;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.text.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of one person or body: full names first, then short forms, then definite noun
 * phrases ("politikus itu", "Kapolres"). Thread-safe.
 */
public final class EntityFinder {

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final LanguagePack pack;

  /** Makes a finder for a language. */
  public EntityFinder(LanguagePack pack) {
    this.pack = pack;
  }

  /** Groups the mentions of a document. */
  public Entities find(Document document, Mentions mentions, Limits limits) {
    return new Grouping(document.text(), mentions.all(), limits.namesakes()).run();
  }

  /** The post in lower case, its short forms written out: "Kades" is "kepala desa". */
  private String inFull(String post) {
    List<String> words = SPACES.splitToList(post.toLowerCase(Locale.ROOT));
    StringBuilder full = new StringBuilder();
    for (int i = 0, length; i < words.size(); i += length) {
      Optional<Lexicon.Match<String>> form = pack.roleAbbreviations().startingAt(words, i);
      length = form.map(Lexicon.Match::length).orElse(1);
      full.append(i > 0 ? " " : "").append(form.map(Lexicon.Match::value).orElse(words.get(i)));
    }
    return full.toString();
  }

  /** The grouping of one article. */
  private final class Grouping {
    private final String text;
    private final List<Mention> mentions;
    private final PersonIndex persons;
    private final OrganizationIndex organizations;
    private final Map<Mention, Group> groups = new HashMap<>();
    private final Set<Mention> ambiguous = new HashSet<>();
    private final Map<Mention, Mention> introduced = new HashMap<>();
    private final SetMultimap<Group, String> bodies = HashMultimap.create();
    private final NavigableMap<Integer, Group> lastBodies = new TreeMap<>();

    Grouping(String text, List<Mention> mentions, int namesakes) {
      this.text = text;
      this.mentions = mentions;
      this.persons = new PersonIndex(namesakes);
      this.organizations = new OrganizationIndex(text);
    }

    Entities run() {
      named(Kind.PERSON, 2, Integer.MAX_VALUE);
      named(Kind.PERSON, 1, 1);
      bodies();
      nominals();
      return entities();
    }

    /** Bodies by name; "perusahaan itu" is the last one that a sentence was about. */
    private void bodies() {
      for (Mention mention : mentions) {
        if (mention.kind() == Kind.ORGANIZATION) {
          Group group = organizations.groupOf(mention);
          groups.put(mention, group);
          if (mention.prominent() || lastBodies.isEmpty()) {
            lastBodies.put(mention.span().start(), group);
          }
        } else if (mention.kind() == Kind.BODY) {
          String words = mention.span().in(text);
          Optional<Group> known = organizations.known(words);
          boolean pointed =
              (mention.determined() && isBareNoun(mention, words))
                  || pack.words(Words.ANAPHORIC_BODIES).isEntry(words);
          Optional<Group> last =
              Optional.ofNullable(lastBodies.lastEntry()).map(Map.Entry::getValue);
          Optional<Group> meant = known.isPresent() || !pointed ? known : last;
          meant.ifPresent(group -> join(mention, group));
        }
      }
    }

    /** "the brewer" is the body named last; "the county government" is one by itself. */
    private boolean isBareNoun(Mention mention, String words) {
      return !pack.has(Switch.ARTICLES_POINT)
          || SPACES.splitToList(words).size() <= 1 + SPACES.splitToList(mention.head()).size();
    }

    private void join(Mention mention, Group group) {
      group.add(mention);
      groups.put(mention, group);
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
      Map<String, Mention> unnamedByHead = new HashMap<>();
      Group last = null;
      for (Mention mention : mentions) {
        if (mention.kind() == Kind.PERSON) {
          if (mention.prominent() || last == null) {
            last = groups.get(mention);
          }
          if (!mention.head().isEmpty() && groups.get(mention) != null) {
            Group group = groups.get(mention);
            bodies.putAll(group, bodies(mention));
            String head = inFull(mention.head());
            byHead.put(firstWord(head), group);
            byHead.put(head, group);
            roles(mention).forEach(role -> byHead.put(inFull(role), group));
            bracketed(mention).ifPresent(form -> byHead.put(inFull(form), group));
          }
        } else if (mention.kind() == Kind.NOMINAL && !mention.definite()) {
          unnamedByHead.put(mention.head(), mention);
        } else if (mention.kind() == Kind.NOMINAL) {
          Group known = byHead.get(inFull(mention.head()));
          if (known != null && holdsAnotherPost(mention, known)) {
            known = null;
          }
          Mention unnamed = unnamedByHead.get(mention.head());
          if (unnamed != null
              && pack.has(Switch.ARTICLES_POINT)
              && mention.determined()
              && bodies(mention).isEmpty()
              && isNearer(unnamed, known, mention)) {
            introduced.put(mention, unnamed);
          } else {
            Group meant = known == null && mention.determined() ? last : known;
            if (meant != null) {
              join(mention, meant);
              last = meant;
            }
          }
        }
      }
    }

    /** "A teacher said …, the teacher said": nobody of this head was named since. */
    private static boolean isNearer(Mention unnamed, @Nullable Group known, Mention mention) {
      int place = mention.span().start();
      return known == null || place - unnamed.span().start() < known.distanceTo(place);
    }

    /** "menteri itu" may be the minister of health. */
    private static String firstWord(String head) {
      int space = head.indexOf(' ');
      return space < 0 ? head : head.substring(0, space);
    }

    /** "Direktur Bank X" is not the person who is known as "Direktur PT Y". */
    private boolean holdsAnotherPost(Mention mention, Group known) {
      Set<String> own = bodies(mention);
      Set<String> others = bodies.get(known);
      return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
    }

    private ImmutableList<String> roles(Mention mention) {
      return mention.posts().stream()
          .flatMap(post -> post.role().stream())
          .map(span -> span.in(text))
          .collect(toImmutableList());
    }

    private Set<String> bodies(Mention mention) {
      return mention.posts().stream()
          .flatMap(post -> post.organization().stream())
          .map(span -> span.in(text))
          .collect(ImmutableSet.toImmutableSet());
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
      IdentityHashMap<Group, Integer> ids = new IdentityHashMap<>();
      for (int id = 0; id < all.size(); id++) {
        ids.put(all.get(id), id);
        entities.add(all.get(id).entity(id));
        for (Mention mention : all.get(id).mentions()) {
          byMention.put(mention, id);
        }
      }
      NavigableMap<Integer, Integer> subjects = new TreeMap<>();
      lastBodies.forEach(
          (offset, group) -> subjects.put(offset, Objects.requireNonNull(ids.get(group))));
      return new Entities(
          entities.build(), byMention, ambiguous, introduced, subjects, persons.warnings());
    }
  }
}
