package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.PlanChange.AddDecision;
import io.mapwalk.journey.change.PlanChange.Park;
import io.mapwalk.journey.change.PlanChange.SetDue;
import io.mapwalk.journey.element.Dated;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Owned;
import java.util.List;
import java.util.function.BiFunction;

/** Takes what somebody sees to after the workshop: decisions and points for later. */
final class Promises {

  private Promises() {}

  /** Decisions of the group: {@code We begin with the sign @Carla friday}. */
  static void decisions(Scene scene, Draft draft, List<String> said) {
    said.forEach(one -> promise(scene, draft, one, ElementKind.DECISION, AddDecision::new));
  }

  /** Points for later: {@code delivery service @Mia}. */
  static void parked(Scene scene, Draft draft, List<String> said) {
    said.forEach(one -> promise(scene, draft, one, ElementKind.PARKED_POINT, Park::new));
  }

  private static void promise(
      Scene scene,
      Draft draft,
      String said,
      ElementKind kind,
      BiFunction<Handle, Text, Change> change) {
    WhoWhen behind = WhoWhen.behind(said);
    WhoWhen promise = kind == ElementKind.DECISION ? behind.dated(scene) : behind;
    Text text = draft.text(promise.text());
    Handle id = draft.add(kind, h -> change.apply(h, text));
    assign(draft, id, promise);
    String key = kind == ElementKind.DECISION ? "decision" : "parked";
    String echo = "workshop.echo." + key + (promise.who().isBlank() ? "" : "-by");
    draft.echo(echo, id.value(), text.value(), promise.inWords(scene));
  }

  /** Puts something down to somebody, where somebody was named, and to a day. */
  static void assign(Draft draft, Handle id, WhoWhen promise) {
    if (!promise.who().isBlank()) {
      Text who = draft.text(promise.who());
      draft.map().find(Owned.class, id).ifPresent(owned -> draft.apply(new Assign(id, who)));
    }
    if (promise.due().isPresent()) {
      draft
          .map()
          .find(Dated.class, id)
          .ifPresent(dated -> draft.apply(new SetDue(id, promise.due())));
    }
  }
}
