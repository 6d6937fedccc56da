package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Persona;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the personas people speak of. */
final class Everyone {

  private static final int SHORTEST = 2;

  private Everyone() {}

  /**
   * The persona that is spoken of; a nameless one is added where there is none, for nothing said is
   * refused.
   */
  static Handle spokenOf(Scene scene, Draft draft) {
    Optional<Handle> named =
        draft
            .persona()
            .or(() -> scene.session().progress().persona())
            .filter(id -> draft.map().find(Persona.class, id).isPresent());
    List<Persona> personas = draft.map().personas();
    if (named.isPresent() || !personas.isEmpty()) {
      return named.orElseGet(() -> personas.get(0).id());
    }
    Text name = Text.clean(scene.messages().text("workshop.some-customer"));
    return draft.add(ElementKind.PERSONA, h -> new AddPersona(h, name));
  }

  /** The persona of that handle or name; the beginning of a name will do where it fits only one. */
  static Optional<Handle> called(JourneyMap map, String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    List<Persona> exact =
        map.personas().stream()
            .filter(p -> p.id().value().equals(wanted) || p.text().says(wanted))
            .toList();
    List<Persona> found =
        exact.isEmpty() && wanted.length() >= SHORTEST
            ? map.personas().stream()
                .filter(p -> p.text().value().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList()
            : exact;
    return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
  }
}
