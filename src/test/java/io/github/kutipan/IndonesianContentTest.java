package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is attributed, and as what. */
class IndonesianContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Kami siap," kata Rina. | direct Rina: Kami siap
          Rina mengatakan kapal sudah siap. | indirect Rina: kapal sudah siap
          Rina mengatakan kapal itu "sudah siap sejak bulan lalu". | mixed Rina: kapal itu "sudah siap sejak bulan lalu
          Menurut Rina, kapal itu "tidak akan pernah berangkat". | mixed Rina: kapal itu "tidak akan pernah berangkat
          Kapal itu siap, kata Rina. | indirect Rina: Kapal itu siap
          Rina mengatakan lagu "Ombak" akan diputar. | indirect Rina: lagu "Ombak" akan diputar
          Rina menjawab, "Saya belum tahu." | direct Rina: Saya belum tahu
          “Kami siap,” kata Rina. | direct Rina: Kami siap
          ”Kami siap,” kata Rina. | direct Rina: Kami siap
          'Kami siap,' kata Rina. | direct Rina: Kami siap
          "Kata ayah kami, 'Laut tidak pernah bohong'," ujar Rina. | direct Rina: Kata ayah kami, 'Laut tidak pernah bohong
          """)
  void typeFollowsTheMarks(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Kami melapor dua kali. Tidak ada tanggapan. Lalu kami datang," kata Sulastri. | direct Sulastri: Kami melapor dua kali. Tidak ada tanggapan. Lalu kami datang
          "Air naik cepat sekali," kata Sulastri. "Kami hanya membawa pakaian." | direct Sulastri: Air naik cepat sekali // direct Sulastri: Kami hanya membawa pakaian
          "Air naik cepat sekali," kata Sulastri. "Kami hanya membawa pakaian," lanjutnya. | direct Sulastri: Air naik cepat sekali // direct Sulastri: Kami hanya membawa pakaian
          Kepala Desa Darto Wibowo menolak pindah. ¶ "Kami lahir di sini. ¶ "Kami akan tetap di sini," kata Darto. | direct Darto Wibowo: Kami lahir di sini // direct Darto Wibowo: Kami akan tetap di sini
          """)
  void quotationRunsOverSentencesAndParagraphs(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Air naik cepat sekali," kata Sulastri. ¶ "Kami hanya membawa pakaian. Perabot hanyut." | direct Sulastri: Air naik cepat sekali // direct Sulastri: Kami hanya membawa pakaian. Perabot hanyut
          "Air naik cepat sekali," kata Sulastri. ¶ "Perabot kami hanyut semua." ¶ "Sekarang kami tidur di sekolah." | direct Sulastri: Air naik cepat sekali // direct Sulastri: Perabot kami hanyut semua // direct Sulastri: Sekarang kami tidur di sekolah
          Sulastri mengatakan, air naik cepat sekali. ¶ "Kami hanya membawa pakaian saja." | indirect Sulastri: air naik cepat sekali // direct Sulastri: Kami hanya membawa pakaian saja
          Menurut Sulastri, air naik cepat sekali. ¶ "Kami hanya membawa pakaian saja." | indirect Sulastri: air naik cepat sekali // direct Sulastri: Kami hanya membawa pakaian saja
          Hal serupa disampaikan Sulastri. ¶ "Kami hanya membawa pakaian saja." | direct Sulastri: Kami hanya membawa pakaian saja
          "Kami hanya membawa pakaian saja." Demikian disampaikan Sulastri. | direct Sulastri: Kami hanya membawa pakaian saja
          """)
  void floatingQuotationBelongsToWhoSpoke(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # before
          Kata Rina, kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          Menurut Rina, kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          Rina, Rabu (6/8/2025), mengatakan kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          Rina mengatakan bahwa kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          Rina mengatakan kepada wartawan bahwa kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          # after
          Kapal itu batal berangkat, kata Rina. | indirect Rina: Kapal itu batal berangkat
          Kapal itu batal berangkat, menurut Rina. | indirect Rina: Kapal itu batal berangkat
          "Kapal itu batal berangkat," Rina menegaskan. | direct Rina: Kapal itu batal berangkat
          "Kapal itu batal berangkat," kata Rina saat dihubungi, Rabu (6/8/2025). | direct Rina: Kapal itu batal berangkat
          # inside
          "Kapal itu," kata Rina, "batal berangkat." | direct Rina: Kapal itu … batal berangkat
          Kapal itu, kata Rina, batal berangkat. | indirect Rina: Kapal itu … batal berangkat
          Kapal itu, menurut Rina, batal berangkat. | indirect Rina: Kapal itu … batal berangkat
          Di pelabuhan itu, lanjut Rina, antrean mencapai dua kilometer. | indirect Rina: Di pelabuhan itu … antrean mencapai dua kilometer
          """)
  void cueStandsBeforeBehindAndInsideTheContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a predicate makes a clause of the object
          Badan Meteorologi melaporkan suhu udara mencapai 38 derajat. | indirect Badan Meteorologi: suhu udara mencapai 38 derajat
          Kementerian Kesehatan mengumumkan status siaga diperpanjang hingga akhir bulan. | indirect Kementerian Kesehatan: status siaga diperpanjang hingga akhir bulan
          # without one it stays an object
          Kementerian Kesehatan mengumumkan status siaga di lima provinsi. |
          Kementerian Kesehatan mengumumkan rencana yang disusun tahun lalu. |
          """)
  void objectWithAPredicateIsContent(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rina Halim menyebut anggaran itu "rawan tumpang tindih" tahun ini. | mixed Rina Halim: anggaran itu "rawan tumpang tindih" tahun ini
          Rina Halim menyebut istilah "tumpang tindih" sudah dihapus. | indirect Rina Halim: istilah "tumpang tindih" sudah dihapus
          """)
  void shortQuotationInAClauseMakesItMixedUnlessItIsATerm(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Saya kira batang kayu. Lari saya, kata Darto Wibowo kepada wartawan. ¶ Kolam itu ditutup. | direct Darto Wibowo: Saya kira batang kayu. Lari saya
          "Saya kira batang kayu, kata dia di posko. ¶ Kolam itu ditutup. | direct -: Saya kira batang kayu
          Darto Wibowo gemetar. "Saya pegang tangannya, ujarnya di posko. | direct Darto Wibowo: Saya pegang tangannya
          """)
  void lostClosingMarkIsMadeUpForByWhatReports(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Namun, Rina mengatakan kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          Sementara itu, menurut Rina, kapal itu batal berangkat. | indirect Rina: kapal itu batal berangkat
          Selain itu, kapal itu batal berangkat, kata Rina. | indirect Rina: kapal itu batal berangkat
          Jika ombak tinggi, Rina mengatakan kapal tidak berangkat. | indirect Rina: Jika ombak tinggi … kapal tidak berangkat
          Rina meminta penumpang agar menunggu di ruang tunggu. | indirect Rina: menunggu di ruang tunggu
          JAKARTA, Harian Cakrawala - Rina mengatakan kapal batal berangkat. | indirect Rina: kapal batal berangkat
          Ketika ditanya soal itu, Rina menjawab, "Saya belum tahu." | direct Rina: Saya belum tahu
          """)
  void connectivesAndComplementizersStayOutside(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.attributions(article));
  }
}
