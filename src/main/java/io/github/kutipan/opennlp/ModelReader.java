package io.github.kutipan.opennlp;

import static java.util.Objects.requireNonNull;

import com.google.common.annotations.VisibleForTesting;
import com.google.common.collect.ImmutableSet;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.LanguagePackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;

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

  private static final String MANIFEST = "manifest.properties";
  private static final String WEIGHTS = "pos.model";
  private static final String FEATURES = "generator.featuregen";
  private static final String DEFAULT_FEATURES = "/opennlp/tools/postag/pos-default-features.xml";

  /** Tells the parts of speech (UPOS) of the words of a sentence. Thread-safe. */
  @FunctionalInterface
  interface Tagger {
    List<String> tag(List<String> words);
  }

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
  static Tagger tagger(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    Map<String, byte[]> entries = unpacked(new ByteArrayInputStream(bytes), LIMIT);
    if (isDefault(entries)) {
      byte[] weights = requireNonNull(entries.get(WEIGHTS));
      MaxentModel model = events(new ByteArrayInputStream(weights));
      String[] outcomes = new String[model.getNumOutcomes()];
      Arrays.setAll(outcomes, model::getOutcome);
      checkTags(outcomes);
      return new DefaultPosTagger((AbstractModel) model)::tag;
    }
    POSModel model = new POSModel(new ByteArrayInputStream(bytes));
    SequenceClassificationModel tags = model.getPosSequenceModel();
    checkTags(tags == null ? new String[0] : tags.getOutcomes());
    PosTagger.Model shared = new PosTagger.Model(model);
    Pool<PosTagger> pool = new Pool<>(() -> new PosTagger(shared));
    return words -> pool.use(tagger -> tagger.tag(words));
  }

  private static void checkTags(String[] tags) throws IOException {
    if (!Arrays.asList(tags).contains(NOUN)) {
      throw new IOException("no tag " + NOUN);
    }
  }

  /** Whether a tagger looks at what OpenNLP's do by default, and at nothing else. */
  @VisibleForTesting
  static boolean isDefault(Map<String, byte[]> entries) throws IOException {
    if (!entries.keySet().equals(ImmutableSet.of(MANIFEST, WEIGHTS, FEATURES))) {
      return false;
    }
    Properties manifest = new Properties();
    manifest.load(new ByteArrayInputStream(requireNonNull(entries.get(MANIFEST))));
    try (InputStream in = POSTaggerFactory.class.getResourceAsStream(DEFAULT_FEATURES)) {
      return in != null
          && "POSTaggerME".equals(manifest.getProperty("Component-Name"))
          && POSTaggerFactory.class.getName().equals(manifest.getProperty("factory"))
          && Arrays.equals(in.readAllBytes(), entries.get(FEATURES));
    }
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
  static Map<String, byte[]> unpacked(InputStream in, int limit) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    Map<String, byte[]> entries = new HashMap<>();
    int left = limit;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      byte[] content = zip.readNBytes(left + 1);
      left -= content.length;
      if (left < 0) {
        throw new IOException("unpacks to more than " + limit + " bytes");
      }
      entries.put(entry.getName(), content);
    }
    return entries;
  }
}
