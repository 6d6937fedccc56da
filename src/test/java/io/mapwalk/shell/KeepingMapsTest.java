package io.mapwalk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.shell.CommandLine.Ran;
import io.mapwalk.shell.map.MapCommands;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.map.SearchCommand;
import io.mapwalk.shell.map.ShelfCommands;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finding, copying and putting away maps by commands. */
class KeepingMapsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home;
  private Archive archive;
  private CommandLine line;

  @BeforeEach
  void open() {
    archive = Archive.open(home, CLOCK);
    archive.create(PizzaMap.map(), "", "made");
    ObjectProvider<Archive> provider = CommandLine.providing(archive);
    MapFinder finder = new MapFinder(provider);
    Author author = new Author("Jo");
    line =
        CommandLine.of(
                new MapCommands(provider, finder, author, CLOCK),
                new SearchCommand(provider, finder),
                new ShelfCommands(provider, finder, author, new SplittableRandom(1)))
            .wide(160);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Ran run(String... words) {
    return line.run(words);
  }

  private void note(String text) {
    JourneyMap map = archive.find(PizzaMap.ID).orElseThrow();
    Handle card = new Handle("c" + (map.lastNumbers().getOrDefault("c", 0) + 1));
    JourneyMap after = map.apply(new AddCard(card, Lane.NOTES, Optional.empty(), Text.clean(text)));
    archive.save(map, after, "", "noted");
  }

  @Test
  void searchTellsMapHandlePlaceAndTheWordsWithTheHitMarked() {
    Ran ran = run("search", "look", "ALIKE");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("Trattoria Ruiz · A pizza evening")
        .contains("Awareness")
        .contains("They all *look* *alike*.");
  }

  @Test
  void theExampleOfItsHelpFindsSomethingInWhateverLanguage() {
    for (Messages language : Messages.inEveryLanguage()) {
      String example = language.text("shell.search.example");
      assertThat(run(example.split(" ")).out()).as(example).contains("A pizza evening");
    }
  }

  @Test
  void theNumbersOfTheResultNameMapsInsideTheShell() {
    archive.create(EveryKind.map(), "", "made");
    line.inShell();
    Ran found = run("search", "alike");
    assertThat(found.out()).containsPattern("(?m)^ *1  Trattoria Ruiz · A pizza evening ");
    assertThat(run("map", "show", "1").out()).contains("A pizza evening");
  }

  @Test
  void ofManyMapsATerminalShowsThoseChangedLastAndTellsHowToSeeTheOthers() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 120; i++) {
      Text title = new Text("Map " + i);
      archive.create(
          JourneyMap.create(
              MapId.draw(random), title, Text.EMPTY, Text.EMPTY, MapKind.CURRENT, "en"),
          "",
          "made");
    }
    assertThat(run("map", "list").out().lines()).hasSize(123);
    line.atTerminal();
    Ran ran = run("map", "list");
    assertThat(ran.out().lines()).hasSize(102);
    assertThat(ran.err()).contains("100 changed last of 121", "--client", "--all");
    Ran all = run("map", "list", "--all");
    assertThat(all.out().lines()).hasSize(123);
    assertThat(all.err()).isEmpty();
    assertThat(run("map", "list", "--client", "Trattoria Ruiz").err()).isEmpty();
    assertThat(run("map", "list", "--client", "Nobody").err()).contains("No map is of that client");
  }

  @Test
  void forProgramsItIsAnArrayWithTheIdOfTheMap() {
    JsonNode hits = new JsonMapper().readTree(run("search", "alike", "--json").out());
    assertThat(hits.isArray()).isTrue();
    JsonNode hit = hits.get(0);
    assertThat(hit.get("id").asString()).isEqualTo(PizzaMap.ID.value());
    assertThat(hit.get("text").asString()).isEqualTo("They all look alike.");
    assertThat(hit.get("handle").asString()).isNotBlank();
    assertThat(new JsonMapper().readTree(run("search", "zzz", "--json").out())).isEmpty();
  }

  @Test
  void aSearchWithoutResultSaysWhatToTryAndOneForNothingIsRefused() {
    Ran none = run("search", "submarine");
    assertThat(none.status()).isZero();
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("“submarine”");
    assertThat(run("search", "%").status()).isEqualTo(1);
    assertThat(run("search").status()).isEqualTo(2);
    assertThat(run("search", "pizza", "--client", "Somebody else").out()).isEmpty();
  }

  @Test
  void nothingInAFoundTextIsObeyedByATerminalAndALongOneIsCutAroundTheHit() {
    note("begin " + "\u001b[31m" + "filler ".repeat(60) + "needle" + " filler".repeat(60));
    Ran ran = run("search", "needle");
    assertThat(ran.out()).contains("filler *needle* filler").contains("…");
    assertThat(ran.out()).doesNotContain("\u001b");
    assertThat(ran.out().lines().mapToInt(String::length).max().orElse(0)).isLessThan(161);
  }

  @Test
  void aCopyHoldsAllButTheSessionsAndIsAMapOfItsOwn() {
    archive.create(EveryKind.map(), "", "made");
    JourneyMap from = EveryKind.map();
    String title = from.header().text().value();
    Ran ran = run("map", "copy", title, "As it should be", "--kind", "future");
    assertThat(ran.status()).as(ran.err()).isZero();
    JourneyMap copy = map("As it should be");
    assertThat(copy.header().kind()).isEqualTo(MapKind.FUTURE);
    assertThat(copy.touchpoints()).isEqualTo(from.touchpoints());
    assertThat(copy.personas()).isEqualTo(from.personas());
    assertThat(copy.all(Session.class)).isEmpty();
    assertThat(copy.all(TemplateCopy.class)).isEmpty();
    assertThat(copy.lastNumbers()).isEqualTo(from.lastNumbers());
    assertThat(archive.find(EveryKind.ID)).contains(from);
    assertThat(archive.history(copy.id())).hasSize(1);
    assertThat(run("map", "copy", "A pizza evening").status()).isZero();
    assertThat(map("A pizza evening (copy)").header().client()).hasToString("Trattoria Ruiz");
    assertThat(run("map", "copy", "A pizza evening (copy)", "x", "--kind", "no").status())
        .isEqualTo(2);
  }

  private JourneyMap map(String title) {
    MapId id =
        archive.maps().stream()
            .filter(map -> map.title().says(title))
            .map(MapSummary::id)
            .findFirst()
            .orElseThrow();
    return archive.find(id).orElseThrow();
  }

  @Test
  void aMapThatIsPutAwayIsNotListedButFoundAndFetchedBack() {
    assertThat(run("map", "list", "--archived").err()).contains("No map has been put away");
    assertThat(run("map", "archive", "A pizza").status()).isZero();
    assertThat(run("map", "list").out()).doesNotContain("A pizza evening");
    assertThat(run("map", "list", "--archived").out()).contains("A pizza evening");
    assertThat(run("search", "alike").out()).contains("A pizza evening");
    JsonNode row = new JsonMapper().readTree(run("map", "list", "--archived", "--json").out());
    assertThat(row.get(0).get("archived").asBoolean()).isTrue();
    close();
    archive = Archive.open(home, CLOCK);
    assertThat(archive.maps()).extracting(MapSummary::archived).isEqualTo(List.of(true));
    archive.putAway(PizzaMap.ID, false);
    assertThat(archive.maps()).extracting(MapSummary::archived).isEqualTo(List.of(false));
    assertThat(archive.history(PizzaMap.ID)).hasSize(1);
  }
}
