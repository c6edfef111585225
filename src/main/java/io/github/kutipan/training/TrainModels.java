package io.github.kutipan.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import io.github.kutipan.language.LanguagePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import opennlp.tools.util.Version;

/**
 * Trains the models of a language, tests them on held-out corpora, and writes them down with where
 * they come from.
 *
 * <pre>{@code
 * java -cp target/kutipan-cli.jar io.github.kutipan.training.TrainModels \
 *     id ../shared/data src/main/resources/io/github/kutipan/language/id/models
 * }</pre>
 *
 * <p>The arguments are the code of the language, the folder of the corpora and the folder to write
 * to. The corpora and their licences stand in the pack's {@code training.properties}, and end up in
 * {@code models.properties} beside the models. On one Java version, the same corpora and parameters
 * give the same models, byte for byte.
 */
public final class TrainModels {

  private static final String HEAD =
      """
      # What: the models beside this file, and how they were made; written by TrainModels
      # Source: the corpora that each model names
      # Licence: that of its corpora
      """;

  private final Path corpora;
  private final Path output;

  private TrainModels(Path corpora, Path output) {
    this.corpora = corpora;
    this.output = output;
  }

  /**
   * Trains all models of a language, and prints how good they are.
   *
   * @param arguments the code of the language, the folder of corpora, the folder to write to
   * @throws IOException if a corpus cannot be read or a model not written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("expected three arguments: language, folder of corpora, output folder");
      System.exit(2);
    }
    TrainModels training = new TrainModels(Path.of(arguments[1]), Path.of(arguments[2]));
    List<String> lines = new ArrayList<>();
    lines.add(
        "command=java -cp target/kutipan-cli.jar "
            + TrainModels.class.getName()
            + " "
            + String.join(" ", arguments));
    lines.add("date=" + LocalDate.now(ZoneOffset.UTC));
    lines.add("opennlp=" + Version.currentVersion());
    for (ModelPlan plan : plans(arguments[0])) {
      lines.addAll(training.run(plan));
    }
    Files.writeString(
        training.output.resolve("models.properties"), HEAD + String.join("\n", lines) + "\n");
  }

  private static List<ModelPlan> plans(String language) throws IOException {
    String resource = "/io/github/kutipan/language/" + language + "/training.properties";
    try (InputStream in = TrainModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + ": no such file, so nothing says what to train");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, UTF_8));
      return ModelPlan.all(language, properties);
    }
  }

  /** Trains, tests and writes one model, and returns its lines of {@code models.properties}. */
  private List<String> run(ModelPlan plan) throws IOException {
    return run(plan, trainer(plan));
  }

  private <S> List<String> run(ModelPlan plan, Trainer<S> trainer) throws IOException {
    String prefix = plan.name() + ".";
    List<List<S>> training = new ArrayList<>();
    Map<String, String> lines = new TreeMap<>(plan.options());
    for (Corpus corpus : plan.training()) {
      training.add(trainer.read(corpus, corpora));
      lines.put(prefix + "corpus." + corpus.name(), corpus.provenance());
    }
    byte[] model = trainer.train(training);
    String file = prefix + "bin";
    Files.createDirectories(output);
    Files.write(output.resolve(file), model);
    lines.put(prefix + "file", file);
    lines.put(prefix + "sha-256", Hashing.sha256().hashBytes(model).toString());
    System.out.printf("%s: %d bytes%n", file, model.length);
    for (Corpus corpus : plan.tests()) {
      Outcome outcome = trainer.test(model, trainer.read(corpus, corpora));
      lines.put(prefix + "score." + corpus.name(), outcome.summary());
      System.out.printf("  %s: %s%n%s", corpus.name(), outcome.summary(), outcome.table());
    }
    return lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).toList();
  }

  private static Trainer<?> trainer(ModelPlan plan) {
    LanguagePack pack = LanguagePack.of(plan.language());
    return switch (plan.name()) {
      case "pos" -> new PosTrainer(plan);
      case "names" -> new NameTrainer(plan, pack);
      case "ends", "reports" -> new ReportTrainer(plan, pack);
      case "confidence" -> new ConfidenceTrainer(plan, pack);
      default ->
          throw new IllegalArgumentException(
              "training.properties: unknown model \""
                  + plan.name()
                  + "\"; expected pos, names, ends, reports or confidence");
    };
  }
}
