package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.SetScope;
import io.mapwalk.journey.element.ScopeField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes where the story starts and ends: {@code hungry -> offer for the next visit}, or the start
 * in one line and the end in the next.
 */
final class StartEndTaker implements AnswerTaker {

  @Override
  public Listening listening() {
    return Listening.SWEEP;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Optional<List<String>> sides = Lines.arrow(line);
    if (sides.isPresent()) {
      set(draft, ScopeField.START, sides.get().get(0));
      set(draft, ScopeField.END, sides.get().get(1));
      draft.complete();
    } else if (scene.answered() == 0) {
      set(draft, ScopeField.START, line);
      draft.advance(1);
      draft.echo("workshop.echo.start", line);
      return;
    } else {
      set(draft, ScopeField.END, line);
      draft.complete();
    }
    Map<ScopeField, Text> fields = draft.map().scope().fields();
    draft.echo(
        "workshop.echo.start-end",
        fields.getOrDefault(ScopeField.START, Text.EMPTY).value(),
        fields.getOrDefault(ScopeField.END, Text.EMPTY).value());
  }

  private static void set(Draft draft, ScopeField field, String said) {
    Text text = draft.text(said);
    if (!text.isBlank()) {
      draft.apply(new SetScope(field, text));
    }
  }

  @Override
  public List<String> known(Scene scene) {
    Map<ScopeField, Text> fields = scene.map().scope().fields();
    if (!fields.containsKey(ScopeField.START) && !fields.containsKey(ScopeField.END)) {
      return List.of();
    }
    return List.of(
        fields.getOrDefault(ScopeField.START, Text.EMPTY)
            + " → "
            + fields.getOrDefault(ScopeField.END, Text.EMPTY));
  }
}
