package io.mapwalk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Remove;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are found wherever in an archive they stand, and only there. */
class SearchTest {

  private static final MapId OTHER = new MapId("bcdefghj23");

  @TempDir private Path home;
  private final TickingClock clock =
      new TickingClock(Instant.parse("2026-11-23T09:00:00Z"), Duration.ofMinutes(1));
  private final SplittableRandom random = new SplittableRandom(3);
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(home, clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<SearchHit> hits(String words) {
    return archive.search(SearchQuery.of(words), any -> true, 1000, 1000, Progress.UNSEEN).hits();
  }

  private List<String> found(String words) {
    return hits(words).stream().map(hit -> hit.element().id().value()).toList();
  }

  private JourneyMap noted(String... texts) {
    JourneyMap map =
        archive.create(
            JourneyMap.create(
                OTHER, new Text("Other"), new Text("Zoë & Co"), Text.EMPTY, MapKind.CURRENT, "en"),
            "",
            "Made.");
    for (int i = 0; i < texts.length; i++) {
      map = save(map, card(i + 1, texts[i]));
    }
    return map;
  }

  private static Change card(int number, String text) {
    return new AddCard(new Handle("c" + number), Lane.NOTES, Optional.empty(), Text.clean(text));
  }

  private JourneyMap save(JourneyMap map, Change change) {
    JourneyMap after = map.apply(change);
    archive.save(map, after, "", "Changed.");
    return after;
  }

  @Test
  void aHitSaysWhichMapWhichElementWhereAndWhat() {
    archive.create(PizzaMap.map(), "", "Made.");
    SearchHit hit = hits("alike").get(0);
    assertThat(hit.map().title()).hasToString("A pizza evening");
    assertThat(hit.said()).hasToString("They all look alike.");
    assertThat(hit.place()).map(Text::value).containsExactly("Awareness", "searches Google Maps");
    assertThat(found("journalist")).containsExactly("pe1");
    assertThat(found("awareness")).contains("s1");
  }

  @Test
  void capitalsAccentsAndTheRestOfAWordMakeNoDifference() {
    noted("The Café is CLOSED", "Straße gesperrt", "Smørrebrød", "naïve ﬁle", "Łódź");
    assertThat(found("cafe clos")).containsExactly("c1");
    assertThat(found("CAFÉ")).containsExactly("c1");
    assertThat(found("strasse")).containsExactly("c2");
    assertThat(found("smorrebrod")).containsExactly("c3");
    assertThat(found("file naive")).containsExactly("c4");
    assertThat(found("lodz")).containsExactly("c5");
    assertThat(found("osed")).isEmpty();
  }

  @Test
  void allWordsMustOccurTogetherInWhicheverOrder() {
    noted("no parking sign", "no parking", "a sign");
    assertThat(found("sign parking")).containsExactly("c1");
    assertThat(found("parking")).containsExactly("c1", "c2");
    assertThat(found("sign window")).isEmpty();
  }

  @Test
  void theClientAndTheTitleCountForAllThatIsOnAMap() {
    noted("no parking sign");
    archive.create(PizzaMap.map(), "", "Made.");
    assertThat(found("zoe parking")).containsExactly("c1");
    assertThat(found("zoe")).containsExactly("map1");
    assertThat(found("ruiz parking sign")).isEmpty();
  }

  @Test
  void aLetterOrTwoAreMeantAsTheyStand() {
    noted("we go to A", "an apple", "go 24/7 via C#");
    assertThat(found("a")).containsExactly("c1");
    assertThat(found("go")).containsExactly("c1", "c3");
    assertThat(found("24/7")).containsExactly("c3");
  }

  @Test
  void scriptsWithoutBlanksAreFoundSignBySign() {
    noted("駐車場がない", "駅");
    assertThat(found("車場")).containsExactly("c1");
    assertThat(found("駅")).containsExactly("c2");
  }

  @Test
  void whatCameAndWentBetweenTwoSearchesLeavesNothingBehind() {
    JourneyMap map = noted("queue");
    assertThat(found("queue")).containsExactly("c1");
    map = save(map, card(2, "no sign"));
    map = save(map, new Remove(new Handle("c2")));
    map = save(map, card(3, "no bell"));
    archive.undo(map.id(), "");
    assertThat(found("no")).isEmpty();
    assertThat(found("queue")).containsExactly("c1");
  }

  @Test
  void whatIsChangedRemovedAndUndoneIsFoundAsItIs() {
    JourneyMap map = noted("queue");
    map = save(map, new Reword(new Handle("c1"), new Text("waiting")));
    assertThat(found("queue")).isEmpty();
    assertThat(found("waiting")).containsExactly("c1");
    archive.undo(map.id(), "");
    assertThat(found("queue")).containsExactly("c1");
    assertThat(found("waiting")).isEmpty();
    JourneyMap back = archive.find(map.id()).orElseThrow();
    save(back, new Remove(new Handle("c1")));
    assertThat(found("queue")).isEmpty();
    archive.delete(map.id());
    assertThat(found("zoe")).isEmpty();
  }

  @Test
  void aDeletedMapLeavesNoWordBehind() {
    archive.create(EveryKind.map(), "", "Made.");
    archive.create(PizzaMap.map(), "", "Made.");
    found("pizza");
    save(archive.find(PizzaMap.ID).orElseThrow(), card(900, "submarine"));
    archive.delete(EveryKind.ID);
    archive.delete(PizzaMap.ID);
    archive.close();
    assertThat(Databases.count(home, "search_word")).isZero();
    open();
  }

  @Test
  void mapsThatCameAllAtOnceAreFoundAsTheyAreWhateverBecomesOfThem() {
    List<MapId> many = many(70);
    assertThat(found("shared")).hasSize(70);
    assertThat(found("only7")).containsExactly("c1");
    assertThat(found("map12 shared")).containsExactly("c1");
    assertThat(counted("search_word")).isZero();
    open();
    JourneyMap changed = archive.find(many.get(7)).orElseThrow();
    changed = save(changed, new Reword(new Handle("c1"), new Text("other words")));
    assertThat(found("only7")).isEmpty();
    assertThat(found("shared")).hasSize(69);
    assertThat(found("map7 other")).containsExactly("c1");
    archive.undo(changed.id(), "");
    assertThat(found("map7 shared")).containsExactly("c1");
    archive.delete(many.get(12));
    assertThat(found("map12")).isEmpty();
    assertThat(found("shared")).hasSize(69);
    List<MapId> more = many(60);
    assertThat(found("shared")).hasSize(129);
    many.stream().filter(map -> !map.equals(many.get(12))).forEach(archive::delete);
    more.forEach(archive::delete);
    assertThat(counted("search_word")).isZero();
    assertThat(counted("search_block")).isZero();
    open();
  }

  private int counted(String table) {
    archive.close();
    return Databases.count(home, table);
  }

  private List<MapId> many(int number) {
    List<MapId> ids = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      MapId id = MapId.draw(random);
      JourneyMap map =
          JourneyMap.create(id, new Text("Map" + i), Text.EMPTY, Text.EMPTY, MapKind.CURRENT, "en");
      archive.create(map.apply(List.of(card(1, "shared with all, only" + i))), "", "Made.");
      ids.add(id);
    }
    return ids;
  }

