package io.mapwalk.workshop.answer;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Stage;
import java.util.Optional;

/**
 * Tells an idea as who wants what and why [FullStory], from what is on the map: the persona, the
 * goal of the stage and the outcome of the back-story. It is a draft to be said in better words.
 */
final class UserStory {

  private UserStory() {}

  /** The story of an idea. */
  static Text of(Scene scene, Idea idea) {
    JourneyMap map = scene.map();
    Optional<Persona> persona = map.personas().stream().findFirst();
    String who =
        persona
            .map(p -> Optional.ofNullable(p.fields().get(PersonaField.ROLE)).orElse(p.text()))
            .map(Text::value)
            .orElseGet(() -> scene.messages().text("workshop.story-customer"));
    String goal =
        idea.at()
            .flatMap(map::stageOf)
            .map(Stage::customerGoal)
            .filter(text -> !text.isBlank())
            .orElse(idea.text())
            .value();
    String outcome =
        map.all(BackStory.class).stream()
            .filter(story -> story.layer() == BackStoryLayer.OUTCOME)
            .map(BackStory::text)
            .findFirst()
            .or(() -> Optional.ofNullable(map.scope().fields().get(ScopeField.CUSTOMER_GOAL)))
            .map(Text::value)
            .orElse("");
    return Text.clean(
        scene
            .messages()
            .text("workshop.story-draft", who, goal, outcome, outcome.isBlank() ? 0 : 1));
  }
}
