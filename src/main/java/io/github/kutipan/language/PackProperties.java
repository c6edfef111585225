package io.github.kutipan.language;

import java.util.Arrays;
import java.util.Optional;

/** What {@code pack.properties} may say. */
final class PackProperties {

  /** In front of the name of a file that a dependency of the library holds. */
  static final String DEPENDENCY = "dependency.";

  /** In front of the name of a file, for the Maven coordinates of that dependency. */
  static final String ARTIFACT = "artifact.";

  private PackProperties() {}

  /** What is expected of a property, or empty where its value is so. */
  static Optional<String> expected(String key, String value) {
    if (key.startsWith(DEPENDENCY)) {
      // A class path may hold folders: a name must not lead out of them either.
      boolean plain = value.endsWith(".bin") && !value.startsWith("/") && !value.contains("..");
      return plain
          ? Optional.empty()
          : Optional.of("expected the name of a .bin file on the class path");
    }
    boolean flag = Arrays.stream(Switch.values()).anyMatch(one -> one.key().equals(key));
    return !flag || value.equals("true") || value.equals("false")
        ? Optional.empty()
        : Optional.of("expected true or false");
  }
}
