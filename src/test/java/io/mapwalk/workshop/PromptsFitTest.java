package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.terminal.ColourDepth;
import io.mapwalk.terminal.Look;
import io.mapwalk.terminal.Voice;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything said at a prompt fits a terminal of 60 columns and 18 rows, the blank row before it
 * and the row that is typed in included.
 */
class PromptsFitTest {

  private static final int COLUMNS = 60;
  private static final int ROWS = 18;
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** What is on the map already; a session on it leaves these as they are. */
  private static final Map<String, Room> MAPS =
      Map.of(
          "nothing", Room.full(),
          "pizza", pizza(),
          "thirty", journey(8, 30, "walks past the shop and looks at the menu "),
          "endless", journey(12, 60, "很长的名字 ".repeat(30) + "x".repeat(200)));

  private static Room pizza() {
    Room room = Room.full();
    Sample.PIZZA.lines().forEach(room::types);
    return room;
  }

  static Stream<Arguments> templatesAndMaps() {
    List<Arguments> all = new ArrayList<>();
    for (Template template : new TemplateLibrary(List.of()).all()) {
      for (Phase phase : Phase.values()) {
        if (!template.steps(phase).isEmpty()) {
          MAPS.keySet().forEach(map -> all.add(Arguments.of(template.id(), phase, map)));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("templatesAndMaps")
  void everyPromptFits(String template, Phase phase, String map) {
    Template method = Room.template(template);
    Room room = MAPS.get(map).next(method, phase, Locale.forLanguageTag(method.language()));
    if (phase == Phase.ROOM) {
      fits(room);
      room.types("1440");
    }
    List<String> steps =
        room.conversation().session().agenda().stream()
            .map(AgendaItem::step)
            .filter(step -> !step.equals("break"))
            .distinct()
            .toList();
    assertThat(steps).isNotEmpty();
    for (String step : steps) {
      room.types(":go " + step);
      for (int i = 0; i < 40 && room.stands().startsWith(step + " "); i++) {
        fits(room);
        assertThat(rows(Tone.COACHING, coaching(room))).as(room.stands()).isLessThanOrEqualTo(ROWS);
        room.types("");
      }
    }
  }

  private static String coaching(Room room) {
    return room.type(":coach");
  }

  private static void fits(Room room) {
    Asked asked = room.asked();
    int rows = asked.lines().stream().mapToInt(said -> rows(said.tone(), said.text())).sum();
    assertThat(rows + 2)
        .as(
            room.stands()
                + "\n"
                + room.askedText()
                    .lines()
                    .map(
                        l ->
                            Math.min(l.length(), 70)
                                + " "
                                + l.substring(0, Math.min(l.length(), 70)))
                    .toList())
        .isLessThanOrEqualTo(ROWS);
    String prompt = new Voice(ENGLISH, Look.PLAIN).prompt(asked.clocks(), asked.label(), COLUMNS);
    assertThat(prompt).as(room.stands()).hasSizeLessThanOrEqualTo(COLUMNS / 2 + 4);
    boolean clock = !asked.clocks().isEmpty() && !room.stands().startsWith(Route.OPENING);
    if (clock && AssumptionShare.of(room.map()).statements() > 0) {
      assertThat(prompt.replace('\u00a0', ' ')).containsPattern("\\d ?%\\?? ");
    }
  }

  @Test
  void theShareOfAssumptionsAndThatARoomIsLateAreSeenInNarrowPromptsToo() {
    Room room = Room.walked("pains");
    room.types("2 nobody picks up", ":time until 9:50");
    room.pass(Duration.ofMinutes(12));
    assertThat(room.asked().clock())
        .matches("12/20 min · ends 09:50, \\d+ min over · 100.% assumed");
    Voice voice = new Voice(ENGLISH, Look.PLAIN);
    List<String> clocks = room.asked().clocks();
    assertThat(voice.prompt(clocks, "pain points", 160)).contains("% assumed · pain points");
    assertThat(voice.prompt(clocks, "pain points", 80).replace('\u00a0', ' '))
        .matches("12/20 · \\d+ min over · 100 %\\? · pain.* > ");
    assertThat(voice.prompt(clocks, "pain points", 60).replace('\u00a0', ' '))
        .isEqualTo("12/20 · 100 %? · pain poin… > ");
  }

  private static int rows(Tone tone, String text) {
    Look coloured = new Look(ColourDepth.INDEXED, false, true);
    return Math.max(
        new Voice(ENGLISH, Look.PLAIN).say(tone, text, COLUMNS).size(),
        new Voice(ENGLISH, coloured).say(tone, text, COLUMNS).size());
  }

  private static Room journey(int stages, int touchpoints, String words) {
    Room room = Room.begun();
    room.types(":go stages");
    for (int s = 1; s <= stages; s++) {
      room.types("Stage with a long name number " + s + " " + words.strip());
    }
    for (int t = 0; t < touchpoints; t++) {
      room.types(":step " + (t * stages / touchpoints + 1) + " " + words + t);
      room.types(":pain " + (t + 1) + " It hurts here for this reason: " + words + "[A 90]");
      room.types(":idea p" + (t + 1) + " One could do this about it: " + words + "[Q]");
      room.types(":park " + words + t, ":question " + words + t + "?");
    }
    room.types(":go persona");
    for (int p = 0; p < 4; p++) {
      room.types("Person " + p + " " + words.replace(",", " ") + ", 40, " + words);
    }
    room.types(":go persona", "", "goals: " + words + "\npains: " + words + "\nskills: " + words);
    return room;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "es"})
  void theHelpFits(String language) {
    Room room =
        Room.full().next(Room.template("full"), Phase.ROOM, Locale.forLanguageTag(language));
    assertThat(rows(Tone.PLAIN, room.type(":help"))).isLessThanOrEqualTo(ROWS - 2);
  }
}
