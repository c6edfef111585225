package io.github.kutipan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.kutipan.resolution.SpeakerResolver;
import io.github.kutipan.result.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's table of steps: each step once, with an example that it decides. */
class ReadmeReasonsTest {

  private record Row(String step, String example) {}

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .dropWhile(line -> !line.startsWith("| step |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|"))
        .map(cells -> new Row(cells[1].strip().replace("`", ""), cells[3].strip()))
        .toList();
  }

  static Stream<Row> examples() throws IOException {
    return rows().stream();
  }

  @Test
  void everyStepIsListedOnce() throws IOException {
    List<String> listed = rows().stream().map(Row::step).toList();
    assertEquals(SpeakerResolver.STEPS, listed.stream().collect(Collectors.toSet()));
    assertEquals(SpeakerResolver.STEPS.size(), listed.size());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsDecidedByItsStep(Row row) {
    Reading language = row.step().startsWith("neuter") ? Reading.ENGLISH : Reading.INDONESIAN;
    List<String> reasons =
        language.read(row.example()).attributions().stream().map(Attribution::reason).toList();
    assertTrue(
        reasons.stream().anyMatch(reason -> reason.endsWith("/" + row.step())), reasons::toString);
  }
}
