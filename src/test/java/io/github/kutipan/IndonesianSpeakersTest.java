package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a source stands for. */
class IndonesianSpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Menteri Pertanian Slamet Hardjono meninjau sawah di Demak. "Hujan terlambat," ujarnya. | Slamet Hardjono
          Menteri Pertanian Slamet Hardjono meninjau sawah di Demak. Menurut dia, panen mundur. | Slamet Hardjono
          "Panen mundur," kata Slamet Hardjono. Ia menambahkan, hujan terlambat. | Slamet Hardjono // Slamet Hardjono
          "Panen mundur," kata Slamet Hardjono. Menurutnya, hujan terlambat. | Slamet Hardjono // Slamet Hardjono
          "Panen mundur," kata Slamet Hardjono. Beliau menambahkan, hujan terlambat. | Slamet Hardjono // Slamet Hardjono
          Para petani mengatakan panen mundur. Mereka meminta pemerintah menambah pupuk. | Para petani // Para petani
          "Panen mundur," kata Slamet Hardjono. "Harga naik," ujar Lina Kartika. "Kami rugi," lanjutnya. | Slamet Hardjono // Lina Kartika // Lina Kartika
          "Panen mundur," kata Slamet Hardjono. "Harga naik," ujar Lina Kartika. "Kami rugi," lanjut Slamet. | Slamet Hardjono // Lina Kartika // Slamet Hardjono
          Hal serupa disampaikan Lina Kartika. "Kami rugi," katanya. | Lina Kartika
          Polres Lamandau menyatakan kasus itu ditutup. Menurut mereka, tidak ada bukti baru. | Polres Lamandau // Polres Lamandau
          """)
  void pronounStandsForWhoCameBefore(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the object of a verb is not whom the article is about
          "Panen mundur," kata Slamet Hardjono. Dia memuji Lina Kartika yang memimpin koperasi. "Hasilnya bagus," ujarnya. | Slamet Hardjono // Slamet Hardjono
          "Sidang ditunda," kata Slamet Hardjono. Ia juga menyoroti jaksa Lina Kartika. "Berkasnya belum lengkap," katanya. | Slamet Hardjono // Slamet Hardjono
          # nor is who stands in front of a passive verb
          "Panen mundur," kata Slamet Hardjono. Koperasi milik Lina Kartika dinyatakan pailit. "Kami tetap menanam," kata dia. | Slamet Hardjono // Slamet Hardjono
          # the article turns to somebody
          "Panen mundur," kata Slamet Hardjono. Selain Slamet, ada juga Lina Kartika. Ia mengatakan pupuk mahal. | Slamet Hardjono // Lina Kartika
          "Panen mundur," kata Slamet Hardjono. Bagi Lina Kartika, panen tahun ini soal nasib. "Kami rugi," katanya. | Slamet Hardjono // Lina Kartika
          # nobody speaks of himself by name
          "Panen mundur," kata Slamet Hardjono. Lina Kartika datang ke sawah. "Tadi Lina bilang pupuk sudah dikirim," ujarnya. | Slamet Hardjono // Slamet Hardjono
          # a document is no person
          "Panen mundur," kata Slamet Hardjono. Laporan itu menyebutkan bahwa hujan terlambat. "Kami sudah tahu," ujarnya. | Slamet Hardjono // Laporan itu // Slamet Hardjono
          """)
  void personMentionedInPassingDoesNotTakeThePronoun(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Panen mundur," kata Slamet Hardjono. Para petani datang ke balai desa. Mereka mengaku belum menerima pupuk. | Slamet Hardjono // Para petani
          "Panen mundur," kata Slamet Hardjono. Mereka meminta pemerintah menambah pupuk. | Slamet Hardjono // -
          """)
  void pluralPronounStandsForNoSinglePerson(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # first
          "Panen mundur," kata Slamet Hardjono. "Hujan terlambat," lanjut Slamet. | Slamet Hardjono // Slamet Hardjono
          Rina Kusumawati dan Melati Siregar bertemu. "Kami berdamai," kata Rina. "Semoga awet," timpal Melati. | Rina Kusumawati // Melati Siregar
          # last
          "Kami datang untuk menang," kata Robert Tanuwijaya. "Lawan kuat," ujar Tanuwijaya. | Robert Tanuwijaya // Robert Tanuwijaya
          # middle
          "Kami menang," kata Muhammad Rizal Fadillah. "Lawan bagus," kata Rizal. | Muhammad Rizal Fadillah // Muhammad Rizal Fadillah
          "Kami menang," kata I Komang Arsana Putra. "Lawan bagus," kata Arsana. | I Komang Arsana Putra // I Komang Arsana Putra
          # the full name comes later
          "Panen mundur," kata Slamet. ¶ Slamet Hardjono mengatakan hujan datang terlambat. | Slamet Hardjono // Slamet Hardjono
          # the short name behind a reporting word shows where a body's name ends
          Menurut Wiratna, harga garam turun. "Kami rugi," kata Kepala Lembaga Riset Samudra Wiratna Rahayu. | Wiratna Rahayu // Wiratna Rahayu
          # with a title
          "Panen mundur," kata Slamet Hardjono. "Hujan terlambat," lanjut Pak Slamet. | Slamet Hardjono // Slamet Hardjono
          """)
  void shortNameStandsForTheFullOne(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Dosisnya dikurangi," kata dr. Maya Anggraini, Sp.A. | Maya Anggraini
          Prof. Dr. Ir. Slamet Hardjono, M.Sc. mengatakan bendungan itu aman. | Slamet Hardjono
          Profesor Slamet Hardjono, Ph.D., mengatakan bendungan itu aman. | Slamet Hardjono
          "Pelaku kami tahan," kata AKBP Bagas Pratama. | Bagas Pratama
          "Pelaku kami tahan," kata Komisaris Besar Agus Wirawan. | Agus Wirawan
          "Pasukan ditarik," ujar Mayor Jenderal TNI Hotman Saragih. | Hotman Saragih
          "Mari menjaga persaudaraan," kata KH Abdul Muis Latif. | Abdul Muis Latif
          "Anak saya belum ditemukan," kata Pak Karso. | Karso
          "Kami berdoa," kata Uskup Agung Yohanes Lewar. | Yohanes Lewar
          """)
  void titlesRanksAndDegreesAreNoPartOfTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Jalan diperbaiki," kata Bupati Ratna Dewi. ¶ "Uangnya ada," kata Bupati. | Ratna Dewi // Ratna Dewi
          Kapten Lukas Manuputty mengatakan mesin mati. ¶ "Kami terapung," kata kapten itu. | Lukas Manuputty // Lukas Manuputty
          "Rumah saya hanyut," kata Suparmin, yang akrab disapa Min. ¶ "Ternak juga," lanjut Min. | Suparmin // Suparmin
          "Saya melihat asap," kata seorang saksi mata. | seorang saksi mata
          "Gajinya belum dibayar," keluh salah satu karyawan. | salah satu karyawan
          """)
  void postNicknameOrDescriptionStandsForThePerson(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the short form of a post
          Kepala Desa Sukamaju Darto Wibowo mengumpulkan warga. "Uangnya ada," kata Kades. | Darto Wibowo
          Menteri Perhubungan Rina Halim meninjau pelabuhan. "Kapal siap," kata Menhub. | Rina Halim
          # a verb or an adjective inside the description
          Siti Rahma berjualan di pasar itu sejak subuh. "Dagangan habis," kata perempuan berusia 63 tahun itu. | Siti Rahma
          "Bilahnya harus bambu," kata Wayan Sudarma. Maestro berusia 74 tahun itu menuturkan, ia belajar dari ayahnya. | Wayan Sudarma // Wayan Sudarma
          # "sang" points at somebody known
          KH Abdul Munir membuka pengajian. Menurut sang kiai, air itu titipan. | Abdul Munir
          # a body that is known
          Badan Riset Pesisir Nasional (BRPN) menerbitkan laporan. Lembaga itu menyatakan air laut naik. | Badan Riset Pesisir Nasional
          PT Samudra Wijaya membangun pabrik di Gresik. Perusahaan menyatakan limbahnya diolah. | PT Samudra Wijaya
          # another post with the same head is another person
          Direktur PT Samudra Rina Halim mengatakan laba naik. "Kami belum tahu," kata Direktur Bank Cakrawala. | Rina Halim // Direktur Bank Cakrawala
          # an alias behind the name
          Ketua Serikat Nelayan, Yohana Tri alias Mak Yo, menyebut ombak tinggi. "Kami rugi," ucapnya. | Yohana Tri // Yohana Tri
          # a description and the name behind the comma
          Salah satu terduga pelaku, Wawan Setiadi, mengaku bahwa ia terdesak. | Wawan Setiadi
          """)
  void descriptionStandsForWhoIsKnown(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # behind an adverbial with its comma
          "Kenaikan terjadi di 219 kota," kata Maruli Sitorus. ¶ Di Pasar Legi, Solo, Halimah Tan (63) membuka karung terakhirnya. "Pembeli pergi," keluhnya. | Maruli Sitorus // Halimah Tan
          # the only person of a paragraph's first sentence
          "Saya jawab saja," kata Grace Toding. ¶ Festival ini digagas dosen Asmin Patunru. Sejak 2017 ia merekam lagu. "Banyak yang hilang," katanya. | Grace Toding // Asmin Patunru
          # but not who is mentioned in between
          "Kami tetap buka," kata Rina Halim. Kehadiran Presiden Joko Suryono tidak mengubah rencana itu. "Semua siap," katanya. | Rina Halim // Rina Halim
          """)
  void personWhomTheArticleTurnsToTakesThePronoun(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Kami siap," kata Rina Kusumawati. | person
          Kejaksaan Agung menyatakan berkas itu lengkap. | organization
          Badan Riset Pesisir Nasional (BRPN) menyatakan air laut naik. ¶ Menurut BRPN, tiga pulau terancam. | organization // organization
          Dua pabrik gula akan ditutup, dikutip dari Harian Cakrawala. | organization
          Para nelayan mengatakan ombak tinggi. | group
          Menurut para ahli, gunung itu belum tenang. | group
          "Saya melihat asap," kata seorang saksi mata. | unnamed
          Menurut survei itu, enam dari sepuluh warga kebanjiran. | unnamed
          """)
  void organizationsGroupsAndDocumentsSpeak(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.kinds(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Badan Riset Pesisir Nasional (BRPN) menyatakan air laut naik. ¶ Menurut BRPN, tiga pulau terancam. | Badan Riset Pesisir Nasional // Badan Riset Pesisir Nasional
          Komisi Pemilihan Umum (KPU) menyatakan bahwa pemilu ditunda. ¶ "Logistik belum tiba," demikian keterangan KPU. | Komisi Pemilihan Umum // Komisi Pemilihan Umum
          Melansir Harian Cakrawala, dua pabrik gula akan ditutup. | Harian Cakrawala
          """)
  void acronymStandsForTheOrganization(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.speakers(article));
  }

  @Test
  void nameOfTwoPeopleIsReportedAndDoubted() {
    AttributedText read =
        Reading.INDONESIAN.read(
            "Rudi Hartawan mengatakan jalan itu rusak. Rudi Saputra mengatakan jalan itu baik. ¶"
                + "\"Semua sudah dibicarakan,\" kata Rudi.");
    assertTrue(
        read.warnings().stream().anyMatch(w -> w.kind() == Warning.Kind.AMBIGUOUS_SPEAKER),
        () -> "" + read.warnings());
    assertTrue(read.attributions().get(2).confidence() < 0.6);
  }
}
