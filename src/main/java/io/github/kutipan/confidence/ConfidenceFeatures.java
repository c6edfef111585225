package io.github.kutipan.confidence;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Lexicon;
import io.github.kutipan.language.Words;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What tells whether an attribution is right: its form, the step that found its speaker, and who
 * else stands around it. No feature is a word of the article, so that a model over them knows
 * nothing of the articles that it learnt from. Thread-safe.
 */
public final class ConfidenceFeatures {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter WHITESPACE =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher CARRIAGE_RETURN = CharMatcher.is('\r');
  private static final String NAMED = "named";
  private static final int FEW_WORDS = 4;
  private static final int SOME_WORDS = 8;
  private static final int NEAR = 300;
  private static final int FAR = 1_200;
  private static final int MANY = 3;

  private final LanguagePack pack;

  /** Makes the features for a language. */
  public ConfidenceFeatures(LanguagePack pack) {
    this.pack = pack;
  }

  /**
   * Returns the features of each attribution of an article.
   *
   * @param text the article
   * @param attributions all of its attributions, in the order of the text
   * @param doubtful the sources that fit another speaker as well
   */
  public ImmutableList<ImmutableList<String>> of(
      String text, List<Attribution> attributions, Set<TextSpan> doubtful) {
    MentionIndex mentions = MentionIndex.of(attributions);
    Set<Speaker> named = Sets.newIdentityHashSet();
    for (Attribution attribution : attributions) {
      if (step(attribution).equals(NAMED)) {
        attribution.speaker().ifPresent(named::add);
      }
    }
    ImmutableList.Builder<ImmutableList<String>> all = ImmutableList.builder();
    Optional<Attribution> before = Optional.empty();
    for (Attribution attribution : attributions) {
      ImmutableList.Builder<String> features = ImmutableList.builder();
      addForm(text, attribution, features);
      attribution.source().filter(doubtful::contains).ifPresent(source -> features.add("doubtful"));
      if (attribution.speaker().isPresent()) {
        Speaker speaker = attribution.speaker().get();
        addSpeaker(speaker, named.contains(speaker), features);
        features.addAll(place(text, attribution, speaker, mentions));
        boolean goesOn = before.flatMap(Attribution::speaker).filter(speaker::equals).isPresent();
        features.add("turn=" + (goesOn ? "same" : "new") + "/" + step(attribution));
      } else {
        features.add("nobody");
      }
      features.add("people=" + upTo(mentions.speakers(), MANY));
      all.add(features.build());
      before = Optional.of(attribution);
    }
    return all.build();
  }

  private static void addForm(
      String text, Attribution attribution, ImmutableList.Builder<String> features) {
    String step = step(attribution);
    String type = attribution.type().name();
    features.add("type=" + type, "step=" + step, "both=" + type + "/" + step);
    features.add("pattern=" + attribution.reason().substring(0, slash(attribution)));
    String content = attribution.contentRange().in(text);
    int words = WHITESPACE.splitToList(content).size();
    features.add(
        "size=" + (words < FEW_WORDS ? "few" : words < SOME_WORDS ? "some" : "many") + "/" + type);
    if (content.strip().indexOf('\n') >= 0) {
      features.add("break");
    }
  }

  private void addSpeaker(Speaker speaker, boolean named, ImmutableList.Builder<String> features) {
    List<String> words = SPACES.splitToList(speaker.name());
    features.add("kind=" + speaker.kind());
    features.add("named=" + named);
    features.add("posts=" + !speaker.affiliations().isEmpty() + "/" + speaker.kind());
    if (speaker.kind() == SpeakerKind.PERSON) {
      features.add("words=" + upTo(words.size(), MANY + 1));
      features.add("listed=" + upTo(unlisted(words), 2) + "/" + upTo(words.size(), 2));
    }
  }

  /** How many words of a name the list of names does not know. */
  private int unlisted(List<String> words) {
    int unlisted = 0;
    for (int i = 0, length; i < words.size(); i += length) {
      Optional<Lexicon.Match<String>> match = pack.words(Words.PERSONAL_NAMES).startingAt(words, i);
      length = match.map(Lexicon.Match::length).orElse(1);
      unlisted += match.isPresent() ? 0 : 1;
    }
    return unlisted;
  }

  private static ImmutableList<String> place(
      String text, Attribution attribution, Speaker speaker, MentionIndex mentions) {
    TextSpan place = attribution.source().orElseGet(attribution::contentRange);
    int at = Math.min(place.start(), attribution.contentRange().start());
    int last = mentions.lastBefore(speaker, at);
    String far = last < 0 ? "first" : far(text, last, at);
    String step = step(attribution);
    int rivals = last < 0 ? 0 : mentions.between(speaker, last, at);
    return ImmutableList.of(
        "distance=" + far + "/" + step, "rivals=" + upTo(rivals, MANY) + "/" + step);
  }

  /** How far apart; a line break of two characters counts as one. */
  private static String far(String text, int from, int to) {
    if (to - from >= 2 * FAR) {
      return "farther";
    }
    int distance = to - from - CARRIAGE_RETURN.countIn(text.substring(from, to));
    return distance < NEAR ? "near" : distance < FAR ? "far" : "farther";
  }

  private static String upTo(int number, int most) {
    return number < most ? Integer.toString(number) : most + "+";
  }

  private static int slash(Attribution attribution) {
    return attribution.reason().lastIndexOf('/');
  }

  private static String step(Attribution attribution) {
    return attribution.reason().substring(slash(attribution) + 1);
  }
}
