package io.github.kutipan.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the model of confidence sees of an article. */
class ConfidenceFeaturesTest {

  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.forLanguage("id");
  private static final ConfidenceFeatures FEATURES = new ConfidenceFeatures(LanguagePack.of("id"));

  private static List<? extends List<String>> of(String article, boolean doubted) {
    AttributedText read = ATTRIBUTOR.attribute(article);
    Set<TextSpan> sources =
        doubted ? Set.of(read.attributions().get(0).source().orElseThrow()) : Set.of();
    return FEATURES.of(article, read.attributions(), sources);
  }

  @Test
  void otherWordsInTheSameFormAreTheSame() {
    assertEquals(
        of("\"Panen padi mundur,\" kata Slamet Hartono. Ia menambahkan, hujan terlambat.", false),
        of("\"Harga beras turun,\" kata Lina Kartika. Ia menambahkan, gudang penuh.", false));
  }

  @Test
  void doubtTells() {
    String article = "\"Panen padi mundur,\" kata Slamet Hartono.";
    assertNotEquals(of(article, false), of(article, true));
  }
}
