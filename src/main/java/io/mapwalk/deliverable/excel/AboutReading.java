package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.Remark;
import io.mapwalk.journey.element.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what a map is, why it is made and what it covers. */
final class AboutReading {

  private static final String KIND = "kind";

  private final About about;
  private final String valueHeading;
  private final Draft draft;

  AboutReading(Telling telling, Draft draft) {
    this.about = new About(telling);
    this.valueHeading = telling.say("about-value");
    this.draft = draft;
  }

  /** Takes what was changed. */
  void take(List<Grid> grids, Names names) {
    take(grids, names, field -> true);
  }

  /** Takes the kind of the map, on which it depends what lanes are called. */
  void takeKind(List<Grid> grids, Names names) {
    take(grids, names, field -> field.key().equals(KIND));
  }

  /** Takes what was changed besides the kind. */
  void takeOthers(List<Grid> grids, Names names) {
    take(grids, names, field -> !field.key().equals(KIND));
  }

  /** Says what was written where nothing can be taken. */
  void remark(List<Grid> grids) {
    Region.of(grids, About.tagHeading()).ifPresent(this::remark);
  }

  // What a row is about is no more to be changed than what is worked out.
  private void remark(Region region) {
    Map<String, About.Fact> facts =
        about.facts().stream().collect(Collectors.toMap(About.Fact::tag, fact -> fact));
    for (int row : region.grid().rows().tailMap(region.top(), false).keySet()) {
      About.Fact fact = facts.get(region.tag(row).strip());
      for (Column<About.Fact> column : about.columns()) {
        Optional<Integer> place = region.column(column.heading());
        if (place.isEmpty() || fact != null && column.heading().equals(valueHeading)) {
          continue;
        }
        Entry now = region.grid().at(row, place.get());
        Entry then = fact == null ? Entry.NONE : column.value().apply(fact);
        String cell = Region.name(row, place.get());
        String sheet = region.grid().name();
        if (!now.isEmpty() && !now.says(then)) {
          String words = CellText.glimpse(now.said());
          draft.remarks().add(Remark.of("deliverable.xlsx.repeat-reckoned", sheet, cell, words));
        }
      }
    }
  }

  private void take(List<Grid> grids, Names names, Predicate<Column<?>> wanted) {
    Region.of(grids, About.tagHeading())
        .ifPresent(region -> about.parts().forEach(part -> take(part, region, names, wanted)));
  }

  private <E extends Element> void take(
      About.Part<E> part, Region region, Names names, Predicate<Column<?>> wanted) {
    for (int row : region.grid().rows().tailMap(region.top(), false).keySet()) {
      String tag = region.tag(row).strip();
      part.fields().stream()
          .filter(field -> wanted.test(field) && part.tag(field).equals(tag))
          .findFirst()
          .ifPresent(field -> take(part, field, region, row, names));
    }
  }

  private <E extends Element> void take(
      About.Part<E> part, Column<E> field, Region region, int row, Names names) {
    if (region.column(valueHeading).isEmpty()) {
      return;
    }
    int column = region.column(valueHeading).get();
    Entry now = region.grid().at(row, column);
    boolean same = !draft.isNew() && now.says(field.value().apply(part.element()));
    if (same || !(field.origin() instanceof Origin.Here<E> here)) {
      return;
    }
    try {
      @SuppressWarnings("unchecked")
      E before =
          (E)
              draft
                  .element(part.element().getClass(), part.element().id())
                  .map(e -> (Element) e)
                  .orElse(part.element());
      if (now instanceof Entry.Fault) {
        throw new Misfit("fault");
      }
      E after = here.taking().take(before, new OneCell(now), names);
      if (!after.equals(before)) {
        draft.put(after);
      }
    } catch (Misfit misfit) {
      draft
          .remarks()
          .add(misfit.in(region.grid().name(), Region.name(row, column), field.heading()));
    }
  }

  private record OneCell(Entry now) implements Origin.Cells {

    @Override
    public Entry now(String key) {
      return now;
    }

    @Override
    public boolean changed(String key) {
      return true;
    }
  }
}
