package io.github.kutipan.resolution;

import io.github.kutipan.result.SpeakerKind;
import java.util.Optional;

/**
 * Whom a source stands for.
 *
 * @param entity the id of the entity; absent for somebody without a name
 * @param name the noun phrase of somebody without a name; else empty
 * @param kind what sort of speaker it is
 */
public record Answer(Optional<Integer> entity, String name, SpeakerKind kind) {

  static Answer ofEntity(int id, boolean person) {
    return new Answer(Optional.of(id), "", person ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION);
  }

  static Answer unnamed(String name, SpeakerKind kind) {
    return new Answer(Optional.empty(), name, kind);
  }
}
