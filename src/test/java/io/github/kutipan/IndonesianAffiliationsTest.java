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
          Anggota Komisi III DPR Taufik Nasution meminta polisi bertindak. | Taufik Nasution: Anggota, Komisi III DPR
          Presiden Direktur PT Samudra Jaya Tbk Lina Kartika mengatakan, laba naik 12 persen. | Lina Kartika: Presiden Direktur, PT Samudra Jaya Tbk
          """)
  void roleOrganizationAndNameAreCutWithoutCommas(String article, String expected) {
    assertEquals(Indonesian.lines(expected), Indonesian.affiliations(article));
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
    assertEquals(Indonesian.lines(expected), Indonesian.affiliations(article));
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
    assertEquals(Indonesian.lines(expected), Indonesian.affiliations(article));
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
    assertEquals(Indonesian.lines(expected), Indonesian.affiliations(article));
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
    assertEquals(Indonesian.lines(expected), Indonesian.acronyms(article));
  }
}
