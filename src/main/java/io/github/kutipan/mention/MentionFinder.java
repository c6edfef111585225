package io.github.kutipan.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.GrammaticalNumber;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.opennlp.NameSpan;
import io.github.kutipan.quotation.SpeakerLabel;
import io.github.kutipan.result.TextSpan;
import java.util.List;
import java.util.Optional;

/** Finds the mentions of an article. Thread-safe. */
public final class MentionFinder {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final LanguagePack pack;
  private final LanguageModels models;

  /** Makes a finder for a language. */
  public MentionFinder(LanguagePack pack, LanguageModels models) {
    this.pack = pack;
    this.models = models;
  }

  /** Finds everything in the document that can speak. */
  public Mentions find(Document document) {
    List<List<NameSpan>> names =
        models.names(
            document.sentences().stream()
                .map(s -> s.isHeadline() ? ImmutableList.<String>of() : s.words())
                .toList());
    List<List<NameSpan>> repaired = repair(document, names);
    Evidence evidence = Evidence.of(pack, document, repaired);
    boolean transcript = isTranscript(document);
    ImmutableList.Builder<List<Mention>> mentions = ImmutableList.builder();
    for (Sentence sentence : document.sentences()) {
      if (sentence.isHeadline()) {
        mentions.add(ImmutableList.of());
        continue;
      }
      Labels labels = new Labels(pack, sentence, evidence, repaired.get(sentence.index()));
      mentions.add(
          Ordering.natural()
              .onResultOf(Mention::start)
              .immutableSortedCopy(
                  Iterables.concat(
                      new PhraseParser(pack, sentence, labels).parse(),
                      transcript
                          ? labelled(document.text(), sentence)
                          : ImmutableList.<Mention>of())));
    }
    return new Mentions(mentions.build());
  }

  /** Two quotations that begin with a name in capitals are no accident. */
  private static boolean isTranscript(Document document) {
    return document.quotations().stream()
            .filter(q -> SpeakerLabel.of(document.text(), q.span()).isPresent())
            .limit(2)
            .count()
        == 2;
  }

  /** The names in capitals that quotations begin with in a transcript: "CARVER: …". */
  private List<Mention> labelled(String text, Sentence sentence) {
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (sentence.token(i).isQuotation()) {
        SpeakerLabel.of(text, sentence.token(i).span())
            .ifPresent(label -> found.add(labelled(text, sentence, token, label)));
      }
    }
    return found.build();
  }

  private Mention labelled(String text, Sentence sentence, int token, TextSpan label) {
    List<String> words =
        WORDS
            .splitToStream(label.in(text))
            .filter(word -> !pack.titles().contains(word) && !pack.roles().contains(word))
            .toList();
    Mention.Name name = new Mention.Name(label, words.isEmpty() ? List.of(label.in(text)) : words);
    return new Mention(
        sentence.index(),
        token,
        token + 1,
        label,
        Mention.Kind.PERSON,
        GrammaticalNumber.SINGULAR,
        true,
        false,
        Optional.empty(),
        Optional.of(name),
        false,
        true,
        "",
        List.of());
  }

  /** Words that the model took for parts of names by mistake must not count as evidence. */
  private List<List<NameSpan>> repair(Document document, List<List<NameSpan>> names) {
    Evidence evidence = Evidence.of(pack, document, names);
    return document.sentences().stream()
        .map(
            s ->
                s.isHeadline()
                    ? ImmutableList.<NameSpan>of()
                    : new Labels(pack, s, evidence, names.get(s.index())).repaired())
        .collect(ImmutableList.toImmutableList());
  }
}
