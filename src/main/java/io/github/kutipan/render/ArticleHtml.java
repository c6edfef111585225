package io.github.kutipan.render;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.kutipan.result.Affiliation;
import io.github.kutipan.result.AttributedText;
import io.github.kutipan.result.Attribution;
import io.github.kutipan.result.Organization;
import io.github.kutipan.result.Speaker;
import io.github.kutipan.result.TextSpan;
import io.github.kutipan.result.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The HTML of one article. */
final class ArticleHtml {
  private static final int COLORS = 8;

  /** How much of a text a warning shows. */
  private static final int SHOWN = 48;

  /** Of a name without letters. */
  private static final String NO_INITIALS = "•";

  private static final Html ARTICLE = Html.template("article.html");
  private static final Html SPEAKERS = Html.template("speakers.html");
  private static final Html SPEAKER = Html.template("speaker.html");
  private static final Html STATEMENT = Html.template("statement.html");
  private static final Html WARNING = Html.template("warning.html");
  private static final Html WARNINGS = Html.template("warnings.html");

  private final String id;
  private final AttributedText article;
  private final List<Voice> voices = new ArrayList<>();
  private final Map<Speaker, Voice> bySpeaker = new HashMap<>();

  /** Saves comparing a speaker with all its mentions for every attribution. */
  private final IdentityHashMap<Speaker, Voice> byIdentity = new IdentityHashMap<>();

  /** The initials given, since two speakers of one article must not look alike. */
  private final Multiset<String> initials = HashMultiset.create();

  private Optional<Voice> unknown = Optional.empty();
  private long words;

  /** A speaker, or all that nobody is named for, with its figures. */
  private static final class Voice {
    final String id;
    final String color;
    final String initials;
    final Optional<Speaker> speaker;
    int statements;
    long words;

    Voice(String id, String color, String initials, Optional<Speaker> speaker) {
      this.id = id;
      this.color = color;
      this.initials = initials;
      this.speaker = speaker;
    }

    String name() {
      return speaker.map(Speaker::name).orElse("unknown speaker");
    }
  }

  private ArticleHtml(String id, AttributedText article) {
    this.id = id;
    this.article = article;
  }

  static String format(String id, String name, AttributedText article) {
    return new ArticleHtml(id, article).format(name);
  }

  private String format(String name) {
    StringBuilder statements = new StringBuilder();
    List<HighlightedText.Mark> marks = new ArrayList<>();
    List<HighlightedText.Tag> tags = new ArrayList<>();
    for (int i = 0; i < article.warnings().size(); i++) {
      tags.add(flag(i + 1, article.warnings().get(i)));
    }
    int number = 0;
    for (Attribution attribution : article.attributions()) {
      number++;
      Voice voice = voice(attribution);
      count(voice, attribution);
      statements.append(statement(number, attribution, voice));
      addMarks(statementId(number), attribution, voice, marks);
      tags.add(tag(number, attribution, voice));
    }
    return ARTICLE.fill(
        Map.of(
            "id", id,
            "name", Html.escape(name),
            "language", Html.escape(article.language()),
            "warnings", warnings(),
            "text", HighlightedText.format(article.text(), marks, tags),
            "speakers", speakers(),
            "statements",
                statements.isEmpty()
                    ? "<p class=\"note\">None found.</p>\n"
                    : "<ol>\n" + statements + "</ol>\n"));
  }

  private String statementId(int number) {
    return id + "-" + number;
  }

  private Voice voice(Attribution attribution) {
    if (attribution.speaker().isEmpty()) {
      unknown =
          unknown.or(() -> Optional.of(new Voice(id + "-s0", "color-0", "?", Optional.empty())));
      return unknown.get();
    }
    Speaker speaker = attribution.speaker().get();
    return byIdentity.computeIfAbsent(speaker, s -> bySpeaker.computeIfAbsent(s, this::newVoice));
  }

  private Voice newVoice(Speaker speaker) {
    int number = voices.size();
    String color = "color-" + (number % COLORS + 1);
    String own = initials(speaker.name());
    initials.add(own);
    String distinct = initials.count(own) == 1 ? own : own + initials.count(own);
    Voice voice = new Voice(id + "-s" + (number + 1), color, distinct, Optional.of(speaker));
    voices.add(voice);
    return voice;
  }

  private void count(Voice voice, Attribution attribution) {
    long count = 0;
    for (TextSpan span : attribution.content()) {
      String content = CharMatcher.whitespace().trimAndCollapseFrom(span.in(article.text()), ' ');
      count += content.isEmpty() ? 0 : CharMatcher.is(' ').countIn(content) + 1;
    }
    voice.statements++;
    voice.words += count;
    words += count;
  }

  private static void addMarks(
      String statement, Attribution attribution, Voice voice, List<HighlightedText.Mark> marks) {
    String type = type(attribution);
    for (TextSpan span : attribution.content()) {
      marks.add(
          new HighlightedText.Mark(
              span, HighlightedText.Part.CONTENT, statement, type, voice.color));
    }
    attribution
        .cue()
        .ifPresent(
            span ->
                marks.add(
                    new HighlightedText.Mark(
                        span, HighlightedText.Part.CUE, statement, type, voice.color)));
    attribution
        .source()
        .ifPresent(
            span ->
                marks.add(
                    new HighlightedText.Mark(
                        span, HighlightedText.Part.SOURCE, statement, type, voice.color)));
  }

