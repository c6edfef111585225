package io.github.kutipan.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link SourceReport} has counted so far. Not thread-safe. */
final class SourceCounts {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  private static final Comparator<SourceReport.Source> MOST_QUOTED =
      Comparator.comparingLong(SourceReport.Source::articles)
          .thenComparingLong(SourceReport.Source::statements)
          .thenComparingLong(SourceReport.Source::words)
          .reversed()
          .thenComparing(SourceReport.Source::name)
          .thenComparing(SourceReport.Source::kind);

  private static final Comparator<SourceReport.Post> MOST_TOLD =
      Comparator.comparingLong(SourceReport.Post::articles)
          .reversed()
          .thenComparing(SourceReport.Post::text);

  private final Map<Key, Count> sources = new HashMap<>();
  private long articles;
  private long statements;
  private long words;
  private long withoutSpeaker;
  private long unnamed;

  /** By which sources are joined across articles. */
  private record Key(String name, SpeakerKind kind) {
    static Key of(Speaker speaker) {
      return new Key(oneLine(speaker.name()), speaker.kind());
    }
  }

  private record PostKey(Optional<String> role, Optional<String> organization, boolean former) {
    static PostKey of(Affiliation affiliation) {
      return new PostKey(
          affiliation.role().map(SourceCounts::oneLine),
          affiliation.organization().map(Organization::name).map(SourceCounts::oneLine),
          affiliation.former());
    }
  }

  private static final class Count {
    private long articles;
    private long statements;
    private long words;
    private final Map<PostKey, Long> posts = new HashMap<>();

    SourceReport.Source source(Key key) {
      List<SourceReport.Post> most =
          posts.entrySet().stream()
              .map(
                  post ->
                      new SourceReport.Post(
                          post.getKey().role,
                          post.getKey().organization,
                          post.getKey().former,
                          post.getValue()))
              .sorted(MOST_TOLD)
              .toList();
      return new SourceReport.Source(key.name, key.kind, articles, statements, words, most);
    }
  }

  void add(AttributedText article) {
    articles++;
    Map<Key, Set<PostKey>> here = new HashMap<>();
    for (Attribution attribution : article.attributions()) {
      long said = words(attribution, article.text());
      statements++;
      words += said;
      if (attribution.speaker().isEmpty()) {
        withoutSpeaker++;
      } else {
        add(attribution.speaker().get(), said, here);
      }
    }
    here.forEach(
        (key, posts) -> {
          Count count = count(key);
          count.articles++;
          posts.forEach(post -> count.posts.merge(post, 1L, Long::sum));
        });
  }

  private void add(Speaker speaker, long said, Map<Key, Set<PostKey>> here) {
    if (speaker.kind() == SpeakerKind.GROUP || speaker.kind() == SpeakerKind.UNNAMED) {
      unnamed++;
      return;
    }
    Key key = Key.of(speaker);
    Count count = count(key);
    count.statements++;
    count.words += said;
    Set<PostKey> posts = here.computeIfAbsent(key, one -> new HashSet<>());
    speaker.affiliations().forEach(affiliation -> posts.add(PostKey.of(affiliation)));
  }

  private Count count(Key key) {
    return sources.computeIfAbsent(key, one -> new Count());
  }

  private static long words(Attribution attribution, String text) {
    long words = 0;
    for (TextSpan span : attribution.content()) {
      words +=
          WORDS
              .splitToStream(span.in(text))
              .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
              .count();
    }
    return words;
  }

  /** A name is the same however its line is broken. */
  private static String oneLine(String name) {
    return CharMatcher.whitespace().trimAndCollapseFrom(name, ' ');
  }

  SourceReport report() {
    List<SourceReport.Source> sorted =
        sources.entrySet().stream()
            .map(entry -> entry.getValue().source(entry.getKey()))
            .sorted(MOST_QUOTED)
            .toList();
    return new SourceReport(articles, statements, words, withoutSpeaker, unnamed, sorted);
  }
}
