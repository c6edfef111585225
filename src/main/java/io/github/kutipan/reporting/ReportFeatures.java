package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.reporting.PatternMatcher.Range;
import java.util.Optional;

/** What a cue and its surroundings look like: parts of speech, lists of the pack, distances. */
final class ReportFeatures {

  private final Clause clause;
  private final WordClasses words;
  private final Candidate found;
  private final Features features = new Features();

  private ReportFeatures(Clause clause, WordClasses words, Candidate found) {
    this.clause = clause;
    this.words = words;
    this.found = found;
  }

  static ImmutableList<String> of(Clause clause, WordClasses words, Candidate found) {
    ReportFeatures features = new ReportFeatures(clause, words, found);
    features.addCue();
    features.addContent();
    features.addSource();
    return features.features.all();
  }

  private void addCue() {
    String type = found.cue().cue().type();
    String kind = type + "/" + found.cue().cue().content();
    int start = found.start();
    int end = found.end();
    String tag = words.tag(end - 1);
    String ending = words.ending(start);
    String before = words.at(start - 1);
    String next = words.at(found.last().start());
    boolean negated = clause.lengthBefore(Words.NEGATIONS, start) > 0;
    features
        .add("pattern", found.pattern())
        .add("pattern+kind", found.pattern(), kind)
        .add("type", type)
        .add("kind", kind)
        .add("tag", tag)
        .add("kind+tag", kind, tag)
        .add("ending", ending)
        .add("type+ending", type, ending)
        .add("tag+ending", tag, ending)
        .add("tokens", length(end - start))
        .add("negated", negated, type)
        .add("before", before)
        .add("before2", words.at(start - 2), before)
        .add("before+type", before, type)
        .add("before+ending", before, ending)
        .add("next", next)
        .add("next2", next, words.at(found.last().start() + 1))
        .add("next+type", next, type)
        .add("next+kind", next, kind)
        .add("around", before, ending, next)
        .add("gap", distance(found.last().start() - end))
        .add("place", length(start))
        .add("left", length(clause.size() - start))
        .add("subordinate", new ClauseShape(clause).isSubordinate(start));
  }

  private void addContent() {
    Range content = found.last();
    String type = found.cue().cue().type();
    boolean verb = false;
    boolean name = false;
    for (int i = content.start(); i < content.end(); i++) {
      verb |= clause.sentence.hasTag(i, "VERB");
      name |= clause.mentionAt(i).flatMap(Mention::name).isPresent();
    }
    boolean mention =
        clause.mentionStartingAt(content.start()).filter(m -> m.end() == content.end()).isPresent();
    int size = length(content.end() - content.start());
    features
        .add("size", size)
        .add("size+type", size, type)
        .add("size+verb", size, verb)
        .add("quoted", clause.hasQuotation(content.start(), content.end()))
        .add("name", name, type)
        .add("mention", mention, type)
        .add("verb", verb, type)
        .add("behind", words.at(content.end()))
        .add("end", words.tag(content.end() - 1));
  }

  private void addSource() {
    if (found.source().isEmpty()) {
      features.add("nobody").add("nobody+before", words.at(found.start() - 1));
      return;
    }
    SourceFinder.Found source = found.source().get();
    Optional<Mention> mention = source.source().mention();
    String kind = mention.map(Mention::kind).map(Mention.Kind::name).orElse("PHRASE");
    String type = found.cue().cue().type();
    features.add("source", kind).add("source+type", kind, type);
    if (source.end() > found.start()) {
      features.add("inverted");
      return;
    }
    boolean comma = false;
    boolean verb = false;
    boolean link = false;
    boolean relative = false;
    for (int i = source.end(); i < found.start(); i++) {
      comma |= clause.is(i, ",");
      verb |= clause.sentence.hasTag(i, "VERB");
      link |= clause.sentence.hasTag(i, "SCONJ", "CCONJ");
      relative |= clause.starts(Words.RELATIVIZERS, i);
    }
    int far = distance(found.start() - source.end());
    features
        .add("far", far)
        .add("far+source", far, kind)
        .add("between", comma, verb, link, relative)
        .add("between+type", comma, verb, link, relative, type)
        .add("front", words.at(source.start() - 1));
  }

  private static int distance(int tokens) {
    return WordClasses.upTo(tokens, 0, 1, 2, 4, 8, 16);
  }

  private static int length(int tokens) {
    return WordClasses.upTo(tokens, 1, 2, 3, 5, 9, 17, 33);
  }
}
