package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.SessionStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir private Path home;
  private final TickingClock clock = new TickingClock(MORNING, Duration.ofMinutes(1));
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(home, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private void reopen() {
    close();
    open();
  }

  @Test
  void aMapWithEveryKindOfElementComesBackEqual() {
    JourneyMap map = archive.create(EveryKind.map(), "ann", "Imported.");
    reopen();
    assertThat(archive.find(map.id())).contains(map);
    assertThat(archive.find(map.id()).orElseThrow().lastNumbers()).isEqualTo(map.lastNumbers());
  }

  @Test
  void aMapThatIsNotThereIsNotFound() {
    assertThat(archive.find(RandomMaps.empty().id())).isEmpty();
    Refusals.assertThatRefused("archive.no-such-map", () -> archive.history(EveryKind.ID));
    Refusals.assertThatRefused("archive.no-such-map", () -> archive.undo(EveryKind.ID, ""));
    Refusals.assertThatRefused("archive.no-such-map", () -> archive.delete(EveryKind.ID));
    Refusals.assertThatRefused("archive.no-such-map", () -> archive.at(EveryKind.ID, 1));
  }

  @Test
  void aMapCannotBeMadeTwice() {
    JourneyMap map = archive.create(RandomMaps.empty(), "", "Made.");
    Refusals.assertThatRefused("archive.map-exists", () -> archive.create(map, "", "Again."));
    assertThat(archive.history(map.id())).hasSize(1);
  }

  @Test
  void everySavedInputIsOneEdit() {
    JourneyMap map = archive.create(RandomMaps.empty(), "ann", "Made.");
    JourneyMap more =
        map.apply(List.of(stage("s1", "Hungry"), stage("s2", "Order"), card("c1", "Which one?")));
    long revision = archive.save(map, more, "bob", "Three things – “noted”.");
    assertThat(revision).isEqualTo(2);
    reopen();
    assertThat(archive.find(map.id())).contains(more);
    assertThat(archive.history(map.id()))
        .containsExactly(
            new EditRow(1, EditKind.CREATED, "ann", clock.at(1), "Made.", false),
            new EditRow(2, EditKind.EDIT, "bob", clock.at(2), "Three things – “noted”.", false));
  }

  @Test
  void whereNothingChangedThereIsNoEdit() {
    JourneyMap map = archive.create(RandomMaps.empty(), "", "Made.");
    JourneyMap same = map.apply(new Reword(JourneyMap.HEADER, map.header().text()));
    assertThat(archive.save(map, same, "", "Nothing.")).isEqualTo(1);
    assertThat(archive.save(map, map, "", "Nothing.")).isEqualTo(1);
    assertThat(archive.history(map.id())).hasSize(1);
  }

  @Test
  void twoDifferentMapsAreNoEdit() {
    JourneyMap map = archive.create(RandomMaps.empty(), "", "Made.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> archive.save(map, EveryKind.map(), "", ""));
  }

  @Test
  void anInputOnAnOldMapIsRefusedWhereItWouldOverwriteAnother() {
    JourneyMap map = archive.create(RandomMaps.empty(), "", "Made.");
    JourneyMap mine = map.apply(new Reword(JourneyMap.HEADER, Text.clean("Mine")));
    JourneyMap theirs = map.apply(new Reword(JourneyMap.HEADER, Text.clean("Theirs")));
    archive.save(map, mine, "", "Renamed.");
    Refusals.assertThatRefused("archive.stale", () -> archive.save(map, theirs, "", "Renamed."));
    JourneyMap card = map.apply(card("c1", "Mine"));
    archive.save(map, card, "", "Added.");
    Refusals.assertThatRefused(
        "archive.stale", () -> archive.save(map, map.apply(card("c1", "Theirs")), "", "Added."));
    assertThat(archive.find(map.id())).contains(card.apply(rename("Mine")));
    assertThat(archive.history(map.id())).hasSize(3);
  }

  @Test
  void theListShowsWhatChangedLastFirst() {
    JourneyMap first = archive.create(RandomMaps.empty(), "", "Made.");
    JourneyMap second = archive.create(EveryKind.map(), "", "Made.");
    assertThat(archive.maps()).extracting(MapSummary::id).containsExactly(second.id(), first.id());
    archive.save(first, first.apply(rename("Now a proper title")), "", "Renamed.");
    reopen();
    assertThat(archive.maps())
        .containsExactly(
            new MapSummary(
                first.id(),
                Text.clean("Now a proper title"),
                Text.clean("Trattoria “Da Zoë”"),
                Text.clean("Spring"),
                MapKind.CURRENT,
                2,
                clock.at(1),
                clock.at(3),
                Optional.empty(),
                false),
            new MapSummary(
                second.id(),
                second.header().text(),
                second.header().client(),
                second.header().project(),
                second.header().kind(),
                1,
                clock.at(2),
                clock.at(2),
                Optional.of(second.sessions().get(0).status()),
                false));
  }

  @Test
  void theListShowsWhereTheLatestSessionStands() {
    JourneyMap map = archive.create(EveryKind.map(), "", "Made.");
    for (SessionStatus status : SessionStatus.values()) {
      JourneyMap moved = Sessions.with(map, session -> session.inStatus(status));
      archive.save(map, moved, "", "Moved.");
      map = moved;
      assertThat(archive.maps().get(0).session()).contains(status);
    }
  }

  @Test
  void everyOldRevisionCanBeSeenAgain() {
    JourneyMap map = archive.create(EveryKind.map(), "", "Made.");
    JourneyMap renamed = map.apply(rename("Other"));
    JourneyMap added = renamed.apply(stage("s99", "Afterwards"));
    archive.save(map, renamed, "", "Renamed.");
    archive.save(renamed, added, "", "Added.");
    archive.undo(map.id(), "");
    reopen();
    assertThat(archive.at(map.id(), 1)).isEqualTo(map);
    assertThat(archive.at(map.id(), 2)).isEqualTo(renamed);
    assertThat(archive.at(map.id(), 3)).isEqualTo(added);
    assertThat(archive.at(map.id(), 4)).isEqualTo(renamed);
    Refusals.assertThatRefused("archive.no-such-revision", () -> archive.at(map.id(), 0));
    Refusals.assertThatRefused("archive.no-such-revision", () -> archive.at(map.id(), 5));
  }

  @Test
  void aDeletedMapIsGoneWithItsHistoryAndOthersStay() {
    JourneyMap map = archive.create(RandomMaps.empty(), "", "Made.");
    JourneyMap other = archive.create(EveryKind.map(), "", "Made.");
    archive.delete(map.id());
    reopen();
    assertThat(archive.find(map.id())).isEmpty();
    assertThat(archive.maps()).extracting(MapSummary::id).containsExactly(other.id());
    archive.create(map, "", "Made again.");
    assertThat(archive.history(map.id()))
        .extracting(EditRow::sentence)
        .containsExactly("Made again.");
    assertThat(archive.find(other.id())).contains(other);
  }

  @Test
  void aHandleGivenOutAndTakenAwayInOneInputIsNotGivenOutAgain() {
    JourneyMap map = archive.create(RandomMaps.empty(), "", "Made.");
    JourneyMap after =
        map.apply(
            List.of(
                card("c1", "Said"),
                new io.mapwalk.journey.change.ElementChange.Remove(new Handle("c1"))));
    assertThat(archive.save(map, after, "", "Nothing left.")).isEqualTo(1);
    reopen();
    assertThat(archive.find(map.id()).orElseThrow().lastNumbers()).containsEntry("c", 1);
    assertThat(archive.history(map.id())).hasSize(1);
  }

  @Test
  void aClosedArchiveSaysSoAndClosesTwice() {
    archive.close();
    archive.close();
    Refusals.assertThatRefused("archive.closed", () -> archive.maps());
    Refusals.assertThatRefused(
        "archive.closed", () -> archive.create(RandomMaps.empty(), "", "Made."));
  }

  @Test
  void manyMapsKeepApart() {
    for (int i = 2; i < 10; i++) {
      JourneyMap map = EveryKind.map();
      archive.create(
          JourneyMap.of(new MapId("mapmapmap" + i), map.elements().values(), map.lastNumbers()),
          "",
          "Made.");
    }
    assertThat(archive.maps()).hasSize(8);
    assertThat(archive.find(new MapId("mapmapmap5")).orElseThrow().all(Card.class))
        .isEqualTo(EveryKind.map().all(Card.class));
  }

  private static AddStage stage(String id, String name) {
    return new AddStage(new Handle(id), Text.clean(name), Optional.empty());
  }

  private static AddCard card(String id, String text) {
    return new AddCard(new Handle(id), Lane.NOTES, Optional.empty(), Text.clean(text));
  }

  private static Reword rename(String title) {
    return new Reword(JourneyMap.HEADER, Text.clean(title));
  }
}
