package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.escape.Escaper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one caller does is not seen by another: the library has no static state. */
class StaticStateTest {

  private static final ImmutableSet<Class<?>> IMMUTABLE =
      ImmutableSet.of(
          String.class,
          Number.class,
          Boolean.class,
          Character.class,
          Enum.class,
          Record.class,
          Comparator.class,
          Pattern.class,
          Duration.class,
          Temporal.class,
          URI.class,
          CharMatcher.class,
          Splitter.class,
          Escaper.class,
          ImmutableCollection.class,
          ImmutableMap.class,
          ImmutableRangeSet.class);

  /** What {@code List.of} and its sisters make. */
  private static final String OF_THE_JDK = "java.util.ImmutableCollections$";

  /** Fields whose type could change, each with the reason why it is no state. */
  private static final ImmutableMap<String, String> KNOWN =
      ImmutableMap.<String, String>builder()
          .put("SharedPipelines.PIPELINES", "its Javadoc says why, and why nobody sees it")
          .put("language.Vocabulary.NOWHERE", "holds nothing, and nothing is put into it")
          .put("opennlp.NameFeatures.WORD_AT", "an array that is never written to")
          .put("opennlp.NameFeatures.SHAPE_AT", "an array that is never written to")
          .put("opennlp.NameFeatures.TABLE_AT", "an array that is never written to")
          .put("render.ArticleHtml.ARTICLE", "a template, and templates are immutable")
          .put("render.ArticleHtml.SPEAKERS", "a template, and templates are immutable")
          .put("render.ArticleHtml.SPEAKER", "a template, and templates are immutable")
          .put("render.ArticleHtml.STATEMENT", "a template, and templates are immutable")
          .put("render.ArticleHtml.WARNING", "a template, and templates are immutable")
          .put("render.ArticleHtml.WARNINGS", "a template, and templates are immutable")
          .put("render.SourcePage.PAGE", "a template, and templates are immutable")
          .put("render.SourcePage.ROW", "a template, and templates are immutable")
          .put("render.Json.JSON", "thread-safe, and configured nowhere")
          .put("render.JsonCursor.JSON", "thread-safe, and configured nowhere")
          .buildOrThrow();

  private static int notFinal;
  private static final int[] CHANGEABLE = {1};

  @Test
  void everyStaticFieldIsFinalAndImmutable() throws Exception {
    Map<String, Field> found = mutableStatics(libraryClasses());
    found.keySet().removeAll(KNOWN.keySet());
    assertEquals(List.of(), List.copyOf(found.values()));
  }

  /** An exception that nobody needs any more must go. */
  @Test
  void everyExceptionIsInUse() throws Exception {
    List<String> unused = new ArrayList<>(KNOWN.keySet());
    unused.removeAll(mutableStatics(libraryClasses()).keySet());
    assertEquals(List.of(), unused);
  }

  @Test
  void whatCanChangeIsFound() throws Exception {
    notFinal++;
    assertEquals(1, CHANGEABLE.length);
    assertEquals(
        List.of("StaticStateTest.CHANGEABLE", "StaticStateTest.notFinal"),
        List.copyOf(mutableStatics(List.of(StaticStateTest.class)).keySet()));
  }

  private static Map<String, Field> mutableStatics(List<Class<?>> classes) throws Exception {
    Map<String, Field> found = new TreeMap<>();
    for (Class<?> type : classes) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && isMutable(field)) {
          String name = type.getName().substring("io.github.kutipan.".length());
          found.put(name + "." + field.getName(), field);
        }
      }
    }
    return found;
  }

  private static boolean isMutable(Field field) throws IllegalAccessException {
    if (!Modifier.isFinal(field.getModifiers())) {
      return true;
    }
    if (field.getType().isPrimitive()) {
      return false;
    }
    field.setAccessible(true);
    Object value = field.get(null);
    return IMMUTABLE.stream().noneMatch(type -> type.isInstance(value))
        && !value.getClass().getName().startsWith(OF_THE_JDK);
  }

  private static List<Class<?>> libraryClasses() throws Exception {
    Path root = root();
    List<Class<?>> classes = new ArrayList<>();
    for (Path file : files(root)) {
      String name =
          root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
      classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
    }
    assertFalse(classes.isEmpty(), "no classes in " + root);
    assertTrue(classes.contains(SharedPipelines.class), classes::toString);
    return classes;
  }

  private static Path root() throws URISyntaxException {
    return Path.of(
        QuoteAttributor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.toString().endsWith("-info.class"))
          .sorted()
          .toList();
    }
  }
}
