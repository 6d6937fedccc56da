package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import java.util.List;
import java.util.function.Function;

/** Takes one text for one field; typing again says it anew. */
final class FieldTaker implements AnswerTaker {

  private final Function<Scene, Text> value;
  private final Function<Text, Change> change;

  /**
   * @param value what the field says now
   * @param change the change that fills it
   */
  FieldTaker(Function<Scene, Text> value, Function<Text, Change> change) {
    this.value = value;
    this.change = change;
  }

  @Override
  public Listening listening() {
    return Listening.ONE_LINE;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    Text said = draft.text(Lines.quoted(line).orElse(line));
    draft.apply(change.apply(said));
    draft.echo("workshop.echo.field", said.value());
  }

  @Override
  public List<String> known(Scene scene) {
    Text known = value.apply(scene);
    return known.isBlank() ? List.of() : List.of(known.value());
  }
}
