package io.github.kutipan.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A piece of HTML with places <code>{{name}}</code> to fill. Immutable. */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  /** Text and names of places in turn, text first. */
  private final List<String> parts;

  private Html(List<String> parts) {
    this.parts = parts;
  }

  /** Reads a template beside this class. */
  static Html template(String file) {
    List<String> parts = new ArrayList<>();
    for (String part : Splitter.on("{{").split(resource(file))) {
      int end = part.indexOf("}}");
      if (!parts.isEmpty()) {
        parts.add(part.substring(0, end));
      }
      parts.add(end < 0 ? part : part.substring(end + 2));
    }
    return new Html(List.copyOf(parts));
  }

  /** Reads a file beside this class, with the line ends that a browser makes of them. */
  static String resource(String file) {
    try {
      return Resources.toString(Resources.getResource(Html.class, file), UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Fills the places; a value is not read again. */
  String fill(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String value = i % 2 == 0 ? part : values.get(part);
      if (value == null) {
        throw new IllegalStateException("no value for " + part);
      }
      filled.append(value);
    }
    return filled.toString();
  }

  /** What a Content-Security-Policy calls the text of a script or style. */
  static String policyHash(String text) {
    byte[] hash = Hashing.sha256().hashString(text, UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  /**
   * Makes text of any string, in an element or a quoted attribute. U+0000 and half surrogate pairs,
   * which no page can hold, become the replacement character; a carriage return stays one.
   */
  static String escape(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        sound.append(c).append(text.charAt(++i));
      } else {
        sound.append(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return HtmlEscapers.htmlEscaper().escape(sound.toString()).replace("\r", "&#13;");
  }
}
