package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.List;
import java.util.Optional;

/** A persona to be drawn, described and kept in sight; what is known of her stands on it. */
final class PersonaPage {

  private static final List<PersonaField> WHO =
      List.of(PersonaField.ROLE, PersonaField.AGE, PersonaField.HOME, PersonaField.COMPANY);

  private static final List<PersonaField> BOXES =
      List.of(
          PersonaField.GOALS,
          PersonaField.NEEDS,
          PersonaField.PAINS,
          PersonaField.BEHAVIOUR,
          PersonaField.CHANNELS,
          PersonaField.DECISION);

  /** The form of the empathy map with four quadrants [IxDF]. */
  private static final List<PersonaField> EMPATHY =
      List.of(PersonaField.SAYS, PersonaField.THINKS, PersonaField.DOES, PersonaField.FEELS);

  /** The rungs of the ladder, from the ground up [Atlassian]. */
  private static final List<BackStoryLayer> LADDER =
      List.of(
          BackStoryLayer.PAIN,
          BackStoryLayer.REQUIREMENT,
          BackStoryLayer.OUTCOME,
          BackStoryLayer.TOP_GOAL);

  private final Sheet sheet;
  private final HtmlWriter html;

  PersonaPage(Sheet sheet) {
    this.sheet = sheet;
    this.html = sheet.html();
  }

  /** Writes the page; one to be filled in where there is no persona yet. */
  void write(Optional<Persona> persona) {
    sheet.begin("persona", sheet.say("persona"), sheet.say("persona-hint"));
    html.open("div", "portrait");
    html.open("div", "who");
    html.open("div", "face").close();
    html.open("div", "facts");
    fact(sheet.say("name"), persona.map(Persona::text));
    WHO.forEach(field -> fact(field, persona));
    html.close();
    html.open("div", "quote");
    html.element("span", sheet.messages().name(PersonaField.QUOTE), "name");
    known(persona, PersonaField.QUOTE);
    html.close();
    html.close();
    html.open("div", "boxes");
    BOXES.forEach(field -> box(field, persona));
    html.close();
    html.open("div", "ladder");
    LADDER.forEach(layer -> rung(layer, persona));
    html.close();
    html.open("div", "empathy");
    EMPATHY.forEach(field -> box(field, persona));
    html.close();
    html.close();
    sheet.end();
  }

  private void fact(PersonaField field, Optional<Persona> persona) {
    fact(sheet.messages().name(field), persona.flatMap(p -> said(p, field)));
  }

  private void fact(String label, Optional<Text> value) {
    html.open("div", "fact");
    html.element("span", label, "name");
    html.element("span", value.map(Text::value).orElse(""), "line");
    html.close();
  }

  private void box(PersonaField field, Optional<Persona> persona) {
    html.open("div", "box");
    html.element("span", sheet.messages().name(field), "name");
    known(persona, field);
    html.close();
  }

  private void known(Optional<Persona> persona, PersonaField field) {
    persona
        .flatMap(p -> said(p, field))
        .ifPresent(text -> html.element("p", text.value(), "known"));
  }

  private static Optional<Text> said(Persona persona, PersonaField field) {
    return Optional.ofNullable(persona.fields().get(field));
  }

  private void rung(BackStoryLayer layer, Optional<Persona> persona) {
    html.open("div", "box");
    html.element("span", sheet.messages().name(layer), "name");
    persona.ifPresent(
        whose ->
            sheet.map().all(BackStory.class).stream()
                .filter(story -> story.persona().equals(whose.id()) && story.layer() == layer)
                .forEach(story -> html.element("p", story.text().value(), "known")));
    html.close();
  }
}
