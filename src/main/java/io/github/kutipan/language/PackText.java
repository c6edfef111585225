package io.github.kutipan.language;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file of a pack as text: the lines that hold something, and what is wrong with them whatever
 * they should say. Immutable once read, so that another thread can read it ahead.
 */
final class PackText {

  /** A line without the white space around it, and where its text begins, from 0. */
  record Line(int number, int start, String text) {
    /** The column, from 1, of a character of the text. */
    int column(int index) {
      return start + index + 1;
    }
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a decoder puts where the bytes are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** No character before the first combining one can be composed any further. */
  private static final char COMBINING = '\u0300';

  private final Findings findings;
  private final List<Line> lines = new ArrayList<>();
  private final boolean present;

  private PackText(PackFiles files, String pack, String file) {
    findings = new Findings(pack);
    Optional<String> content = content(files, file);
    present = content.isPresent();
    content.ifPresent(text -> split(text, file));
  }

  /** Reads a file of a pack. */
  static PackText read(PackFiles files, String pack, String file) {
    return new PackText(files, pack, file);
  }

  /** Whether the pack has the file. */
  boolean present() {
    return present;
  }

  /** The lines that are neither blank nor comments. */
  List<Line> lines() {
    return lines;
  }

  /** What is wrong. */
  Findings findings() {
    return findings;
  }

  private void split(String content, String file) {
    int number = 0;
    for (int start = 0; start <= content.length(); ) {
      int newline = content.indexOf('\n', start);
      int end = newline < 0 ? content.length() : newline;
      number++;
      if (start < end && content.charAt(start) != '#') {
        add(number, content.substring(start, end), file);
      }
      start = end + 1;
    }
  }

  private void add(int number, String text, String file) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return;
    }
    int start = 0;
    if (stripped.length() < text.length()) {
      start = text.length() - text.stripLeading().length();
      int at = start > 0 ? 0 : stripped.length();
      findings.add(file, number, at + 1, "white space at the border of the line");
    }
    if (!isPlain(text)) {
      String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
      if (!text.equals(composed)) {
        int same = Strings.commonPrefix(text, composed).length();
        findings.add(file, number, same + 1, "not in Unicode's composed form (NFC)");
      }
    }
    lines.add(new Line(number, start, stripped));
  }

  /** Whether nothing in a line can be composed: of the tables of a language, nearly all. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= COMBINING) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> content(PackFiles files, String file) {
    try (InputStream in = files.open(file).orElse(null)) {
      return in == null ? Optional.empty() : Optional.of(decode(file, in.readAllBytes()));
    } catch (IOException e) {
      findings.add(file, "cannot be read: " + e.getMessage());
      return Optional.of("");
    }
  }

  private String decode(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      String read = beforeError(bytes);
      if (read.length() < text.length()) {
        int line = CharMatcher.is('\n').countIn(read) + 1;
        findings.add(file, line, read.length() - read.lastIndexOf('\n'), "not UTF-8");
        return "";
      }
    }
    if (text.indexOf(BYTE_ORDER_MARK) == 0) {
      findings.add(file, "a byte order mark; expected UTF-8 without");
      return text.substring(1);
    }
    return text;
  }

  /** What stands in front of the first byte that is not UTF-8, or all. */
  private static String beforeError(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    return text.flip().toString();
  }

  /** What is wrong with the files of a pack, each with its place. */
  static final class Findings {
    private final String pack;
    private final List<String> all = new ArrayList<>();

    Findings(String pack) {
      this.pack = pack;
    }

    /** Adds what is wrong with a whole file. */
    void add(String file, String what) {
      add(file, 1, 1, what);
    }

    void add(String file, int line, int column, String what) {
      all.add(pack + "/" + file + ":" + line + ":" + column + ": " + what);
    }

    void addAll(Findings others) {
      all.addAll(others.all);
    }

    int size() {
      return all.size();
    }

    ImmutableList<String> all() {
      return ImmutableList.copyOf(all);
    }
  }
}
