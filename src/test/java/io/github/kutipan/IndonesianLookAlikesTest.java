package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like speech and is none. */
class IndonesianLookAlikesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rumah tua itu dikenal warga sebagai \"istana hantu\".",
        "Pemain berjuluk \"Si Kancil dari Selatan\" itu pindah klub.",
        "Festival bertajuk \"Merawat Laut, Menjaga Kehidupan Pesisir\" dibuka pekan lalu.",
        "Spanduk bertuliskan \"Tolak Tambang di Kampung Kami\" terpasang di jembatan.",
        "Novel \"Ketika Sungai Berhenti Mengalir\" karya Lina Kartika dicetak ulang.",
        "Film \"Pulang Sebelum Fajar Tiba\" meraih tiga penghargaan.",
        "Istilah \"banjir kiriman\" kembali ramai.",
        "Aplikasi \"Lapor Warga\" diluncurkan Senin.",
        "Lagu \"Aku Menunggumu di Pelabuhan\" dinyanyikan bersama.",
      })
  void termsTitlesAndMottosAreNoSpeech(String article) {
    assertEquals(ImmutableList.of(), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harga beras diperkirakan naik bulan depan.",
        "Kapal itu dilaporkan hilang sejak Selasa.",
        "Menteri itu mengumumkan rencana pembangunan bendungan.",
        "Gubernur menjelaskan tentang tata cara pendaftaran.",
        "Polisi belum mengatakan siapa pelakunya.",
        "Petugas menemukan dompet di bawah kursi.",
        "Warga meminta bantuan.",
      })
  void nobodySaysAClause(String article) {
    assertEquals(ImmutableList.of(), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga: Bupati Lembata Mengatakan Jalan Ditutup",
        "Baca Juga: Pasar Baru Terbakar, Kerugian Mencapai Rp 2 Miliar",
        "Isi komentar sepenuhnya menjadi tanggung jawab pengguna.",
      })
  void noticesAndLinksAreLeftOut(String line) {
    assertEquals(ImmutableList.of(), Reading.INDONESIAN.attributions(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Kami rugi besar," kata Yanti. ¶ Baca juga: Bupati Mengatakan Pasar Dibangun Lagi ¶ "Dagangan saya habis," ujarnya. | direct Yanti: Kami rugi besar // direct Yanti: Dagangan saya habis
          Baca juga: Bupati Lembata Mengatakan Jalan Ditutup ¶ Polisi mengatakan jalan sudah dibuka. | indirect Polisi: jalan sudah dibuka
          """)
  void linkDoesNotBreakTheArticle(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }
}
