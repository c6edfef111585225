package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages import each other as section 3 of the design says, and no other way. */
class LayeringTest {

  private static final String ROOT = "io.github.kutipan";
  private static final Splitter WORDS = Splitter.on(Pattern.compile("[,\\s]+")).omitEmptyStrings();

  /** What each package may import; the root package is called {@code root}. */
  private static final ImmutableSetMultimap<String, String> DESIGN =
      edges(
          ImmutableMap.<String, String>builder()
              .put(
                  "root",
                  "text, quotation, opennlp, document, mention, reporting, entity, affiliation,"
                      + " resolution, confidence, language, result")
              .put("result", "")
              .put("language", "")
              .put("render", "result")
              .put("text", "result")
              .put("quotation", "text, language, result")
              .put("opennlp", "language")
              .put("document", "text, quotation, opennlp, result")
              .put("mention", "document, quotation, opennlp, language, result")
              .put("reporting", "document, quotation, mention, opennlp, language, result")
              .put("entity", "text, document, mention, language, result")
              .put("affiliation", "document, mention, entity, language, result")
              .put(
                  "resolution", "document, quotation, mention, reporting, entity, language, result")
              .put("confidence", "opennlp, language, result")
              .put("examples", "root, language, result")
              .put("cli", "root, examples, render, result, language")
              .put(
                  "training",
                  "root, text, quotation, document, mention, reporting, confidence, opennlp, render,"
                      + " language, result")
              .buildOrThrow());

  /** What exists besides and is sound, each with its reason. */
  private static final ImmutableSetMultimap<String, String> SOUND =
      edges(
          ImmutableMap.of(
              // Abbreviations decide where a token and a sentence end.
              "document", "language",
              // Stops, brackets and blanks are told apart by the same table of characters.
              "reporting", "text"));

  private static final ImmutableSet<String> STAGES =
      ImmutableSet.of(
          "root",
          "text",
          "quotation",
          "opennlp",
          "document",
          "mention",
          "reporting",
          "entity",
          "affiliation",
          "resolution",
          "confidence");

  @Test
  void packagesImportWhatTheDesignAllowsAndNothingElse() {
    SetMultimap<String, String> forbidden = imports();
    forbidden.entries().removeAll(DESIGN.entries());
    forbidden.entries().removeAll(SOUND.entries());
    assertEquals("{}", forbidden.toString());
  }

  @Test
  void everyPackageStandsInTheTable() {
    assertTrue(
        allowed().containsAll(imports().keySet()),
        () -> "not in the table: " + Sets.difference(imports().keySet(), allowed()));
  }

  /** An exception that nobody needs any more must go. */
  @Test
  void everyExceptionToTheTableIsInUse() {
    assertEquals(Set.of(), Sets.difference(SOUND.entries(), imports().entries()));
  }

  @Test
  void exportedPackagesAreTheFourOfTheDesign() throws IOException {
    assertEquals(
        Set.of(ROOT, ROOT + ".language", ROOT + ".render", ROOT + ".result"), exportedPackages());
  }

  /** The door for a name finder of the user's own. */
  private static final String NAME_FINDER = "opennlp.tools.namefind.TokenNameFinder";

  @Test
  void exportedSignaturesNameNoTypeOfGuavaOrOpenNlp() throws IOException {
    List<String> found = new ArrayList<>();
    for (Class<?> type : exportedTypes()) {
      signatures(type)
          .map(s -> s.replace(NAME_FINDER, ""))
          .filter(s -> s.contains("com.google.common.") || s.contains("opennlp.tools."))
          .forEach(s -> found.add(type.getName() + ": " + s));
    }
    assertEquals(List.of(), found);
  }

  @Test
  void exportedTypesAreFoundAtAll() throws IOException {
    Set<String> names = exportedTypes().stream().map(Class::getName).collect(Collectors.toSet());
    assertTrue(names.contains(QuoteAttributor.Builder.class.getName()), names::toString);
    assertTrue(names.contains(Words.class.getName()), names::toString);
    assertFalse(names.contains(Assembly.class.getName()), names::toString);
  }

