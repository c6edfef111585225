package io.github.kutipan.training;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * A sentence of a corpus.
 *
 * @param tokens its surface tokens
 * @param tags a tag for each token
 */
record TaggedSentence(ImmutableList<String> tokens, ImmutableList<String> tags) {

  TaggedSentence {
    checkArgument(
        tokens.size() == tags.size(), "%s tokens but %s tags", tokens.size(), tags.size());
  }

  String[] tokenArray() {
    return tokens.toArray(new String[0]);
  }

  /** Collects a sentence token by token. */
  static final class Builder {
    private final ImmutableList.Builder<String> tokens = ImmutableList.builder();
    private final ImmutableList.Builder<String> tags = ImmutableList.builder();

    Builder add(String token, String tag) {
      tokens.add(token);
      tags.add(tag);
      return this;
    }

    TaggedSentence build() {
      return new TaggedSentence(tokens.build(), tags.build());
    }
  }
}
