package io.github.kutipan.training;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;

/**
 * Gives corpora the shape in which articles are tagged, where a quotation is one token, a lone
 * straight mark. What stood inside becomes a sentence of its own. Marks without a partner go.
 */
final class QuotationCollapser {

  private static final String QUOTATION = "\"";
  private static final String OUTSIDE = "O";

  /** Double marks first: single ones may stand inside them. */
  private static final List<Set<String>> LEVELS =
      List.of(Set.of("\"", "“", "”", "``", "''"), Set.of("'", "`", "‘", "’"));

  private QuotationCollapser() {}

  static ImmutableList<TaggedSentence> collapse(List<TaggedSentence> sentences) {
    ImmutableList.Builder<TaggedSentence> collapsed = ImmutableList.builder();
    sentences.forEach(sentence -> collapse(sentence, 0, collapsed));
    return collapsed.build();
  }

  private static void collapse(
      TaggedSentence sentence, int level, ImmutableList.Builder<TaggedSentence> collapsed) {
    if (level == LEVELS.size()) {
      if (!sentence.tokens().isEmpty()) {
        collapsed.add(sentence);
      }
      return;
    }
    Set<String> marks = LEVELS.get(level);
    boolean paired = sentence.tokens().stream().filter(marks::contains).count() % 2 == 0;
    TaggedSentence.Builder outside = new TaggedSentence.Builder();
    TaggedSentence.Builder inside = new TaggedSentence.Builder();
    boolean open = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      String token = sentence.tokens().get(i);
      if (!marks.contains(token)) {
        (open ? inside : outside).add(token, sentence.tags().get(i));
      } else if (paired) {
        open = !open;
        if (open) {
          outside.add(QUOTATION, OUTSIDE);
        } else {
          collapse(inside.build(), level + 1, collapsed);
          inside = new TaggedSentence.Builder();
        }
      }
    }
    collapse(outside.build(), level + 1, collapsed);
  }
}
