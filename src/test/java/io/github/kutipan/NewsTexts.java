package io.github.kutipan;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates texts that look like news here and like nothing at all there. */
final class NewsTexts {

  private static final List<String> INDONESIAN =
      List.of(
          "\"Pelabuhan ditutup sampai Kamis,\" kata Kepala Syahbandar Tirta Wening.",
          "“Kami ‘tidak mundur’ lagi,” ujar Bagas Lintang, S.T., M.Si.",
          "Menurut Tirta, ombak setinggi 3,5 meter.",
          "Bagas menilai aturan itu \"terlalu longgar\" bagi nelayan.",
          "Mantan Direktur PT Karang Elok Tbk Sekar Ayuning mengaku tidak tahu.",
          "Hal itu disampaikan juru bicara Dinas Kelautan (Dislaut) Kota Ampera.",
          "«Sudah,» tuturnya, «kami pulang.»",
          "''Belum ada,'' imbuh dia. ``Nanti saja,'' katanya.",
          "\"Hujan turun, kata seorang warga",
          "Baca juga: Jembatan Lama Dibongkar",
          "Mereka meminta pemerintah agar menunda pungutan.",
          "kata ",
          "katanya ",
          "mengatakan bahwa ",
          "dia ",
          "pihaknya ",
          "Tirta Wening ",
          "Bagas ",
          "DPRD ",
          "Universitas Karang Elok ");

  private static final List<String> ENGLISH =
      List.of(
          "\"The quay is shut until Thursday,\" said harbour master Tess Wendell.",
          "“We ‘will not budge’ again,” Dr. Bryn Lister, PhD, told reporters.",
          "According to Wendell, the waves were 3.5 metres high.",
          "Lister called the rule \"far too loose\" for fishermen.",
          "Former Coral Timber Inc. director Ada Shore said she didn't know.",
          "The Department of Quays (DoQ) announced it would rain.",
          "«Enough», he added, «we're leaving.»",
          "''Not yet,'' she said. ``Later, perhaps,'' said Ms. Shore.",
          "\"It rained, said a resident's",
          "Read more: Old Bridge Comes Down",
          "They asked whether the mayor's office would wait.",
          "said ",
          "she said ",
          "told them that ",
          "he ",
          "it ",
          "Tess Wendell ",
          "Lister ",
          "DoQ ",
          "University of Coral Bay ");

  private static final List<String> MARKS =
      List.of(
          "\"", "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "''", "``", "&quot;", ",\"", ".\"",
          "\" ", " \"", ": \"", "- ", "— ", "(", ")", "[", "]");

  private static final List<String> BREAKS =
      List.of("\n", "\n\n", "\r", "\r\n", "\u2028", "\u2029", "\u0085", "\t", " ", " ", "\u00A0");

  private static final List<String> ODDITIES =
      List.of(
          "\u0301",
          "e\u0301",
          "\uD83D\uDE00",
          "\uD842\uDFB7",
          "\uD83D",
          "\uDE00",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\u200F",
          "\u202B",
          "\u202C",
          "\u2067",
          "\u0000",
          "\u001B[2J",
          "2.000.000 ",
          "No. 5",
          "…",
          "İ",
          "ß",
          "明日",
          "نعم");

  private NewsTexts() {}

  static Arbitrary<String> indonesian() {
    return texts(INDONESIAN, "id");
  }

  static Arbitrary<String> english() {
    return texts(ENGLISH, "en");
  }

  /** One to three pieces of sentences, paragraphs and articles, cut anywhere. */
  static Arbitrary<String> pieces(String language) {
    return Combinators.combine(
            piece(language).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of("", " ", "\n", ". ", ", ", " \"", "\n\n"),
            changes())
        .as((pieces, link, change) -> change.apply(String.join(link, pieces)));
  }

  private static Arbitrary<String> piece(String language) {
    return Combinators.combine(
            Arbitraries.of(SampleTexts.all(language)), Arbitraries.longs().withoutEdgeCases())
        .as(SampleTexts::piece);
  }

  private static Arbitrary<String> texts(List<String> words, String language) {
    Arbitrary<String> text =
        Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(words)),
                Tuple.of(2, piece(language)),
                Tuple.of(6, Arbitraries.of(MARKS)),
                Tuple.of(4, Arbitraries.of(BREAKS)),
                Tuple.of(3, Arbitraries.of(ODDITIES)),
                Tuple.of(1, longRuns()),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
            .list()
            .ofMaxSize(25)
            .map(pieces -> String.join("", pieces));
    return Combinators.combine(text, changes()).as((whole, change) -> change.apply(whole));
  }

  private static Arbitrary<String> longRuns() {
    return Combinators.combine(
            Arbitraries.of("a", "A", "\"", "7", "(", "a,", "\uD83D\uDE00", "\u0301"),
            Arbitraries.integers().between(20, 400))
        .as(String::repeat);
  }

  /** Most texts stay as they are. */
  private static Arbitrary<UnaryOperator<String>> changes() {
    UnaryOperator<String> none = text -> text;
    UnaryOperator<String> capitals = text -> text.toUpperCase(Locale.ROOT);
    UnaryOperator<String> noSpaces = text -> text.replace(" ", "");
    UnaryOperator<String> noStops = text -> text.replace(".", "");
    UnaryOperator<String> firstHalf = text -> text.substring(0, text.length() / 2);
    UnaryOperator<String> lastHalf = text -> text.substring(text.length() / 2);
    return Arbitraries.frequency(
        Tuple.of(10, none),
        Tuple.of(1, capitals),
        Tuple.of(1, noSpaces),
        Tuple.of(1, noStops),
        Tuple.of(1, firstHalf),
        Tuple.of(1, lastHalf));
  }
}
