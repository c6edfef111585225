package io.github.kutipan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePackTest {

  @TempDir private Path temporary;
  private Path pack;

  /** The smallest pack there can be. */
  @BeforeEach
  void writePack() throws IOException {
    pack = Files.createDirectory(temporary.resolve("x-bad"));
    write("pack.properties", "# What: a language\ncode=x-bad\n");
    write("marks.tsv", "mark\tlevel\tside\n\"\tdouble\tboth\n");
    write("cues.tsv", "lemma\tforms\tclass\tcontent\nmor\tmor,mors\ttell\tclause\n");
    write("patterns.txt", "quote: QUOTE , CUE:tell SOURCE\n");
  }

  @Test
  void smallestPackHasItsFourFilesOnly() {
    LanguagePack read = LanguagePack.read(pack);
    assertEquals("x-bad", read.code());
    assertEquals(List.of(new Mark("\"", Mark.Level.DOUBLE, Mark.Side.BOTH)), read.marks());
    assertEquals(Optional.of(new Cue("mor", "tell", Cue.Content.CLAUSE)), read.cues().get("mors"));
    assertEquals("quote", read.patterns().get(0).id());
    assertTrue(read.titles().isEmpty());
    for (Words list : Words.values()) {
      assertTrue(read.words(list).isEmpty(), list::name);
    }
  }

  static Stream<Arguments> errors() {
    return Stream.of(
        arguments(
            "pack.properties",
            "code=x-bad\nname\n",
            "x-bad/pack.properties:2:1: expected key=value"),
        arguments(
            "pack.properties",
            "code=x-bad\n=Bad\n",
            "x-bad/pack.properties:2:1: expected key=value"),
        arguments(
            "pack.properties",
            "code=x-bad\n# again\ncode=x-bad\n",
            "x-bad/pack.properties:3:1: key given twice"),
        arguments(
            "pack.properties",
            "name=Bad\n",
            "x-bad/pack.properties:1:1: expected code=…, the language's code"),
        arguments(
            "marks.tsv",
            "mark\tlevel\tside\n\"\tdouble\tboth\n'\ttriple\tboth\n",
            "x-bad/marks.tsv:3:3: column level: unknown value \"triple\"; expected one of double,"
                + " single"),
        arguments(
            "marks.tsv",
            "mark\tlevel\tside\n\"\tDOUBLE\tboth\n",
            "x-bad/marks.tsv:2:3: column level: unknown value \"DOUBLE\"; expected one of double,"
                + " single"),
        arguments(
            "marks.tsv",
            "mark\tside\tlevel\n\"\tboth\tdouble\n",
            "x-bad/marks.tsv:1:6: expected the columns mark, level, side"),
        arguments(
            "titles.tsv",
            "# What: titles\n\nform\tkind\n",
            "x-bad/titles.tsv:3:6: expected the columns form, position, kind"),
        arguments(
            "titles.tsv",
            "form\tposition\tkind\nvrim\tbefore\n",
            "x-bad/titles.tsv:2:12: expected 3 cells, found 2"),
        arguments(
            "titles.tsv",
            "form\tposition\tkind\nvrim\tbefore\trank\tmore\n",
            "x-bad/titles.tsv:2:18: expected 3 cells, found 4"),
        arguments(
            "titles.tsv",
            "form\tposition\tkind\nvrim\tbefore\trank\n# again\nvrim\tafter\trank\n",
            "x-bad/titles.tsv:4:1: \"vrim\" is given twice"),
        arguments(
            "titles.tsv",
            "form\tposition\tkind\nvrim\tbeside\trank\n",
            "x-bad/titles.tsv:2:6: column position: unknown value \"beside\"; expected one of"
                + " before, after"),
        arguments(
            "roles.tsv",
            "form\tnumber\tkind\tcomplement\ndru\tone\toffice\tbody\n",
            "x-bad/roles.tsv:2:5: column number: unknown value \"one\"; expected one of singular,"
                + " plural, any"),
        arguments(
            "organizations.tsv",
            "form\tposition\nGilda\tmiddle\n",
            "x-bad/organizations.tsv:2:7: column position: unknown value \"middle\"; expected one"
                + " of first, last, whole"),
        arguments(
            "groups.tsv",
            "form\tnumber\tkind\nzelm\tany\tanimal\n",
            "x-bad/groups.tsv:2:10: column kind: unknown value \"animal\"; expected one of person,"
                + " body, document"),
        arguments(
            "determiners.tsv",
            "form\tposition\tnumber\treference\nri\tafter\tany\tsure\n",
            "x-bad/determiners.tsv:2:14: column reference: unknown value \"sure\"; expected one of"
                + " definite, indefinite"),
        arguments(
            "pronouns.tsv",
            "form\tposition\tnumber\treference\nmo\tbound\tany\tother\n",
            "x-bad/pronouns.tsv:2:4: column position: unknown value \"bound\"; expected one of"
                + " free, enclitic"),
        arguments(
            "cues.tsv",
            "lemma\tforms\tclass\tcontent\nmor\tmor\ttell\tcluase\n",
            "x-bad/cues.tsv:2:14: column content: unknown value \"cluase\"; expected one of clause, finite,"
                + " marked, partial, object, quote"),
        arguments(
            "adverbs.txt",
            "# What: adverbs\nfio\nlen\nfio\n",
            "x-bad/adverbs.txt:4:1: \"fio\" is given twice"),
        arguments(
            "adverbs.txt",
            "fio\nlen \n",
            "x-bad/adverbs.txt:2:4: white space at the border of the line"),
        arguments(
            "adverbs.txt",
            "fio\r\n",
            "x-bad/adverbs.txt:1:4: white space at the border of the line"),
        arguments(
            "adverbs.txt",
            "fio\ncafe\u0301\n",
            "x-bad/adverbs.txt:2:4: not in Unicode's composed form (NFC)"),
        arguments(
            "pack.properties",
            "code=x-bad\nmodifiers-first = yes\n",
            "x-bad/pack.properties:2:19: modifiers-first: expected true or false"),
        arguments(
            "pack.properties",
            "code=x-bad\ndependency.models/pos.bin=../pos.bin\n",
            "x-bad/pack.properties:2:27: dependency.models/pos.bin: expected the name of a .bin"
                + " file on the class path"),
        arguments(
            "adverbs.txt",
            "\uFEFFfio\n",
            "x-bad/adverbs.txt:1:1: a byte order mark; expected UTF-8 without"),
        arguments(
            "adverbs.txt",
            " fio\n",
            "x-bad/adverbs.txt:1:1: white space at the border of the line"),
        arguments(
            "titles.tsv",
            " vrim\tbefore\n",
            "x-bad/titles.tsv:1:2: expected the columns form, position, kind"),
        arguments(
            "patterns.txt",
            "quote: QUOTE CUE:tell|ask SOURCE\n",
            "x-bad/patterns.txt:1:23: pattern quote: no cue in cues.tsv has the class ask"),
        arguments(
            "patterns.txt",
            "quote QUOTE CUE:tell\n",
            "x-bad/patterns.txt:1:1: expected \"id: elements\""),
        arguments(
            "patterns.txt",
            "quote: CONTENT , SOURCE\n",
            "x-bad/patterns.txt:1:8: expected a CUE:class, or a QUOTE where there is no cue"),
        arguments(
            "patterns.txt",
            "quote: QUOTE CUE:tell\n# again\nquote: QUOTE CUE:tell SOURCE\n",
            "x-bad/patterns.txt:3:1: pattern \"quote\" is given twice"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("errors")
  void errorIsReportedWithFileLineAndColumn(String file, String content, String expected)
      throws IOException {
    write(file, content);
    assertTrue(findings().contains(expected), () -> "found " + findings());
  }

  @Test
  void unknownElementOfAPatternIsReportedWithAllThatAreKnown() throws IOException {
    write("patterns.txt", "# What: patterns\nquote: QUOTE CUE:tell SUORCE\n");
    assertEquals(1, findings().size());
    String finding = findings().get(0);
    assertTrue(
        finding.startsWith("x-bad/patterns.txt:2:23: unknown element \"SUORCE\"; expected one of "),
        finding);
    for (Pattern.Kind kind : Pattern.Kind.values()) {
      assertTrue(finding.contains(kind.name()), finding);
    }
  }

  @Test
  void classOfAPatternThatNoCueHasIsReportedWhereThePatternStands() throws IOException {
    write("patterns.txt", "# What: patterns\nquote: QUOTE CUE:tell\nask: QUOTE CUE:ask\n");
    assertEquals(
        List.of("x-bad/patterns.txt:3:16: pattern ask: no cue in cues.tsv has the class ask"),
        findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack.properties", "marks.tsv", "cues.tsv", "patterns.txt"})
  void requiredFileThatIsMissingIsReported(String file) throws IOException {
    Files.delete(pack.resolve(file));
    assertTrue(
        findings().contains("x-bad/" + file + ":1:1: missing; a language pack must have it"),
        () -> "found " + findings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pack.properties", "marks.tsv", "cues.tsv", "patterns.txt", "notices.txt"})
  void fileInAnotherEncodingIsReported(String file) throws IOException {
    Files.write(pack.resolve(file), "caf\u00e9=caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(
        findings().contains("x-bad/" + file + ":1:4: not UTF-8"), () -> "found " + findings());
  }

  @Test
  void firstByteOfAnotherEncodingIsReportedWhereItStands() throws IOException {
    Files.write(
        pack.resolve("adverbs.txt"), "fio\nle\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("x-bad/adverbs.txt:2:3: not UTF-8"), findings());
  }

  @Test
  void everythingThatIsWrongIsReportedAtOnce() throws IOException {
    write("pack.properties", "code\n");
    write("marks.tsv", "mark\tlevel\tside\n\"\tdouble\n'\tsimple\tboth\n");
    write("adverbs.txt", "fio\nfio\n");
    Files.delete(pack.resolve("patterns.txt"));
    LanguagePackException e = failure();
    assertEquals(
        List.of(
            "x-bad/pack.properties:1:1: expected key=value",
            "x-bad/pack.properties:1:1: expected code=…, the language's code",
            "x-bad/marks.tsv:2:9: expected 3 cells, found 2",
            "x-bad/marks.tsv:3:3: column level: unknown value \"simple\"; expected one of double,"
                + " single",
            "x-bad/patterns.txt:1:1: missing; a language pack must have it",
            "x-bad/adverbs.txt:2:1: \"fio\" is given twice"),
        e.findings());
    assertEquals(
        "language pack \"x-bad\" has errors:\n  " + String.join("\n  ", e.findings()),
        e.getMessage());
  }

  @Test
  void messageShowsTwentyFindingsAndCountsTheOthers() throws IOException {
    write("adverbs.txt", "fio\n".repeat(24));
    LanguagePackException e = failure();
    assertEquals(23, e.findings().size());
    List<String> lines = String.valueOf(e.getMessage()).lines().toList();
    assertEquals(22, lines.size());
    assertEquals("  x-bad/adverbs.txt:21:1: \"fio\" is given twice", lines.get(20));
    assertEquals("  and 3 more", lines.get(21));
  }

  @Test
  void unknownLanguageListsTheKnownOnes() {
    LanguagePackException e =
        assertThrows(LanguagePackException.class, () -> LanguagePack.of("x-none"));
    assertEquals(
        "unknown language \"x-none\"; known are " + String.join(", ", LanguagePack.known()),
        e.getMessage());
    assertEquals(List.of(), e.findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ID", "../language/id", "id/models", "x-toy"})
  void onlyTheCodesOfTheIndexAreLanguages(String code) {
    assertThrows(LanguagePackException.class, () -> LanguagePack.of(code));
  }

  @Test
  void indexListsTheFoldersThatThereAre() throws IOException {
    Path resources = Path.of("src", "main", "resources", "io", "github", "kutipan", "language");
    try (Stream<Path> files = Files.list(resources)) {
      Set<String> folders =
          files
              .filter(Files::isDirectory)
              .map(folder -> String.valueOf(folder.getFileName()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(folders, LanguagePack.known());
    }
  }

  @Test
  void everyLanguageHasTheCodeOfItsFolder() {
    for (String code : LanguagePack.known()) {
      assertEquals(code, LanguagePack.of(code).code());
    }
  }

  @Test
  void linkOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "fio\n");
    Files.createSymbolicLink(pack.resolve("adverbs.txt"), secret);
    assertEquals(1, findings().size());
    String finding = findings().get(0);
    assertTrue(finding.startsWith("x-bad/adverbs.txt:1:1: cannot be read: "), finding);
    assertTrue(finding.contains("leads out of the language pack"), finding);
  }

  @Test
  void linkedFolderInTheFolderIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("pos.bin"), "fio");
    Files.createSymbolicLink(pack.resolve("models"), elsewhere);
    LanguagePack read = LanguagePack.read(pack);
    LanguagePackException e =
        assertThrows(LanguagePackException.class, () -> read.open("models/pos.bin"));
    assertTrue(String.valueOf(e.getMessage()).contains("x-bad/models/pos.bin"), e::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.txt", "models/../../secret.txt", "./../x-bad/../secret.txt"})
  void nameThatLeadsOutOfTheFolderIsRefused(String name) throws IOException {
    Files.writeString(temporary.resolve("secret.txt"), "fio\n");
    LanguagePack read = LanguagePack.read(pack);
    assertThrows(LanguagePackException.class, () -> read.open(name));
  }

  @Test
  void absoluteNameIsRefused() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "fio\n");
    LanguagePack read = LanguagePack.read(pack);
    assertThrows(LanguagePackException.class, () -> read.open(secret.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../languages.txt", "models/../../languages.txt"})
  void nameThatLeadsOutOfALanguageOfTheLibraryOpensNothing(String name) throws IOException {
    LanguagePack indonesian = LanguagePack.of("id");
    boolean opened;
    try (InputStream in = indonesian.open(name).orElse(null)) {
      opened = in != null;
    } catch (LanguagePackException e) {
      opened = false;
    }
    assertFalse(opened, name);
  }

  @Test
  void fileOfThePackIsOpened() throws IOException {
    write("notes.txt", "fio");
    try (InputStream in = LanguagePack.read(pack).open("notes.txt").orElseThrow()) {
      assertEquals("fio", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(Optional.empty(), LanguagePack.read(pack).open("models/none.bin"));
  }

  @Test
  void folderItselfMayBeReachedByALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("x-link"), pack);
    assertEquals("x-bad", LanguagePack.read(link).code());
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(pack.resolve(file), content);
  }

  private List<String> findings() {
    return failure().findings();
  }

  private LanguagePackException failure() {
    return assertThrows(LanguagePackException.class, () -> LanguagePack.read(pack));
  }
}
