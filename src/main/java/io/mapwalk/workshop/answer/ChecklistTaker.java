package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.PlanChange.AddChecklistItem;
import io.mapwalk.journey.change.PlanChange.Tick;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.List;

/** Ticks lines of a checklist by number ({@code 1 3-5}); words become a line of their own. */
final class ChecklistTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    String key = scene.prompt().detail().orElse("");
    if (!line.strip().matches("[\\d\\s,;–-]+")) {
      Text title =
          items(scene, key).stream().findFirst().map(ChecklistItem::title).orElse(Text.clean(key));
      for (String item : Lines.items(line)) {
        Text text = draft.text(item);
        Handle id =
            draft.add(ElementKind.CHECKLIST_ITEM, h -> new AddChecklistItem(h, key, title, text));
        draft.echo("workshop.echo.item", id.value(), text.value());
      }
      return;
    }
    List<ChecklistItem> items = items(scene, key);
    for (int number : numbers(line)) {
      if (number < 1 || number > items.size()) {
        throw new Refused("workshop.no-such-line", number, items.size());
      }
      ChecklistItem item = items.get(number - 1);
      draft.apply(new Tick(item.id(), !item.ticked()));
      draft.echo(item.ticked() ? "workshop.echo.unticked" : "workshop.echo.ticked", item.text());
    }
  }

  private static List<ChecklistItem> items(Scene scene, String key) {
    return scene.map().all(ChecklistItem.class).stream()
        .filter(item -> item.list().equals(key))
        .toList();
  }

  private static List<Integer> numbers(String line) {
    List<Integer> numbers = new ArrayList<>();
    for (String token : line.strip().replaceAll("\\s*[-–]\\s*", "-").split("[\\s,;]+")) {
      if (!token.matches("\\d{1,4}(?:[-–]\\d{1,4})?")) {
        throw new Refused("workshop.not-a-number", token);
      }
      String[] ends = token.split("[-–]");
      int from = Integer.parseInt(ends[0]);
      int to = Integer.parseInt(ends[ends.length - 1]);
      for (int n = from; n <= to; n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  @Override
  public List<String> known(Scene scene) {
    List<String> lines = new ArrayList<>();
    for (ChecklistItem item : items(scene, scene.prompt().detail().orElse(""))) {
      lines.add((item.ticked() ? "[x] " : "[ ] ") + (lines.size() + 1) + " " + item.text());
    }
    return lines;
  }
}
