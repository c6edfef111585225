package io.github.kutipan;

import java.util.List;
import java.util.Random;

/** Makes texts at random, the same ones for the same seed. */
final class Fragments {

  private static final List<String> ODD =
      List.of(
          "\"",
          "\"",
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "'",
          "«",
          "»",
          "„",
          "''",
          "``",
          ",\"",
          ".\"",
          "\"\"",
          ",",
          ".",
          ". ",
          "?",
          "!",
          ":",
          "; ",
          "(",
          ")",
          "[",
          "—",
          " - ",
          "…",
          "/",
          "&quot;",
          "&nbsp;",
          " ",
          " ",
          " ",
          "\t",
          "\u00A0",
          "\u200B",
          "\u200E",
          "\u202B",
          "\u202C",
          "\uFEFF",
          "\n",
          "\n",
          "\n\n",
          "\uD83D\uDE00",
          "\uD83C",
          "\uDF0A",
          "\u0301",
          "e\u0301",
          "\uD842\uDFB7");

  private static final List<String> WORDS =
      List.of(
          "kata",
          "katanya",
          "ujar",
          "tutur",
          "mengatakan",
          "menurut",
          "menilai",
          "meminta",
          "disampaikan",
          "dikutip dari",
          "menurutnya",
          "Hal itu",
          "bahwa",
          "agar",
          "jika",
          "tidak",
          "juga",
          "kepada wartawan",
          ", kata Budi",
          ", ujarnya ",
          "“Kami ‘tidak bisa, kata Budi’ ",
          "perusahaan itu",
          "Ketua Komisi III DPR",
          "KH Abdul Muis",
          "I Made Suardana",
          "di Jakarta",
          "Senin (3/4)",
          "dia",
          "ia",
          "mereka",
          "pihaknya",
          "Budi Santosa",
          "Rina Kusuma",
          "Rina",
          "Budi",
          "Dr. Siti Rahma, M.Si.",
          "Pak Wahyu",
          "Kepala Dinas Perhubungan Maluku",
          "mantan Direktur",
          "seorang warga",
          "para ahli",
          "Universitas Samudra (Unsam)",
          "Unsam",
          "PT Sagara Biru Tbk",
          "DPR",
          "pemerintah",
          "air sungai akan naik",
          "jembatan itu selesai",
          "yang",
          "sebagai",
          "dan",
          "Namun,",
          "Baca juga:",
          "JAKARTA, Antara -",
          "alias",
          "bernama",
          "KAMI SIAP",
          "2.000 unit",
          "No. 5");

  private static final List<String> SENTENCES =
      List.of(
          "\"Air sungai akan naik malam ini,\" kata Budi Santosa.",
          "Rina Kusuma mengatakan bahwa jembatan itu selesai bulan depan.",
          "Menurut Rina, kapal tetap berlayar.",
          "\"Kami,\" ujar Budi, \"sudah menunggu lama.\"",
          "\"Pasar akan ramai lagi,\" tuturnya kepada wartawan di Ambon, Senin (3/4).",
          "Para ahli menilai harga ikan akan turun.",
          "Kepala Dinas Perhubungan Maluku Rina Kusuma meminta warga agar tetap tenang.",
          "Hal itu disampaikan Budi dalam keterangan tertulis.",
          "Hujan turun sepanjang malam di pesisir.",
          "Budi Santosa, dosen Universitas Samudra (Unsam), menilai air akan \"naik lebih cepat\".");

  private final Random random;

  Fragments(long seed) {
    random = new Random(seed);
  }

  /** Words, marks and breaks in any order. */
  String oddText() {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(60);
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(10);
      if (kind == 0) {
        text.append(any(SENTENCES));
      } else if (kind < 5) {
        text.append(any(WORDS)).append(random.nextInt(4) == 0 ? "" : " ");
      } else {
        text.append(any(ODD));
      }
    }
    return text.toString();
  }

  /** Whole sentences in paragraphs, with a word or a mark too many here and there. */
  String article() {
    StringBuilder text = new StringBuilder();
    int count = 4 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(12) == 0 ? any(WORDS) : any(SENTENCES));
      text.append(random.nextInt(3) == 0 ? " " : "\n");
    }
    return text.toString();
  }

  /** A sentence, here and there with a word in front or another one behind. */
  String shortArticle() {
    String text = any(SENTENCES);
    if (random.nextInt(3) == 0) {
      text = any(WORDS) + " " + text;
    }
    return random.nextInt(4) > 0 ? text : text + "\n" + any(ODD) + any(SENTENCES);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
