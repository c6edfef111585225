/** Who said what in a news article, and from where they spoke. */
@org.jspecify.annotations.NullMarked
module io.github.kutipan {
  requires com.google.common;
  requires org.apache.opennlp.tools;
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
