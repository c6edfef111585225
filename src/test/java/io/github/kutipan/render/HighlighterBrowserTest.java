package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.SpeakerKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page as a browser shows it: headless Chromium from the path, such as Debian's package {@code
 * chromium}. Skipped, with a message, where there is none.
 */
class HighlighterBrowserTest {
  private static final String TEXT =
      "\"Air naik,\" kata Kepala Dinas Air Budi Hartono. Menurut Rina Kusuma, jalan sudah dibuka.\n"
          + "<script>document.title = \"stolen\"</script> & \"Kami siap,\" ujar Budi.";

  private static final String MISSING = "no chromium or google-chrome on the path";

  /** Without a window, and without asking the network for anything of the browser's own. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--dump-dom");

  @TempDir private Path folder;
  private String window = "1200,900";

  private static Optional<Path> browser() {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .flatMap(
            place ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The reports hold the reason of a skipped test; who builds should see it too. */
  @BeforeAll
  static void skipWithoutBrowser() {
    if (browser().isEmpty()) {
      System.out.println("HighlighterBrowserTest is skipped: " + MISSING);
    }
    assumeTrue(browser().isPresent(), MISSING);
  }

  /** Opens a page of the text, lets a script act on it, and returns what it has become. */
  private Document shown(String act) throws IOException, InterruptedException {
    return shown(Map.of("banjir", QuoteAttributor.forLanguage("id").attribute(TEXT)), act);
  }

  private Document shown(Map<String, AttributedText> articles, String act)
      throws IOException, InterruptedException {
    String script = "try {" + act + "} catch (e) { document.title = String(e); }";
    String page =
        Highlighter.page("Page", articles)
            // The page's policy would keep the script of this test out too.
            .replace("script-src '", "script-src '" + Html.policyHash(script) + "' '")
            .replace("</body>", "<script>" + script + "</script></body>");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path dom = folder.resolve("dom.html");
    List<String> command = new ArrayList<>(OPTIONS);
    command.add(0, browser().orElseThrow().toString());
    command.add("--window-size=" + window);
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add(file.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the browser does not end");
    } finally {
      process.destroyForcibly();
    }
    return Jsoup.parse(Files.readString(dom));
  }

  private static String count(Document page) {
    return page.expectFirst("#count").text();
  }

  @Test
  void scriptShowsTheFilterAndCounts() throws IOException, InterruptedException {
    Document page = shown("");
    assertEquals("Page", page.title());
    assertTrue(!page.expectFirst("#filter").hasAttr("hidden"));
    assertEquals("3 of 3 statements shown", count(page));
  }

  @Test
  void articleShowsAsTextAndRunsNothing() throws IOException, InterruptedException {
    Document page = shown("");
    assertEquals("Page", page.title());
    assertEquals(TEXT, page.expectFirst("article").wholeText());
  }

  @Test
  void filterByTypeHidesTheOthers() throws IOException, InterruptedException {
    Document page =
        shown(
            "const box = document.querySelector('input[value=indirect]'); box.checked = false;"
                + "box.dispatchEvent(new Event('input', { bubbles: true }));");
    assertEquals("2 of 3 statements shown", count(page));
    assertEquals(
        List.of("direct", "direct"), page.select(".statements li:not([hidden]) .type").eachText());
    assertTrue(page.select("article mark.indirect").isEmpty());
  }

  @Test
  void filterBySpeakerHidesTheOthers() throws IOException, InterruptedException {
    Document page =
        shown(
            "const box = document.querySelector('input[name=speaker]'); box.checked = false;"
                + "box.dispatchEvent(new Event('change', { bubbles: true }));");
    assertEquals("1 of 3 statements shown", count(page));
    assertEquals(
        List.of("Rina Kusuma"), page.select(".statements li:not([hidden]) .name").eachText());
  }

  @Test
  void filterByConfidenceHidesTheLessSure() throws IOException, InterruptedException {
    Document page =
        shown(
            "const range = document.querySelector('input[type=range]'); range.value = '100';"
                + "range.dispatchEvent(new Event('input', { bubbles: true }));");
    assertEquals("0 of 3 statements shown", count(page));
  }

  @Test
  void focusTellsWhoFromWhereHowSureAndWhy() throws IOException, InterruptedException {
    Document page =
        shown(
            "document.querySelector('article .tag')"
                + ".dispatchEvent(new FocusEvent('focusin', { bubbles: true }));");
    String told = page.expectFirst("#popover:not([hidden])").text();
    for (String part : List.of("Budi Hartono", "Kepala, Dinas Air", "direct", "%", "named")) {
      assertTrue(told.contains(part), told);
    }
    assertEquals("popover", page.expectFirst("article .tag").attr("aria-describedby"));
  }

  @Test
  void escapePutsTheNoteAway() throws IOException, InterruptedException {
    Document page =
        shown(
            "document.querySelector('article .tag')"
                + ".dispatchEvent(new FocusEvent('focusin', { bubbles: true }));"
                + "document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));");
    assertTrue(page.expectFirst("#popover").hasAttr("hidden"));
  }

  @Test
  void onlyShowsOneSpeakerAndPressedAgainAll() throws IOException, InterruptedException {
    String press = "document.querySelector('button.only').click();";
    Document one = shown(press);
    assertEquals("2 of 3 statements shown", count(one));
    assertEquals("all", one.expectFirst("button.only").text());
    Document all = shown(press + press);
    assertEquals("3 of 3 statements shown", count(all));
    assertEquals("only", all.expectFirst("button.only").text());
  }

  @Test
  void pageOfSeveralArticlesListsThem() throws IOException, InterruptedException {
    AttributedText article = QuoteAttributor.forLanguage("id").attribute(TEXT);
    Map<String, AttributedText> articles = new TreeMap<>();
    articles.put("<b>liga", article);
    articles.put("banjir", article);
    Document page = shown(articles, "");
    assertTrue(!page.expectFirst("#contents").hasAttr("hidden"));
    assertEquals(List.of("<b>liga 3", "banjir 3"), page.select("#contents li").eachText());
    for (String link : page.select("#contents a").eachAttr("href")) {
      assertEquals(1, page.select("section" + link).size(), link);
    }
    assertTrue(shown("").expectFirst("#contents").hasAttr("hidden"));
  }

  @Test
  void noteHidesNoneOfTheWordsItIsAbout() throws IOException, InterruptedException {
    Document page =
        shown(
            """
            const tag = document.querySelector('article .tag');
            tag.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
            const note = document.getElementById('popover').getBoundingClientRect();
            const words = document.querySelector('article mark').getBoundingClientRect();
            document.title = note.height > 0 && words.height > 0
                && (note.top >= words.bottom || note.bottom <= words.top);
            """);
    assertEquals("true", page.title());
  }

  @Test
  void longWordsStayWithinANarrowPage() throws IOException, InterruptedException {
    window = "500,900";
    String word = "a".repeat(2_000);
    AttributedText article = Articles.by(word, SpeakerKind.PERSON, word, List.of());
    Document page =
        shown(
            Map.of(word, article),
            """
            const wide = Array.from(document.querySelectorAll('body *'))
                .filter((element) => element.getBoundingClientRect().right > innerWidth);
            document.title = wide.map((element) => element.outerHTML.slice(0, 80)).join();
            """);
    assertEquals("", page.title());
  }
}
