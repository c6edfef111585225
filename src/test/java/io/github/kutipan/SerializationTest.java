package io.github.kutipan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.result.AttributionType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SerializationTest {

  private static final String INDONESIAN =
      """
      "Jembatan itu selesai bulan depan," kata Kepala Dinas Perhubungan Rina Kusuma.
      Menurut Budi Santosa, pasar akan ramai lagi "setelah jembatan itu dibuka".
      """;
  private static final String ENGLISH = "\"We are ready,\" said Gov. Ann Carver on Tuesday.";

  @Test
  void copyGivesWhatTheOriginalGives() throws Exception {
    QuoteAttributor original = QuoteAttributor.forLanguage("id");
    assertEquals(original.attribute(INDONESIAN), copy(original).attribute(INDONESIAN));
  }

  @Test
  void copyHasTheOptionsOfTheOriginal() throws Exception {
    QuoteAttributor original =
        QuoteAttributor.builder()
            .language("id")
            .types(Set.of(AttributionType.DIRECT))
            .minimumConfidence(0.9)
            .build();
    assertEquals(1, original.attribute(INDONESIAN).attributions().size());
    assertEquals(original.attribute(INDONESIAN), copy(original).attribute(INDONESIAN));
    assertEquals(0, copy(withFloor(1)).attribute(INDONESIAN).attributions().size());
  }

  private static QuoteAttributor withFloor(double minimum) {
    return QuoteAttributor.builder().language("id").minimumConfidence(minimum).build();
  }

  @Test
  void copyHasTheBreadthOfTheOriginal() throws Exception {
    String article = "Mark Hale did not say who owned the ferry.";
    QuoteAttributor broad = QuoteAttributor.forLanguage("en");
    QuoteAttributor strict =
        QuoteAttributor.builder().language("en").breadth(Breadth.STRICT).build();

    assertEquals(1, copy(broad).attribute(article).attributions().size());
    assertEquals(0, copy(strict).attribute(article).attributions().size());
  }

  @Test
  void copyDetectsLanguagesWhereTheOriginalDoes() throws Exception {
    QuoteAttributor copy = copy(QuoteAttributor.detecting());
    assertEquals("id", copy.attribute(INDONESIAN).language());
    assertEquals("en", copy.attribute(ENGLISH).language());
  }

  @Test
  void copyOfACopyIsAsGood() throws Exception {
    QuoteAttributor original = QuoteAttributor.forLanguage("en");
    assertEquals(original.attribute(ENGLISH), copy(copy(original)).attribute(ENGLISH));
  }

  @Test
  void optionsAreAllThatIsWritten() throws IOException {
    int length = write(QuoteAttributor.detecting()).length;
    assertTrue(length < 1000, () -> "bytes: " + length);
  }

  @Test
  void attributorsOfALanguageShareItsModels() throws Exception {
    byte[] bytes = write(QuoteAttributor.forLanguage("id"));
    Pipeline pipeline = read(bytes).pipeline("id");
    assertSame(pipeline, read(bytes).pipeline("id"));
    assertSame(pipeline, withFloor(0.5).pipeline("id"));
    assertSame(pipeline, copy(QuoteAttributor.detecting()).pipeline("id"));
  }

  @Test
  void copiesOfAFoldersAttributorShareWhatItHasRead() throws Exception {
    QuoteAttributor original = QuoteAttributor.builder().languagePack(TestPacks.toy()).build();
    assertSame(original.pipeline("x-toy"), copy(original).pipeline("x-toy"));
  }

  @Test
  void folderIsReadAgainForEachAttributorThatIsBuilt() {
    QuoteAttributor before = QuoteAttributor.builder().languagePack(TestPacks.toy()).build();
    QuoteAttributor after = QuoteAttributor.builder().languagePack(TestPacks.toy()).build();
    assertNotSame(before.pipeline("x-toy"), after.pipeline("x-toy"));
  }

  @Test
  void relativeFolderIsFoundFromAnyWorkingDirectory() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(TestPacks.toy().toAbsolutePath());
    byte[] bytes = write(QuoteAttributor.builder().languagePack(relative).build());
    String written = new String(bytes, ISO_8859_1);
    assertTrue(written.contains(TestPacks.toy().toUri().toString()), written);
  }

  /** Another name in the bytes stands for a machine that does not have the folder. */
  @Test
  void folderThatTheReaderDoesNotHaveIsNamed() throws IOException {
    byte[] bytes = write(QuoteAttributor.builder().languagePack(TestPacks.toy()).build());
    byte[] elsewhere =
        new String(bytes, ISO_8859_1).replace("/x-toy/", "/x-gone").getBytes(ISO_8859_1);
    InvalidObjectException e = assertThrows(InvalidObjectException.class, () -> read(elsewhere));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("x-gone: no such folder"), message);
  }

  @Test
  void languageThatTheReaderDoesNotKnowIsNamed() throws IOException {
    byte[] bytes = write(QuoteAttributor.forLanguage("id"));
    byte[] other = new String(bytes, ISO_8859_1).replace("\0\2id", "\0\2q?").getBytes(ISO_8859_1);
    InvalidObjectException e = assertThrows(InvalidObjectException.class, () -> read(other));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("unknown language \"q?\"; known are id"), message);
  }

  @Test
  void attributorThatDoesNotComeAsOptionsIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
      out.writeShort(ObjectStreamConstants.STREAM_VERSION);
      out.writeByte(ObjectStreamConstants.TC_OBJECT);
      out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
      out.writeUTF(QuoteAttributor.class.getName());
      out.writeLong(ObjectStreamClass.lookup(QuoteAttributor.class).getSerialVersionUID());
      out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
      out.writeShort(0);
      out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
      out.writeByte(ObjectStreamConstants.TC_NULL);
    }
    InvalidObjectException e =
        assertThrows(InvalidObjectException.class, () -> read(bytes.toByteArray()));
    assertEquals("expected the options of an attributor", e.getMessage());
  }

  private static QuoteAttributor copy(QuoteAttributor attributor) throws Exception {
    return read(write(attributor));
  }

  private static byte[] write(QuoteAttributor attributor) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(attributor);
    }
    return bytes.toByteArray();
  }

  private static QuoteAttributor read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (QuoteAttributor) in.readObject();
    }
  }
}
