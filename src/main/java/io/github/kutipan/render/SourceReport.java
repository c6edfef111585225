package io.github.kutipan.render;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.SpeakerKind;
import java.util.List;
import java.util.Optional;

/**
 * Who is quoted in many articles, and how often.
 *
 * <pre>{@code
 * SourceReport.Builder counts = SourceReport.builder();
 * articles.forEach(article -> counts.add(article));
 * System.out.print(counts.build().top(20).toTable(100));
 * }</pre>
 *
 * <p>People and bodies are joined across articles only where the articles give them the very same
 * full name; "Rina Halim" and "Rina A. Halim" are two sources. A person of whom an article gives
 * one word only is counted under that word, but several people may have it: {@link
 * Source#oneWord()} marks it, and so does everything that is printed. Groups and the unnamed are no
 * sources, since nobody knows whether "residents" are the same in two articles; their statements
 * are counted together.
 *
 * <p>Words are what stands between white space and has a letter or a digit.
 *
 * @param articles how many articles were counted
 * @param statements how many attributions they have
 * @param words how many words these attribute
 * @param withoutSpeaker how many of the statements have no speaker
 * @param unnamed how many of the statements are those of groups and of people without names
 * @param sources who is quoted, by the number of articles, then of statements, then of words, each
 *     the largest first, then by name
 */
public record SourceReport(
    long articles,
    long statements,
    long words,
    long withoutSpeaker,
    long unnamed,
    List<Source> sources) {

  /** Copies the list. */
  public SourceReport {
    sources = List.copyOf(sources);
  }

  /**
   * Somebody who is quoted.
   *
   * @param name the full name
   * @param kind {@link SpeakerKind#PERSON} or {@link SpeakerKind#ORGANIZATION}
   * @param articles in how many articles the source is quoted
   * @param statements how often
   * @param words with how many words
   * @param posts the posts that the articles tell, those of the most articles first
   */
  public record Source(
      String name, SpeakerKind kind, long articles, long statements, long words, List<Post> posts) {

    /** Copies the list. */
    public Source {
      posts = List.copyOf(posts);
    }

    /** Whether this is a person of one word, who may be several people. */
    public boolean oneWord() {
      return kind == SpeakerKind.PERSON && name.indexOf(' ') < 0;
    }
  }

  /**
   * A post that a source has or had.
   *
   * @param role the role; absent where only the body is told
   * @param organization the body's name; absent where only the role is told
   * @param former whether an article says that the post belongs to the past
   * @param articles how many articles tell it
   */
  public record Post(
      Optional<String> role, Optional<String> organization, boolean former, long articles) {

    /**
     * Checks that something is said.
     *
     * @throws IllegalArgumentException if neither role nor organisation is present
     */
    public Post {
      checkArgument(
          role.isPresent() || organization.isPresent(),
          "role and organization must not both be absent");
    }

    /** {@return the post on one line: "Kepala, Dinas Kehutanan (former)"} */
    public String text() {
      String text =
          role.map(one -> organization.map(body -> one + ", " + body).orElse(one))
              .or(this::organization)
              .orElseThrow();
      return former ? text + " (former)" : text;
    }
  }

  /** Returns a builder that has counted nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the report with the first sources only; the totals stay those of all.
   *
   * @param count how many sources, at least 0
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public SourceReport top(int count) {
    checkArgument(count >= 0, "count (%s) must not be negative", count);
    return with(sources.subList(0, Math.min(count, sources.size())));
  }

  /** Returns the report with the sources of one kind only; the totals stay those of all. */
  public SourceReport only(SpeakerKind kind) {
    requireNonNull(kind, "kind");
    return with(sources.stream().filter(source -> source.kind() == kind).toList());
  }

  private SourceReport with(List<Source> kept) {
    return new SourceReport(articles, statements, words, withoutSpeaker, unnamed, kept);
  }

  /**
   * Makes a table for a terminal, with the totals and how people were joined below it.
   *
   * @param width the number of character cells in a line, at least {@link TextTable#MIN_WIDTH}
   * @return the lines, with {@code \n} at the end of each
   * @throws IllegalArgumentException if {@code width} is less than {@link TextTable#MIN_WIDTH}
   */
  public String toTable(int width) {
    checkArgument(
        width >= TextTable.MIN_WIDTH, "width (%s) must be at least %s", width, TextTable.MIN_WIDTH);
    return SourceTable.format(this, width);
  }

  /**
   * Makes comma-separated values as RFC 4180 has them, with a head and CRLF at the end of each
   * line: {@code name,kind,one_word,articles,statements,words,posts}; posts are joined by {@code ";
   * "}. The totals are not in it. A cell that a spreadsheet would take for a formula gets an
   * apostrophe in front.
   */
  public String toCsv() {
    return SourceCsv.format(this);
  }

  /**
   * Makes a page with a bar for each source, and with the totals and how people were joined below
   * them. It needs no network and no script, and reads well to a screen reader.
   */
  public String toHtml() {
    return SourcePage.format(this);
  }

  /**
   * Counts articles one by one. It keeps each source and its posts, and nothing of the articles.
   * Not thread-safe.
   */
  public static final class Builder {
    private final SourceCounts counts = new SourceCounts();

    private Builder() {}

    /**
     * Counts an article.
     *
     * @param article the article
     * @return this builder
     */
    public Builder add(AttributedText article) {
      counts.add(requireNonNull(article, "article"));
      return this;
    }

    /** Returns what was counted so far. */
    public SourceReport build() {
      return counts.report();
    }
  }
}
