package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Jackson is optional: only the formats with JSON in them may need it. */
class WithoutJacksonTest {

  /** Runs where Jackson is missing. */
  static final class SpreadsheetAndBrat implements Supplier<String> {
    @Override
    public String get() {
      return Csv.format("a", Articles.rina()) + Brat.annotations(Articles.rina());
    }
  }

  /** Fails where Jackson is missing. */
  static final class JsonAlone implements Supplier<String> {
    @Override
    public String get() {
      return JsonLines.format("a", Articles.rina());
    }
  }

  /** The class path of the tests without Jackson. */
  private static final class Hiding extends URLClassLoader {
    Hiding() throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() throws MalformedURLException {
      String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
      URL[] urls = new URL[entries.length];
      for (int i = 0; i < entries.length; i++) {
        urls[i] = new File(entries[i]).toURI().toURL();
      }
      return urls;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("com.fasterxml.jackson.")) {
        throw new ClassNotFoundException(name);
      }
      return super.findClass(name);
    }

    @SuppressWarnings("unchecked")
    String run(Class<? extends Supplier<String>> type) throws ReflectiveOperationException {
      var constructor = loadClass(type.getName()).getDeclaredConstructor();
      constructor.setAccessible(true);
      return ((Supplier<String>) constructor.newInstance()).get();
    }
  }

  @Test
  void spreadsheetAndBratNeedNoJackson() throws IOException, ReflectiveOperationException {
    try (Hiding loader = new Hiding()) {
      assertEquals(new SpreadsheetAndBrat().get(), loader.run(SpreadsheetAndBrat.class));
      assertThrows(NoClassDefFoundError.class, () -> loader.run(JsonAlone.class));
    }
  }
}
