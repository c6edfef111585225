package io.github.kutipan.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat stand-off as strictly as brat does and more: every line has the form of its kind,
 * every number is new, everything referred to is there, and the words of a stretch are those of the
 * text.
 */
final class BratReader {
  private static final Pattern STRETCH =
      Pattern.compile("(T[0-9]+)\t(\\S+) ([0-9]+ [0-9]+(?:;[0-9]+ [0-9]+)*)\t(.*)", Pattern.DOTALL);
  private static final Pattern EVENT =
      Pattern.compile("(E[0-9]+)\t(\\S+):(T[0-9]+)((?: \\S+:T[0-9]+)*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(A[0-9]+)\t(\\S+) (E[0-9]+) (\\S+)");
  private static final Pattern NOTE =
      Pattern.compile("(#[0-9]+)\tAnnotatorNotes (E[0-9]+)\t([^\t]*)");

  /** A stretch of the text, in code points. */
  record Stretch(String type, List<int[]> fragments, String words) {}

  /** A statement with what hangs on it. */
  record Event(
      Stretch trigger,
      Map<String, Stretch> arguments,
      Map<String, String> attributes,
      List<String> notes) {}

  private final int[] text;
  private final Map<String, Stretch> stretches = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<String> numbers = new ArrayList<>();

  private BratReader(String text) {
    this.text = text.codePoints().toArray();
  }

  static List<Event> read(String text, String annotations) {
    BratReader reader = new BratReader(text);
    if (!annotations.isEmpty()) {
      check(annotations.endsWith("\n"), "the last line has no end");
      // As Python ends lines, where brat was written.
      for (String line : annotations.split("[\n\u000B\f\r\u001C-\u001E\u0085\u2028\u2029]")) {
        reader.readLine(line);
      }
    }
    return List.copyOf(reader.events.values());
  }

  private void readLine(String line) {
    switch (line.isEmpty() ? ' ' : line.charAt(0)) {
      case 'T' -> readStretch(matcher(STRETCH, line));
      case 'E' -> readEvent(matcher(EVENT, line));
      case 'A' -> {
        Matcher m = matcher(ATTRIBUTE, line);
        event(m.group(3)).attributes.put(m.group(2), m.group(4));
      }
      case '#' -> {
        Matcher m = matcher(NOTE, line);
        event(m.group(2)).notes.add(m.group(3));
      }
      default -> throw new AssertionError("no annotation: " + line);
    }
  }

  private Matcher matcher(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    check(matcher.matches(), "not as " + pattern + ": " + line);
    check(!numbers.contains(matcher.group(1)), "a number twice: " + line);
    numbers.add(matcher.group(1));
    return matcher;
  }

  private void readStretch(Matcher line) {
    List<int[]> fragments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int last = 0;
    for (String fragment : line.group(3).split(";")) {
      String[] offsets = fragment.split(" ");
      int start = Integer.parseInt(offsets[0]);
      int end = Integer.parseInt(offsets[1]);
      check(last <= start && start <= end && end <= text.length, "offsets: " + line.group());
      fragments.add(new int[] {start, end});
      words.add(new String(text, start, end - start));
      last = end;
    }
    check(String.join(" ", words).equals(line.group(4)), "not the words: " + line.group());
    stretches.put(line.group(1), new Stretch(line.group(2), fragments, line.group(4)));
  }

  private void readEvent(Matcher line) {
    Stretch trigger = stretch(line.group(3));
    check(trigger.type.equals(line.group(2)), "another type than its trigger's: " + line.group());
    Map<String, Stretch> arguments = new LinkedHashMap<>();
    for (String argument : line.group(4).strip().split(" ")) {
      if (!argument.isEmpty()) {
        String[] parts = argument.split(":");
        check(arguments.put(parts[0], stretch(parts[1])) == null, "a role twice: " + line.group());
      }
    }
    events.put(
        line.group(1), new Event(trigger, arguments, new LinkedHashMap<>(), new ArrayList<>()));
  }

  private Stretch stretch(String number) {
    check(stretches.containsKey(number), "no " + number);
    return stretches.get(number);
  }

  private Event event(String number) {
    check(events.containsKey(number), "no " + number);
    return events.get(number);
  }

  private static void check(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }
}