  @Test
  void theMapChangedLastComesFirstAndNoMapFillsTheListAlone() {
    noted("hall one", "hall two", "hall three");
    archive.create(PizzaMap.map(), "", "Made.");
    SearchFound found = archive.search(SearchQuery.of("hall"), any -> true, 10, 2, Progress.UNSEEN);
    assertThat(found.hits()).hasSize(2);
    assertThat(found.more()).isTrue();
    assertThat(hits("hall")).first().extracting(hit -> hit.map().id()).isEqualTo(OTHER);
    JourneyMap pizza = archive.find(PizzaMap.ID).orElseThrow();
    save(pizza, card(900, "hall"));
    assertThat(hits("hall")).first().extracting(hit -> hit.map().id()).isEqualTo(PizzaMap.ID);
    assertThat(archive.search(SearchQuery.of("hall"), any -> true, 1, 1, Progress.UNSEEN).hits())
        .hasSize(1);
    assertThat(
            archive
                .search(
                    SearchQuery.of("hall"),
                    map -> map.client().says("zoë & co"),
                    10,
                    10,
                    Progress.UNSEEN)
                .hits())
        .hasSize(3);
  }

  @Test
  void whatHoldsNoWordIsRefused() {
    Refusals.assertThatRefused("archive.search-nothing", () -> SearchQuery.of(" %_'; -- "));
  }

  @Test
  void anArchiveOfATimeWithoutSearchIsSearchedAfterwards() {
    JourneyMap map = noted("queue at the desk");
    archive.close();
    Databases.toFirstForm(home);
    open();
    assertThat(found("queue")).containsExactly("c1");
    assertThat(archive.find(map.id())).contains(map);
    assertThat(archive.maps().get(0).archived()).isFalse();
    save(map, card(2, "queue again"));
    assertThat(found("queue")).containsExactly("c1", "c2");
  }

  @Test
  void aMapThatCannotBeReadKeepsTheOthersFromNothing() {
    noted("queue");
    archive.create(EveryKind.map(), "", "Made.");
    archive.close();
    Databases.toFirstForm(home);
    Databases.execute(
        home,
        "update element set body = '{\"format\":2}' where handle = 't1' and map = 'everyknd22'");
    open();
    assertThat(found("queue")).contains("c1");
  }
}
