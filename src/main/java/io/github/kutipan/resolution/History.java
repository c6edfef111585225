package io.github.kutipan.resolution;

import io.github.kutipan.document.Document;
import io.github.kutipan.entity.Entities;
import io.github.kutipan.entity.Entity;
import io.github.kutipan.mention.Mention;
import io.github.kutipan.mention.Mentions;
import io.github.kutipan.result.SpeakerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader knows when he comes to a report: the article up to here and who spoke so far. */
final class History {

  /** Nobody remembers farther back than so many sentences or speakers. */
  private static final int MEMORY = 200;

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

  String text() {
    return document.text();
  }

  Entities entities() {
    return entities;
  }

  /** The report before this one. */
  Optional<Resolved> last() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.get(past.size() - 1));
  }

  /** The last speaker of one of the given kinds. */
  Optional<Answer> lastSpeaker(SpeakerKind... kinds) {
    List<SpeakerKind> wanted = List.of(kinds);
    for (int i = past.size() - 1; i >= Math.max(0, past.size() - MEMORY); i--) {
      Optional<Answer> answer = past.get(i).answer().filter(a -> wanted.contains(a.kind()));
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /** The person whom the sentences since the last report have for a subject, the latest first. */
  Optional<Entity> newSubject(int sentence, int offset) {
    int since = last().map(r -> r.report().sentence() + 1).orElse(0);
    for (int s = sentence; s >= Math.max(since, 0); s--) {
      List<Mention> inSentence = mentions.bySentence().get(s);
      for (int i = inSentence.size() - 1; i >= 0; i--) {
        Mention mention = inSentence.get(i);
        if (mention.span().end() <= offset && mention.prominent()) {
          Optional<Entity> entity = entities.of(mention).filter(Entity::person);
          if (entity.isPresent()) {
            return entity;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The person whom the article mentioned last before an offset. */
  Optional<Entity> lastPerson(int sentence, int offset) {
    for (int s = sentence; s >= Math.max(0, sentence - MEMORY); s--) {
      List<Mention> inSentence = mentions.bySentence().get(s);
      for (int i = inSentence.size() - 1; i >= 0; i--) {
        Mention mention = inSentence.get(i);
        if (mention.span().end() <= offset) {
          Optional<Entity> entity = entities.of(mention).filter(Entity::person);
          if (entity.isPresent()) {
            return entity;
          }
        }
      }
    }
    return Optional.empty();
  }
}
