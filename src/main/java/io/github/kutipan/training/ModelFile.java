package io.github.kutipan.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/**
 * Serializes models so that one training gives the same bytes as the next.
 *
 * <p>OpenNLP writes the time into the manifest, into a comment above it, and into each entry, whose
 * order it leaves to a hash map.
 */
final class ModelFile {

  private static final String MANIFEST = "manifest.properties";
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  static byte[] bytes(BaseModel model) throws IOException {
    ByteArrayOutputStream serialized = new ByteArrayOutputStream();
    model.serialize(serialized);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(serialized.toByteArray()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        entries.put(
            entry.getName(), entry.getName().equals(MANIFEST) ? manifest(content) : content);
      }
    }
    ByteArrayOutputStream canonical = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(canonical)) {
      for (Map.Entry<String, byte[]> content : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        out.write(content.getValue());
      }
    }
    return canonical.toByteArray();
  }

  private static byte[] manifest(byte[] written) throws IOException {
    Properties manifest = new Properties();
    manifest.load(new ByteArrayInputStream(written));
    manifest.setProperty("Timestamp", "0");
    StringBuilder sorted = new StringBuilder();
    for (String key : new TreeSet<>(manifest.stringPropertyNames())) {
      sorted.append(key).append('=').append(manifest.getProperty(key)).append('\n');
    }
    return sorted.toString().getBytes(ISO_8859_1);
  }
}
