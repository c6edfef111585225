package io.github.kutipan.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line of a language pack's examples says: a text, and what must be found in it.
 *
 * <pre>{@code
 * + ["Airnya naik lagi,"] <kata> {Darto}. => Darto
 * + [1 Air sudah surut], <1 ujar> {1 dia}, seraya <2 menambahkan> bahwa [2 warga pulang].
 * - Buku "Air Pasang" terbit pekan lalu.
 * }</pre>
 *
 * <p>{@code [ ]} encloses content, {@code < >} the cue, {@code { }} the source. A digit and a space
 * behind the opening mark tell which attribution a mark belongs to, the first one where there is no
 * digit. {@code ¶} is a paragraph break, and a backslash takes the meaning from the character
 * behind it. What stands behind {@code =>} is the speaker of the first attribution, of others with
 * their numbers and separated by semicolons; {@code -} is nobody.
 *
 * @param wanted whether something must be found: {@code +} or {@code -}
 * @param text the text without the marks
 * @param attributions what must be found, in the order of their content
 */
record Notation(boolean wanted, String text, List<Expected> attributions) {

  /** What a notation says of one attribution. */
  record Expected(
      List<TextSpan> content,
      Optional<TextSpan> cue,
      Optional<TextSpan> source,
      Optional<String> speaker) {}

  private static final String SPEAKERS = " => ";
  private static final String OPENING = "[<{";
  private static final String CLOSING = "]>}";

  /** Reads a line that begins with {@code "+ "} or {@code "- "}. */
  static Notation parse(String line) {
    checkArgument(
        line.startsWith("+ ") || line.startsWith("- "), "expected \"+ \" or \"- \": %s", line);
    boolean wanted = line.charAt(0) == '+';
    int arrow = line.lastIndexOf(SPEAKERS);
    String marked = arrow < 0 ? line.substring(2) : line.substring(2, arrow);
    ImmutableMap<Integer, String> speakers =
        arrow < 0 ? ImmutableMap.of() : speakers(line.substring(arrow + SPEAKERS.length()));
    Marks marks = new Marks(marked);
    List<Expected> attributions = marks.attributions(speakers);
    checkArgument(
        wanted == !attributions.isEmpty(), "a line with \"+\", and no other, has marks: %s", line);
    return new Notation(wanted, marks.text.toString(), attributions);
  }

  private static ImmutableMap<Integer, String> speakers(String list) {
    ImmutableMap.Builder<Integer, String> speakers = ImmutableMap.builder();
    for (String entry : Splitter.on(';').trimResults().split(list)) {
      boolean numbered = entry.length() > 2 && entry.charAt(1) == ' ' && isDigit(entry.charAt(0));
      speakers.put(
          numbered ? Character.digit(entry.charAt(0), 10) : 1,
          numbered ? entry.substring(2) : entry);
    }
    return speakers.buildOrThrow();
  }

  private static boolean isDigit(char c) {
    return CharMatcher.inRange('1', '9').matches(c);
  }

  /** The marks of a line, read once from left to right. */
  private static final class Marks {

    private record Open(char mark, int number, int start) {}

    final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<TextSpan>> contents = new LinkedHashMap<>();
    private final Map<Integer, TextSpan> cues = new LinkedHashMap<>();
    private final Map<Integer, TextSpan> sources = new LinkedHashMap<>();

    Marks(String marked) {
      Deque<Open> open = new ArrayDeque<>();
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '\\') {
          i++;
          checkArgument(i < marked.length(), "nothing behind the backslash: %s", marked);
          text.append(marked.charAt(i));
        } else if (c == '¶') {
          text.setLength(CharMatcher.is(' ').trimTrailingFrom(text).length());
          text.append('\n');
          while (i + 1 < marked.length() && marked.charAt(i + 1) == ' ') {
            i++;
          }
        } else if (OPENING.indexOf(c) >= 0) {
          boolean numbered =
              i + 2 < marked.length()
                  && isDigit(marked.charAt(i + 1))
                  && marked.charAt(i + 2) == ' ';
          int number = numbered ? Character.digit(marked.charAt(i + 1), 10) : 1;
          open.push(new Open(c, number, text.length()));
          i += numbered ? 2 : 0;
        } else if (CLOSING.indexOf(c) >= 0) {
          checkArgument(
              !open.isEmpty() && OPENING.indexOf(open.peek().mark()) == CLOSING.indexOf(c),
              "%s closes nothing: %s",
              c,
              marked);
          close(open.pop(), marked);
        } else {
          text.append(c);
        }
      }
      checkArgument(open.isEmpty(), "a mark is not closed: %s", marked);
    }

    private void close(Open open, String marked) {
      TextSpan span = new TextSpan(open.start(), text.length());
      if (open.mark() == '[') {
        contents.computeIfAbsent(open.number(), n -> new ArrayList<>()).add(span);
      } else {
        TextSpan other = (open.mark() == '<' ? cues : sources).putIfAbsent(open.number(), span);
        checkArgument(other == null, "two cues or two sources of one attribution: %s", marked);
      }
    }

    ImmutableList<Expected> attributions(Map<Integer, String> speakers) {
      checkArgument(
          contents.keySet().containsAll(cues.keySet())
              && contents.keySet().containsAll(sources.keySet())
              && contents.keySet().containsAll(speakers.keySet()),
          "a cue, a source or a speaker without content: %s",
          text);
      return contents.entrySet().stream()
          .map(
              entry ->
                  new Expected(
                      ImmutableList.copyOf(entry.getValue()),
                      Optional.ofNullable(cues.get(entry.getKey())),
                      Optional.ofNullable(sources.get(entry.getKey())),
                      Optional.ofNullable(speakers.get(entry.getKey()))))
          .sorted((a, b) -> a.content().get(0).compareTo(b.content().get(0)))
          .collect(ImmutableList.toImmutableList());
    }
  }
}
