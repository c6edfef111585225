package io.github.kutipan.opennlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.QuoteAttributor;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePackException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is not what it should be is named, with what was expected, and does no harm. */
class DamagedModelsTest {

  private static final String TEXT = "\"Air naik\", mor Budi Santosa.";

  @TempDir private Path pack;

  @BeforeEach
  void writePack() throws IOException {
    write("pack.properties", "code=x-bad\n");
    write("marks.tsv", "mark\tlevel\tside\n\"\tdouble\tboth\n");
    write("cues.tsv", "lemma\tforms\tclass\tcontent\nmor\tmor\ttell\tclause\n");
    write("patterns.txt", "quote: QUOTE , CUE:tell SOURCE\n");
    Files.createDirectory(pack.resolve("models"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "artifact.models/pos.bin=org.example:tags | the artifact org.example:tags, which holds it,",
        "'' | it"
      })
  void modelThatADependencyShouldHoldIsMissedBeforeTheFirstArticle(String property, String what)
      throws IOException {
    write("pack.properties", "code=x-bad\ndependency.models/pos.bin=tags.bin\n" + property + "\n");
    LanguagePackException error =
        assertThrows(
            LanguagePackException.class,
            () -> QuoteAttributor.builder().languagePack(pack).build());
    assertEquals(
        "language pack \"x-bad\" needs tags.bin: "
            + what
            + " is not on the class path or the module path",
        error.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "pos.bin, a tagger of universal parts of speech",
    "names.bin, a model of names",
    "confidence.bin, a model of confidence",
    "reports.bin, a model of reports"
  })
  void fileThatIsNoModelIsNamedWithWhatWasExpected(String file, String expected)
      throws IOException {
    write("models/" + file, "Bukan model, hanya teks.");
    assertNamed(file, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "pos.bin, a tagger of universal parts of speech",
    "names.bin, a model of names",
    "confidence.bin, a model of confidence"
  })
  void truncatedModelIsNamedWithWhatWasExpected(String file, String expected) throws IOException {
    byte[] whole = shipped(file);
    for (int length : new int[] {0, 1, 7, 100, whole.length / 3, whole.length * 9 / 10}) {
      Files.write(pack.resolve("models").resolve(file), Arrays.copyOf(whole, length));
      assertNamed(file, expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "names.bin, pos.bin, a tagger of universal parts of speech",
    "confidence.bin, names.bin, a model of names",
    "pos.bin, names.bin, a model of names",
    "names.bin, confidence.bin, a model of confidence"
  })
  void modelOfAnotherKindIsNamedWithWhatWasExpected(String kind, String file, String expected)
      throws IOException {
    Files.write(pack.resolve("models").resolve(file), shipped(kind));
    assertNamed(file, expected);
  }

  @Test
  void zipFileWithoutATaggerIsNamed() throws IOException {
    Files.write(
        pack.resolve("models/pos.bin"),
        zip("manifest.properties", "Language=id\n".getBytes(UTF_8)));
    assertNamed("pos.bin", "a tagger of universal parts of speech");
  }

  @Test
  void modelCannotNameAClassToMake() throws IOException {
    String manifest =
        "Manifest-Version=1.0\nOpenNLP-Version=2.5.0\nComponent-Name=POSTaggerME\nLanguage=id\n"
            + "factory=io.github.kutipan.opennlp.DamagedModelsTest$Trap\n";
    Files.write(
        pack.resolve("models/pos.bin"), zip("manifest.properties", manifest.getBytes(UTF_8)));
    assertNamed("pos.bin", "a tagger of universal parts of speech");
    assertEquals(0, Trap.made);
  }

  /** Would tell if a model had it made. */
  public static final class Trap extends opennlp.tools.postag.POSTaggerFactory {
    static int made;

    /** Called by name. */
    public Trap() {
      made++;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_000_001, Integer.MAX_VALUE})
  void numberOfEntriesBeyondReasonIsRefused(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF("Perceptron");
    out.writeInt(count);
    Files.write(pack.resolve("models/names.bin"), bytes.toByteArray());
    assertNamed("names.bin", "a model of names");
  }

  @Test
  void fileBeyondTheLimitIsRefused() throws IOException {
    assertEquals(3, ModelReader.bytes(stream(new byte[3]), 3).length);
    assertThrows(IOException.class, () -> ModelReader.bytes(stream(new byte[4]), 3));
  }

  @Test
  void zipFileThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
    byte[] bomb = zip("pos.model", new byte[1_000_000]);
    assertTrue(bomb.length < 2_000);
    assertEquals(1_000_000, ModelReader.unpacked(stream(bomb), 1_000_000).get("pos.model").length);
    IOException e =
        assertThrows(IOException.class, () -> ModelReader.unpacked(stream(bomb), 999_999));
    assertEquals("unpacks to more than 999999 bytes", e.getMessage());
  }

  /** OpenNLP filters what Java's deserialisation may make; models do without it altogether. */
  @Test
  void noClassThatReadsModelsDeserialisesObjects() {
    StringWriter found = new StringWriter();
    PrintWriter out = new PrintWriter(found);
    ToolProvider.findFirst("jdeps")
        .orElseThrow()
        .run(
            out,
            out,
            "--ignore-missing-deps",
            "-verbose:class",
            "-regex",
            "java\\.io\\.ObjectInput.*|opennlp\\..*\\.ObjectDataReader",
            Path.of("target", "classes", "io", "github", "kutipan", "opennlp").toString());
    assertEquals("", found.toString().strip());
  }

  private void assertNamed(String file, String expected) {
    QuoteAttributor attributor = QuoteAttributor.builder().languagePack(pack).build();
    LanguagePackException e =
        assertThrows(LanguagePackException.class, () -> attributor.attribute(TEXT));
    String message = String.valueOf(e.getMessage());
    assertTrue(
        message.startsWith("x-bad/models/" + file + ": expected " + expected + "; "), message);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static byte[] shipped(String file) throws IOException {
    try (InputStream in = LanguagePack.of("id").open("models/" + file).orElseThrow()) {
      return in.readAllBytes();
    }
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private void write(String file, String content) throws IOException {
    Files.writeString(pack.resolve(file), content);
  }
}
