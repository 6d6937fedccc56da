package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.Optional;

/**
 * A large step of the journey, named as the customer would.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param text the name, never blank and unique in its map
 * @param phase a label above several stages; may be blank
 * @param customerGoal what would make the customer say "done"; may be blank
 * @param businessGoal what we want here; may be blank
 * @param owner who answers for it; may be blank
 * @param process how customers go through it, where somebody said
 */
public record Stage(
    Handle id,
    OrderKey order,
    Text text,
    Text phase,
    Text customerGoal,
    Text businessGoal,
    Text owner,
    Optional<ProcessKind> process)
    implements Element, Worded, Owned {

  @Override
  public Stage reworded(Text other) {
    return new Stage(id, order, other, phase, customerGoal, businessGoal, owner, process);
  }

  @Override
  public Stage ordered(OrderKey other) {
    return new Stage(id, other, text, phase, customerGoal, businessGoal, owner, process);
  }

  @Override
  public Stage owned(Text other) {
    return new Stage(id, order, text, phase, customerGoal, businessGoal, other, process);
  }

  /** The same, under another label. */
  public Stage withPhase(Text phase) {
    return new Stage(id, order, text, phase, customerGoal, businessGoal, owner, process);
  }

  /** The same, with another customer goal. */
  public Stage withCustomerGoal(Text customerGoal) {
    return new Stage(id, order, text, phase, customerGoal, businessGoal, owner, process);
  }

  /** The same, with another business goal. */
  public Stage withBusinessGoal(Text businessGoal) {
    return new Stage(id, order, text, phase, customerGoal, businessGoal, owner, process);
  }

  /** The same, gone through in another way. */
  public Stage going(Optional<ProcessKind> process) {
    return new Stage(id, order, text, phase, customerGoal, businessGoal, owner, process);
  }
}
