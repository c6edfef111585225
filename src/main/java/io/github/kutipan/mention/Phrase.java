package io.github.kutipan.mention;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.mention.Mention.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@link NameParser} made of a run of tokens. */
final class Phrase {

  /** Tokens from {@code start} to before {@code end}. */
  record Range(int start, int end) {}

  final int start;
  final boolean determined;
  private final List<Part> earlier = new ArrayList<>();
  int end;
  boolean former;
  boolean plural;
  String head = "";
  Optional<Range> role = Optional.empty();
  Optional<Range> organization = Optional.empty();
  Optional<Range> name = Optional.empty();

  Phrase(int start, boolean determined) {
    this.start = start;
    this.determined = determined;
    this.end = start;
  }

  /**
   * Makes room for a further post of the same person: "dosen sekaligus pengamat …". A body stands
   * behind the last of the posts that are held there.
   */
  void startPost(Phrase next) {
    earlier.addAll(next.earlier);
    earlier.add(new Part(role, organization.or(() -> next.organization), former));
    role = next.role;
    organization = next.organization;
    former = next.former;
    name = next.name;
    end = next.end;
  }

  /** The posts that the phrase tells. */
  List<Post> posts(Sentence sentence) {
    List<Post> posts = new ArrayList<>();
    earlier.forEach(part -> part.post(sentence).ifPresent(posts::add));
    if (role.isPresent() || name.isPresent()) {
      new Part(role, organization, former).post(sentence).ifPresent(posts::add);
    }
    return posts;
  }

  private record Part(Optional<Range> role, Optional<Range> organization, boolean former) {
    Optional<Post> post(Sentence sentence) {
      if (role.isEmpty() && organization.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Post(
              role.map(r -> sentence.span(r.start(), r.end())),
              organization.map(o -> sentence.span(o.start(), o.end())),
              former));
    }
  }
}
