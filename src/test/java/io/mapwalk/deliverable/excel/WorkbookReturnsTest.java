package io.mapwalk.deliverable.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Remark;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress.Task;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.HideLane;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.merge.Differences;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of coming back: nothing is lost, and a cell changes what it shows and nothing else. */
class WorkbookReturnsTest {

  private static final Written EVERY = Written.of(EveryKind.map());

  @Test
  void everyFieldOfEveryElementHasJustOneCell() {
    JourneyMap map = EveryKind.map();
    Telling telling = CellLaw.telling(map);
    Map<Class<?>, List<String>> cells = new HashMap<>();
    for (ListPlan<?> plan : new Lists(telling).whole()) {
      plan.columns().stream()
          .filter(Column::isHome)
          .forEach(c -> cells.computeIfAbsent(plan.type(), t -> new ArrayList<>()).add(c.key()));
    }
    for (About.Part<?> part : new About(telling).parts()) {
      part.fields()
          .forEach(
              c ->
                  cells
                      .computeIfAbsent(part.element().getClass(), t -> new ArrayList<>())
                      .add(c.key()));
    }
    for (ElementKind kind : ElementKind.values()) {
      if (kind == ElementKind.SESSION || kind == ElementKind.TEMPLATE_COPY) {
        continue;
      }
      List<String> keys = cells.get(kind.type());
      assertThat(keys).as(kind.name()).doesNotHaveDuplicates();
      for (RecordComponent field : kind.type().getRecordComponents()) {
        // The hidden tag has handle, order and checklist; places have two cells of their own, and a
        // picture has none.
        if (!Set.of("id", "order", "list", "place", "portrait", "picture")
            .contains(field.getName())) {
          assertThat(keys)
              .as(kind.name())
              .anyMatch(k -> k.equals(field.getName()) || k.startsWith(field.getName() + "."));
        }
      }
    }
  }

  @Test
  void aMapThatNobodyHereKnowsComesOutOfItsWorkbookAsItWas() {
    for (JourneyMap map : List.of(EveryKind.map(), PizzaMap.map())) {
      assertSame(map, "en");
    }
  }

  @Test
  void hiddenRowsAreKnownByTheNamesTheKindOfMapGivesThem() {
    for (MapKind kind : MapKind.values()) {
      JourneyMap map =
          JourneyMap.create(
              new MapId("a2b3c4d5e6"), Text.clean("x"), Text.EMPTY, Text.EMPTY, kind, "en");
      assertSame(map.apply(new HideLane(Lane.THOUGHTS)), "en");
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void anyMapComesOutOfItsWorkbookAsItWas(
      @ForAll("maps") JourneyMap map, @ForAll("languages") String language) {
    assertSame(map, language);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void aWorkbookThatNobodyTouchedChangesNothing(
      @ForAll("maps") JourneyMap map, @ForAll("languages") String language) {
    Returned returned = Edited.read(written(map, language).bytes()).onto(map);
    assertThat(Differences.between(map, returned.map())).isEmpty();
    assertThat(returned.remarks()).isEmpty();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Provide
  Arbitrary<String> languages() {
    return RandomMaps.languages();
  }

  @Test
  void everyCellChangesWhatItShowsAndNothingElse(@TempDir Path folder) throws IOException {
    JourneyMap map = EveryKind.map();
    WorkbookFile file =
        WorkbookFile.read(Files.write(folder.resolve("map.xlsx"), EVERY.bytes()), Task.UNSEEN);
    assertThat(new CellLaw(map).hold(CellLaw.typedInto(file))).isGreaterThan(140);
  }

  private static Written written(JourneyMap map, String language) {
    return Written.of(map, ExportOptions.WHOLE, Locale.forLanguageTag(language));
  }

  private static void assertSame(JourneyMap map, String language) {
    WorkbookIncoming file = Edited.read(written(map, language).bytes());
    assertThat(file.map()).contains(map.id());
    Returned returned = file.onto(file.blank(map.id()));
    int photos = map.all(Photo.class).size();
    assertThat(returned.remarks())
        .as(map.stages().toString())
        .isEqualTo(photos == 0 ? List.of() : List.of(Remark.of("deliverable.no-photos", photos)));
    assertThat(Differences.between(withoutSessions(map), returned.map())).isEmpty();
  }

  private static JourneyMap withoutSessions(JourneyMap map) {
    return JourneyMap.of(
        map.id(),
        map.elements().values().stream()
            .filter(e -> !(e instanceof Session || e instanceof TemplateCopy))
            // A goal or a scope of which nothing is said any more is none.
            .filter(e -> !(e instanceof Objective goal && goal.fields().isEmpty()))
            .filter(e -> !(e instanceof Scope scope && scope.fields().isEmpty()))
            // Pictures are shown, and not read back.
            .filter(e -> !(e instanceof Photo))
            .map(e -> e instanceof Persona who ? who.portrayed(Optional.empty()) : e)
            .toList(),
        map.lastNumbers());
  }
}
