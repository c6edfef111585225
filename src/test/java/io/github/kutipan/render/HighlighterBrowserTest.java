package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import io.github.kutipan.QuoteAttributor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

  @TempDir private Path folder;

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

  /** Opens the page, lets a script act on it, and returns what it has become. */
  private Document shown(String act) throws IOException, InterruptedException {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "skipped: no chromium or google-chrome on the path");
    String script = "try {" + act + "} catch (e) { document.title = String(e); }";
    String page =
        Highlighter.page(
                "Page", Map.of("banjir", QuoteAttributor.forLanguage("id").attribute(TEXT)))
            // The page's policy would keep the script of this test out too.
            .replace("script-src '", "script-src '" + Html.policyHash(script) + "' '")
            .replace("</body>", "<script>" + script + "</script></body>");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the browser does not end");
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
}
