package io.github.kutipan.reporting;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Words;
import io.github.kutipan.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a content behind its cue may end, and what each such place looks like: parts of speech,
 * lists of the pack, distances.
 */
final class EndPlaces {

  private static final int SEGMENT_TOKENS = 12;

  /** More are no content of news; it bounds the time that a sentence of verbs takes. */
  private static final int MOST = 32;

  private static final int MANY_VERBS = 3;
  private static final int MANY_MARKS = 2;

  /** Lists that tell what begins behind a content. */
  private static final ImmutableList<Words> OPENERS =
      ImmutableList.of(
          Words.OCCASIONS,
          Words.ADJUNCTS,
          Words.CALENDAR,
          Words.CONDITIONS,
          Words.TOPICS,
          Words.NOUN_PREPOSITIONS,
          Words.CONNECTIVES);

  private final Clause clause;
  private final WordClasses words;
  private final Candidate found;
  private final int start;
  private final int limit;
  private final boolean object;

  private EndPlaces(Clause clause, WordClasses words, Candidate found, int limit) {
    this.clause = clause;
    this.words = words;
    this.found = found;
    this.limit = limit;
    start = found.last().start();
    object = found.isLoose() || found.cue().cue().takesObject();
  }

  /** The places up to a token, in the order of the text; the end by the rules is one of them. */
  static List<ReportJudge.Place> of(Clause clause, WordClasses words, Candidate found, int limit) {
    return new EndPlaces(clause, words, found, limit).find();
  }

  private List<ReportJudge.Place> find() {
    List<ReportJudge.Place> places = new ArrayList<>();
    int rule = found.last().end();
    Seen seen = new Seen(0, 0, 0, 0, false);
    for (int i = start + 1; i <= limit && places.size() < MOST; i++) {
      seen = with(seen, i - 1);
      if (i == limit || i == rule || isPlace(i)) {
        places.add(place(i, seen));
        if (clause.isBorder(i) && i > rule) {
          return places;
        }
      }
    }
    return places;
  }

  /** What stands in front of a place. */
  private record Seen(int verbs, int commas, int relatives, int links, boolean quoted) {}

  private Seen with(Seen seen, int i) {
    return new Seen(
        seen.verbs() + (clause.sentence.hasTag(i, "VERB", "AUX") ? 1 : 0),
        seen.commas() + (clause.is(i, ",") ? 1 : 0),
        seen.relatives() + (clause.starts(Words.RELATIVIZERS, i) ? 1 : 0),
        seen.links() + (clause.sentence.hasTag(i, "SCONJ", "CCONJ") ? 1 : 0),
        seen.quoted() || clause.isQuotation(i));
  }

  private boolean isPlace(int i) {
    boolean inMention = clause.mentionAt(i).filter(m -> m.start() < i).isPresent();
    if (inMention || !(clause.token(i - 1).isWord() || clause.isQuotation(i - 1))) {
      return false;
    }
    return clause.isQuotation(i - 1)
        || !clause.token(i).isWord()
        || clause.sentence.hasTag(i, "ADP", "SCONJ", "CCONJ", "ADV", "AUX", "VERB", "PRON", "PART")
        || clause.starts(Words.CALENDAR, i)
        || clause.starts(Words.OCCASIONS, i);
  }

  private ReportJudge.Place place(int i, Seen seen) {
    return new ReportJudge.Place(i, clause.sentence.span(start, i), () -> features(i, seen));
  }

  private ImmutableList<String> features(int i, Seen seen) {
    String type = found.cue().cue().type();
    String kind = type + "/" + found.cue().cue().content();
    int rule = found.last().end();
    String at = i == rule ? "rule" : i < rule ? "early" : "late";
    String before = words.at(i - 1);
    String here = i < limit ? words.at(i) : "limit";
    String next = i + 1 < limit ? words.at(i + 1) : "limit";
    int size = length(i - start);
    int left = length(limit - i);
    Features features =
        new Features()
            .add("at", at)
            .add("at+pattern", at, found.pattern())
            .add("at+kind", at, kind)
            .add("at+here", at, here)
            .add("at+size", at, size)
            .add("at+object", at, object, here)
            .add("here", here)
            .add("before", before)
            .add("before+here", before, here)
            .add("next", here, next)
            .add("triple", before, here, next)
            .add("triple+object", before, here, next, object)
            .add("next2", here, next, words.at(i + 2))
            .add("size", size)
            .add("size+kind", size, kind)
            .add("size+here", size, here)
            .add("left", left)
            .add("left+here", left, here)
            .add("verbs", Math.min(seen.verbs(), MANY_VERBS), object)
            .add("verbs+here", Math.min(seen.verbs(), MANY_VERBS), here, object)
            .add("commas", Math.min(seen.commas(), MANY_MARKS), here)
            .add("relatives", Math.min(seen.relatives(), MANY_MARKS), here)
            .add("links", Math.min(seen.links(), MANY_MARKS), here)
            .add("quoted", seen.quoted(), here, type)
            .add("kind+here", kind, here)
            .add("pattern+here", found.pattern(), here)
            .add("first", words.at(start), here)
            .add("first+size", words.at(start), size);
    if (i < limit) {
      addBehind(i, here, features);
    }
    return features.all();
  }

  /** What begins at a place, behind its comma or dash and a coordinator. */
  private void addBehind(int i, String here, Features features) {
    int from = clause.is(i, ",") || clause.isDash(i) ? i + 1 : i;
    for (Words list : OPENERS) {
      if (clause.starts(list, from)) {
        features.add("list", list, here).add("list+object", list, object, here);
      }
    }
    from += clause.length(Words.COORDINATORS, from);
    boolean verb = false;
    boolean cue = false;
    int end = from;
    while (clause.in(end)
        && end - from < SEGMENT_TOKENS
        && (clause.token(end).isWord() || clause.isQuotation(end))) {
      verb |= clause.sentence.hasTag(end, "VERB", "AUX");
      cue |= clause.reportsClauseAt(end);
      end++;
    }
    String speaker =
        clause.mentionStartingAt(from).map(Mention::kind).map(Enum::name).orElse("nobody");
    features
        .add("segment", here, verb, words.at(end))
        .add("cue", cue, here)
        .add("main", new ClauseShape(clause).startsMainClauseAt(from), here, object)
        .add("report", clause.startsReport(i), clause.leadsToCue(i))
        .add("ending", here, words.at(from), words.ending(from))
        .add("speaker", speaker, here);
  }

  private static int length(int tokens) {
    return WordClasses.upTo(tokens, 1, 2, 3, 5, 8, 12, 20, 35);
  }
}
