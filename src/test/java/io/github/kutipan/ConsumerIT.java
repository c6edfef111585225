package io.github.kutipan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The projects under {@code src/it}, which Maven has built against what would be published. */
class ConsumerIT {

  private static final Path PROJECTS = Path.of("target", "it");
  private static final String KUTIPAN = "kutipan";
  private static final String ENGLISH_MODEL = "opennlp-models-pos-en";

  /** What a consumer inherits, without versions. */
  static final ImmutableSet<String> INHERITED =
      ImmutableSet.of(
          KUTIPAN,
          "opennlp-tools",
          ENGLISH_MODEL,
          "slf4j-api",
          "guava",
          "failureaccess",
          "listenablefuture",
          "error_prone_annotations",
          "j2objc-annotations",
          "jspecify");

  private static final String INDONESIAN =
      """
      id: Yusuf Mahendra: "Kapal besar belum boleh bersandar,"
      id: Yusuf Mahendra: pelabuhan dibuka lagi hari Kamis
      """;

  private static final String ENGLISH =
      """
      en: Clara Whitfield: "Large ships may not dock yet,"
      en: Clara Whitfield: the harbor would open again on Thursday
      """;

  @TempDir Path folder;

  private record Run(int exitCode, String out, String err) {}

  @Test
  void classPathWorks() throws Exception {
    Run run = java("-jar", jar("class-path").toString());
    assertEquals(new Run(0, "class path\n" + INDONESIAN + ENGLISH, run.err), run);
    assertTrue(run.err.lines().allMatch(line -> line.startsWith("SLF4J(W): ")), run.err);
  }

  @Test
  void modulePathWorks() throws Exception {
    String path =
        Stream.concat(Stream.of(jar("module-path")), inherited("module-path").stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Run run = java("-p", path, "-m", "org.example.newsdesk/newsdesk.WhoSaidWhat");
    assertEquals(new Run(0, "module path\n" + INDONESIAN + ENGLISH, run.err), run);
  }

  @Test
  void withoutTheEnglishModelEnglishNamesTheArtifactAndIndonesianWorks() throws Exception {
    Run run = java("-jar", jar("without-english").toString());
    assertTrue(run.out.startsWith("class path\n" + INDONESIAN + "en: "), run.toString());
    assertTrue(run.out.contains("the artifact org.apache.opennlp:" + ENGLISH_MODEL + ","), run.out);
    assertEquals(0, run.exitCode, run.err);
  }

  /**
   * Without a provider of SLF4J there is nothing but its own word of that, which can be turned off.
   */
  @Test
  void nothingIsLogged() throws Exception {
    Run run = java("-Dslf4j.internal.verbosity=ERROR", "-jar", jar("class-path").toString());
    assertEquals("", run.err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class-path", "module-path"})
  void consumerInheritsTheseArtifactsAndNoOther(String project) throws IOException {
    assertEquals(new TreeSet<>(INHERITED), artifacts(project));
  }

  @Test
  void excludedModelIsNotInherited() throws IOException {
    Set<String> expected = new TreeSet<>(INHERITED);
    expected.remove(ENGLISH_MODEL);
    assertEquals(expected, artifacts("without-english"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class-path", "module-path"})
  void projectsDependOnWhatTheReadmeSays(String project) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String pom = Files.readString(Path.of("src", "it", project, "pom.xml"));
    List<String> snippet = dependencies(readme);
    assertEquals(1, snippet.size(), "snippets of a dependency in README.md");
    assertEquals(snippet, dependencies(pom));
    assertTrue(
        snippet.get(0).contains("<version>" + System.getProperty("kutipan.version") + "</version>"),
        snippet.get(0));
  }

  /** The dependencies of a pom, or of a text that holds a part of one, without white space. */
  private static List<String> dependencies(String text) {
    return Splitter.on("<dependency>")
        .splitToStream(text)
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf("</dependency>")).replaceAll("\\s", ""))
        .filter(dependency -> dependency.contains("<groupId>io.github.kutipan</groupId>"))
        .toList();
  }

  private static Path jar(String project) {
    return PROJECTS.resolve(project).resolve("target").resolve(project + "-1.jar");
  }

  /** The class path that Maven wrote into the manifest of the project's jar. */
  private static ImmutableList<Path> inherited(String project) throws IOException {
    try (JarFile jar = new JarFile(jar(project).toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return Splitter.on(' ')
          .splitToStream(classPath)
          .map(entry -> jar(project).resolveSibling(entry).normalize())
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** The artifacts' ids: repositories have the folder of a version in that of an artifact. */
  private static Set<String> artifacts(String project) throws IOException {
    return inherited(project).stream()
        .map(jar -> String.valueOf(jar.getName(jar.getNameCount() - 3)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Run java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    Process process = new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
    return new Run(
        process.exitValue(),
        Files.readString(out.toPath(), UTF_8).replace("\r\n", "\n"),
        Files.readString(err.toPath(), UTF_8));
  }
}
