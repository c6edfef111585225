package io.github.kutipan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/**
 * What would be published, as the build has installed it for the consumers under {@code src/it}.
 */
class PublicationIT {

  /** The CycloneDX plugin does nothing where Maven is offline. */
  @DisabledIfSystemProperty(named = "kutipan.offline", matches = "offline: true")
  @Retention(RetentionPolicy.RUNTIME)
  private @interface NeedsBillOfMaterials {}

  private static final String VERSION = System.getProperty("kutipan.version");

  private static Path artifact(String suffix) {
    return Path.of("target", "local-repo", "io", "github", "kutipan", "kutipan", VERSION)
        .resolve("kutipan-" + VERSION + suffix);
  }

  private static Document pom() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(artifact(".pom").toFile());
  }

  private static String inPom(String path) throws Exception {
    return XPathFactory.newInstance().newXPath().evaluate(path, pom()).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/project/name",
        "/project/description",
        "/project/url",
        "/project/licenses/license/name",
        "/project/licenses/license/url",
        "/project/developers/developer/name",
        "/project/developers/developer/url",
        "/project/scm/connection",
        "/project/scm/developerConnection",
        "/project/scm/url"
      })
  void pomHasWhatMavenCentralDemands(String path) throws Exception {
    assertFalse(inPom(path).isEmpty(), path + " is missing");
  }

  @Test
  void pomStandsAlone() throws Exception {
    assertEquals("io.github.kutipan:kutipan", inPom("concat(//groupId[1], ':', //artifactId[1])"));
    assertEquals("0", inPom("count(/project/parent | /project/repositories)"));
  }

  @Test
  void noDependencyOfAConsumerIsASnapshot() throws Exception {
    String snapshots = "count(/project/dependencies/dependency[contains(version, 'SNAPSHOT')])";
    assertEquals("0", inPom(snapshots));
    assertEquals("0", inPom("count(/project/properties/*[contains(., 'SNAPSHOT')])"));
  }

  @ParameterizedTest
  @CsvSource({
    ".jar, module-info.class",
    ".jar, META-INF/LICENSE",
    "-sources.jar, io/github/kutipan/QuoteAttributor.java",
    "-javadoc.jar, io.github.kutipan/io/github/kutipan/QuoteAttributor.html"
  })
  void jarIsThereAndHolds(String suffix, String entry) throws IOException {
    try (JarFile jar = new JarFile(artifact(suffix).toFile())) {
      assertTrue(jar.getEntry(entry) != null, () -> suffix + " has no " + entry);
    }
  }

  /** The page that a reader of the documentation sees first. */
  @Test
  void documentationBeginsWithTheStages() throws IOException {
    try (JarFile jar = new JarFile(artifact("-javadoc.jar").toFile())) {
      JarEntry page = jar.getJarEntry("io.github.kutipan/module-summary.html");
      String html = new String(jar.getInputStream(page).readAllBytes(), UTF_8);
      List<String> stages =
          Pattern.compile("<li><b>(\\w+)</b>")
              .matcher(html)
              .results()
              .map(m -> m.group(1))
              .toList();
      assertEquals("Text", stages.get(0));
      assertEquals(9, stages.size());
    }
  }

  @Test
  @NeedsBillOfMaterials
  void billOfMaterialsRequiresWhatAConsumerInherits() throws IOException {
    Set<String> inherited = new TreeSet<>(ConsumerIT.INHERITED);
    inherited.remove("kutipan");
    assertEquals(inherited, components("required"));
  }

  @Test
  @NeedsBillOfMaterials
  void billOfMaterialsListsWhatIsLeftToTheConsumerAsOptional() throws IOException {
    assertEquals(Set.of("jackson-core", "picocli", "slf4j-nop"), components("optional"));
  }

  /** Both would differ from build to build. */
  @Test
  @NeedsBillOfMaterials
  void billOfMaterialsHasNeitherTimeNorNumber() throws IOException {
    for (String suffix : new String[] {"-cyclonedx.json", "-cyclonedx.xml"}) {
      String bill = Files.readString(artifact(suffix));
      assertFalse(bill.contains("timestamp") || bill.contains("serialNumber"), suffix);
    }
  }

  private static Set<String> components(String scope) throws IOException {
    Map<String, String> scopes = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(artifact("-cyclonedx.json").toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_ARRAY
            && "components".equals(json.currentName())
            && json.getParsingContext().getParent().getParent().inRoot()) {
          readComponents(json, scopes);
        }
      }
    }
    return scopes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(scope))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reads an array of objects; of what is nested in them, nothing. */
  private static void readComponents(JsonParser json, Map<String, String> scopes)
      throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String name = "";
      String scope = "";
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("name")) {
          name = json.getText();
        } else if (field.equals("scope")) {
          scope = json.getText();
        }
        json.skipChildren();
      }
      scopes.put(name, scope);
    }
  }
}
