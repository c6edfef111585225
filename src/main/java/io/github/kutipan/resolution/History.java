package io.github.kutipan.resolution;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.kutipan.document.Document;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.language.Gender;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mention.Kind;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.reporting.Report;
import io.github.kutipan.reporting.Source;
import io.github.kutipan.result.AttributionType;
import io.github.kutipan.result.SpeakerKind;
import io.github.kutipan.result.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a reader knows when he comes to a report: the article up to here and who spoke so far. */
final class History {

  /** Nobody remembers farther back than so many sentences or speakers. */
  private static final int MEMORY = 200;

  /** A speaker so many reports back may still be who goes on. */
  private static final int RECENT = 5;

  private static final Splitter LETTERS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  private final Document document;
  private final Mentions mentions;
  private final Entities entities;
  private final List<Resolved> past = new ArrayList<>();
  private final Map<Integer, Integer> goesOn = new HashMap<>();

  History(Document document, Mentions mentions, Entities entities) {
    this.document = document;
    this.mentions = mentions;
    this.entities = entities;
    for (int i = 1; i < document.quotations().size(); i++) {
      if (document.quotations().get(i).continued()) {
        goesOn.put(
            document.quotations().get(i - 1).span().start(),
            document.quotations().get(i).span().start());
      }
    }
  }

  /** Whether the quotation at the first place is left open and goes on at the second. */
  boolean goesOnAt(int first, int second) {
    return goesOn.getOrDefault(first, -1) == second;
  }

  void add(Resolved resolved) {
    past.add(resolved);
  }

  /** The words of a span, line breaks and all other runs of space made one blank. */
  String words(TextSpan span) {
    return CharMatcher.whitespace().trimAndCollapseFrom(span.in(document.text()), ' ');
  }

  /** Whether a quotation names the person: nobody speaks of himself by name. */
  boolean isSpokenOf(Entity person, Report report) {
    if (report.type() != AttributionType.DIRECT) {
      return false;
    }
    Set<String> names = Set.copyOf(Splitter.on(' ').splitToList(person.name()));
    return report.content().stream()
        .flatMap(span -> LETTERS.splitToStream(span.in(document.text())))
        .anyMatch(word -> word.length() > 2 && names.contains(word));
  }

  /** The words with which somebody without a name was first spoken of. */
  Optional<String> introduction(Mention mention) {
    return Optional.ofNullable(entities.introduced().get(mention)).map(m -> words(m.span()));
  }

  Entities entities() {
    return entities;
  }

  /** Whether all words of a mention belong to the name of who answered. */
  boolean bears(Answer answer, Mention mention) {
    List<String> names =
        answer
            .entity()
            .map(id -> Splitter.on(' ').splitToList(entities.all().get(id).name()))
            .orElse(List.of());
    return names.containsAll(LETTERS.splitToList(words(mention.span())));
  }

