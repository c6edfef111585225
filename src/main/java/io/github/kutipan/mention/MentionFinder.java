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
    Evidence evidence = Evidence.of(pack, document, names);
    ImmutableList.Builder<List<Mention>> mentions = ImmutableList.builder();
    for (Sentence sentence : document.sentences()) {
      if (sentence.isHeadline()) {
        mentions.add(ImmutableList.of());
        continue;
      }
      Labels labels = new Labels(pack, sentence, evidence, names.get(sentence.index()));
      mentions.add(new PhraseParser(pack, sentence, labels).parse());
    }
    return new Mentions(mentions.build());
  }
}
