package io.github.kutipan.mention;

import io.github.kutipan.document.Sentence;
import io.github.kutipan.mention.Mention.Post;
import java.util.Optional;

/** What {@link NameParser} made of a run of tokens. */
final class Phrase {

  /** Tokens from {@code start} to before {@code end}. */
  record Range(int start, int end) {}

  final int start;
  final boolean determined;
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

  /** The post that the phrase tells, if any. */
  Optional<Post> post(Sentence sentence) {
    if (role.isEmpty() && (organization.isEmpty() || name.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Post(
            role.map(r -> sentence.span(r.start(), r.end())),
            organization.map(o -> sentence.span(o.start(), o.end())),
            former));
  }
}
