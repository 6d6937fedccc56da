package io.mapwalk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.fixture.PizzaMap;
import io.mapwalk.fixture.RandomMaps;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardViewTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Look COLOURS = new Look(ColourDepth.TRUE, true, false);
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final int WIDTH = 120;
  private static final int HEIGHT = 20;

  private final BoardView view = new BoardView(ENGLISH, COLOURS, ZoneOffset.UTC, true);
  private final JourneyMap pizza = PizzaMap.map();

  @Provide
  Arbitrary<JourneyMap> maps() {
    return RandomMaps.maps();
  }

  @Provide
  Arbitrary<List<BoardKey>> keys() {
    return Arbitraries.of(BoardKey.class).list().ofMaxSize(12);
  }

  private List<Line> screen(JourneyMap map, BoardState state, int width, int height) {
    return view.screen(List.of(), view.drawing(map, state, width), state, width, height);
  }

  private BoardState after(JourneyMap map, BoardKey... keys) {
    BoardState state = BoardState.BEGINNING;
    for (BoardKey key : keys) {
      int lines = view.drawing(map, state, WIDTH).size();
      state = state.after(key, map, lines, view.rows(List.of(), HEIGHT));
    }
    return state;
  }

  private String shown(BoardState state) {
    StringBuilder shown = new StringBuilder();
    screen(pizza, state, WIDTH, HEIGHT).forEach(line -> shown.append(line.text()).append('\n'));
    return shown.toString();
  }

  private String drawn(BoardState state) {
    StringBuilder drawn = new StringBuilder();
    view.drawing(pizza, state, WIDTH).forEach(line -> drawn.append(line.text()).append('\n'));
    return drawn.toString();
  }

  @Property(tries = 120)
  void theScreenIsExactlyFullWhateverIsOnItAndWhateverIsPressed(
      @ForAll("maps") JourneyMap map,
      @ForAll("keys") List<BoardKey> keys,
      @ForAll @IntRange(min = 20, max = 400) int width,
      @ForAll @IntRange(min = 2, max = 60) int height) {
    BoardShot shot =
        new BoardShot(
            map,
            List.of("What happens next, and who is there?"),
            Optional.of(NOON),
            Optional.empty());
    List<Line> head = view.head(shot, NOON.minusSeconds(90), width);
    BoardState state = BoardState.BEGINNING;
    for (BoardKey key : keys) {
      List<Line> drawing = view.drawing(map, state, width);
      state = state.after(key, map, drawing.size(), view.rows(head, height));
      List<Line> screen = view.screen(head, view.drawing(map, state, width), state, width, height);
      assertThat(screen).hasSize(height);
      assertThat(screen).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void theEndIsReachedAndNothingBeyondIt() {
    List<Line> all = view.drawing(pizza, BoardState.BEGINNING, WIDTH);
    BoardState end = after(pizza, BoardKey.END);
    assertThat(shown(end)).contains(all.get(all.size() - 1).text().stripTrailing());
    assertThat(after(pizza, BoardKey.END, BoardKey.DOWN, BoardKey.PAGE_DOWN)).isEqualTo(end);
    assertThat(after(pizza, BoardKey.END, BoardKey.HOME)).isEqualTo(BoardState.BEGINNING);
    assertThat(after(pizza, BoardKey.UP, BoardKey.PAGE_UP)).isEqualTo(BoardState.BEGINNING);
    assertThat(after(pizza, BoardKey.PAGE_DOWN, BoardKey.PAGE_UP)).isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void aStageIsGoneToByItsNumberAndByTheArrows() {
    Stage second = pizza.stages().get(1);
    BoardState near = BoardState.BEGINNING.atStage(pizza, 2);
    assertThat(near.stage()).contains(second.id());
    assertThat(after(pizza, BoardKey.RIGHT, BoardKey.RIGHT)).isEqualTo(near);
    assertThat(after(pizza, BoardKey.NEARER, BoardKey.RIGHT)).isEqualTo(near);
    assertThat(after(pizza, BoardKey.NEARER, BoardKey.LEFT))
        .isEqualTo(after(pizza, BoardKey.RIGHT));
    assertThat(drawn(near))
        .contains(second.text().value())
        .doesNotContain(pizza.stages().get(0).text().value());
    assertThat(BoardState.BEGINNING.atStage(pizza, 99)).isEqualTo(BoardState.BEGINNING);
    assertThat(after(pizza, BoardKey.RIGHT, BoardKey.FARTHER)).isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void theOutlineKeepsWhatHappensAndHowItFeels() {
    BoardState outline = after(pizza, BoardKey.FARTHER);
    assertThat(drawn(outline))
        .contains("asks around at work", "●")
        .doesNotContain(pizza.all(PainPoint.class).get(0).text().value());
    assertThat(after(pizza, BoardKey.FARTHER, BoardKey.NEARER)).isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void coloursChangeNothingButColours() {
    BoardState scores = after(pizza, BoardKey.COLOUR);
    BoardState evidence = after(pizza, BoardKey.COLOUR, BoardKey.COLOUR);
    assertThat(drawn(scores)).isEqualTo(drawn(evidence)).isEqualTo(drawn(BoardState.BEGINNING));
    List<Line> plain = view.drawing(pizza, BoardState.BEGINNING, WIDTH);
    assertThat(view.drawing(pizza, scores, WIDTH)).isNotEqualTo(plain);
    assertThat(view.drawing(pizza, evidence, WIDTH))
        .isNotEqualTo(plain)
        .isNotEqualTo(view.drawing(pizza, scores, WIDTH));
    assertThat(shown(scores)).contains("upset neutral delighted");
    assertThat(shown(evidence)).contains("assumption observed validated");
    assertThat(after(pizza, BoardKey.COLOUR, BoardKey.COLOUR, BoardKey.COLOUR))
        .isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void whereThereAreNoColoursItSaysSoInsteadOfWhatTheyMean() {
    Look grey = new Look(ColourDepth.NONE, true, false);
    BoardView without = new BoardView(ENGLISH, grey, ZoneOffset.UTC, true);
    BoardState coloured = after(pizza, BoardKey.COLOUR);
    List<Line> screen =
        without.screen(List.of(), without.drawing(pizza, coloured, WIDTH), coloured, WIDTH, HEIGHT);
    assertThat(screen.get(HEIGHT - 1).text())
        .startsWith("No colours on this terminal.")
        .contains("q leave")
        .doesNotContain(ENGLISH.score(2));
    assertThat(shown(coloured)).contains(ENGLISH.score(2)).doesNotContain("No colours");
  }

  @Test
  void wordsAreFoundWhileTheyAreTyped() {
    BoardState typing = after(pizza, BoardKey.FIND);
    for (String letter : "few REVIEWSx".split("")) {
      typing = typing.typing(letter);
    }
    assertThat(shown(typing)).contains("Find: few REVIEWSx");
    BoardState found = typing.typing("").typedOut(true);
    assertThat(found.isTyping()).isFalse();
    assertThat(shown(found)).contains("find “few REVIEWS”");
    assertThat(drawn(found)).contains("few reviews").doesNotContain("no parking hint");
    assertThat(typing.typedOut(false)).isEqualTo(BoardState.BEGINNING);
    assertThat(found.after(BoardKey.CLEAR, pizza, 100, 10)).isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void whatSaysNothingOfTheKindMakesRoomForWhatDoes() {
    BoardState found = BoardState.BEGINNING.after(BoardKey.FIND, pizza, 100, 10);
    for (String letter : "few reviews".split("")) {
      found = found.typing(letter);
    }
    String drawn = drawn(found);
    assertThat(drawn).contains("2 Research", "4 reads online reviews");
    assertThat(drawn).doesNotContain("1 Awareness", "3 asks friends", "8 Return");
    assertThat(drawn(found.typing("?"))).contains("Nothing along the journey says “few reviews?”.");
  }

  @Test
  void aStageIsFoundByItsNameWithAllThatIsInIt() {
    BoardState found = BoardState.BEGINNING.after(BoardKey.FIND, pizza, 100, 10);
    for (String letter : "research".split("")) {
      found = found.typing(letter);
    }
    assertThat(drawn(found))
        .contains("2 Research", "3 asks friends", "4 reads online reviews", "few reviews")
        .doesNotContain("1 Awareness", "8 Return");
  }

  @Test
  void painPointsAreSeenAlone() {
    BoardState pains = after(pizza, BoardKey.PAINS);
    JourneyMap seen = pains.lens().through(pizza);
    assertThat(seen.all(PainPoint.class)).isEqualTo(pizza.all(PainPoint.class));
    assertThat(seen.all(Card.class)).isEmpty();
    assertThat(seen.touchpoints()).isEqualTo(pizza.touchpoints());
    assertThat(shown(pains)).contains("pains only");
    assertThat(after(pizza, BoardKey.PAINS, BoardKey.PAINS)).isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void eachOwnerIsSeenInTurnAndThenEverybodyAgain() {
    JourneyMap map = EveryKind.map();
    List<String> owners = Lens.owners(map);
    assertThat(owners).isNotEmpty();
    BoardState state = BoardState.BEGINNING;
    for (String owner : owners) {
      state = state.after(BoardKey.OWNER, map, 100, 10);
      assertThat(state.lens().owner()).isEqualTo(owner);
    }
    assertThat(state.after(BoardKey.OWNER, map, 100, 10)).isEqualTo(BoardState.BEGINNING);
  }

  @Test
  void whatAnOwnerHasNothingToDoWithGoesAndTheRestKeepsItsNumbers() {
    BoardState owner = after(pizza, BoardKey.OWNER);
    String name = owner.lens().owner();
    String drawn = drawn(owner);
    assertThat(pizza.touchpoints()).anyMatch(step -> !step.owner().says(name));
    for (Touchpoint step : pizza.touchpoints()) {
      String numbered = pizza.position(step.id()) + " " + step.text().value().split(" ")[0];
      if (step.owner().says(name)) {
        assertThat(drawn).contains(numbered);
      }
    }
    long shown =
        pizza.touchpoints().stream().filter(step -> drawn.contains(step.id() + " ")).count();
    assertThat(shown).isLessThan(pizza.touchpoints().size());
    // A line through moments that do not follow one another would tell what nobody felt.
    assertThat(drawn).doesNotContain("●");
    assertThat(drawn(BoardState.BEGINNING)).contains("●");
  }

  @Test
  void aRoomThatOnlyLooksIsNotToldWhatKeysDo() {
    BoardView followed = new BoardView(ENGLISH, COLOURS, ZoneOffset.UTC, false);
    List<Line> drawing = followed.drawing(pizza, BoardState.BEGINNING, WIDTH);
    List<Line> seen = followed.screen(List.of(), drawing, BoardState.BEGINNING, WIDTH, HEIGHT);
    assertThat(seen.get(HEIGHT - 1).text().strip()).isEqualTo("1–19/" + drawing.size());
    assertThat(shown(BoardState.BEGINNING)).contains("q leave");
  }

  @ParameterizedTest
  @CsvSource({
    "en,2 min left · until 12:00,Break – back at 12:00",
    "nl,nog 2 min · tot 12:00,Pauze – verder om 12:00",
    "es,quedan 2 min · hasta las 12:00,Pausa – seguimos a las 12:00"
  })
  void aboveTheMapStandWhatIsAskedAndTheTimeLeft(String language, String clock, String rest) {
    Messages messages = new Messages(Locale.forLanguageTag(language));
    BoardView spoken = new BoardView(messages, COLOURS, ZoneOffset.UTC, true);
    BoardShot shot =
        new BoardShot(pizza, List.of("What next?"), Optional.of(NOON), Optional.empty());
    List<Line> head = spoken.head(shot, NOON.minusSeconds(90), 80);
    assertThat(head.get(0).text()).startsWith("What next?").endsWith(clock);
    BoardShot resting =
        new BoardShot(pizza, List.of("What next?"), Optional.empty(), Optional.of(NOON));
    assertThat(spoken.head(resting, NOON, 80).get(0).text().strip()).isEqualTo(rest);
    assertThat(spoken.head(BoardShot.of(pizza), NOON, 80)).isEmpty();
  }
}
