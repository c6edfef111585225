package io.github.kutipan;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.List;
import java.util.Set;

/** What is told of an article, or a part of one, that was not read. */
final class Unread {

  /** The code of no language in particular (BCP 47). */
  private static final String UNDETERMINED = "und";

  private Unread() {}

  /** An article in none of the languages. */
  static AttributedText article(String text, Set<String> languages) {
    List<Warning> warnings =
        text.isBlank()
            ? List.of()
            : List.of(
                new Warning(
                    Warning.Kind.UNKNOWN_LANGUAGE,
                    "in none of the languages " + String.join(", ", languages),
                    new TextSpan(0, text.length())));
    return new AttributedText(text, UNDETERMINED, List.of(), List.of(), warnings);
  }

  /** An article of whose text only the beginning was read. */
  static AttributedText rest(String text, int read, AttributedText article) {
    Warning rest =
        new Warning(
            Warning.Kind.LIMIT,
            "what stands behind the first " + read + " characters was not read",
            new TextSpan(read, text.length()));
    return new AttributedText(
        text,
        article.language(),
        article.attributions(),
        article.speakers(),
        ImmutableList.<Warning>builder().addAll(article.warnings()).add(rest).build());
  }
}
