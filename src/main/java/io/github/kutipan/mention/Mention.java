package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.language.Gender;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * A place in the text that can stand for somebody.
 *
 * @param sentence the index of its sentence
 * @param start its first token
 * @param end the token behind its last one
 * @param span its characters, title, role and apposition included
 * @param kind what sort of mention it is
 * @param number how many it stands for
 * @param definite whether it stands for somebody known: "politikus itu"
 * @param determined whether a word says so: "itu", "tersebut"
 * @param gender what its words tell of the gender
 * @param name the proper name in it
 * @param nickname whether the text says that the name is a nickname of the person named before
 * @param prominent whether it stands where a subject or a speaker stands: at the head of its
 *     sentence or beside a cue
 * @param head the noun or the post that it is built on, in lower case; empty for a bare name or
 *     pronoun
 * @param posts the posts that it tells
 */
public record Mention(
    int sentence,
    int start,
    int end,
    TextSpan span,
    Kind kind,
    GrammaticalNumber number,
    boolean definite,
    boolean determined,
    Optional<Gender> gender,
    Optional<Name> name,
    boolean nickname,
    boolean prominent,
    String head,
    List<Post> posts) {

  /** What sort of mention it is. */
  public enum Kind {
    /** Holds the name of a person. */
    PERSON,
    /** Is the name of a body. */
    ORGANIZATION,
    /** A pronoun for somebody else. */
    PRONOUN,
    /** A pronoun for the side that is speaking: "pihaknya". */
    SELF,
    /** One person without a name: "politikus itu", "seorang warga", "Kapolres". */
    NOMINAL,
    /** Several people without names. */
    GROUP,
    /** A body without a name: "pemerintah". */
    BODY,
    /** A report, a study, a letter. */
    DOCUMENT,
    /** Anything else that a noun phrase can name. */
    THING
  }

  /**
   * A proper name.
   *
   * @param span its characters, titles excluded
   * @param words its words
   */
  public record Name(TextSpan span, List<String> words) {

    /** Copies the list. */
    public Name {
      words = ImmutableList.copyOf(words);
    }
  }

  /**
   * A post that a mention tells.
   *
   * @param role the characters of the role
   * @param organization the characters of the organisation
   * @param former whether it belongs to the past
   */
  public record Post(Optional<TextSpan> role, Optional<TextSpan> organization, boolean former) {}

  /** Copies the list. */
  public Mention {
    posts = ImmutableList.copyOf(posts);
  }

  /** Hardly two mentions have the same place; a record's own would look at all of one. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
