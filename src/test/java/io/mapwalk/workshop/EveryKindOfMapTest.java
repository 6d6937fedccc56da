package io.mapwalk.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.Format;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.Scene;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Prompt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A map of every kind, chosen and filled through the guide, shown and handed over. */
class EveryKindOfMapTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Look BARE = new Look(ColourDepth.NONE, true, false);

  /**
   * What is said for lanes that are kept as more than cards; the others get a card of their own.
   */
  private static final Map<String, String> SAID =
      Map.of(
          "goals", "wishes for calm",
          "actions", "walks around the block",
          "channels", "carrier pigeon",
          "thoughts", "Is this the place?",
          "emotions", "bewildered",
          "pains", "no sign at all",
          "ideas", "a lit arrow",
          "owner", "Team Lima");

  @ParameterizedTest
  @EnumSource(MapKind.class)
  void everyLaneOfItCanBeFilledAndIsFoundWhereverTheMapIsShown(MapKind kind) throws IOException {
    JourneyMap map = filled(kind).map();
    assertThat(map.header().kind()).isEqualTo(kind);
    MapLanes lanes = new MapLanes(map);
    assertThat(lanes.awaited()).isEmpty();
    String drawn = BARE.print(new MapView(ENGLISH, BARE).draw(map, 160, Scene.EVERYTHING));
    String labels =
        drawn
            .lines()
            .filter(line -> line.contains("│"))
            .map(line -> line.substring(0, line.indexOf('│')).strip())
            .filter(label -> !label.isEmpty())
            .collect(Collectors.joining(" "));
    String document = new String(written(map, Format.MD), UTF_8);
    Set<String> workbook = cells(map);
    for (Lane lane : kind.lanes()) {
      String as = kind + ": " + lane;
      assertThat(labels).as(as).contains(heading(kind, lane, "Goal", "Touchpoint", "Feeling"));
      assertThat(drawn.replaceAll("[\\s│•]+", " ")).as(as).contains(words(lane));
      assertThat(document)
          .as(as)
          .contains(heading(kind, lane, "Customer’s goal", "What happens", "Feeling"))
          .contains(said(lane));
      assertThat(workbook)
          .as(as)
          .contains(heading(kind, lane, "Customer goal", "Touchpoint", "Feeling"))
          .anyMatch(cell -> cell.startsWith(said(lane)));
    }
  }

  @ParameterizedTest
  @EnumSource(MapKind.class)
  void theLanesThatSetItApartAreShownEmptyToo(MapKind kind) throws IOException {
    Room room = begun(kind);
    MapLanes lanes = new MapLanes(room.map());
    assertThat(lanes.awaited()).isEqualTo(kind.own());
    if (kind.own().isEmpty()) {
      return;
    }
    String narrow = BARE.print(new MapView(ENGLISH, BARE).draw(room.map(), 60, Scene.EVERYTHING));
    String document = new String(written(room.map(), Format.MD), UTF_8);
    assertThat(narrow).contains("Nothing yet in:");
    assertThat(document).contains("Nothing yet in:");
    Set<String> workbook = cells(room.map());
    for (Lane lane : lanes.awaited()) {
      String heading = heading(kind, lane, "Goal", "Touchpoint", "Feeling");
      assertThat(narrow.replaceAll("\\s+", " ")).contains(heading);
      assertThat(workbook).contains(ENGLISH.lane(lane, kind));
    }
  }

  @ParameterizedTest
  @EnumSource(MapKind.class)
  void whatEveryMapHasIsNotDrawnWhileThereIsNothingInIt(MapKind kind) throws IOException {
    Room room = begun(kind);
    String wide = BARE.print(new MapView(ENGLISH, BARE).draw(room.map(), 160, Scene.EVERYTHING));
    String document = new String(written(room.map(), Format.MD), UTF_8);
    Set<String> workbook = cells(room.map());
    for (Lane lane : List.of(Lane.CHANNELS, Lane.IDEAS, Lane.OWNER)) {
      String name = ENGLISH.lane(lane, kind);
      assertThat(wide.lines()).noneMatch(line -> line.startsWith(name + " "));
      assertThat(document).doesNotContain("**" + name + "**");
      assertThat(workbook).doesNotContain(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "es"})
  void everyLaneOfEveryKindHasAQuestionInTheLanguageOfTheRoom(String language) {
    Messages theirs = new Messages(Locale.forLanguageTag(language));
    for (MapKind kind : MapKind.values()) {
      for (Lane lane : kind.lanes()) {
        assertThat(theirs.lane(lane, kind)).as(kind + ": " + lane).isNotEqualTo(lane.key());
      }
    }
    Room room = begun(MapKind.CHURN);
    for (Prompt prompt : new LanePrompts(room.map(), Room.template("full"), theirs).all()) {
      assertThat(prompt.question()).doesNotContain("What");
    }
  }

  @ParameterizedTest
  @EnumSource(MapKind.class)
  void everyQuestionForALaneFitsTheSmallestScreen(MapKind kind) {
    Room room = begun(kind);
    room.types(
        ":go stages", "A stage with a name as long as people give it when they hurry; ".repeat(9));
    for (Route.Stop stop : room.conversation().stops()) {
      if (stop.prompt().answer() == Answer.ROW) {
        room.types(":go journey");
        while (!room.stands().equals("journey " + stop.prompt().key())) {
          room.types("");
        }
        assertThat(Screen.rows(room.asked().lines()))
            .as(room.askedText())
            .isLessThanOrEqualTo(Screen.ROWS);
        room.types("2 said here, and then some more words about it, so that it is long");
        assertThat(Screen.rows(room.asked().lines())).isLessThanOrEqualTo(Screen.ROWS);
      }
    }
  }

  @Test
  void theQuestionsForItsLanesFollowTheWalkInOneStepAndEnterLeavesEach() {
    Room room = begun(MapKind.CHURN);
    room.types(":go journey", "waits", "", "", "0");
    long steps = room.conversation().session().agenda().size();
    assertThat(room.stands()).isEqualTo("journey row-attitudes");
    assertThat(room.askedText())
        .contains("What is their attitude to us by now?")
        .contains("Enter leaves the row");
    room.types("");
    assertThat(room.stands()).isEqualTo("journey row-turning");
    assertThat(room.asked().label()).isEqualTo("warning signs");
    room.types("logs in less often; asks for the data");
    assertThat(room.stands()).isEqualTo("journey row-risk");
    room.types("2 the contract ends", "");
    assertThat(room.stands()).startsWith("touchpoints ");
    assertThat(room.conversation().session().agenda()).hasSize((int) steps);
    assertThat(room.map().all(io.mapwalk.journey.element.Card.class))
        .extracting(
            card ->
                card.lane().key()
                    + " "
                    + room.map().stageOf(card.at().orElseThrow()).orElseThrow().text()
                    + ": "
                    + card.text())
        .containsExactly(
            "turning First: logs in less often",
            "turning Second: asks for the data",
            "risk Second: the contract ends");
  }

  @Test
  void aMapOfTheCurrentStateIsAskedNothingBeside() {
    Room room = begun(MapKind.CURRENT);
    assertThat(room.conversation().stops()).noneMatch(stop -> stop.prompt().answer() == Answer.ROW);
  }

  @Test
  void eachOfSeveralPersonasHasALaneOfActions() {
    Room room = begun(MapKind.MULTI);
    room.types(":go persona", "Tom Berg, 51, bookkeeper", ":go actions of tom berg");
    assertThat(room.askedText()).contains("What does Tom Berg do in each stage?");
    room.types("checks the figures; signs");
    String drawn = BARE.print(new MapView(ENGLISH, BARE).draw(room.map(), 160, Scene.EVERYTHING));
    assertThat(drawn.replaceAll("[\\s│]+", " ")).contains("Actions of checks the figures", "signs");
  }

  @Test
  void theLaneOfAPersonaFollowsWhenItsNameChanges() {
    Room room = begun(MapKind.MULTI);
    room.types(":go persona", "Tom Berg, 51, bookkeeper", ":go actions of tom berg");
    room.types("checks the figures; signs", ":edit pe2 Tim Dal", ":go actions of tim dal");
    assertThat(room.askedText()).contains("What does Tim Dal do", "checks the figures");
    assertThat(room.map().all(Card.class))
        .map(card -> card.lane().key())
        .contains("Actions of Tim Dal")
        .doesNotContain("Actions of Tom Berg");
    room.types(":undo");
    assertThat(room.map().all(Card.class))
        .map(card -> card.lane().key())
        .contains("Actions of Tom Berg");
  }

  @Test
  void whoeverHidesTheRowThatIsAskedForStaysInTheStep() {
    Room room = begun(MapKind.CHURN);
    room.types(":go risk", ":lane -risk");
    assertThat(room.stands()).startsWith("journey ");
    room.types(":undo");
    assertThat(room.stands()).isEqualTo("journey row-risk");
  }

  private static Room begun(MapKind kind) {
    Room room = new Room(Room.template("full"), "A way", Phase.ROOM);
    room.types("250", ":go scope");
    while (!room.stands().endsWith(" kind")) {
      room.types("");
    }
    room.types(kind.name().toLowerCase(Locale.ROOT));
    room.types(":go persona", "Eva Moline, 29, journalist", ":go stages", "First; Second");
    return room;
  }

  private static Room filled(MapKind kind) {
    Room room = begun(kind);
    room.types(":go stage-goals", "1 " + SAID.get("goals"));
    room.types(":go journey", SAID.get("actions"), "\"" + SAID.get("thoughts") + "\"", "", "");
    Set<String> met = new HashSet<>();
    while (met.add(room.stands()) && room.stands().startsWith("journey ")) {
      Prompt prompt = room.conversation().stop().orElseThrow().prompt();
      Lane lane = new Lane(prompt.detail().orElse(""));
      if (prompt.key().startsWith(LanePrompts.PREFIX)) {
        room.types("1 " + said(lane));
      }
      if (room.stands().equals("journey " + prompt.key())) {
        room.types("");
      }
    }
    room.types(":go touchpoints", SAID.get("channels"), SAID.get("owner"));
    room.types(":go scores", "1: -2", ":go words", "1 " + SAID.get("emotions"));
    room.types(":pain 1 " + SAID.get("pains"), ":idea p1 " + SAID.get("ideas"));
    return room;
  }

  private static String said(Lane lane) {
    return SAID.getOrDefault(lane.key(), "something about " + lane);
  }

  /** The first word is enough, for a narrow column may break between any two. */
  private static String words(Lane lane) {
    return said(lane).split(" ")[0];
  }

  private static String heading(
      MapKind kind, Lane lane, String goals, String actions, String emotions) {
    Map<Lane, String> told =
        Map.of(Lane.GOALS, goals, Lane.ACTIONS, actions, Lane.EMOTIONS, emotions);
    return ENGLISH.laneOf(kind, lane).orElseGet(() -> told.getOrDefault(lane, ENGLISH.lane(lane)));
  }

  private static byte[] written(JourneyMap map, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(ENGLISH, Clock.fixed(Room.MORNING, ZoneOffset.UTC))
        .write(Dossier.of(map), format, out);
    return out.toByteArray();
  }

  private static Set<String> cells(JourneyMap map) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(written(map, Format.XLSX)))) {
      List<org.dhatim.fastexcel.reader.Row> rows = book.findSheet("Detail").orElseThrow().read();
      return rows.stream()
          .flatMap(row -> row.stream())
          .flatMap(cell -> Stream.ofNullable(cell).map(Cell::getText))
          .collect(Collectors.toSet());
    }
  }
}
