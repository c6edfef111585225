package io.github.kutipan.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorpusTest {

  private static final Corpus CONLLU = corpus(Corpus.Format.CONLLU);
  private static final Corpus IOB2 = corpus(Corpus.Format.IOB2);

  private static Corpus corpus(Corpus.Format format) {
    return new Corpus("toy", "toy.txt", format, "nowhere", "none");
  }

  private static String row(String id, String form, String tag) {
    return String.join("\t", id, form, "_", tag, "_", "_", "_", "_", "_", "_");
  }

  @Test
  void wordOfSeveralPartsIsOneTokenWithTheFirstOnesTag() {
    List<TaggedSentence> sentences =
        CONLLU.parse(
            List.of(
                "# sent_id = 1",
                "# text = zublo, za",
                row("1-2", "zublo", "_"),
                row("1", "zub", "VERB"),
                row("2", "lo", "PRON"),
                row("2.1", "gone", "NOUN"),
                row("3", ",", "PUNCT"),
                row("4", "za", "NOUN"),
                "",
                row("1", "Mi", "PROPN")));

    assertEquals(
        List.of(
            new TaggedSentence(
                ImmutableList.of("zublo", ",", "za"), ImmutableList.of("VERB", "PUNCT", "NOUN")),
            new TaggedSentence(ImmutableList.of("Mi"), ImmutableList.of("PROPN"))),
        sentences);
  }

  @Test
  void rowWithoutTagIsReportedWithItsFileAndSentence() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> IOB2.parse(List.of("Mi\tB-PER", "", "zub")));

    assertEquals("toy.txt:3: no sentence in IOB2", error.getMessage());
  }
}
