package io.github.kutipan.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
  @Test
  void lineHasTheFormOfTheGoldFiles() {
    assertEquals(
        """
        {'id':'a','lang':'id','text':'\\'Jalan itu selesai,\\' kata Rektor Universitas Samudra \
        (Unsam) Rina Kusuma.\\n\\'Besok,\\' lanjut Rina, \\'kami periksa.\\'\\nMenurut dia, \
        \\'air akan naik.','attributions':[\
        {'type':'direct','content':[{'start':0,'end':20}],'cue':[{'start':21,'end':25}],\
        'source':[{'start':26,'end':72}],\
        'speaker':{'name':'Rina Kusuma','kind':'person','aliases':['Rina']},\
        'confidence':0.9877,'reason':'after/named'},\
        {'type':'direct','content':[{'start':74,'end':82},{'start':96,'end':111}],\
        'cue':[],'source':[],\
        'speaker':{'name':'Rina Kusuma','kind':'person','aliases':['Rina']},\
        'confidence':0.5,'reason':'split/short'},\
        {'type':'indirect','content':[{'start':125,'end':139}],\
        'cue':[{'start':112,'end':119}],'source':[{'start':120,'end':123}],\
        'confidence':1.0,'reason':'menurut/none'}],'affiliations':[\
        {'speaker':'Rina Kusuma','role':'Rektor','organization':'Universitas Samudra',\
        'acronym':'Unsam','aliases':['Unsam'],'former':false},\
        {'speaker':'Rina Kusuma','role':'Dekan','organization':null,'acronym':null,\
        'aliases':[],'former':true}],'warnings':[\
        {'kind':'unclosed_mark','message':'nothing closes this mark',\
        'span':{'start':125,'end':129}}]}\
        """
            .replace('\'', '"'),
        JsonLines.format("a", Articles.rina()));
  }

  @Test
  void emptyArticleIsAnEmptyDocument() {
    AttributedText empty = new AttributedText("", "id", List.of(), List.of(), List.of());
    assertEquals(
        "{\"id\":\"\",\"lang\":\"id\",\"text\":\"\",\"attributions\":[],\"affiliations\":[],"
            + "\"warnings\":[]}",
        JsonLines.format("", empty));
  }

  @Test
  void goldReaderReadsWhatTheFormatterWrites() throws IOException {
    GoldDocument gold = JsonLines.parseGold(JsonLines.format("a", Articles.rina()), 1);

    assertEquals("a", gold.id());
    assertEquals(Optional.of("id"), gold.language());
    assertEquals(Articles.TEXT, gold.text());
    assertEquals(
        Articles.rina().attributions().stream().map(Attribution::content).toList(),
        gold.attributions().stream().map(GoldDocument.Attribution::content).toList());
    assertEquals(
        Optional.of(
            new GoldDocument.Speaker(
                "Rina Kusuma", Optional.of(SpeakerKind.PERSON), List.of("Rina"))),
        gold.attributions().get(0).speaker());
    assertEquals(Optional.empty(), gold.attributions().get(2).speaker());
    assertEquals(AttributionType.INDIRECT, gold.attributions().get(2).type());
    assertEquals(
        new GoldDocument.Affiliation(
            "Rina Kusuma", Optional.of("Dekan"), Optional.empty(), List.of(), true, false),
        gold.affiliations().get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "half a pair \uD83D alone",
        "the other half \uDE00 alone",
        "\uDE00\uD83D in the wrong order",
        "at the end \uD83D",
        "whole \uD83D\uDE00",
        "\u0000\u0001\u001B[31m\u007F",
        "a\r\nb\nc\rd\u0085e\u2028f\u2029g\u000Bh\fi",
        "\uFEFF\uFFFE\uFFFF\u200B\u202E",
        "\\ / \" \\u0041 \\uD83D",
      })
  void oddCharactersSurviveUtf8OnOneLine(String text) throws IOException {
    String line = JsonLines.format(text, Articles.anonymous(text));

    String received = new String(line.getBytes(UTF_8), UTF_8);
    assertEquals(1, received.lines().count());
    assertFalse(received.codePoints().anyMatch(c -> c < ' ' || c == 0x85 || c == 0x2028));
    GoldDocument read = JsonLines.parseGold(received, 2);
    assertEquals(text, read.text());
    assertEquals(text, read.id());
  }

  @Test
  void pairedSurrogatesStandAsTheyAre() {
    assertTrue(
        JsonLines.format("a", Articles.anonymous("\uD83D\uDE00")).contains("\"\uD83D\uDE00\""));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Marina Li Zhang, Zhang, Zhang",
    "PERSON, Marina Li Zhang, Li  Zhang, Li Zhang",
    "PERSON, Marina Li Zhang, Marina Zhang, ''",
    "PERSON, Marina Li Zhang, dia, ''",
    "PERSON, Marina Li Zhang, MLZ, ''",
    "PERSON, Marina Li Zhang, Marina Li Zhang, ''",
    "ORGANIZATION, Universitas Lampung, UnilA, UnilA",
    "ORGANIZATION, Badan Ketahanan Pangan, BKP, BKP",
    "ORGANIZATION, Badan Ketahanan Pangan, BPK, ''",
    "ORGANIZATION, Badan Ketahanan Pangan, itu, ''",
  })
  void aliasesArePartsOfTheNameAndAcronyms(
      SpeakerKind kind, String name, String mention, String alias) throws IOException {
    AttributedText article =
        Articles.by(name, kind, mention, List.of(new TextSpan(0, mention.length())));
    GoldDocument read = JsonLines.parseGold(JsonLines.format("a", article), 1);
    assertEquals(
        alias.isEmpty() ? List.of() : List.of(alias),
        read.attributions().get(0).speaker().orElseThrow().aliases());
  }

  @Test
  void documentNeedsNoLanguageAndIgnoresOtherFields() throws IOException {
    assertEquals(
        new InputDocument("a", "b\uD800", Optional.empty()),
        JsonLines.parseDocument(
            "\uFEFF"
                + " {\"attributions\":[{\"x\":[1]}],\"lang\":null,\"text\":\"b\\ud800\",\"id\":\"a\"}"
                + " \r",
            1));
    assertEquals(
        new InputDocument("a", "", Optional.of("en")),
        JsonLines.parseDocument("{\"id\":\"a\",\"lang\":\"en\",\"text\":\"\"}", 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | expected an object, found nothing",
        "[] | expected an object, found an array",
        "\"x\" | expected an object, found \"x\"",
        "{} | expected a field \"id\", found none",
        "{\"id\":\"a\"} | expected a field \"text\", found none",
        "{\"id\":7} | expected a string at /id, found 7",
        "{\"id\":\"a\",\"text\":null} | expected a string at /text, found null",
        "{\"id\":\"a\",\"text\":{}} | expected a string at /text, found an object",
        "{\"id\":\"a\",\"text\":\"\",\"lang\":[]} | expected a string at /lang, found an array",
        "{\"id\":\"a\",\"text\":\"\"} 1 | expected the end of the line, found 1",
      })
  void wrongDocumentSaysWhatWasExpected(String line, String message) {
    JsonLinesException e =
        assertThrows(JsonLinesException.class, () -> JsonLines.parseDocument(line, 3));
    assertEquals(message, e.getMessage());
    assertEquals(3, e.lineNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"id\":\"a", "{id:1}", "{\"id\":\"a\",\"id\":\"b\"}", "\u001B"})
  void brokenJsonSaysWhere(String line) {
    JsonLinesException e =
        assertThrows(JsonLinesException.class, () -> JsonLines.parseDocument(line, 3));
    assertTrue(
        e.getMessage().startsWith("expected a JSON object, found a fault at column "),
        e.getMessage());
  }

  @Test
  void nestingWithoutEndIsAnErrorAndNoCrash() {
    String line = "{\"x\":" + "[".repeat(1_000_000);
    JsonLinesException e =
        assertThrows(JsonLinesException.class, () -> JsonLines.parseDocument(line, 1));
    assertTrue(
        e.getMessage().startsWith("expected a JSON object, found a fault: "), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'quoted'"
            + "| expected one of direct, mixed, indirect at /attributions/0/type, found 'quoted'",
        "'type':1" + "| expected one of direct, mixed, indirect at /attributions/0/type, found 1",
        "'cue':[]| expected a field 'type' at /attributions/0, found none",
        "'content':[{'start':0}]"
            + "| expected a field 'end' at /attributions/0/content/0, found none",
        "'content':{}| expected an array at /attributions/0/content, found an object",
        "'content':[{'start':-1}]"
            + "| expected an offset at /attributions/0/content/0/start, found -1",
        "'content':[{'end':99999999999}]"
            + "| expected an offset at /attributions/0/content/0/end, found 99999999999",
        "'cue':[{'start':0,'end':1},{'start':3,'end':2}]"
            + "| expected a span at /attributions/0/cue/1 that ends after its start, found 3 to 2",
        "'type':'direct','source':[{'start':3,'end':5}]"
            + "| expected a span within the 4 code units of the text"
            + " at /attributions/0/source/0, found 3 to 5",
        "'speaker':{'kind':'robot'}"
            + "| expected one of person, organization, group, unnamed"
            + " at /attributions/0/speaker/kind, found 'robot'",
        "'optional':'no'" + "| expected true or false at /attributions/0/optional, found 'no'",
      })
  void wrongGoldSaysWhereAndWhatWasExpected(String attribution, String message) {
    String line =
        "{'id':'a','attributions':[{%s}],'text':'abcd'}".formatted(attribution).replace('\'', '"');
    JsonLinesException e =
        assertThrows(JsonLinesException.class, () -> JsonLines.parseGold(line, 5));
    assertEquals(message.replace('\'', '"'), e.getMessage());
    assertEquals(5, e.lineNumber());
  }

  @Test
  void nullsOfGoldAreAbsentOrEmpty() throws IOException {
    String line =
        """
        {'id':'a','lang':null,'text':'','attributions':[{'type':'mixed','content':null,\
        'speaker':{'name':null,'kind':null,'aliases':[]},'optional':true}],'affiliations':null}\
        """
            .replace('\'', '"');
    GoldDocument gold = JsonLines.parseGold(line, 1);
    assertEquals(
        List.of(
            new GoldDocument.Attribution(
                AttributionType.MIXED, List.of(), List.of(), List.of(), Optional.empty(), true)),
        gold.attributions());
    assertEquals(List.of(), gold.affiliations());
  }

  @Test
  void goldFileSkipsBlankLinesAndCountsThem() throws IOException {
    String first = "\uFEFF{\"id\":\"a\",\"text\":\"\"}\r\n\r\n";
    List<GoldDocument> read =
        JsonLines.readGold(new StringReader(first + "{\"id\":\"b\",\"text\":\"\"}"));
    assertEquals(List.of("a", "b"), read.stream().map(GoldDocument::id).toList());

    JsonLinesException e =
        assertThrows(
            JsonLinesException.class, () -> JsonLines.readGold(new StringReader(first + "[]")));
    assertEquals(3, e.lineNumber());
  }

  @Test
  void goldFileRefusesAnIdTwice() {
    String line = "{\"id\":\"a\",\"text\":\"\"}\n";
    JsonLinesException e =
        assertThrows(
            JsonLinesException.class,
            () -> JsonLines.readGold(new StringReader(line + "\n" + line)));
    assertEquals(3, e.lineNumber());
    assertEquals("expected an id of its own at /id, found the id of line 1", e.getMessage());
  }
}
