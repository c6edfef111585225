package io.github.kutipan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A language pack of one verb, one pattern and its examples, to be spoilt by tests. */
final class SmallPack {

  private final Path folder;

  private SmallPack(Path folder) {
    this.folder = folder;
  }

  static SmallPack in(Path parent) throws IOException {
    SmallPack pack = new SmallPack(Files.createDirectories(parent.resolve("x-small")));
    pack.write("pack.properties", "code=x-small\nname=Smallish\n");
    pack.write("marks.tsv", "mark\tlevel\tside\n\"\tdouble\tboth\n");
    pack.write("cues.tsv", "lemma\tforms\tclass\tcontent\nmor\tmor,morin\ttell\tclause\n");
    pack.write("patterns.txt", "# What: one pattern\nquote: QUOTE ,? CUE:tell SOURCE\n");
    pack.write(
        "examples/one.txt",
        """
        # What: examples
        == quote
        + ["Air naik,"] <mor> {Budi Santosa}. => Budi Santosa
        - Buku "Air" tebal.
        """);
    return pack;
  }

  SmallPack write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return this;
  }

  String folder() {
    return folder.toString();
  }
}
