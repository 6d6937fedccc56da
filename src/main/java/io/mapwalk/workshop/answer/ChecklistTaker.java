package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.ChecklistItem;
import java.util.ArrayList;
import java.util.List;

/** Works through a checklist by number; words alone become a line of their own. */
final class ChecklistTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    String key = key(scene);
    Text title =
        Ticking.items(scene.map(), key).stream()
            .findFirst()
            .map(ChecklistItem::title)
            .orElse(Text.clean(key));
    Ticking ticking = new Ticking(draft, key, title);
    if (!ticking.take(line)) {
      ticking.add(line);
    }
  }

  private static String key(Scene scene) {
    return scene.prompt().detail().orElse("");
  }

  @Override
  public List<String> known(Scene scene) {
    List<String> lines = new ArrayList<>();
    for (ChecklistItem item : Ticking.items(scene.map(), key(scene))) {
      lines.add(Ticking.shown(item, lines.size() + 1));
    }
    return lines;
  }
}
