package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.EvidenceChange.LinkFact;
import io.mapwalk.journey.change.EvidenceChange.UnlinkEvidence;
import io.mapwalk.journey.change.EvidenceChange.UnlinkFact;
import io.mapwalk.journey.change.PersonaChange.GroundFact;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.Optional;

/**
 * What can rest on a source: a statement, or one field of a persona.
 *
 * @param about the statement, or the persona
 * @param field the field; empty for the statement as a whole
 */
record Claim(Handle about, Optional<PersonaField> field) {

  /** A statement as a whole. */
  static Claim of(Handle statement) {
    return new Claim(statement, Optional.empty());
  }

  /** One field of a persona. */
  static Claim of(Handle persona, PersonaField field) {
    return new Claim(persona, Optional.of(field));
  }

  /** The change that rests it on a source. */
  Change link(Handle source) {
    return field
        .<Change>map(f -> new LinkFact(source, about, f))
        .orElseGet(() -> new LinkEvidence(source, about));
  }

  /** The change that takes it off a source. */
  Change unlink(Handle source) {
    return field
        .<Change>map(f -> new UnlinkFact(source, about, f))
        .orElseGet(() -> new UnlinkEvidence(source, about));
  }

  /** The change that says what it rests on. */
  Change back(Backing backing) {
    return field
        .<Change>map(f -> new GroundFact(about, f, backing))
        .orElseGet(() -> new Back(about, backing));
  }

  /** What it rests on. */
  Backing backing(JourneyMap map) {
    return field
        .map(f -> map.find(Persona.class, about).orElseThrow().ground(f))
        .orElseGet(() -> map.find(Backed.class, about).orElseThrow().backing());
  }

  /** What it is, in the words of the map; a feeling is told as its place. */
  String words(JourneyMap map, Messages messages) {
    Handle spoken = map.find(Emotion.class, about).map(Emotion::place).orElse(about);
    String words = Corrections.words(map, spoken);
    return field.map(f -> words + ", " + messages.name(f)).orElse(words);
  }
}
