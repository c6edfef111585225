package io.github.kutipan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.render.MarkedText.Note;
import io.github.kutipan.result.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the patterns and the cues of a language pack stand. Immutable and thread-safe. */
final class PackRules {
  private static final String PATTERNS = "patterns.txt";
  private static final String CUES = "cues.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t').trimResults();
  private static final Splitter FORMS = Splitter.on(',').trimResults().omitEmptyStrings();

  private final Map<String, String> patterns;
  private final Map<String, String> cues;

  private PackRules(Map<String, String> patterns, Map<String, String> cues) {
    this.patterns = patterns;
    this.cues = cues;
  }

  /** Finds the rules of a pack that was checked. */
  static PackRules read(Path pack) throws IOException {
    Map<String, String> patterns = new HashMap<>();
    Map<String, String> cues = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(pack.resolve(PATTERNS), UTF_8)) {
      number++;
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        patterns.putIfAbsent(
            line.substring(0, colon).strip(),
            PATTERNS + ":" + number + ": " + line.substring(colon + 1).strip());
      }
    }
    number = 0;
    for (String line : Files.readAllLines(pack.resolve(CUES), UTF_8)) {
      number++;
      List<String> columns = COLUMNS.splitToList(line);
      if (columns.size() > 1 && !line.startsWith("#")) {
        String entry = CUES + ":" + number + ": " + String.join(" | ", columns);
        FORMS.split(columns.get(1)).forEach(form -> cues.putIfAbsent(folded(form), entry));
      }
    }
    return new PackRules(patterns, cues);
  }

  /** Tells which rules made an attribution. */
  List<Note> notes(String text, Attribution attribution) {
    List<Note> notes = new ArrayList<>();
    int slash = attribution.reason().lastIndexOf('/');
    String pattern = attribution.reason().substring(0, slash);
    String rule = Optional.ofNullable(patterns.get(pattern)).map(at -> ", " + at).orElse("");
    notes.add(new Note("pattern", pattern + rule));
    attribution
        .cue()
        .flatMap(cue -> Optional.ofNullable(cues.get(folded(cue.in(text)))))
        .ifPresent(entry -> notes.add(new Note("entry", entry)));
    notes.add(new Note("step", attribution.reason().substring(slash + 1)));
    return notes;
  }

  private static String folded(String words) {
    return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ').toLowerCase(Locale.ROOT);
  }
}
