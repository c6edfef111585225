package newsdesk;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.language.LanguagePackException;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Speaker;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints who speaks in an article of each language. */
public final class WhoSaidWhat {

  private static final String INDONESIAN =
      """
      Pelabuhan Sungai Kelapa ditutup dua hari. "Kapal besar belum boleh bersandar," kata Kepala \
      Dinas Perhubungan Yusuf Mahendra. Ia mengatakan, pelabuhan dibuka lagi hari Kamis.
      """;

  private static final String ENGLISH =
      """
      The harbor at Greystone Bay was closed for two days. "Large ships may not dock yet," said \
      Harbor Master Clara Whitfield. She said the harbor would open again on Thursday.
      """;

  private WhoSaidWhat() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(QuoteAttributor.class.getModule().isNamed() ? "module path" : "class path");
    print(out, "id", INDONESIAN);
    print(out, "en", ENGLISH);
  }

  private static void print(PrintStream out, String language, String article) {
    QuoteAttributor attributor;
    try {
      attributor = QuoteAttributor.forLanguage(language);
    } catch (LanguagePackException e) {
      out.println(language + ": " + e.getMessage());
      return;
    }
    for (Attribution one : attributor.attribute(article).attributions()) {
      String speaker = one.speaker().map(Speaker::name).orElse("nobody");
      out.println(language + ": " + speaker + ": " + one.contentRange().in(article));
    }
  }
}
