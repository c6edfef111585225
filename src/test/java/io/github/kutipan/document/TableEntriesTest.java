package io.github.kutipan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.language.Words;
import io.github.kutipan.result.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry that the tokenizer cuts otherwise than the tables do is never found in a text. */
class TableEntriesTest {

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern APOSTROPHES = Pattern.compile("(['’]s)(?= |$)");

  private static Stream<String> entries(LanguagePack pack, String file) throws IOException {
    try (InputStream in = pack.open(file).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .skip(file.endsWith(".tsv") ? 1 : 0)
              .map(line -> line.split("\t", -1)[0])
              .toList()
              .stream();
    }
  }

  private static final List<String> FILES =
      List.of(
          "titles.tsv",
          "roles.tsv",
          "organizations.tsv",
          "groups.tsv",
          "notices.txt",
          "frames.txt",
          "connectives.txt",
          "personal-names.txt",
          "places.txt");

  static Stream<Arguments> tables() {
    return LanguagePack.known().stream()
        .flatMap(code -> FILES.stream().map(file -> Arguments.of(code, file)))
        .filter(
            table ->
                LanguagePack.of((String) table.get()[0]).open((String) table.get()[1]).isPresent());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyEntryCanBeFoundInAText(String code, String file) throws IOException {
    LanguagePack pack = LanguagePack.of(code);
    Tokenizer tokenizer = new Tokenizer(pack);
    boolean parts = !pack.words(Words.WORD_ENDINGS).isEmpty();
    assertEquals(
        List.of(),
        entries(pack, file)
            .filter(entry -> !isFound(tokenizer, entry, parts ? apart(entry) : entry))
            .toList());
  }

  private static String apart(String entry) {
    return APOSTROPHES.matcher(entry).replaceAll(" $1");
  }

  private static boolean isFound(Tokenizer tokenizer, String entry, String asWords) {
    List<String> words = SPACES.splitToList(asWords.replace("(", " ( ").replace(")", " ) "));
    return tokens(tokenizer, entry, " xyz").equals(words)
        || tokens(tokenizer, entry, ", xyz").equals(words);
  }

  private static List<String> tokens(Tokenizer tokenizer, String entry, String behind) {
    String text = entry + behind;
    return tokenizer.tokens(text, new TextSpan(0, text.length()), List.of(), 0).stream()
        .filter(token -> token.span().start() < entry.length())
        .map(Token::text)
        .toList();
  }
}
