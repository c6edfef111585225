package io.github.kutipan;

import io.github.kutipan.language.LanguagePack;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Folders of language packs on the class path. */
final class TestPacks {

  private TestPacks() {}

  /** The folder of the invented language. */
  static Path toy() {
    return folder("x-toy");
  }

  /** The folder of the invented language whose modifiers stand in front. */
  static Path headFinalToy() {
    return folder("x-head");
  }

  /** The folder of the library's Indonesian, which it has on the class path as well. */
  static Path indonesian() {
    return folder("id");
  }

  /** The folder of any language on the class path. */
  static Path folder(String code) {
    URL properties = LanguagePack.class.getResource(code + "/pack.properties");
    if (properties == null) {
      throw new IllegalArgumentException("no language pack " + code + " on the class path");
    }
    try {
      return Path.of(properties.toURI()).resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
