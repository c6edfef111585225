package io.github.kutipan.opennlp;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Tags names with an OpenNLP model over {@link NameFeatures}. Thread-safe.
 *
 * <p>OpenNLP's own name finder sees words and affixes only. What the tables know of roles, bodies
 * and titles is worth five points of F1 here, and its feature generators cannot ask them. Its beam
 * search writes each feature as a string for each path; this one finds the same tags in a fifth of
 * the time.
 */
public final class NameTagger {

  /** The tag of a word that belongs to no name. */
  public static final String OTHER = "other";

  private static final String START = "-start";
  private static final String CONTINUE = "-cont";
  private static final int WIDTH = 3;

  private static final ImmutableSet<String> TAGS =
      Stream.concat(
              Stream.of(OTHER),
              Arrays.stream(NameType.values())
                  .flatMap(type -> Stream.of(tag(type, true), tag(type, false))))
          .collect(toImmutableSet());

  private final NameFeatures features;
  private final NameModel model;
  private final Beam beam;

  /**
   * Makes a tagger of a model that was trained on the features.
   *
   * @throws IOException if the model is of something else
   */
  public NameTagger(NameFeatures features, MaxentModel model) throws IOException {
    this.features = features;
    if (!(model instanceof AbstractModel known)) {
      throw new IOException("expected a perceptron of names");
    }
    this.model = new NameModel(known);
    List<String> tags = this.model.tags();
    boolean[][] valid = new boolean[tags.size() + 1][tags.size()];
    for (int before = 0; before <= tags.size(); before++) {
      for (int tag = 0; tag < tags.size(); tag++) {
        String last = before < tags.size() ? tags.get(before) : "";
        valid[before][tag] =
            !tags.get(tag).endsWith(CONTINUE)
                || last.startsWith(type(tags.get(tag), CONTINUE) + "-");
      }
    }
    beam = new Beam(WIDTH, tags.size(), (i, before, tag) -> valid[before][tag]);
  }

  /** Returns the tag that begins a name of a type, or goes on with it. */
  public static String tag(NameType type, boolean first) {
    return Ascii.toLowerCase(type.name()) + (first ? START : CONTINUE);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream holds no model of OpenNLP's machine learning, or one that
   *     tags something else than names
   */
  public static MaxentModel read(InputStream in) throws IOException {
    MaxentModel model = ModelReader.events(in);
    for (int i = 0; i < model.getNumOutcomes(); i++) {
      if (!TAGS.contains(model.getOutcome(i))) {
        throw new IOException("unknown tag " + model.getOutcome(i));
      }
    }
    return model;
  }

  /** Returns the names of a sentence. */
  public List<NameSpan> find(List<String> words) {
    if (words.isEmpty()) {
      return ImmutableList.of();
    }
    NameFeatures.Sentence sentence = features.read(words);
    List<String> tags =
        Arrays.stream(beam.best(words.size(), i -> model.at(sentence, i)))
            .mapToObj(model.tags()::get)
            .toList();
    ImmutableList.Builder<NameSpan> names = ImmutableList.builder();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).endsWith(START)) {
        String type = type(tags.get(i), START);
        int end = i + 1;
        while (end < tags.size() && tags.get(end).equals(type + CONTINUE)) {
          end++;
        }
        names.add(new NameSpan(i, end, NameType.valueOf(type.toUpperCase(Locale.ROOT))));
      }
    }
    return names.build();
  }

  private static String type(String tag, String suffix) {
    return tag.substring(0, tag.length() - suffix.length());
  }
}
