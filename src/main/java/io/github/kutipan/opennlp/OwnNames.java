package io.github.kutipan.opennlp;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds names with finders of the user's own, which keep a state and serve one thread at a time.
 * Thread-safe.
 */
final class OwnNames {
  private static final ImmutableSet<String> TYPES =
      Arrays.stream(NameType.values()).map(NameType::name).collect(toImmutableSet());

  private final Pool<TokenNameFinder> finders;

  OwnNames(Supplier<? extends TokenNameFinder> maker) {
    finders = new Pool<>(maker::get);
  }

  /** Returns the names of an article's sentences, a list for each. */
  List<List<NameSpan>> find(List<List<String>> sentences) {
    return finders.use(
        finder -> {
          // What it has learnt from another article would make results depend on their order.
          finder.clearAdaptiveData();
          return sentences.stream().map(words -> find(finder, words)).toList();
        });
  }

  private static List<NameSpan> find(TokenNameFinder finder, List<String> words) {
    if (words.isEmpty()) {
      return ImmutableList.of();
    }
    Span[] known =
        Arrays.stream(finder.find(words.toArray(new String[0])))
            .filter(span -> span.getType() != null && TYPES.contains(type(span)))
            .toArray(Span[]::new);
    return Arrays.stream(NameFinderME.dropOverlappingSpans(known))
        .map(span -> name(span, words.size()))
        .toList();
  }

  private static NameSpan name(Span span, int words) {
    if (span.getEnd() > words || span.length() == 0) {
      throw new IllegalStateException(
          "the name finder found %s in a sentence of %d words".formatted(span, words));
    }
    return new NameSpan(span.getStart(), span.getEnd(), NameType.valueOf(type(span)));
  }

  private static String type(Span span) {
    return Ascii.toUpperCase(span.getType());
  }
}