  /** The report before this one. */
  Optional<Resolved> last() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
  }

  /** The last speaker of one of the given kinds, reports and letters left out. */
  Optional<Answer> lastSpeaker(SpeakerKind... kinds) {
    return lastSpeaker(Optional.empty(), kinds);
  }

  private Optional<Answer> lastSpeaker(Optional<Gender> gender, SpeakerKind... kinds) {
    List<SpeakerKind> wanted = List.of(kinds);
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MEMORY); i--) {
      Optional<Answer> answer = past.get(i).answer().filter(a -> wanted.contains(a.kind()));
      if (answer.isPresent()
          && !isText(past.get(i))
          && agrees(answer.get(), gender)
          && Gender.agree(gender(past.get(i)), gender)) {
        return answer;
      }
    }
    return Optional.empty();
  }

  private boolean agrees(Answer answer, Optional<Gender> gender) {
    return Gender.agree(answer.entity().map(entities.all()::get).flatMap(Entity::gender), gender);
  }

  /** What the words of somebody without a name tell: "a spokeswoman". */
  private static Optional<Gender> gender(Resolved resolved) {
    return resolved
        .answer()
        .filter(answer -> answer.entity().isEmpty())
        .flatMap(answer -> resolved.report().source())
        .flatMap(Source::mention)
        .flatMap(Mention::gender);
  }

  /**
   * The last speaker who is one person of a gender, and whom the quotation does not name if that
   * can be.
   */
  Optional<Answer> lastSpeakerNotSpokenOf(Report report, Optional<Gender> gender) {
    Optional<Answer> last = lastSpeaker(gender, SpeakerKind.PERSON, SpeakerKind.UNNAMED);
    if (last.filter(answer -> isSpokenOf(answer, report)).isEmpty()) {
      return last;
    }
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - RECENT); i--) {
      Optional<Answer> answer =
          past.get(i)
              .answer()
              .filter(a -> a.kind() == SpeakerKind.PERSON && !isSpokenOf(a, report))
              .filter(a -> agrees(a, gender));
      if (answer.isPresent()) {
        return answer;
      }
    }
    return last;
  }

  private boolean isSpokenOf(Answer answer, Report report) {
    return answer.entity().map(entities.all()::get).filter(e -> isSpokenOf(e, report)).isPresent();
  }

  /** Pronouns never stand for a report or a letter. */
  private static boolean isText(Resolved resolved) {
    return resolved
        .report()
        .source()
        .flatMap(Source::mention)
        .filter(m -> m.kind() == Kind.DOCUMENT || m.kind() == Kind.THING)
        .isPresent();
  }

  /** The person whom the sentences since the last report are about, the latest first. */
  Optional<Entity> newSubject(int sentence, int offset, Optional<Gender> gender) {
    for (int s = sentence; s >= Math.max(0, sinceLast(sentence)); s--) {
      List<Mention> before =
          mentions.bySentence().get(s).stream().filter(m -> m.span().end() <= offset).toList();
      Optional<Entity> subject =
          before.stream()
              .filter(Mention::prominent)
              .flatMap(m -> person(m).stream())
              .filter(entity -> Gender.agree(entity.gender(), gender))
              .findFirst();
      if (subject.isPresent()) {
        return subject;
      }
      Optional<Entity> introduced =
          introduced(before).filter(entity -> Gender.agree(entity.gender(), gender));
      if (introduced.isPresent() && opensParagraph(s, sentence)) {
        return introduced;
      }
    }
    return Optional.empty();
  }

  /** "Festival itu digagas Siti Rahma": the only person of a sentence, named there first. */
  private Optional<Entity> introduced(List<Mention> inSentence) {
    List<Mention> people =
        inSentence.stream()
            .filter(m -> m.kind() == Kind.PRONOUN || person(m).isPresent())
            .limit(2)
            .toList();
    return people.size() == 1
        ? person(people.get(0))
            .filter(entity -> entity.mentions().get(0).equals(people.get(0)))
            .filter(entity -> entity.name().indexOf(' ') > 0)
        : Optional.empty();
  }

  /** Whether the first of two sentences begins the paragraph that holds both. */
  private boolean opensParagraph(int first, int second) {
    int paragraph = document.sentences().get(first).paragraph();
    return paragraph == document.sentences().get(second).paragraph()
        && (first == 0 || document.sentences().get(first - 1).paragraph() != paragraph);
  }

  /** The person whom the article mentioned last before an offset. */
  Optional<Entity> lastPerson(int sentence, int offset, Optional<Gender> gender) {
    return latest(
        sentence,
        sentence - MEMORY,
        offset,
        m -> person(m).filter(entity -> Gender.agree(entity.gender(), gender)));
  }

  /** The body or document that the sentences since the last report have for a subject. */
  Optional<Answer> newBody(int sentence, int offset) {
    return latest(
        sentence,
        sinceLast(sentence),
        offset,
        m -> m.prominent() && isNeuter(m) ? Optional.of(neuter(m)) : Optional.empty());
  }

  /** The last speaker that is a body or a document. */
  Optional<Answer> lastNeuterSpeaker() {
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MEMORY); i--) {
      Optional<Mention> mention =
          past.get(i).report().source().flatMap(Source::mention).filter(History::isNeuter);
      boolean body =
          past.get(i).answer().filter(a -> a.kind() == SpeakerKind.ORGANIZATION).isPresent();
      if (mention.isPresent() || body) {
        return past.get(i).answer();
      }
    }
    return Optional.empty();
  }

  private static boolean isNeuter(Mention mention) {
    return mention.kind() == Kind.ORGANIZATION
        || mention.kind() == Kind.BODY
        || mention.kind() == Kind.DOCUMENT;
  }

  private Answer neuter(Mention mention) {
    return entities
        .of(mention)
        .map(Steps::answer)
        .orElseGet(
            () ->
                Answer.unnamed(
                    words(mention.span()),
                    mention.kind() == Kind.DOCUMENT
                        ? SpeakerKind.UNNAMED
                        : SpeakerKind.ORGANIZATION));
  }

  /** The people without names whom the sentences since the last report have for a subject. */
  Optional<Mention> newGroup(int sentence, int offset) {
    return latest(
        sentence, sinceLast(sentence), offset, m -> m.prominent() ? group(m) : Optional.empty());
  }

  /** The people without names whom the article mentioned last before an offset. */
  Optional<Mention> lastGroup(int sentence, int offset) {
    return latest(sentence, sentence - MEMORY, offset, History::group);
  }

  private int sinceLast(int sentence) {
    return Math.max(sentence - MEMORY, last().map(r -> r.report().sentence() + 1).orElse(0));
  }

  private Optional<Entity> person(Mention mention) {
    return entities.of(mention).filter(Entity::person);
  }

  private static Optional<Mention> group(Mention mention) {
    return Optional.of(mention).filter(m -> m.kind() == Kind.GROUP);
  }

  /**
   * What a function finds for the first mention, most often the subject, of the last sentence
   * between a sentence and an offset that has one.
   */
  private <T> Optional<T> latest(
      int sentence, int floor, int offset, Function<Mention, Optional<T>> function) {
    for (int s = sentence; s >= Math.max(0, floor); s--) {
      for (Mention mention : mentions.bySentence().get(s)) {
        Optional<T> found =
            mention.span().end() <= offset ? function.apply(mention) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
