package io.github.kutipan.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;

/** Names of an article and its parts that are IRIs, the same in every run. */
final class ArticleIds {
  private final String id;

  ArticleIds(String id) {
    this.id = id;
  }

  /** The id itself if it is the address of a page, otherwise a name made of it. */
  String article() {
    return isAddress() ? id : part("article");
  }

  /** A name of a part; another part of the article or another article has another one. */
  String part(String part) {
    // No id of an article can hold the other's part: the part comes first and has no blank.
    return "urn:uuid:" + UUID.nameUUIDFromBytes((part + " " + id).getBytes(UTF_8));
  }

  private boolean isAddress() {
    String start = Ascii.toLowerCase(id);
    if (!start.startsWith("http://") && !start.startsWith("https://")) {
      return false;
    }
    try {
      return new URI(id).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
