package io.github.kutipan;

import io.github.kutipan.result.AttributionType;
import io.github.kutipan.text.Limits;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.EnumSet;

/** What an attributor is told, and all that is written of it. */
record Options(
    LanguageChoice language,
    EnumSet<AttributionType> types,
    double minimumConfidence,
    Breadth breadth,
    Limits limits)
    implements Serializable {

  private Object readResolve() throws ObjectStreamException {
    try {
      return QuoteAttributor.builder()
          .choose(language)
          .types(types)
          .minimumConfidence(minimumConfidence)
          .breadth(breadth)
          .limits(limits)
          .build();
    } catch (RuntimeException e) {
      InvalidObjectException invalid =
          new InvalidObjectException("no attributor with " + this + ": " + e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }
}
