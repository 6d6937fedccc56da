package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.FileUnder;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.SessionStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive finds in its rows is what one would pick out of the whole list. */
class MapFilterTest {

  private static final List<String> NAMES =
      List.of("", "Trattoria Lena", "TRATTORIA lena", "Café Élan", "café ÉLAN", "' or '1'='1", "%");

  @TempDir private Path home;
  private Archive archive;

  @BeforeEach
  void fill() {
    open();
    SplittableRandom random = new SplittableRandom(7);
    for (String client : NAMES) {
      for (String project : NAMES) {
        Text title = Text.clean(client + "/" + project);
        archive.create(
            JourneyMap.create(
                MapId.draw(random),
                title,
                Text.clean(client),
                Text.clean(project),
                MapKind.CURRENT,
                "en"),
            "",
            "Made.");
        archive.putAway(archive.maps().get(0).id(), project.startsWith("T"));
      }
    }
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void open() {
    archive =
        Archive.open(
            home, new TickingClock(Instant.parse("2026-11-23T09:00:00Z"), Duration.ofMinutes(1)));
  }

  @Test
  void aClientIsFoundHoweverTheNameIsCapitalised() {
    for (String name : NAMES) {
      assertFound(MapFilter.ALL.of(Optional.of(name)), map -> map.client().says(name));
      assertFound(MapFilter.ALL.of(Optional.of("  " + name)), map -> map.client().says(name));
    }
    assertThat(archive.maps(MapFilter.ALL.of(Optional.of("café élan")))).hasSize(14);
    assertThat(archive.maps(MapFilter.ALL.of(Optional.of("Trattoria")))).isEmpty();
  }

  @Test
  void aClientIsFoundByTheNameItHasNow() {
    JourneyMap map = archive.find(archive.maps().get(0).id()).orElseThrow();
    JourneyMap filed = map.apply(new FileUnder(Text.clean("Osteria"), Text.EMPTY));
    archive.save(map, filed, "", "Filed.");
    assertThat(archive.maps(MapFilter.ALL.of(Optional.of("OSTERIA")))).hasSize(1);
    archive.undo(map.id(), "");
    assertThat(archive.maps(MapFilter.ALL.of(Optional.of("OSTERIA")))).isEmpty();
  }

  @Test
  void aProjectThatWasPutAwayIsFoundWhereOneAsksForThat() {
    for (String name : NAMES) {
      for (boolean away : List.of(true, false)) {
        assertFound(
            MapFilter.ALL.archived(away).within(Optional.of(name)),
            map -> map.archived() == away && map.project().says(name));
      }
    }
    assertThat(archive.maps(MapFilter.ALL.archived(true))).hasSize(14);
  }

  @Test
  void aMapIsFoundByItsIdAndByItsTitle() {
    for (MapSummary each : archive.maps()) {
      assertFound(MapFilter.ALL.named(each.id().value()), map -> map.id().equals(each.id()));
      String title = each.title().value();
      assertFound(MapFilter.ALL.named(title), map -> map.title().says(title));
    }
    assertThat(archive.maps(MapFilter.ALL.named("trattoria lena/café élan"))).hasSize(4);
  }

  @Test
  void onlyWhatWasBegunCanBeGoneOnWith() {
    assertThat(archive.maps(MapFilter.HELD)).isEmpty();
    JourneyMap map = archive.create(EveryKind.map(), "", "Made.");
    for (SessionStatus status : SessionStatus.values()) {
      JourneyMap moved = Sessions.with(map, session -> session.inStatus(status));
      archive.save(map, moved, "", "Moved.");
      map = moved;
      assertThat(archive.maps(MapFilter.HELD)).hasSize(1);
      assertThat(archive.maps(MapFilter.UNFINISHED))
          .hasSize(status == SessionStatus.FINISHED ? 0 : 1);
      assertThat(archive.maps(MapFilter.ALL.in(Set.of(SessionStatus.RUNNING))))
          .hasSize(status == SessionStatus.RUNNING ? 1 : 0);
    }
  }

  @Test
  void theClientsOfAnArchiveOfAnOlderFormAreFoundTheSame() {
    List<MapSummary> before = archive.maps(MapFilter.ALL.of(Optional.of("trattoria lena")));
    archive.close();
    Databases.execute(
        home,
        "drop index journey_map_client",
        "alter table journey_map drop column client_key",
        "update schema_version set version = 3");
    open();
    assertThat(before).hasSize(14);
    assertThat(archive.maps(MapFilter.ALL.of(Optional.of("trattoria lena")))).isEqualTo(before);
  }

  private void assertFound(MapFilter filter, Predicate<MapSummary> fits) {
    assertThat(archive.maps(filter)).isEqualTo(archive.maps().stream().filter(fits).toList());
  }
}
