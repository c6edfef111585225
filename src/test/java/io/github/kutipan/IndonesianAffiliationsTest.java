package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts and organisations, and where a name begins in a run of capitals. */
class IndonesianAffiliationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Direktur Reserse Narkoba Polda Kalteng Komisaris Besar Surya Adi Nugraha mengatakan, tiga orang ditahan. | Surya Adi Nugraha: Direktur Reserse Narkoba, Polda Kalteng
          Plt Kepala BPBD Kabupaten Lumajang Ratna Dewi mengatakan, jalur pendakian ditutup. | Ratna Dewi: Plt Kepala, BPBD Kabupaten Lumajang
          Guru Besar Hukum Tata Negara Universitas Mulawarman Bagus Wicaksono menilai, putusan itu keliru. | Bagus Wicaksono: Guru Besar Hukum Tata Negara, Universitas Mulawarman
          Kepala Bidang Humas Polda Sulawesi Tengah Ajun Komisaris Besar Yosef Patiung mengatakan, korban selamat. | Yosef Patiung: Kepala Bidang Humas, Polda Sulawesi Tengah
          "Kami siap," kata Sekretaris Jenderal Kementerian Kelautan dan Perikanan Andi Mappasomba. | Andi Mappasomba: Sekretaris Jenderal, Kementerian Kelautan dan Perikanan
          Wakil Ketua DPRD Kota Bitung Ferdy Mandagi menegaskan anggaran sudah disetujui. | Ferdy Mandagi: Wakil Ketua, DPRD Kota Bitung
          Direktur Eksekutif Lembaga Kajian Pesisir Indonesia Maya Anggraini mengatakan, nelayan kecil rugi. | Maya Anggraini: Direktur Eksekutif, Lembaga Kajian Pesisir Indonesia
          Juru Bicara Satgas Penanganan Kebakaran Hutan Provinsi Jambi Rahmat Siregar mengatakan, titik api berkurang. | Rahmat Siregar: Juru Bicara, Satgas Penanganan Kebakaran Hutan Provinsi Jambi
          Dosen Fakultas Teknik Universitas Samudra Bambang Suseno menyebut jembatan itu rapuh. | Bambang Suseno: Dosen, Fakultas Teknik Universitas Samudra
          Manajer Tim Persatuan Sepak Bola Tarakan Hendra Lim mengatakan, pemain siap. | Hendra Lim: Manajer Tim, Persatuan Sepak Bola Tarakan
          Analis PT Samudra Sekuritas Lina Kartika memperkirakan harga saham turun. | Lina Kartika: Analis, PT Samudra Sekuritas
          Presiden Direktur PT Samudra Wijaya Tbk Rina Halim mengatakan, laba naik. | Rina Halim: Presiden Direktur, PT Samudra Wijaya Tbk
          Presiden Direktur PT Samudra Jaya Tbk Lina Kartika mengatakan, laba naik 12 persen. | Lina Kartika: Presiden Direktur, PT Samudra Jaya Tbk
          """)
  void roleOrganizationAndNameAreCutWithoutCommas(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Wali Kota Bitung Ferdy Mandagi mengatakan, pasar ditutup. | Ferdy Mandagi: Wali Kota Bitung
          Kapolres Lamandau AKBP Bagas Pratama mengatakan, pelaku ditahan. | Bagas Pratama: Kapolres Lamandau
          Menteri Pertanian Slamet Hardjono mengatakan, panen mundur. | Slamet Hardjono: Menteri Pertanian
          "Kami siap," kata Bupati Ratna Dewi. | Ratna Dewi: Bupati
          """)
  void placeOrPortfolioBelongsToTheRole(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a numbered part of a body belongs to the role
          Anggota Komisi III DPR Taufik Nasution meminta polisi bertindak. | Taufik Nasution: Anggota Komisi III, DPR
          Ketua Komisi IV DPRD Kota Bitung Ferdy Mandagi mengatakan, pasar ditutup. | Ferdy Mandagi: Ketua Komisi IV, DPRD Kota Bitung
          # a comma is no number
          Ketua Yayasan, BPBD Maluku Siti Rahma dan warga mengatakan bahwa banjir surut. | Siti Rahma: BPBD Maluku
          # an acronym that no post has in its name ends the portfolio
          "Kredit naik," kata Direktur Konsumer BSN Bayu Satrio. | Bayu Satrio: Direktur Konsumer, BSN
          # the post is known to want a body
          Direktur Eksekutif Perludes Khofifah Nuraini menilai, putusan itu tepat. "Ini adil," kata Khofifah. | Khofifah Nuraini: Direktur Eksekutif, Perludes
          # the kind of body in the middle of its name
          "Varian itu ringan," kata Sebastian Frank, ahli epidemiologi di Lisbon School of Hygiene & Tropical Medicine. | Sebastian Frank: ahli epidemiologi, Lisbon School of Hygiene & Tropical Medicine
          # a common noun between post and body
          "Itu benar," kata editor majalah Cakrawala Institute Yanti Siregar. | Yanti Siregar: editor, Cakrawala Institute
          # a preposition at the end of the post
          "Bagus," kata Head of Bank Samudra Joko Suryono. | Joko Suryono: Head, Bank Samudra
          # a common noun for the body that was named last
          PT Samudra Wijaya menunda proyek itu. "Kami patuh," kata juru bicara perusahaan, Joko Suryono. | Joko Suryono: juru bicara, PT Samudra Wijaya
          # two posts at one body
          Direktur Keuangan dan Kepala Ekonom Bank Samudra Rina Halim mengatakan, bunga turun. | Rina Halim: Direktur Keuangan, Bank Samudra // Rina Halim: Kepala Ekonom, Bank Samudra
          # a place between body and name
          "Ekspor naik," ujar Ekonom Utama Bank Dunia di Indonesia Frederik Sander. | Frederik Sander: Ekonom Utama, Bank Dunia
          """)
  void roleEndsWhereTheBodyBegins(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # the body is named after a person
          Guru Besar Ilmu Politik UIN Sultan Hasanuddin Banten, Rahmat Subekti, menyebut politik uang meluas. | Rahmat Subekti: Guru Besar Ilmu Politik, UIN Sultan Hasanuddin Banten
          # the post is somebody's
          "Kami melapor," kata kuasa hukum Sahara, Zaki Firdaus, kemarin. | Zaki Firdaus: kuasa hukum Sahara
          # a body beside a cue, and the person of it
          "Permohonan itu kabur," kata Tim Biro Hukum KPK, Indah Oktaviani dalam sidang. | Indah Oktaviani: Tim Biro Hukum KPK
          # two clauses, two people
          Menurut Kepala Dinas Sosial Budi Darma, Siti Rahma mengaku mencuri. | Budi Darma: Kepala, Dinas Sosial
          """)
  void nameBehindTheCommaIsThePerson(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # a place that nothing knows
          Kepala Kampung Wolabi Yulianus Kogoya mengatakan, obat habis. | Yulianus Kogoya: Kepala Kampung Wolabi
          # an honorific begins the name
          Wakil Bupati Sinjai H. Dadang Suhendar mengatakan, jalan rusak. | Dadang Suhendar: Wakil Bupati Sinjai
          Pengasuh Pondok Pesantren Nurul Falah KH Zainul Muttaqin mengatakan, air itu titipan. | Zainul Muttaqin: Pengasuh, Pondok Pesantren Nurul Falah
          # names that begin with more than one word
          Bendesa Adat Tegal Sari I Made Suardana mengatakan, upacara ditunda. | I Made Suardana: Bendesa Adat Tegal Sari
          Kepala Dinas Pariwisata Kabupaten Gianyar Anak Agung Gde Raka mengatakan, tamu naik. | Anak Agung Gde Raka: Kepala, Dinas Pariwisata Kabupaten Gianyar
          """)
  void bodyOrPlaceIsNoPartOfTheName(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ratna Dewi, peneliti dari Pusat Studi Bencana Universitas Samudra, mengatakan gempa masih mungkin terjadi. | Ratna Dewi: peneliti, Pusat Studi Bencana Universitas Samudra
          Ratna Dewi, peneliti Badan Riset Pesisir Nasional, mengatakan air laut naik. | Ratna Dewi: peneliti, Badan Riset Pesisir Nasional
          Marina Holt, profesor di University of Western Sydney, mengatakan risikonya besar. | Marina Holt: profesor, University of Western Sydney
          Pengamat politik dari Universitas Samudra, Bambang Suseno, menilai koalisi itu tidak akan bertahan. | Bambang Suseno: Pengamat politik, Universitas Samudra
          "Stok cukup," kata Kepala Bulog Cabang Tarakan, Yusuf Tarigan. | Yusuf Tarigan: Kepala, Bulog Cabang Tarakan
          Ketua KPU Kota Ambon, Yulia Latuconsina, yang ditemui di kantornya, mengatakan logistik belum tiba. | Yulia Latuconsina: Ketua, KPU Kota Ambon
          """)
  void appositionTellsThePost(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mantan Menteri Perhubungan Budi Hartono mengatakan, tarif harus dihitung ulang. | Budi Hartono: former Menteri Perhubungan
          Eks Direktur Keuangan PT Samudra Jaya, Lina Kartika, mengaku tidak tahu soal kontrak itu. | Lina Kartika: former Direktur Keuangan, PT Samudra Jaya
          Bekas Wali Kota Bitung Ferdy Mandagi mengatakan, pasar itu sepi. | Ferdy Mandagi: former Wali Kota Bitung
          Mantan Ketua DPRD Kota Bitung Ferdy Mandagi menegaskan anggaran sudah disetujui. | Ferdy Mandagi: former Ketua, DPRD Kota Bitung
          """)
  void formerPostIsMarked(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.affiliations(article));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ratna Dewi, peneliti Badan Riset Pesisir Nasional (BRPN), mengatakan air laut naik. | Badan Riset Pesisir Nasional = BRPN
          Rektor Universitas Lampung (Unila) Maya Anggraini mengatakan kuliah diliburkan. | Universitas Lampung = Unila
          Ratna Dewi, peneliti Badan Riset Pesisir Nasional, mengatakan air laut naik. ¶ "BRPN akan menambah alat ukur," kata Ratna. | Badan Riset Pesisir Nasional = BRPN
          Marina Holt, profesor di University of Western Sydney, mengatakan risikonya besar. | University of Western Sydney = UWS
          "Kami siap," kata Sekretaris Jenderal Kementerian Kelautan dan Perikanan Andi Mappasomba. | Kementerian Kelautan dan Perikanan = KKP
          """)
  void acronymStandsInBracketsOrIsFormed(String article, String expected) {
    assertEquals(Reading.lines(expected), Reading.INDONESIAN.acronyms(article));
  }
}
