package io.github.kutipan.language;

/**
 * A reporting word or phrase.
 *
 * @param lemma the dictionary form
 * @param type the class that patterns name it by
 * @param content what it may report with nothing between
 */
public record Cue(String lemma, String type, Content content) {

  /** The class of participles, which report for the subject of their sentence: ", adding that". */
  public static final String PARTICIPLE = "participle";

  /** The class of words that report what a document or a survey shows. */
  public static final String FINDING = "finding";

  /**
   * The class of the nouns of {@code statement-nouns.txt}, which report for whom they belong to:
   * "Rina's claim that". The table of cues has no rows of it.
   */
  public static final String OWNED = "owned";

  /** The class of verbs that stand in no table of cues; no pattern has it. */
  public static final String UNLISTED = "unlisted";

  /** The class of words that name an outlet; it speaks only where nobody else does. */
  public static final String OUTLET = "outlet";

  /** Returns whether it reports what it takes as its object, clause or not. */
  public boolean takesObject() {
    return content == Content.OBJECT || content == Content.PARTIAL;
  }

  /** What a cue may report. */
  public enum Content {
    /** A clause, with nothing between. */
    CLAUSE,
    /** A clause with nothing between if it has a predicate; else the word takes a plain object. */
    FINITE,
    /** A clause only behind a complementizer or a comma: the word mostly takes a plain object. */
    MARKED,
    /** A phrase or a clause in which a part stands in marks: "called the plan "absurd"". */
    PARTIAL,
    /** A clause with a predicate, or else the object: "criticized the plan". */
    OBJECT,
    /** Only a quotation. */
    QUOTE
  }
}
