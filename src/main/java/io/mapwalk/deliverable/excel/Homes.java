package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.ElementKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where in a workbook that came back elements have their one place. */
final class Homes {

  // Of these there is one each, on a sheet together.
  private static final Set<ElementKind> ABOUT =
      EnumSet.of(ElementKind.MAP_HEADER, ElementKind.OBJECTIVE, ElementKind.SCOPE);

  private final Map<ElementKind, Region> regions = new HashMap<>();

  /**
   * A place.
   *
   * @param sheet the name of the sheet
   * @param row the row as people count, from 1; 0 for none in particular
   */
  record Home(String sheet, int row) {}

  /**
   * @param grids the sheets
   * @param lists the lists that were found on them
   */
  Homes(List<Grid> grids, List<ListReading<?>> lists) {
    Region.of(grids, About.tagHeading())
        .ifPresent(about -> ABOUT.forEach(kind -> regions.put(kind, about)));
    lists.forEach(list -> regions.put(ElementKind.of(list.plan().type()), list.region()));
  }

  /** The place of an element; empty where its list is not in the workbook. */
  Optional<Home> of(Handle element) {
    return ElementKind.of(element)
        .flatMap(kind -> Optional.ofNullable(regions.get(kind)))
        .map(region -> new Home(region.grid().name(), row(region, element)));
  }

  /** The sheet where a row can be added for another element of a kind, if there is one. */
  Optional<String> list(ElementKind kind) {
    return Optional.ofNullable(regions.get(kind))
        .filter(region -> !ABOUT.contains(kind))
        .map(region -> region.grid().name());
  }

  private static int row(Region region, Handle element) {
    return region.rows().stream()
        .filter(row -> Tag.parse(region.tag(row)).filter(t -> t.id().equals(element)).isPresent())
        .map(row -> row + 1)
        .findFirst()
        .orElse(0);
  }
}
