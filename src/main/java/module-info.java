/**
 * Who said what in a news article, and from where they spoke.
 *
 * <p>{@link io.github.kutipan.QuoteAttributor} is the way in: it is made once for a language and
 * then asked about any number of articles. The answer is an {@link
 * io.github.kutipan.result.AttributedText}, whose values hold offsets into the article and never
 * words of their own. {@link io.github.kutipan.render} writes it for people and for programs. What
 * a language adds is a folder of tables, which {@link io.github.kutipan.language} reads.
 *
 * <h2>From a text to its attributions</h2>
 *
 * <p>A text goes through these stages in this order. Each makes one immutable value out of earlier
 * ones; none changes what another has found.
 *
 * <ol>
 *   <li><b>Text</b>: the paragraphs, by characters alone.
 *   <li><b>Quotations</b>: pairs of marks. They come before the sentences, since a quotation may
 *       hold several; a stray mark costs its own paragraph at most.
 *   <li><b>Document</b>: sentences that know the quotations in them, and tokens with their parts of
 *       speech.
 *   <li><b>Mentions</b>: everything that can speak: names with titles and posts, pronouns, endings,
 *       nouns, bodies, groups.
 *   <li><b>Reports</b>: cue, source and content, where a pattern of the language fits around a
 *       reporting word. Nobody knows yet who "she" is.
 *   <li><b>Entities</b>: the mentions that are one person or one body.
 *   <li><b>Affiliations</b>: a person, a role, an organisation, present or former.
 *   <li><b>Resolution</b>: an ordered list of steps, the first of which that can tell gives the
 *       source its speaker. A name that fits two people gets a warning.
 *   <li><b>Confidence</b>: how probable it is that content and speaker of each attribution are
 *       right, judged when all are known.
 * </ol>
 *
 * <p>The pattern and the step that decided are the {@linkplain
 * io.github.kutipan.result.Attribution#reason() reason} of an attribution.
 *
 * <h2>What can be relied on</h2>
 *
 * <p>All values are immutable and all offsets are UTF-16 and half open. Attributors are
 * thread-safe, need no network, keep no state between articles and log nothing; OpenNLP, which they
 * use, logs through SLF4J. No parameter and no result is {@code null} unless it is marked so.
 */
@org.jspecify.annotations.NullMarked
module io.github.kutipan {
  requires com.google.common;
  // Who hands in a name finder needs its type.
  requires transitive org.apache.opennlp.tools;
  // OpenNLP logs through it, but as an automatic module cannot say so.
  requires org.slf4j;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.core;
  requires static info.picocli;

  exports io.github.kutipan;
  exports io.github.kutipan.language;
  exports io.github.kutipan.render;
  exports io.github.kutipan.result;

  opens io.github.kutipan.cli to
      info.picocli;
}
