package io.github.kutipan.render;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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
  private static final Html ARTICLE = Html.template("article.html");
  private static final Html SPEAKERS = Html.template("speakers.html");
  private static final Html SPEAKER = Html.template("speaker.html");
  private static final Html STATEMENT = Html.template("statement.html");
  private static final Html WARNINGS = Html.template("warnings.html");

  private final String id;
  private final AttributedText article;
  private final List<Voice> voices = new ArrayList<>();
  private final Map<Speaker, Voice> bySpeaker = new HashMap<>();

  /** Saves comparing a speaker with all its mentions for every attribution. */
  private final IdentityHashMap<Speaker, Voice> byIdentity = new IdentityHashMap<>();

  private Optional<Voice> unknown = Optional.empty();
  private long words;

  /** A speaker, or all that nobody is named for, with its figures. */
  private static final class Voice {
    final String id;
    final String color;
    final Optional<Speaker> speaker;
    int statements;
    long words;

    Voice(String id, String color, Optional<Speaker> speaker) {
      this.id = id;
      this.color = color;
      this.speaker = speaker;
    }

    String name() {
      return speaker.map(Speaker::name).orElse("unknown speaker");
    }

    String initials() {
      return speaker.map(s -> ArticleHtml.initials(s.name())).orElse("?");
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
      unknown = unknown.or(() -> Optional.of(new Voice(id + "-s0", "color-0", Optional.empty())));
      return unknown.get();
    }
    Speaker speaker = attribution.speaker().get();
    return byIdentity.computeIfAbsent(speaker, s -> bySpeaker.computeIfAbsent(s, this::newVoice));
  }

  private Voice newVoice(Speaker speaker) {
    int number = voices.size();
    String color = "color-" + (number % COLORS + 1);
    Voice voice = new Voice(id + "-s" + (number + 1), color, Optional.of(speaker));
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
                Html.escape(voice.initials()),
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
    values.put("initials", Html.escape(voice.initials()));
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
            "initials", Html.escape(voice.initials()),
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

  private String warnings() {
    String items = article.warnings().stream().map(this::warning).collect(Collectors.joining());
    return items.isEmpty() ? "" : WARNINGS.fill(Map.of("items", items));
  }

  private String warning(Warning warning) {
    String place = warning.span().in(article.text());
    String shown = place.isBlank() || place.length() > 80 ? "" : ": “" + place.strip() + "”";
    return "<li>" + Html.escape(warning.message() + shown) + "</li>\n";
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
      return "";
    }
    String last = parts.size() > 1 ? first(parts.get(parts.size() - 1)) : "";
    return (first(parts.get(0)) + last).toUpperCase(Locale.ROOT);
  }

  private static String first(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
