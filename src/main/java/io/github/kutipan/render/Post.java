package io.github.kutipan.render;

import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import java.util.List;
import java.util.Optional;

/** An affiliation without the place that proves it, which tells two equal ones apart. */
record Post(Optional<String> role, Optional<Organization> organization, boolean former) {

  /** The posts of a speaker, each once. */
  static List<Post> of(Speaker speaker) {
    return speaker.affiliations().stream().map(Post::of).distinct().toList();
  }

  static Post of(Affiliation affiliation) {
    return new Post(affiliation.role(), affiliation.organization(), affiliation.former());
  }

  Optional<String> body() {
    return organization.map(Organization::name);
  }

  Optional<String> acronym() {
    return organization.flatMap(Organization::acronym);
  }
}
