package io.github.kutipan.render;

import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * An article with the attributions that careful readers found in it. Every span lies within the
 * text.
 *
 * @param id what the article is called
 * @param language the code of its language; absent where the line does not say
 * @param text the article
 * @param attributions who said what, in the order of the line
 * @param affiliations the posts of the speakers, in the order of the line
 */
public record GoldDocument(
    String id,
    Optional<String> language,
    String text,
    List<Attribution> attributions,
    List<Affiliation> affiliations) {

  /** Copies the lists. */
  public GoldDocument {
    attributions = List.copyOf(attributions);
    affiliations = List.copyOf(affiliations);
  }

  /**
   * A stretch of the article that it presents as said or written by somebody.
   *
   * @param type how the words are presented
   * @param content the words themselves
   * @param cue the words that report; possibly empty
   * @param source the mention beside the cue; possibly empty
   * @param speaker whom the source stands for; absent where the gold names nobody
   * @param optional whether two careful readers could differ on it
   */
  public record Attribution(
      AttributionType type,
      List<TextSpan> content,
      List<TextSpan> cue,
      List<TextSpan> source,
      Optional<Speaker> speaker,
      boolean optional) {

    /** Copies the lists. */
    public Attribution {
      content = List.copyOf(content);
      cue = List.copyOf(cue);
      source = List.copyOf(source);
    }
  }

  /**
   * Whom a source stands for.
   *
   * @param name the fullest proper name, or the noun phrase of somebody unnamed
   * @param kind what sort of speaker it is; absent where the gold does not say
   * @param aliases other forms that are as good an answer; possibly empty
   */
  public record Speaker(String name, Optional<SpeakerKind> kind, List<String> aliases) {

    /** Copies the list. */
    public Speaker {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A post of a speaker.
   *
   * @param speaker the name of the speaker
   * @param role the post as the article has it
   * @param organization the body at which the post is or was held
   * @param aliases other forms of the organisation that are as good an answer; possibly empty
   * @param former whether the article says that the post belongs to the past
   * @param optional whether two careful readers could differ on it
   */
  public record Affiliation(
      String speaker,
      Optional<String> role,
      Optional<String> organization,
      List<String> aliases,
      boolean former,
      boolean optional) {

    /** Copies the list. */
    public Affiliation {
      aliases = List.copyOf(aliases);
    }
  }
}
