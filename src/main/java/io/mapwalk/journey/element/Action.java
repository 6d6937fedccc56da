package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who does what by when.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param idea the idea it carries out
 * @param text what is done, never blank
 * @param owner who does it; may be blank
 * @param due by when
 * @param effect what it should bring about; may be blank
 * @param status where it stands
 */
public record Action(
    Handle id,
    OrderKey order,
    Optional<Handle> idea,
    Text text,
    Text owner,
    Optional<LocalDate> due,
    Text effect,
    ActionStatus status)
    implements Element, Worded, Owned, Dated {

  @Override
  public Action reworded(Text other) {
    return new Action(id, order, idea, other, owner, due, effect, status);
  }

  @Override
  public Action ordered(OrderKey other) {
    return new Action(id, other, idea, text, owner, due, effect, status);
  }

  @Override
  public Action owned(Text other) {
    return new Action(id, order, idea, text, other, due, effect, status);
  }

  @Override
  public Action dueOn(Optional<LocalDate> other) {
    return new Action(id, order, idea, text, owner, other, effect, status);
  }

  /** The same, expecting another effect. */
  public Action expecting(Text effect) {
    return new Action(id, order, idea, text, owner, due, effect, status);
  }

  /** The same, in another status. */
  public Action inStatus(ActionStatus status) {
    return new Action(id, order, idea, text, owner, due, effect, status);
  }
}
