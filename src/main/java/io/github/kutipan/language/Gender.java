package io.github.kutipan.language;

import java.util.Optional;

/** What a name, a title, a noun or a pronoun tells of whom it stands for. */
public enum Gender {
  /** A man: he, Mr., spokesman. */
  MASCULINE,
  /** A woman: she, Mrs., spokeswoman. */
  FEMININE,
  /** No person: it. */
  NEUTER;

  /** Returns whether two words can stand for the same; what tells no gender agrees with all. */
  public static boolean agree(Optional<Gender> a, Optional<Gender> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
