package io.github.kutipan.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the columns of a pack's tables are called and may hold. */
final class PackTables {

  private enum Definiteness {
    DEFINITE,
    INDEFINITE
  }

  private enum PronounPosition {
    FREE,
    ENCLITIC
  }

  /** The largest, in the order in which they cost most to wait for. */
  static final ImmutableList<String> LARGE =
      ImmutableList.of(
          "cues.tsv",
          Words.PERSONAL_NAMES.file(),
          Words.PLACES.file(),
          "roles.tsv",
          "groups.tsv",
          "genders.tsv",
          "titles.tsv",
          "organizations.tsv");

  private PackTables() {}

  static ImmutableList<Mark> marks(TableReader reader) {
    return ImmutableList.copyOf(
        reader
            .table(
                "marks.tsv",
                true,
                ImmutableList.of("mark", "level", "side"),
                row ->
                    new Mark(
                        row.text("mark"),
                        row.oneOf("level", Mark.Level.class),
                        row.oneOf("side", Mark.Side.class)))
            .values());
  }

  static ImmutableMap<Words, Lexicon<String>> words(TableReader reader, boolean acronymsAreNames) {
    ImmutableMap.Builder<Words, Lexicon<String>> lists = ImmutableMap.builder();
    for (Words list : Words.values()) {
      lists.put(list, reader.phrases(list.file(), acronymsAreNames));
    }
    return lists.buildOrThrow();
  }

  static Lexicon<Role> roles(TableReader reader) {
    return lexicon(
        reader,
        "roles.tsv",
        ImmutableList.of("form", "number", "kind", "complement"),
        row ->
            new Role(
                row.oneOf("number", GrammaticalNumber.class) == GrammaticalNumber.PLURAL,
                row.oneOf("kind", Role.Kind.class),
                row.oneOf("complement", Role.Complement.class)));
  }

  static Lexicon<String> roleAbbreviations(TableReader reader) {
    return lexicon(
        reader,
        "role-abbreviations.tsv",
        ImmutableList.of("form", "full"),
        row -> row.text("full"));
  }

  static Lexicon<PostVerb> postVerbs(TableReader reader) {
    return lexicon(
        reader,
        "post-verbs.tsv",
        ImmutableList.of("form", "leads", "time"),
        row ->
            new PostVerb(
                row.oneOf("leads", PostVerb.Leads.class),
                row.oneOf("time", PostVerb.Time.class) == PostVerb.Time.PAST));
  }

  static Lexicon<OrganizationWord> organizations(TableReader reader) {
    return lexicon(
        reader,
        "organizations.tsv",
        ImmutableList.of("form", "position"),
        row -> row.oneOf("position", OrganizationWord.class));
  }

  static Lexicon<GroupNoun> groups(TableReader reader) {
    return lexicon(
        reader,
        "groups.tsv",
        ImmutableList.of("form", "number", "kind"),
        row ->
            new GroupNoun(
                row.oneOf("number", GrammaticalNumber.class),
                row.oneOf("kind", GroupNoun.Kind.class)));
  }

  static Lexicon<Determiner> determiners(TableReader reader) {
    return lexicon(
        reader,
        "determiners.tsv",
        ImmutableList.of("form", "position", "number", "reference"),
        row ->
            new Determiner(
                row.oneOf("position", Title.Position.class) == Title.Position.BEFORE,
                row.oneOf("number", GrammaticalNumber.class),
                row.oneOf("reference", Definiteness.class) == Definiteness.DEFINITE));
  }

  static Lexicon<Gender> genders(TableReader reader) {
    return lexicon(
        reader,
        "genders.tsv",
        ImmutableList.of("form", "gender"),
        row -> row.oneOf("gender", Gender.class));
  }

  static Lexicon<Cue> cues(TableReader reader) {
    Map<String, Cue> forms = new LinkedHashMap<>();
    reader.table(
        "cues.tsv",
        true,
        ImmutableList.of("lemma", "forms", "class", "content"),
        row -> {
          Cue cue =
              new Cue(
                  row.text("lemma"), row.text("class"), row.oneOf("content", Cue.Content.class));
          row.list("forms").forEach(form -> forms.putIfAbsent(form, cue));
          return cue;
        });
    return Lexicon.of(forms, reader.vocabulary());
  }

  static Lexicon<Title> titles(TableReader reader) {
    Map<String, Title> titles =
        reader.classes(
            "titles.tsv",
            ImmutableList.of("form", "position", "kind"),
            row ->
                new Title(
                    row.oneOf("position", Title.Position.class),
                    row.oneOf("kind", Title.Kind.class)));
    Map<String, Title> both = new LinkedHashMap<>(titles);
    titles.forEach(
        (form, title) ->
            both.putIfAbsent(
                form.endsWith(".") ? form.substring(0, form.length() - 1) : form + ".", title));
    return Lexicon.of(both, reader.vocabulary());
  }

  static Map<String, Pronoun> pronouns(TableReader reader) {
    return reader.table(
        "pronouns.tsv",
        false,
        ImmutableList.of("form", "position", "number", "reference"),
        row ->
            new Pronoun(
                row.text("form"),
                row.oneOf("position", PronounPosition.class) == PronounPosition.ENCLITIC,
                row.oneOf("number", GrammaticalNumber.class),
                row.oneOf("reference", Pronoun.Reference.class)));
  }

  private static <V> Lexicon<V> lexicon(
      TableReader reader, String file, List<String> columns, Function<TableReader.Row, V> row) {
    return Lexicon.of(reader.classes(file, columns, row), reader.vocabulary());
  }
}
