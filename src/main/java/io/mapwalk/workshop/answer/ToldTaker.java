package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes the back-story as it is told in a few sentences. What the rungs of its ladder say is put
 * together as a proposal, which an empty line takes.
 */
final class ToldTaker implements AnswerTaker {

  // A proposal of more than this is read on the map; the prompt must fit a small screen.
  private static final int LONGEST_OFFER = 150;

  private final PersonaFieldTaker taker = PersonaFieldTaker.of(PersonaField.SUMMARY);

  @Override
  public Listening listening() {
    return taker.listening();
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    taker.take(scene, draft, line);
  }

  @Override
  public boolean isPersonal() {
    return taker.isPersonal();
  }

  @Override
  public boolean isDone(JourneyMap map, Handle persona) {
    return taker.isDone(map, persona);
  }

  @Override
  public List<String> known(Scene scene) {
    return taker.known(scene);
  }

  @Override
  public String fallback(Scene scene) {
    Optional<Persona> persona = scene.persona();
    List<String> sentences = new ArrayList<>();
    for (BackStoryLayer layer : BackStoryLayer.values()) {
      String told =
          scene.map().all(BackStory.class).stream()
              .filter(story -> story.layer() == layer)
              .filter(story -> persona.filter(p -> p.id().equals(story.persona())).isPresent())
              .map(story -> story.text().value().strip().replaceAll("[.;\\s]+$", ""))
              .collect(Collectors.joining("; "));
      if (!told.isEmpty()) {
        String key = "workshop.told." + layer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String name = persona.map(p -> p.text().value()).orElse("");
        sentences.add(scene.messages().text(key, name, told));
      }
    }
    return String.join(" ", sentences);
  }

  @Override
  public String offer(Scene scene) {
    return Excerpt.of(fallback(scene), LONGEST_OFFER);
  }
}
