package io.github.kutipan.render;

import io.github.kutipan.result.AttributedText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format: a reader of it gets back what the API says. */
abstract class ReadBack {

  abstract void assertSaysTheSame(String id, AttributedText article);

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.kutipan.render.SampleArticles#all")
  void readerGetsBackWhatTheApiSays(String name, AttributedText article) {
    assertSaysTheSame(name, article);
  }

  @Property(seed = "1", tries = 150)
  void readerGetsBackAnyStrings(@ForAll("strings") String id, @ForAll("any") AttributedText any) {
    assertSaysTheSame(id, any);
  }

  @Provide
  Arbitrary<AttributedText> any() {
    return AnyArticles.articles();
  }

  @Provide
  Arbitrary<String> strings() {
    return AnyArticles.strings();
  }
}
