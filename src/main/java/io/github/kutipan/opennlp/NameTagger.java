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
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Tags names with an OpenNLP model over {@link NameFeatures}.
 *
 * <p>OpenNLP's own name finder sees words and affixes only. What the tables know of roles, bodies
 * and titles is worth five points of F1 here, and its feature generators cannot ask them. Not
 * thread-safe, as OpenNLP's beam search is not.
 */
public final class NameTagger {

  /** The tag of a word that belongs to no name. */
  public static final String OTHER = "other";

  private static final String START = "-start";
  private static final String CONTINUE = "-cont";
  private static final int BEAM = 3;

  private static final ImmutableSet<String> TAGS =
      Stream.concat(
              Stream.of(OTHER),
              Arrays.stream(NameType.values())
                  .flatMap(type -> Stream.of(tag(type, true), tag(type, false))))
          .collect(toImmutableSet());

  private static final SequenceValidator<String> VALID = NameTagger::isValid;

  private final NameFeatures features;
  private final BeamSearch search;

  /** Makes a tagger of a model that was trained on the features. */
  public NameTagger(NameFeatures features, MaxentModel model) {
    this.features = features;
    this.search = new BeamSearch(BEAM, model);
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
    List<String> tags =
        search
            .bestSequence(words.toArray(new String[0]), features.of(words), features, VALID)
            .getOutcomes();
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

  private static boolean isValid(int index, String[] words, String[] before, String tag) {
    return !tag.endsWith(CONTINUE)
        || (index > 0 && before[index - 1].startsWith(type(tag, CONTINUE) + "-"));
  }

  private static String type(String tag, String suffix) {
    return tag.substring(0, tag.length() - suffix.length());
  }
}
