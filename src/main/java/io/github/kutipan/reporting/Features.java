package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;

/** The features of something that a model judges: each a name and what it is here. */
final class Features {

  private final ImmutableList.Builder<String> all = ImmutableList.builder();

  Features add(String name, Object... values) {
    StringBuilder feature = new StringBuilder(name);
    for (Object value : values) {
      feature.append('/').append(value);
    }
    all.add(feature.toString());
    return this;
  }

  ImmutableList<String> all() {
    return all.build();
  }
}
