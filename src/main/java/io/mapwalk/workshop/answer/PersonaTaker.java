package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.workshop.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes who the map is about: {@code Eva Moline, 29, journalist}, several between semicolons. */
final class PersonaTaker implements AnswerTaker {

  // More than three to begin with, and no line of them is drawn well [Qualtrics].
  private static final int MOST = 3;

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (String item : Lines.items(line)) {
      List<String> parts = Lines.commas(item);
      Text name = draft.text(parts.isEmpty() ? item : parts.get(0));
      Handle id = draft.add(ElementKind.PERSONA, h -> new AddPersona(h, name));
      Text role = Text.EMPTY;
      for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
        if (part.matches("\\d{1,3}([-–]\\d{1,3})?")) {
          draft.apply(new Describe(id, PersonaField.AGE, draft.text(part)));
        } else {
          role = role.isBlank() ? draft.text(part) : draft.text(role + ", " + part);
        }
      }
      if (!role.isBlank()) {
        draft.apply(new Describe(id, PersonaField.ROLE, role));
      }
      Persona told = draft.map().find(Persona.class, id).orElseThrow();
      draft.echo("workshop.echo.persona", id.value(), inShort(told));
      if (draft.map().personas().size() == MOST + 1) {
        draft.say(Tone.WARNING, "workshop.many-personas", MOST);
      }
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().personas().stream().map(PersonaTaker::inShort).toList();
  }

  private static String inShort(Persona persona) {
    return Stream.of(
            persona.text(),
            persona.fields().getOrDefault(PersonaField.AGE, Text.EMPTY),
            persona.fields().getOrDefault(PersonaField.ROLE, Text.EMPTY))
        .filter(said -> !said.isBlank())
        .map(Text::value)
        .collect(Collectors.joining(", "));
  }
}
