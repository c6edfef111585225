package io.github.kutipan.opennlp;

import com.google.common.annotations.VisibleForTesting;
import com.google.common.io.ByteStreams;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;

/**
 * Reads models that may be damaged, of another kind, or made to do harm.
 *
 * <p>None of them is read by Java's deserialisation. OpenNLP bounds the numbers of entries and
 * makes no classes but its own; what is left is the size, also that of a zip file when it is
 * unpacked.
 */
final class ModelReader {

  /** Fifty times what the models of the library need. */
  private static final int LIMIT = 100_000_000;

  /** A tag that every tagger of the universal parts of speech has. */
  private static final String NOUN = "NOUN";

  @FunctionalInterface
  interface Format<M> {
    M read(InputStream in) throws IOException;
  }

  private ModelReader() {}

  /**
   * Reads a model of a pack, or nothing where the pack has none.
   *
   * @param expected what the file should be, for the message
   * @throws LanguagePackException if it is something else
   */
  static <M> Optional<M> read(LanguagePack pack, String file, String expected, Format<M> format) {
    Optional<InputStream> stream = pack.open(file).or(() -> pack.openDependency(file));
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = stream.get()) {
      return Optional.of(format.read(new ByteArrayInputStream(bytes(in, LIMIT))));
      // OpenNLP answers foreign bytes with exceptions of any kind.
    } catch (IOException | RuntimeException e) {
      throw new LanguagePackException(
          pack.code() + "/" + file + ": expected " + expected + "; " + e, e);
    }
  }

  /**
   * Does nothing where a model that the pack leaves to a dependency is there; whoever forgot the
   * dependency should hear so before the first article.
   *
   * @throws LanguagePackException if it is not there
   */
  static void checkDependency(LanguagePack pack, String file) {
    Optional<InputStream> in = pack.openDependency(file);
    try {
      in.orElseGet(InputStream::nullInputStream).close();
    } catch (IOException e) {
      throw new LanguagePackException("cannot close " + pack.code() + "/" + file, e);
    }
  }

  /** Reads a model of OpenNLP's machine learning alone. */
  static MaxentModel events(InputStream in) throws IOException {
    return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
  }

  /** Reads a tagger of parts of speech, a zip file. */
  static POSModel tagger(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    checkUnpacked(new ByteArrayInputStream(bytes), LIMIT);
    POSModel model = new POSModel(new ByteArrayInputStream(bytes));
    SequenceClassificationModel tags = model.getPosSequenceModel();
    if (tags == null || !Arrays.asList(tags.getOutcomes()).contains(NOUN)) {
      throw new IOException("no tag " + NOUN);
    }
    return model;
  }

  @VisibleForTesting
  static byte[] bytes(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (in.read() >= 0) {
      throw new IOException("more than " + limit + " bytes");
    }
    return bytes;
  }

  @VisibleForTesting
  static void checkUnpacked(InputStream in, long limit) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    long left = limit;
    while (zip.getNextEntry() != null) {
      left -= ByteStreams.exhaust(ByteStreams.limit(zip, left + 1));
      if (left < 0) {
        throw new IOException("unpacks to more than " + limit + " bytes");
      }
    }
  }
}
