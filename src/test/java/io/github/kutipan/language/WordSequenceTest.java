package io.github.kutipan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that were looked up once get the answers that plain words get. */
class WordSequenceTest {

  private static final List<String> WORDS =
      Splitter.on(' ')
          .splitToList(
              "Menurut Kepala Dinas Kesehatan Kota Lamandau , dr . Rina Halim , WARGA di mana"
                  + " pun harus siap . Ia menambahkan bahwa di samping itu , kata dia , obat"
                  + " sudah ada , kecuali di Pulau Pinang atau Jalan Merdeka .");

  private static final LanguagePack PACK = LanguagePack.of("id");

  private static <V> void assertSame(Lexicon<V> lexicon) {
    List<String> sequence = PACK.sequence(WORDS);
    for (int i = 0; i < WORDS.size(); i++) {
      assertEquals(lexicon.startingAt(WORDS, i), lexicon.startingAt(sequence, i), WORDS.get(i));
      assertEquals(lexicon.endingAt(WORDS, i), lexicon.endingAt(sequence, i), WORDS.get(i));
    }
    assertEquals(lexicon.endingAt(WORDS, WORDS.size()), lexicon.endingAt(sequence, WORDS.size()));
  }

  @ParameterizedTest
  @EnumSource(Words.class)
  void inEveryList(Words list) {
    assertSame(PACK.words(list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cues", "roles", "titles", "organizations", "groups", "pronouns"})
  void inEveryTable(String table) {
    switch (table) {
      case "cues" -> assertSame(PACK.cues());
      case "roles" -> assertSame(PACK.roles());
      case "titles" -> assertSame(PACK.titles());
      case "organizations" -> assertSame(PACK.organizations());
      case "groups" -> assertSame(PACK.groups());
      default -> assertSame(PACK.pronouns());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ms"})
  void ofAnotherPack(String language) {
    Lexicon<Cue> cues = LanguagePack.of(language).cues();
    List<String> foreign = PACK.sequence(WORDS);
    for (int i = 0; i < WORDS.size(); i++) {
      assertEquals(cues.startingAt(WORDS, i), cues.startingAt(foreign, i), WORDS.get(i));
    }
  }
}
