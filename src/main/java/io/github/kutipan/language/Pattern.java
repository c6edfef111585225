package io.github.kutipan.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * How content, cue and source stand together.
 *
 * @param id the name that appears as the reason of an attribution
 * @param cueClasses the classes that the cue may have; empty where the quotation is the anchor
 * @param clitic whether the cue carries the source as its ending
 * @param left what stands before the anchor, the nearest first
 * @param right what stands behind the anchor, the nearest first
 */
public record Pattern(
    String id, Set<String> cueClasses, boolean clitic, List<Element> left, List<Element> right) {

  /** Copies the collections. */
  public Pattern {
    cueClasses = ImmutableSet.copyOf(cueClasses);
    left = ImmutableList.copyOf(left);
    right = ImmutableList.copyOf(right);
  }

  /** Returns whether the pattern tells who speaks. */
  public boolean hasSource() {
    return clitic
        || sourceBefore()
        || sourceBehind()
        || left.stream().anyMatch(element -> element.kind() == Kind.POSSESSOR);
  }

  /** Returns whether the source stands in front of the cue: "Budi mengatakan". */
  public boolean sourceBefore() {
    return left.stream().anyMatch(Element::isSource);
  }

  /** Returns whether the source stands behind the cue: "kata Budi". */
  public boolean sourceBehind() {
    return right.stream().anyMatch(Element::isSource);
  }

  /** Returns whether it reports all that stands in front, at the end of a sentence: "A, B says". */
  public boolean isWhole() {
    return !left.isEmpty()
        && left.get(left.size() - 1).kind() == Kind.CONTENT
        && !right.isEmpty()
        && right.get(right.size() - 1).kind() == Kind.BORDER;
  }

  /** Returns whether whom the words are said to stands beside the cue. */
  public boolean isAddressed() {
    return right.stream().anyMatch(element -> element.kind() == Kind.ADDRESSEE);
  }

  /** Returns whether the report stands in a relative clause, beside what the sentence is about. */
  public boolean isRelative() {
    return left.stream().anyMatch(element -> element.kind() == Kind.RELATIVE);
  }

  /** Returns whether the content is what was said, and not the object of an attitude. */
  public boolean reportsWords() {
    return left.stream().anyMatch(Element::isWords) || right.stream().anyMatch(Element::isWords);
  }

  /** Returns whether the source stands at the end, as in "after praising the plan, Rina". */
  public boolean leadsToSource() {
    return right.size() > 1
        && !cueClasses.isEmpty()
        && right.get(right.size() - 1).isSource()
        && right.stream().anyMatch(Element::isContent);
  }

  /** Returns whether the subject of the sentence speaks, whose own verb may follow. */
  public boolean isAside() {
    return left.stream().anyMatch(element -> element.kind() == Kind.SUBJECT);
  }

  /** What an element stands for. */
  public enum Kind {
    /** The words that are attributed, up to the border of the sentence or the next element. */
    CONTENT,
    /** Content that is one quotation and nothing else. */
    QUOTE,
    /** Content that is the object of the cue: a phrase, up to a comma or the next verb. */
    OBJECT,
    /** A mention of somebody who can speak. */
    SOURCE,
    /** A source that is a recognised mention and not just some phrase. */
    AGENT,
    /** The first mention of the sentence, with anything behind it. */
    SUBJECT,
    /** Whom the cue, a noun, belongs to: "Rina's", "her", with adjectives behind it. */
    POSSESSOR,
    /** Whom the speaker tells: the words up to where the content can begin. */
    ADDRESSEE,
    /** Adverbs, and phrases of time, place, occasion and addressee; possibly none. */
    ADJUNCTS,
    /** Phrases of occasion and addressee that belong to the cue; possibly none. */
    OCCASIONS,
    /** A clause in front that belongs to the content: a condition or a purpose. */
    CONDITION,
    /** A phrase that stands for what somebody says elsewhere: "Hal itu". */
    FRAME,
    /** Adverbs only; possibly none. */
    ADVERBS,
    /** A word of {@code relativizers.txt}. */
    RELATIVE,
    /** A word of {@code complementizers.txt}. */
    THAT,
    /** A word of {@code directive-complementizers.txt}, and the addressee in front of it. */
    TO,
    /** A comma, or nothing behind a quotation that ends in one. */
    PAUSE,
    /** The border of the sentence, a stop, or where another report of the same speaker begins. */
    BORDER,
    /** One of the given words or marks. */
    WORD
  }

  /**
   * One part of a pattern.
   *
   * @param kind what it stands for
   * @param optional whether it may be missing
   * @param words the words of a {@link Kind#WORD}, in lower case; else empty
   */
  public record Element(Kind kind, boolean optional, Set<String> words) {

    /** Copies the set. */
    public Element {
      words = ImmutableSet.copyOf(words);
    }

    private boolean isContent() {
      return isWords() || kind == Kind.OBJECT;
    }

    private boolean isWords() {
      return kind == Kind.CONTENT || kind == Kind.QUOTE;
    }

    private boolean isSource() {
      return kind == Kind.SOURCE || kind == Kind.AGENT || kind == Kind.SUBJECT;
    }
  }
}
