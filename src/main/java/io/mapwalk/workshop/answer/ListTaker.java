package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.element.ElementKind;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes short items for a list, several in a line or one a line; typing adds to what is there. */
final class ListTaker implements AnswerTaker {

  private final ElementKind kind;
  private final Function<Scene, List<String>> known;
  private final BiFunction<Handle, Text, Change> change;

  /**
   * @param kind what an item becomes
   * @param known what is on the list now
   * @param change the change that adds one item
   */
  ListTaker(
      ElementKind kind,
      Function<Scene, List<String>> known,
      BiFunction<Handle, Text, Change> change) {
    this.kind = kind;
    this.known = known;
    this.change = change;
  }

  @Override
  public Listening listening() {
    return Listening.LIST;
  }

  @Override
  public void take(Scene scene, Draft draft, String line) {
    for (String item : Lines.items(line)) {
      Text said = draft.text(item);
      Handle id = draft.add(kind, handle -> change.apply(handle, said));
      draft.echo("workshop.echo.item", id.value(), said.value());
    }
  }

  @Override
  public List<String> known(Scene scene) {
    return known.apply(scene);
  }
}
