package io.github.kutipan.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables of one language, read and checked.
 *
 * <p>A pack is a folder of UTF-8 files that hold words, no code and no regular expressions. Those
 * that come with the library stand beside this class and are listed in {@code languages.txt}; any
 * other folder can be read from disk. Immutable and thread-safe.
 */
public final class LanguagePack {

  private static final String INDEX = "languages.txt";

  private final PackFiles files;
  private final ImmutableMap<String, String> properties;
  private final ImmutableSet<Switch> switches;
  private final ImmutableList<Mark> marks;
  private final Lexicon<Cue> cues;
  private final ImmutableList<Pattern> patterns;
  private final ImmutableSet<String> speaksBefore;
  private final ImmutableSet<String> speaksBehind;
  private final ImmutableSet<String> sharesSource;
  private final ImmutableMap<Words, Lexicon<String>> words;
  private final Lexicon<Title> titles;
  private final Lexicon<Role> roles;
  private final Lexicon<String> roleAbbreviations;
  private final Lexicon<PostVerb> postVerbs;
  private final Lexicon<OrganizationWord> organizations;
  private final Lexicon<GroupNoun> groups;
  private final Lexicon<Determiner> determiners;
  private final Lexicon<Gender> genders;
  private final Lexicon<Pronoun> pronouns;
  private final ImmutableList<Pronoun> enclitics;
  private final Vocabulary vocabulary;

  private LanguagePack(PackFiles files, TableReader reader) {
    this.files = files;
    properties =
        ImmutableMap.copyOf(reader.properties("pack.properties", PackProperties::expected));
    switches =
        Arrays.stream(Switch.values())
            .filter(property -> "true".equals(properties.get(property.key())))
            .collect(Sets.toImmutableEnumSet());
    if (!properties.containsKey("code")) {
      reader.find("pack.properties", "expected code=…, the language's code");
    }
    marks = PackTables.marks(reader);
    cues = PackTables.cues(reader);
    patterns =
        reader.patterns(
            "patterns.txt",
            Stream.concat(cues.values().map(Cue::type), Stream.of(Cue.OWNED))
                .collect(ImmutableSet.toImmutableSet()));
    speaksBefore = classes(Pattern::sourceBefore);
    speaksBehind = classes(pattern -> pattern.sourceBehind() && !pattern.leadsToSource());
    sharesSource = classes(pattern -> !pattern.hasSource() && pattern.reportsWords());
    words = PackTables.words(reader, has(Switch.ACRONYMS_ARE_NAMES));
    titles = PackTables.titles(reader);
    roles = PackTables.roles(reader);
    roleAbbreviations = PackTables.roleAbbreviations(reader);
    postVerbs = PackTables.postVerbs(reader);
    organizations = PackTables.organizations(reader);
    groups = PackTables.groups(reader);
    determiners = PackTables.determiners(reader);
    genders = PackTables.genders(reader);
    Map<String, Pronoun> everyPronoun = PackTables.pronouns(reader);
    enclitics =
        everyPronoun.values().stream()
            .filter(Pronoun::enclitic)
            .collect(ImmutableList.toImmutableList());
    everyPronoun.values().removeIf(Pronoun::enclitic);
    pronouns =
        Lexicon.ofFunctionWords(everyPronoun, has(Switch.ACRONYMS_ARE_NAMES), reader.vocabulary());
    vocabulary = reader.vocabulary();
  }

  /**
   * Opens a pack that comes with the library.
   *
   * @param code the language's code, as {@link #known()} lists it
   * @throws LanguagePackException if there is no such pack, with the codes that there are
   */
  public static LanguagePack of(String code) {
    if (!known().contains(code)) {
      throw new LanguagePackException(
          "unknown language \"" + code + "\"; known are " + String.join(", ", known()),
          ImmutableList.of());
    }
    return read(PackFiles.ofResources(code), code);
  }

  /** Reads the frequent words of a pack that comes with the library, and nothing else of it. */
  static Lexicon<String> frequentWords(String code) {
    return new TableReader(PackFiles.ofResources(code), code)
        .phrases(Words.FREQUENT_WORDS.file(), false);
  }

