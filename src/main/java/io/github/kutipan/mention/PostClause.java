package io.github.kutipan.mention;

import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.PostVerb;
import io.github.kutipan.language.Role;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention.Post;
import io.github.kutipan.opennlp.NameType;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Reads the post that a clause tells of the person in front of it: "Roe heads the Harbor Bank",
 * "Roe, who teaches law at Harbor University". The clause belongs to no mention.
 */
final class PostClause {

  /** So far behind its verb a body may stand. */
  private static final int LINK_TOKENS = 14;

  private static final int ADVERBIALS = 2;
  private static final int VERBS = 2;

  private final Labels labels;
  private final NameParser names;
  private final OrganizationParser organizations;

  PostClause(Labels labels, NameParser names) {
    this.labels = labels;
    this.names = names;
    organizations = new OrganizationParser(labels);
  }

  /** Adds what the clause behind a name tells to the posts that the name has by itself. */
  void read(int end, List<Post> posts) {
    int start = labels.in(end) && labels.token(end).is(",") ? end + 1 : end;
    int relativizer = labels.length(Words.RELATIVIZERS, start);
    if (start > end && relativizer == 0) {
      return;
    }
    int verb = afterAdverbs(start + relativizer);
    if (labels.postVerb(verb).isEmpty() && relativizer > 0) {
      verb = secondVerb(verb);
    }
    for (int n = 0; n < VERBS && labels.postVerb(verb).isPresent(); n++) {
      verb(verb, labels.postVerb(verb).get(), posts);
      verb = relativizer > 0 ? secondVerb(verb) : labels.sentence.size();
    }
  }

  private int afterAdverbs(int start) {
    int i = start;
    for (int n = 0; n < ADVERBIALS; n++) {
      i += labels.length(Words.ADVERBS, i);
    }
    return i;
  }

  /** "who left the agency and now teaches at X": the next verb with the same subject. */
  private int secondVerb(int start) {
    for (int i = start; i < start + LINK_TOKENS && labels.in(i) && labels.token(i).isWord(); i++) {
      int link = labels.length(Words.COORDINATORS, i);
      int verb = afterAdverbs(i + link);
      if (link > 0 && labels.postVerb(verb).isPresent()) {
        return verb;
      }
    }
    return labels.sentence.size();
  }

  private void verb(int start, Lexicon.Match<PostVerb> verb, List<Post> posts) {
    int behind = start + verb.length();
    if (!labels.in(behind)) {
      return;
    }
    switch (verb.value().leads()) {
      case POST -> post(behind, verb.value().former(), posts);
      case BODY ->
          body(behind).ifPresent(body -> posts.add(held(Optional.empty(), body, verb.value())));
      case LINK -> linked(behind).ifPresent(body -> addBody(body, verb.value(), posts));
    }
  }

  private void post(int start, boolean former, List<Post> posts) {
    int post = afterDeterminer(start);
    if (!labels.in(post)) {
      return;
    }
    Phrase phrase = names.parse(post, false, true);
    if (phrase.role.isPresent() && phrase.name.isEmpty()) {
      phrase.posts(labels.sentence).stream()
          .map(p -> new Post(p.role(), p.organization(), p.former() || former))
          .forEach(posts::add);
    }
  }

  /** The body that begins at the token, behind an article and common nouns for it. */
  Optional<Phrase> body(int start) {
    int name = organizations.afterCommonNouns(afterDeterminer(start));
    if (!labels.in(name) || !labels.isNameLike(name)) {
      return Optional.empty();
    }
    boolean apposed =
        (name > afterDeterminer(start) && !labels.startsPerson(name)) || isUnknownBody(name);
    if (!apposed && !labels.startsOrganization(name)) {
      return Optional.empty();
    }
    Phrase body = new Phrase(name, false);
    organizations.parse(body, name, true);
    return Optional.of(body);
  }

  /** "of the Carver Political Report": capitals behind an article are no person. */
  private boolean isUnknownBody(int name) {
    return labels.determiner(name - 1, true).isPresent()
        && labels.isNameLike(name + 1)
        && !labels.startsPerson(name)
        && !labels.isNamed(name, NameType.LOCATION)
        && labels.length(Words.PLACES, name) == 0
        && labels.role(name).isEmpty();
  }

  /** "teaches constitutional law at Harbor University". */
  private Optional<Phrase> linked(int start) {
    for (int i = start; i < start + LINK_TOKENS && labels.in(i) && labels.token(i).isWord(); i++) {
      int link = labels.length(Words.ORIGIN_LINKS, i);
      boolean inside = labels.length(Words.ORGANIZATION_LINKS, i) > 0;
      if (link > 0 && (!inside || i == start)) {
        Optional<Phrase> body = body(i + link);
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  private Post held(Optional<Post> post, Phrase body, PostVerb verb) {
    return new Post(
        post.flatMap(Post::role),
        body.organization.map(o -> labels.sentence.span(o.start(), o.end())),
        post.map(Post::former).orElse(false) || verb.former());
  }

  /** "Professor Ann Carver, who teaches law at X": the body is where the post is held. */
  private void addBody(Phrase body, PostVerb verb, List<Post> posts) {
    int last = posts.size() - 1;
    if (!verb.former()
        && last >= 0
        && posts.get(last).organization().isEmpty()
        && !posts.get(last).former()
        && posts.get(last).role().filter(this::isHeldAtBody).isPresent()) {
      posts.set(last, held(Optional.of(posts.get(last)), body, verb));
    } else {
      posts.add(held(Optional.empty(), body, verb));
    }
  }

  /** Whether it is a post at a body, or a profession, and no public office. */
  boolean isHeldAtBody(TextSpan role) {
    return labels
        .headOf(role)
        .filter(
            head ->
                head.complement() == Role.Complement.BODY
                    || head.complement() == Role.Complement.FIELD
                    || head.kind() == Role.Kind.PROFESSION)
        .isPresent();
  }

  private int afterDeterminer(int i) {
    return i + labels.determiner(i, true).map(Lexicon.Match::length).orElse(0);
  }
}
