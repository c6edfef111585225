package io.github.kutipan.mention;

import com.google.common.collect.ImmutableList;
import io.github.kutipan.document.Document;
import io.github.kutipan.document.Sentence;
import io.github.kutipan.language.LanguagePack;
import io.github.kutipan.opennlp.LanguageModels;
import io.github.kutipan.opennlp.NameSpan;
import java.util.List;

/** Finds the mentions of an article. Thread-safe. */
public final class MentionFinder {

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
    ImmutableList.Builder<List<Mention>> mentions = ImmutableList.builder();
    for (Sentence sentence : document.sentences()) {
      if (sentence.isHeadline()) {
        mentions.add(ImmutableList.of());
        continue;
      }
      Labels labels = new Labels(pack, sentence, evidence, repaired.get(sentence.index()));
      mentions.add(new PhraseParser(pack, sentence, labels).parse());
    }
    return new Mentions(mentions.build());
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