  private HighlightedText.Tag tag(int number, Attribution attribution, Voice voice) {
    String statement = statementId(number);
    String type = type(attribution);
    String label =
        "Statement %d: %s, %s, confidence %d %%"
            .formatted(number, voice.name(), type, percent(attribution));
    String html =
        """
        <a class="tag %s %s" id="%s-mark" href="#%s" data-statement="%s" data-label="%s %s" \
        aria-label="%s"></a>"""
            .formatted(
                type,
                voice.color,
                statement,
                statement,
                statement,
                Html.escape(voice.initials),
                type,
                Html.escape(label));
    return new HighlightedText.Tag(attribution.content().get(0).start(), html);
  }

  private String statement(int number, Attribution attribution, Voice voice) {
    String spoken =
        attribution.content().stream()
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining(" … "));
    Map<String, String> values = new HashMap<>();
    values.put("id", statementId(number));
    values.put("mark-id", statementId(number) + "-mark");
    values.put("number", Integer.toString(number));
    values.put("type", type(attribution));
    values.put("color", voice.color);
    values.put("speaker-id", voice.id);
    values.put("confidence", Double.toString(attribution.confidence()));
    values.put("percent", Integer.toString(percent(attribution)));
    values.put("initials", Html.escape(voice.initials));
    values.put("language", Html.escape(article.language()));
    values.put("name", Html.escape(voice.name()));
    values.put("posts", posts(voice));
    values.put("reason", Html.escape(attribution.reason()));
    values.put("words", Html.escape(spoken));
    return STATEMENT.fill(values);
  }

  private String speakers() {
    StringBuilder items = new StringBuilder();
    voices.forEach(voice -> items.append(speaker(voice)));
    unknown.ifPresent(voice -> items.append(speaker(voice)));
    return items.isEmpty()
        ? "<p class=\"note\">Nobody speaks.</p>\n"
        : SPEAKERS.fill(Map.of("items", items.toString()));
  }

  private String speaker(Voice voice) {
    String count = voice.statements == 1 ? "1 statement" : voice.statements + " statements";
    long share = words == 0 ? 0 : Math.round(100.0 * voice.words / words);
    return SPEAKER.fill(
        Map.of(
            "id", voice.id,
            "color", voice.color,
            "initials", Html.escape(voice.initials),
            "name", Html.escape(voice.name()),
            "language", Html.escape(article.language()),
            "posts", posts(voice),
            "count", count,
            "share", Long.toString(share)));
  }

  private static String posts(Voice voice) {
    String items =
        voice.speaker.map(Speaker::affiliations).orElse(List.of()).stream()
            .map(ArticleHtml::post)
            .distinct()
            .map(post -> "<li>" + Html.escape(post) + "</li>\n")
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : "<ul class=\"posts\">\n" + items + "</ul>\n";
  }

  private static String post(Affiliation affiliation) {
    Optional<String> body = affiliation.organization().map(ArticleHtml::body);
    String post =
        affiliation
            .role()
            .map(role -> body.map(name -> role + ", " + name).orElse(role))
            .orElse(body.orElse(""));
    return affiliation.former() ? post + " (former)" : post;
  }

  private static String body(Organization organization) {
    return organization
        .acronym()
        .map(acronym -> organization.name() + " (" + acronym + ")")
        .orElse(organization.name());
  }

  private HighlightedText.Tag flag(int number, Warning warning) {
    String at = warningId(number);
    String html =
        """
        <a class="flag" id="%s-mark" href="#%s" aria-label="Warning: %s"></a>"""
            .formatted(at, at, Html.escape(warning.message()));
    return new HighlightedText.Tag(warning.span().start(), html);
  }

  private String warningId(int number) {
    return id + "-w" + number;
  }

  private String warnings() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < article.warnings().size(); i++) {
      Warning warning = article.warnings().get(i);
      items.append(
          WARNING.fill(
              Map.of(
                  "id", warningId(i + 1),
                  "mark-id", warningId(i + 1) + "-mark",
                  "message", Html.escape(warning.message()),
                  "language", Html.escape(article.language()),
                  "place", Html.escape(place(warning.span())))));
    }
    return items.isEmpty() ? "" : WARNINGS.fill(Map.of("items", items.toString()));
  }

  /** The words that the span begins with and some behind it, within their line. */
  private String place(TextSpan span) {
    String text = article.text();
    String line = text.substring(span.start(), Math.min(text.length(), span.start() + SHOWN));
    String place = line.strip().lines().findFirst().orElse("");
    int last = place.lastIndexOf(' ');
    boolean cut = line.length() == SHOWN && line.strip().equals(place) && last > 0;
    return cut ? place.substring(0, last) + " …" : place;
  }

  private static String type(Attribution attribution) {
    return Ascii.toLowerCase(attribution.type().name());
  }

  private static int percent(Attribution attribution) {
    return (int) Math.round(attribution.confidence() * 100);
  }

  /** The first letters of the first and the last word. */
  private static String initials(String name) {
    List<String> parts = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().splitToList(name);
    if (parts.isEmpty()) {
      return NO_INITIALS;
    }
    String last = parts.size() > 1 ? first(parts.get(parts.size() - 1)) : "";
    String initials = (first(parts.get(0)) + last).toUpperCase(Locale.ROOT);
    return initials.isEmpty() ? NO_INITIALS : initials;
  }

  private static String first(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
