package io.github.kutipan.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.kutipan.render.GoldDocument;
import io.github.kutipan.render.JsonLines;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The invented articles of the tests, put together to about 450 words each. */
final class SampleArticles {

  private static final int WORDS = 450;

  private static final ImmutableListMultimap<String, String> FILES =
      ImmutableListMultimap.<String, String>builder()
          .putAll("id", "ordinary", "regional", "hard")
          .putAll("en", "ordinary", "politics")
          .build();

  private SampleArticles() {}

  /** The articles of a language. */
  static ImmutableList<String> of(String language) throws IOException {
    ImmutableList.Builder<String> articles = ImmutableList.builder();
    StringBuilder article = new StringBuilder();
    int words = 0;
    for (GoldDocument document : gold(language)) {
      article.append(document.text()).append("\n\n");
      words += words(document.text());
      if (words >= WORDS) {
        articles.add(article.toString());
        article.setLength(0);
        words = 0;
      }
    }
    return articles.build();
  }

  /** A text of about a length, of the articles one behind the other. */
  static String ofLength(String language, int characters) throws IOException {
    List<String> articles = of(language);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < characters; i++) {
      text.append(articles.get(i % articles.size()));
    }
    return text.toString();
  }

  static int words(String text) {
    return text.split("\\s+").length;
  }

  static ImmutableList<GoldDocument> gold(String language) throws IOException {
    ImmutableList.Builder<GoldDocument> documents = ImmutableList.builder();
    for (String name : FILES.get(language)) {
      Path file = Path.of("src/test/resources/gold", language, name + ".jsonl");
      try (Reader reader = Files.newBufferedReader(file)) {
        documents.addAll(JsonLines.readGold(reader));
      }
    }
    return documents.build();
  }
}
