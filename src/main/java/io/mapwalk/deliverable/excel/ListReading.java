package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one list that came back: a row that has its tag is the element it was, one without, or with
 * the tag of another row, is new, and an element whose row is gone was taken out.
 *
 * @param <E> what the list is of
 */
final class ListReading<E extends Element> {

  private static final int MOST_APART = 10;

  private final ListPlan<E> plan;
  private final Region region;
  private final List<String> headings;
  private final Draft draft;
  private final Map<Handle, Line<E>> lines = new LinkedHashMap<>();
  private final Set<Handle> added = new HashSet<>();
  private final Set<Handle> loose = new HashSet<>();

  ListReading(ListPlan<E> plan, Region region, Draft draft) {
    this.plan = plan;
    this.region = region;
    this.draft = draft;
    this.headings = ListTable.headings(plan.columns().stream().map(Column::heading).toList());
  }

  /** What the list is of and where its columns are. */
  ListPlan<E> plan() {
    return plan;
  }

  /** Where it stands in the workbook. */
  Region region() {
    return region;
  }

  /** The rows by their elements, in the order of the sheet. */
  Map<Handle, Line<E>> lines() {
    return lines;
  }

  /** Those of them that nothing is known of but their row: without a tag, or copied. */
  Set<Handle> loose() {
    return loose;
  }

  /** Finds out which row is which element, and makes new ones. */
  void sort() {
    Map<Handle, List<Line<E>>> tagged = new LinkedHashMap<>();
    Map<Integer, Optional<Tag>> rows = new LinkedHashMap<>();
    for (int row : region.rows()) {
      Optional<Tag> tag =
          Tag.parse(region.tag(row))
              .filter(t -> t.id().prefix().equals(ElementKind.of(plan.type()).prefix()));
      if (!(tag.isPresent() && region.isEmptied(row))) {
        rows.put(row, tag);
        tag.ifPresent(
            t ->
                tagged
                    .computeIfAbsent(t.id(), id -> new ArrayList<>())
                    .add(line(row, known(t.id()))));
      }
    }
    Map<Handle, Integer> own = new HashMap<>();
    tagged.forEach((id, same) -> own.put(id, original(same).row()));
    rows.forEach((row, tag) -> take(row, tag, tag.filter(t -> own.get(t.id()).equals(row))));
  }

  // Of a row and its copies the one that nobody touched is the old one.
  private static <E extends Element> Line<E> original(List<Line<E>> same) {
    return same.stream().filter(Line::isAsItWas).findFirst().orElse(same.get(0));
  }

  private void take(int row, Optional<Tag> tag, Optional<Tag> own) {
    Optional<E> known = tag.flatMap(t -> draft.element(plan.type(), t.id()));
    Optional<E> told = tag.flatMap(t -> known(t.id()));
    if (own.isPresent() && told.isPresent()) {
      lines.put(own.get().id(), line(row, told));
      return;
    }
    Handle id = own.map(Tag::id).orElseGet(() -> draft.next(ElementKind.of(plan.type())));
    OrderKey order = own.map(Tag::order).orElseGet(() -> draft.end(plan.type()));
    E born =
        known
            .map(
                copied ->
                    new RecordField("order").with(new RecordField("id").with(copied, id), order))
            .orElseGet(() -> Newborn.of(plan.type(), id, order));
    draft.put(listed(born, tag));
    added.add(id);
    if (own.isEmpty()) {
      loose.add(id);
    }
    lines.put(id, line(row, known.isPresent() ? told : Optional.empty()));
  }

  private E listed(E element, Optional<Tag> tag) {
    return element instanceof ChecklistItem && tag.isPresent()
        ? new RecordField("list").with(element, tag.get().list())
        : element;
  }

  private Optional<E> known(Handle id) {
    return draft.told().find(plan.type(), id);
  }

  private Line<E> line(int row, Optional<E> before) {
    return new Line<>(region, row, plan.columns(), headings, before);
  }

  /**
   * Takes what was changed into the elements.
   *
   * @param refers whether it is the turn of what speaks of other elements
   * @param names finds other elements
   */
  void take(boolean refers, Names names) {
    lines.forEach(
        (id, line) -> {
          for (Column<E> column : plan.columns()) {
            if (line.changed(column.key())
                && column.origin() instanceof Origin.Here<E> here
                && here.refers() == refers) {
              take(id, line, column, here, names);
            }
          }
        });
  }

  private void take(Handle id, Line<E> line, Column<E> column, Origin.Here<E> here, Names names) {
    try {
      if (line.now(column.key()) instanceof Entry.Fault) {
        throw new Misfit("fault");
      }
      E before = draft.element(plan.type(), id).orElseThrow();
      E after = here.taking().take(before, line, names);
      draft.put(after);
    } catch (Misfit misfit) {
      draft
          .remarks()
          .add(misfit.in(region.grid().name(), line.cell(column.key()), column.heading()));
    }
  }

  /** Says what was written where it cannot be taken. */
  void remark() {
    for (Column<E> column : plan.columns()) {
      lines.values().stream()
          .filter(line -> line.changed(column.key()))
          .findFirst()
          .ifPresent(line -> remark(line, column));
    }
    region.apart().stream().limit(MOST_APART).forEach(this::apart);
    if (!draft.isNew()) {
      region.columns().keySet().stream()
          .filter(heading -> !heading.isEmpty())
          .filter(heading -> headings.stream().noneMatch(heading::equalsIgnoreCase))
          .forEach(
              heading ->
                  draft
                      .remarks()
                      .add(
                          Remark.of("deliverable.xlsx.own-column", region.grid().name(), heading)));
    }
  }

  private void apart(int row) {
    String words =
        region.grid().rows().get(row).values().stream()
            .filter(entry -> !entry.isEmpty())
            .map(Entry::said)
            .findFirst()
            .orElse("");
    draft
        .remarks()
        .add(
            Remark.of(
                "deliverable.xlsx.apart",
                region.grid().name(),
                Integer.toString(row + 1),
                CellText.glimpse(words)));
  }

  private void remark(Line<E> line, Column<E> column) {
    if (draft.isNew()) {
      return;
    }
    String sheet = region.grid().name();
    if (column.origin() instanceof Origin.Elsewhere<E> other) {
      draft.elsewhere(sheet, line.cell(column.key()), column.heading(), other.sheet());
    } else if (column.origin() instanceof Origin.Reckoned<E> && !line.now(column.key()).isEmpty()) {
      draft
          .remarks()
          .add(
              Remark.of(
                  "deliverable.xlsx.reckoned", sheet, line.cell(column.key()), column.heading()));
    }
  }

  /** What was in the list when it was written and is not any more. */
  List<Handle> gone() {
    int last = draft.last(ElementKind.of(plan.type()));
    return draft.told().all(plan.type()).stream()
        .map(Element::id)
        .filter(id -> id.number() <= last && !lines.containsKey(id))
        .toList();
  }

  /** Says that a row could not be taken. */
  void leftOut(Handle id) {
    draft
        .remarks()
        .add(
            Remark.of(
                "deliverable.xlsx." + (added.contains(id) ? "left-row" : "kept-row"),
                region.grid().name(),
                Integer.toString(lines.get(id).row() + 1)));
  }
}
