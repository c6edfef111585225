package io.github.kutipan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.render.BratReader.Event;
import io.github.kutipan.render.BratReader.Stretch;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BratTest extends ReadBack {
  private static final String LINE_ENDS = "\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";
  private static final String BOAT = "\uD83D\uDEA3";

  @Test
  void attributionIsAnEventWithAttributesAndANote() {
    assertEquals(
        """
        T1\tStatement 0 20\t"Jalan itu selesai,"
        T2\tCue 21 25\tkata
        T3\tSource 26 72\tRektor Universitas Samudra (Unsam) Rina Kusuma
        E1\tStatement:T1 Cue:T2 Source:T3
        A1\tType E1 direct
        A2\tConfidence E1 0.9
        #1\tAnnotatorNotes E1\tspeaker: Rina Kusuma; kind: person; post: present; role: Rektor; \
        organization: Universitas Samudra; acronym: Unsam; post: former; role: Dekan; \
        confidence: 0.9877; reason: after/named
        T4\tStatement 74 82;96 111\t"Besok," "kami periksa."
        E2\tStatement:T4
        """,
        Brat.annotations(Articles.rina())
            .lines()
            .limit(9)
            .map(l -> l + "\n")
            .reduce("", String::concat));
  }

  @Test
  void offsetsCountCodePoints() {
    AttributedText article = Articles.anonymous(BOAT + "a", BOAT + "b");
    assertTrue(
        Brat.annotations(article).contains("\tStatement 2 4\t" + BOAT + "b\n"),
        Brat.annotations(article));
  }

  @Test
  void stretchOverSeveralLinesHasAFragmentForEach() {
    AttributedText article = Articles.anonymous("Air naik.\r\n\r\nKami pergi.\n");
    assertTrue(
        Brat.annotations(article).startsWith("T1\tStatement 0 9;13 24\tAir naik. Kami pergi.\n"),
        Brat.annotations(article));
  }

  @Test
  void whatBreaksLinesOrFilesIsReplacedOneForOne() {
    AttributedText article =
        Articles.anonymous("\uFEFFa\r\nb\rc\u2028d\te\u0000f\uD83Dg\uFEFF" + BOAT);
    assertEquals(" a \nb\nc\nd e f\uFFFDg\uFEFF" + BOAT, Brat.text(article));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "0.0999, 0.0",
    "0.1, 0.1",
    "0.7, 0.7",
    "0.8999, 0.8",
    "0.99, 0.9",
    "1, 1.0"
  })
  void attributeIsTheConfidenceDownToATenth(double confidence, String attribute) {
    assertTrue(
        Brat.annotations(Articles.withConfidence(confidence))
            .contains("\tConfidence E1 " + attribute + "\n"));
  }

  @Test
  void emptyArticleHasNoAnnotations() {
    assertEquals("", Brat.annotations(Articles.anonymous()));
    assertEquals("", Brat.text(Articles.anonymous()));
  }

  /** What is said; each stretch as the offsets of its code points. */
  private record Statement(
      String type,
      String confidence,
      List<String> note,
      Collection<Integer> content,
      Optional<Collection<Integer>> cue,
      Optional<Collection<Integer>> source) {}

  @Override
  void assertSaysTheSame(String id, AttributedText article) {
    String text = Brat.text(article);
    assertEquals(article.text().length(), text.length());
    List<Event> events = BratReader.read(text, Brat.annotations(article));
    events.forEach(BratTest::assertConfigured);
    assertEquals(
        Said.in(article).stream().map(said -> statement(said, article.text())).toList(),
        events.stream().map(BratTest::statement).toList());
  }

  /** The folder's configuration knows every type, role and value. */
  private static void assertConfigured(Event event) {
    String configuration = Brat.configuration();
    assertTrue(configuration.contains("\n" + event.trigger().type() + "\t"), configuration);
    for (String role : event.arguments().keySet()) {
      assertTrue(configuration.contains(role + "?:" + event.arguments().get(role).type()), role);
    }
    event
        .attributes()
        .forEach(
            (name, value) ->
                assertTrue(
                    Pattern.compile(
                            "\n"
                                + name
                                + "\tArg:<EVENT>, Value:(\\S*\\|)?"
                                + Pattern.quote(value)
                                + "[|\n]")
                        .matcher(configuration)
                        .find(),
                    name + " " + value));
  }

  private static Statement statement(Event event) {
    String note = event.notes().get(0);
    assertEquals(1, event.notes().size());
    return new Statement(
        event.attributes().get("Type"),
        event.attributes().get("Confidence"),
        Separated.values(note),
        offsets(event.trigger()),
        Optional.ofNullable(event.arguments().get("Cue")).map(BratTest::offsets),
        Optional.ofNullable(event.arguments().get("Source")).map(BratTest::offsets));
  }

  private static Collection<Integer> offsets(Stretch stretch) {
    Collection<Integer> offsets = new TreeSet<>();
    for (int[] fragment : stretch.fragments()) {
      for (int i = fragment[0]; i < fragment[1]; i++) {
        offsets.add(i);
      }
    }
    return offsets;
  }

  private static Statement statement(Said said, String text) {
    return new Statement(
        said.type(),
        String.valueOf(Math.floor(said.confidence() * 10 + 1e-9) / 10),
        note(said),
        offsets(said.content(), text),
        said.cue().map(cue -> offsets(List.of(cue), text)),
        said.source().map(source -> offsets(List.of(source), text)));
  }

  /** The code points of the spans that end no line. */
  private static Collection<Integer> offsets(List<TextSpan> spans, String text) {
    Collection<Integer> offsets = new TreeSet<>();
    for (TextSpan span : spans) {
      for (int i = span.start(); i < span.end(); i = text.offsetByCodePoints(i, 1)) {
        if (LINE_ENDS.indexOf(text.charAt(i)) < 0) {
          offsets.add(text.codePointCount(0, i));
        }
      }
    }
    return offsets;
  }

  private static List<String> note(Said said) {
    List<String> items = new ArrayList<>();
    said.speaker().ifPresent(name -> items.add("speaker: " + name));
    said.kind().ifPresent(kind -> items.add("kind: " + kind));
    for (Post post : said.posts()) {
      items.add("post: " + (post.former() ? "former" : "present"));
      post.role().ifPresent(role -> items.add("role: " + role));
      post.organization().map(Organization::name).ifPresent(n -> items.add("organization: " + n));
      post.organization().flatMap(Organization::acronym).ifPresent(a -> items.add("acronym: " + a));
    }
    items.add(
        "confidence: "
            + new java.math.BigDecimal(String.valueOf(said.confidence())).toPlainString());
    items.add("reason: " + said.reason());
    return items.stream().map(BratTest::inANote).toList();
  }

  private static String inANote(String item) {
    return Said.stored(item).replaceAll("[\\p{Cc}\u2028\u2029]", " ");
  }
}
