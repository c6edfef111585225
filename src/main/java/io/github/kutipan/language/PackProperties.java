package io.github.kutipan.language;

import static com.google.common.collect.Iterables.concat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code pack.properties} may say. */
final class PackProperties {

  /** In front of the name of a file that a dependency of the library holds. */
  private static final String DEPENDENCY = "dependency.";

  /** In front of the name of a file, for the Maven coordinates of that dependency. */
  private static final String ARTIFACT = "artifact.";

  /** What a pack says of itself. */
  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "code", "name", "script", "version", "status", "data-licence", "maintainers");

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
    if (key.startsWith(ARTIFACT)) {
      return Optional.empty();
    }
    if (KEYS.contains(key)) {
      boolean missing = key.equals("code") && value.isEmpty();
      return missing ? Optional.of("expected the language's code") : Optional.empty();
    }
    List<String> switches = Arrays.stream(Switch.values()).map(Switch::key).toList();
    if (!switches.contains(key)) {
      // A switch that is spelled wrongly would be off without a word.
      return Optional.of(
          "unknown property; expected one of " + Joiner.on(", ").join(concat(KEYS, switches)));
    }
    return value.equals("true") || value.equals("false")
        ? Optional.empty()
        : Optional.of("expected true or false");
  }

  /**
   * Opens a file that the properties leave to a dependency; empty where they do not.
   *
   * @throws LanguagePackException if it is not there
   */
  static Optional<InputStream> openDependency(Map<String, String> properties, String file) {
    Optional<String> resource = Optional.ofNullable(properties.get(DEPENDENCY + file));
    Optional<InputStream> in =
        resource.map(name -> PackProperties.class.getClassLoader().getResourceAsStream(name));
    if (resource.isPresent() && in.isEmpty()) {
      String artifact =
          Optional.ofNullable(properties.get(ARTIFACT + file))
              .map(coordinates -> "the artifact " + coordinates + ", which holds it,")
              .orElse("it");
      throw new LanguagePackException(
          "language pack \"%s\" needs %s: %s is not on the class path or the module path"
              .formatted(properties.get("code"), resource.get(), artifact),
          ImmutableList.of());
    }
    return in;
  }
}