  /**
   * Opens a pack in a folder on disk.
   *
   * @throws LanguagePackException if anything in it is wrong, with all that is
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  public static LanguagePack read(Path folder) {
    return read(PackFiles.ofFolder(folder), String.valueOf(folder.getFileName()));
  }

  /** Returns the codes of the packs that come with the library. */
  public static Set<String> known() {
    try (InputStream in = LanguagePack.class.getResourceAsStream(INDEX)) {
      if (in == null) {
        return ImmutableSet.of();
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new LanguagePackException("cannot read " + INDEX, e);
    }
  }

  private static LanguagePack read(PackFiles files, String name) {
    TableReader reader = new TableReader(files, name);
    reader.readAhead(PackTables.LARGE);
    LanguagePack pack = new LanguagePack(files, reader);
    if (!reader.findings().isEmpty()) {
      throw new LanguagePackException(
          "language pack \"" + name + "\" has errors:", reader.findings());
    }
    return pack;
  }

  /** Returns the language's code. */
  public String code() {
    return properties.getOrDefault("code", "");
  }

  /** Returns the language's name in English. */
  public String name() {
    return properties.getOrDefault("name", code());
  }

  /** Returns the quotation marks. */
  public List<Mark> marks() {
    return marks;
  }

  /** Returns the reporting words by form. */
  public Lexicon<Cue> cues() {
    return cues;
  }

  /** Returns the patterns, the first that fits wins. */
  public List<Pattern> patterns() {
    return patterns;
  }

  /** Returns whether the speaker can stand in front of a cue of the class: "Budi mengatakan". */
  public boolean speaksBefore(Cue cue) {
    return speaksBefore.contains(cue.type());
  }

  /** Returns whether the speaker can stand behind a cue of the class: "kata Budi". */
  public boolean speaksBehind(Cue cue) {
    return speaksBehind.contains(cue.type());
  }

  /**
   * Returns whether a cue of the class can report words for the speaker of another: "and added
   * that", not "and opposed the plan".
   */
  public boolean sharesSource(Cue cue) {
    return sharesSource.contains(cue.type());
  }

  private ImmutableSet<String> classes(Predicate<Pattern> wanted) {
    return patterns.stream()
        .filter(wanted)
        .flatMap(pattern -> pattern.cueClasses().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns a word list; empty where the pack has none. */
  public Lexicon<String> words(Words list) {
    return java.util.Objects.requireNonNull(words.get(list));
  }

  /** Returns titles, ranks and degrees by form. */
  public Lexicon<Title> titles() {
    return titles;
  }

  /** Returns the heads of role noun phrases. */
  public Lexicon<Role> roles() {
    return roles;
  }

  /** Returns what the short forms of posts stand for. */
  public Lexicon<String> roleAbbreviations() {
    return roleAbbreviations;
  }

  /** Returns the verbs that tell where their subject works. */
  public Lexicon<PostVerb> postVerbs() {
    return postVerbs;
  }

  /** Returns the telling words of organisations' names. */
  public Lexicon<OrganizationWord> organizations() {
    return organizations;
  }

  /** Returns the common nouns that can speak. */
  public Lexicon<GroupNoun> groups() {
    return groups;
  }

  /** Returns the determiners. */
  public Lexicon<Determiner> determiners() {
    return determiners;
  }

  /** Returns what names, titles, nouns and pronouns tell of the gender. */
  public Lexicon<Gender> genders() {
    return genders;
  }

  /** Returns the pronouns that are words of their own. */
  public Lexicon<Pronoun> pronouns() {
    return pronouns;
  }

  /** Returns the pronouns that are endings. */
  public List<Pronoun> enclitics() {
    return enclitics;
  }

  /**
   * Opens a file of the pack, such as a model; the caller closes it.
   *
   * @param name the name relative to the pack's folder
   * @return the file, or empty where the pack has none
   * @throws LanguagePackException if it cannot be opened
   */
  public Optional<InputStream> open(String name) {
    try {
      return files.open(name);
    } catch (IOException e) {
      throw new LanguagePackException("cannot open " + code() + "/" + name, e);
    }
  }

  /**
   * Opens a file that the pack leaves to a dependency, as the property {@code
   * dependency.<file>=<resource>} tells; the caller closes it.
   *
   * @param name the name that the file has in a pack
   * @return the resource on the class path, or empty where the pack names none
   * @throws LanguagePackException if it is not there, with what {@code artifact.<file>} names
   */
  public Optional<InputStream> openDependency(String name) {
    return PackProperties.openDependency(properties, name);
  }

  /** Looks up the words of a sentence, for the lexicons of this pack to be asked about. */
  public WordSequence sequence(List<String> words) {
    return words instanceof WordSequence known
        ? known
        : vocabulary.sequence(ImmutableList.copyOf(words));
  }

  /** Returns whether the pack turns on a switch. */
  public boolean has(Switch property) {
    return switches.contains(property);
  }
}
