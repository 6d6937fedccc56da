package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;

/**
 * One tickable line of a checklist.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param list the key of the checklist in its template
 * @param title the title of the checklist, never blank
 * @param text the line, never blank
 * @param ticked whether it is done
 */
public record ChecklistItem(
    Handle id, OrderKey order, String list, Text title, Text text, boolean ticked)
    implements Element, Worded {

  @Override
  public ChecklistItem reworded(Text other) {
    return new ChecklistItem(id, order, list, title, other, ticked);
  }

  @Override
  public ChecklistItem ordered(OrderKey other) {
    return new ChecklistItem(id, other, list, title, text, ticked);
  }

  /** The same, ticked, or not. */
  public ChecklistItem tick(boolean ticked) {
    return new ChecklistItem(id, order, list, title, text, ticked);
  }
}
