package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PersonaChange.AddBackStory;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.ElementKind;
import java.util.List;

/** Takes the entries of one rung of the back-story ladder [Atlassian]. */
final class BackStoryTaker implements AnswerTaker {

  private final BackStoryLayer layer;

  /** Takes entries of this rung. */
  BackStoryTaker(BackStoryLayer layer) {
    this.layer = layer;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (String one : Lines.pasted(line)) {
      PersonaFieldTaker.Addressed addressed = PersonaFieldTaker.addressed(scene, draft, one);
      Handle persona = addressed.persona().id();
      for (String item : Lines.items(addressed.text())) {
        Text text = draft.text(item);
        Handle id =
            draft.add(ElementKind.BACK_STORY, h -> new AddBackStory(h, persona, layer, text));
        draft.echo("workshop.echo.item", id.value(), text.value());
      }
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return scene.map().all(BackStory.class).stream()
        .filter(entry -> entry.layer() == layer)
        .map(entry -> entry.text().value())
        .toList();
  }
}
