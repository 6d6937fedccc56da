package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells the row of an element from all others, and stays with it when rows are sorted.
 *
 * @param id the handle of the element
 * @param order its place among its kind, which no row number can say once rows are sorted
 * @param list the key of the checklist it belongs to; blank for all else
 */
record Tag(Handle id, OrderKey order, String list) {

  private static final Pattern FORM =
      Pattern.compile("([a-z]{1,4}[1-9][0-9]{0,8}) ([a-z]{0,40}[b-z])(?: (\\S.*))?");

  /** The tag of an element. */
  static Tag of(Element element) {
    return new Tag(
        element.id(), element.order(), element instanceof ChecklistItem item ? item.list() : "");
  }

  /** Reads a tag; empty where it is none. */
  static Optional<Tag> parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String list = parts.group(3);
    return Optional.of(
        new Tag(
            new Handle(parts.group(1)), new OrderKey(parts.group(2)), list == null ? "" : list));
  }

  @Override
  public String toString() {
    return (id + " " + order + " " + list).strip();
  }
}
