package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The two columns that say where something stands: the stage, and the touchpoint in it if any. */
final class PlaceColumns {

  private static final String STAGE = "at.stage";
  private static final String TOUCHPOINT = "at.touchpoint";

  private final Telling book;

  PlaceColumns(Telling book) {
    this.book = book;
  }

  /** For what may stand nowhere. */
  @SuppressWarnings("unchecked")
  <E extends Element & Placed> List<Column<E>> free() {
    return columns(Placed::at, (element, at) -> (E) element.placed(at));
  }

  /**
   * For anything.
   *
   * @param where where it stands
   * @param placed puts it somewhere else
   */
  <E> List<Column<E>> columns(
      Function<E, Optional<Handle>> where, BiFunction<E, Optional<Handle>, E> placed) {
    Wording wording = book.wording();
    Names names = wording.elements();
    Origin.Taking<E> taking = (element, row, all) -> placed.apply(element, where(row, all));
    List<String> stages =
        book.map().stages().stream().map(stage -> names.name(stage.id())).toList();
    return List.of(
        new Column<>(
            STAGE,
            book.say("stage"),
            Look.TEXT,
            130,
            element -> new Entry.Words(stage(names, where.apply(element))),
            stages,
            new Origin.Here<>(taking, true)),
        new Column<>(
            TOUCHPOINT,
            book.say("touchpoint"),
            Look.TEXT,
            200,
            element -> new Entry.Words(touchpoint(names, where.apply(element))),
            List.of(),
            new Origin.Here<>(taking, true)));
  }

  private String stage(Names names, Optional<Handle> at) {
    return at.flatMap(book.map()::stageOf).map(stage -> names.name(stage.id())).orElse("");
  }

  private static String touchpoint(Names names, Optional<Handle> at) {
    return at.flatMap(place -> names.element(Touchpoint.class, place))
        .map(touchpoint -> names.name(touchpoint.id()))
        .orElse("");
  }

  private static Optional<Handle> where(Origin.Cells row, Names names) throws Misfit {
    Entry stage = row.now(STAGE);
    Entry touchpoint = row.now(TOUCHPOINT);
    Optional<Handle> wide =
        stage.isEmpty() ? Optional.empty() : Optional.of(names.find(stage.said(), Stage.class));
    if (touchpoint.isEmpty()) {
      return wide;
    }
    Optional<Handle> there =
        names.all(ElementKind.TOUCHPOINT, touchpoint.said()).stream()
            .filter(
                each -> names.element(Touchpoint.class, each).map(Touchpoint::stage).equals(wide))
            .findFirst();
    // Whoever chooses another stage does not mean the touchpoint that was named in the old one.
    boolean moved = row.changed(STAGE) && !row.changed(TOUCHPOINT) && wide.isPresent();
    if (there.isPresent() || moved) {
      return there.or(() -> wide);
    }
    return Optional.of(names.find(touchpoint.said(), Touchpoint.class));
  }
}