  @Test
  void noSourceHoldsAWordOfTheIndonesianCues() throws IOException {
    Set<String> cues = cueForms();
    assertTrue(cues.contains("mengatakan"), "cues.tsv was not read");
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      for (String literal : JavaLiterals.of(Files.readString(source))) {
        words(literal).filter(cues::contains).forEach(w -> found.add(source + ": " + w));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noStageHoldsTheCodeOfALanguage() throws IOException {
    Set<String> codes = new TreeSet<>(LanguagePack.known());
    codes.addAll(Arrays.asList(Locale.getISOLanguages()));
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      if (STAGES.contains(stage(source))) {
        JavaLiterals.of(Files.readString(source)).stream()
            .filter(codes::contains)
            .forEach(literal -> found.add(source + ": " + literal));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void literalsAreFoundOutsideCommentsOnly() {
    assertEquals(
        List.of("a", "b\\\"c", "d // e", "\n  f \"g\"\n  "),
        JavaLiterals.of(
            """
            // "no"
            /* "no" */ String s = "a" + 'x' + '"' + '\\'' + "b\\\"c";
            /** {@code "no"} */
            String t = "d // e" + \"""
              f "g"
              \""";
            """));
  }

  private static Set<String> allowed() {
    Set<String> packages = new TreeSet<>(DESIGN.keySet());
    packages.addAll(DESIGN.values());
    packages.addAll(List.of("root", "result", "language"));
    return packages;
  }

  private static ImmutableSetMultimap<String, String> edges(ImmutableMap<String, String> table) {
    ImmutableSetMultimap.Builder<String, String> edges = ImmutableSetMultimap.builder();
    table.forEach((from, to) -> edges.putAll(from, WORDS.split(to)));
    return edges.build();
  }

  /** The edges between the packages of the library, read from its compiled classes. */
  private static SetMultimap<String, String> imports() {
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        jdeps.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            "--ignore-missing-deps",
            "-verbose:package",
            "-filter:none",
            // Not the folder itself: behind its module-info, jdeps would ask for every dependency.
            classes().resolve("io").toString());
    assertEquals(0, code, () -> out + " " + err);
    SetMultimap<String, String> edges =
        com.google.common.collect.MultimapBuilder.treeKeys().treeSetValues().build();
    String from = "";
    for (String line : out.toString().lines().toList()) {
      List<String> words = WORDS.splitToList(line);
      int arrow = words.indexOf("->");
      if (arrow < 0) {
        continue;
      }
      if (arrow > 0) {
        from = words.get(0);
      }
      String to = words.get(arrow + 1);
      if (isOurs(from) && isOurs(to) && !from.equals(to)) {
        edges.put(shortName(from), shortName(to));
      }
    }
    assertTrue(edges.containsEntry("root", "result"), () -> "jdeps printed " + out);
    return edges;
  }

  private static boolean isOurs(String name) {
    return name.equals(ROOT) || name.startsWith(ROOT + ".");
  }

  private static String shortName(String name) {
    return name.equals(ROOT) ? "root" : name.substring(ROOT.length() + 1);
  }

  private static Path classes() {
    try {
      return Path.of(
          QuoteAttributor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> exportedPackages() throws IOException {
    try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  /** The public types of the exported packages, those within others too. */
  private static List<Class<?>> exportedTypes() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : exportedPackages()) {
      try (Stream<Path> files = Files.list(classes().resolve(name.replace('.', '/')))) {
        for (Path file : files.toList()) {
          String simple = String.valueOf(file.getFileName());
          if (simple.endsWith(".class") && !simple.startsWith("package-info")) {
            Class<?> type = load(name + "." + simple.substring(0, simple.length() - 6));
            if (isVisible(type)) {
              types.add(type);
            }
          }
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, LayeringTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return !type.isAnonymousClass()
        && !type.isLocalClass()
        && isVisible(type.getModifiers())
        && (outer == null || isVisible(outer));
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static Stream<String> signatures(Class<?> type) {
    Stream<Type> parents =
        Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()));
    Stream<String> members =
        Stream.<Member[]>of(
                type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
            .flatMap(Arrays::stream)
            .filter(m -> isVisible(m.getModifiers()) && !m.isSynthetic())
            .map(LayeringTest::signature);
    Stream<String> components =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::toString)
            : Stream.of();
    Stream<String> annotations =
        Arrays.stream(((AnnotatedElement) type).getAnnotations()).map(Object::toString);
    return Stream.of(
            Stream.of(type.toGenericString()),
            parents.map(Type::getTypeName),
            members,
            components,
            annotations)
        .flatMap(s -> s);
  }

  private static String signature(Member member) {
    if (member instanceof Method method) {
      return method.toGenericString();
    }
    return member instanceof Constructor<?> constructor
        ? constructor.toGenericString()
        : ((Field) member).toGenericString();
  }

  private static Path sourceRoot() {
    return Path.of("src", "main", "java", "io", "github", "kutipan");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(sourceRoot())) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
      assertFalse(sources.isEmpty(), "no sources in " + sourceRoot().toAbsolutePath());
      return sources;
    }
  }

  private static String stage(Path source) {
    Path relative = sourceRoot().relativize(source);
    return relative.getNameCount() == 1 ? "root" : relative.getName(0).toString();
  }

  /** Every word of four letters or more that is a cue by itself. */
  private static Set<String> cueForms() throws IOException {
    Path table = Path.of("src/main/resources/io/github/kutipan/language/id/cues.tsv");
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .filter(line -> !line.startsWith("#") && !line.startsWith("lemma\t"))
          .map(line -> Splitter.on('\t').splitToList(line).get(1))
          .flatMap(forms -> Splitter.on(',').trimResults().splitToStream(forms))
          .filter(form -> form.length() >= 4)
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> words(String literal) {
    return Splitter.on(Pattern.compile("[^\\p{L}-]+"))
        .omitEmptyStrings()
        .splitToStream(literal.toLowerCase(Locale.ROOT));
  }
}
