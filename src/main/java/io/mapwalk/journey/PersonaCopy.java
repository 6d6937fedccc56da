package io.mapwalk.journey;

import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.EvidenceChange.DescribeSource;
import io.mapwalk.journey.change.EvidenceChange.LinkEvidence;
import io.mapwalk.journey.change.EvidenceChange.LinkFact;
import io.mapwalk.journey.change.PersonaChange.AddBackStory;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.change.PersonaChange.GroundFact;
import io.mapwalk.journey.change.PersonaChange.Portray;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Source;

/**
 * Brings a persona of one map onto another: all that is known of it, its back-story, and the
 * sources these rest on, so that what was learned is not a belief again. Feelings stay, for they
 * belong to a journey. A source that the other map has already is not added twice.
 */
public final class PersonaCopy {

  private final JourneyMap from;
  private JourneyMap into;

  private PersonaCopy(JourneyMap from, JourneyMap into) {
    this.from = from;
    this.into = into;
  }

  /**
   * The other map, with the persona on it.
   *
   * @param from the map it is on
   * @param persona which
   * @param into the map it goes to
   * @throws Refused if there is one of that name already
   */
  public static JourneyMap of(JourneyMap from, Persona persona, JourneyMap into) {
    if (into.personas().stream().anyMatch(other -> other.text().says(persona.text().value()))) {
      throw new Refused("journey.persona-there", persona.text(), into.header().text());
    }
    PersonaCopy copy = new PersonaCopy(from, into);
    copy.persona(persona);
    return copy.into;
  }

  private void persona(Persona persona) {
    Handle id = into.next(ElementKind.PERSONA);
    apply(new AddPersona(id, persona.text()));
    persona.fields().forEach((field, text) -> apply(new Describe(id, field, text)));
    apply(new Portray(id, persona.portrait()));
    rest(persona.id(), persona.backing(), id);
    persona.fields().keySet().forEach(field -> rest(persona, field, id));
    for (BackStory story : from.all(BackStory.class)) {
      if (story.persona().equals(persona.id())) {
        Handle line = into.next(ElementKind.BACK_STORY);
        apply(new AddBackStory(line, id, story.layer(), story.text()));
        rest(story.id(), story.backing(), line);
      }
    }
  }

  private void rest(Handle original, Backing backing, Handle copy) {
    for (Source source : from.sources(original)) {
      apply(new LinkEvidence(source(source), copy));
    }
    if (into.find(Backed.class, copy).orElseThrow().backing() != backing) {
      apply(new Back(copy, backing));
    }
  }

  private void rest(Persona original, PersonaField field, Handle copy) {
    from.all(Source.class).stream()
        .filter(source -> source.supports(original.id(), field))
        .forEach(source -> apply(new LinkFact(source(source), copy, field)));
    apply(new GroundFact(copy, field, original.ground(field)));
  }

  private Handle source(Source source) {
    return into.all(Source.class).stream()
        .filter(other -> isSame(source, other))
        .findFirst()
        .map(Source::id)
        .orElseGet(() -> add(source));
  }

  private static boolean isSame(Source one, Source other) {
    return one.text().equals(other.text())
        && one.kind().equals(other.kind())
        && one.date().equals(other.date())
        && one.finding().equals(other.finding());
  }

  private Handle add(Source source) {
    Handle id = into.next(ElementKind.SOURCE);
    apply(new AddSource(id, source.text(), source.kind(), source.solicited()));
    apply(
        new DescribeSource(
            id, source.date(), source.link(), source.finding(), source.consent(), source.people()));
    return id;
  }

  private void apply(Change change) {
    into = into.apply(change);
  }
}
