package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Stage;
import java.util.List;
import java.util.Optional;

/** Takes the stages in order; an empty line takes the classic ones where there are none yet. */
final class StagesTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    int before = draft.map().stages().size();
    for (String item : Lines.items(line)) {
      Text name = draft.text(item);
      Handle id = draft.add(ElementKind.STAGE, h -> new AddStage(h, name, Optional.empty()));
      draft.touched(id);
    }
    List<Stage> stages = draft.map().stages();
    String names =
        String.join(
            ", ",
            stages.subList(before, stages.size()).stream().map(s -> s.text().value()).toList());
    draft.echo("workshop.echo.stages", stages.size(), names);
  }

  @Override
  public List<String> known(Scene scene) {
    List<Stage> stages = scene.map().stages();
    return stages.isEmpty()
        ? List.of()
        : List.of(String.join("; ", stages.stream().map(s -> s.text().value()).toList()));
  }

  @Override
  public String fallback(Scene scene) {
    return scene.messages().text("workshop.classic-stages");
  }
}
