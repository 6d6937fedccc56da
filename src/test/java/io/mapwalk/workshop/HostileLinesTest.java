package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs and texts that other programs trip over are words here. */
class HostileLinesTest {

  private static final String BELL = "\u0007";
  private static final String ESCAPE = "\u001b";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's the guests' choice",
        "'s avonds bij 't station",
        "a \"good\" pizza",
        "wow! really!! x! ^a^b",
        "C:\\temp and \\\\server\\share\\",
        ":-)",
        ":)",
        ":D",
        ":o :p ;-)",
        ":P",
        ":/",
        ": a colon first",
        ":pizza: with an icon",
        "a@b.nl, c@d.be",
        "24/7",
        "50 % of them",
        "$HOME `id` $(id) %PATH%",
        "=1+1",
        "-- comment",
        "a | b || c",
        "<b>bold</b> & more",
        "{0} {1,choice,0#x} '{'",
        "Ünïcødé ß ĳ",
        "👩‍👩‍👧‍👦 🏳️‍🌈 ☎️",
        "宅配ピザを注文する",
        "שלום",
        "null",
        "true",
        "3 of 5 guests",
        "24 hours of waiting",
        "1e308",
        "2026-02-30",
        "a -> b => c",
        "a, b, c",
        "question",
        "[ ]",
        "[Q]",
        ".",
        "#",
        "*",
        "---",
        "\\n is no line end",
      })
  void aTextIsKeptAsItWasTyped(String line) {
    Room field = Room.at(Answer.SCENARIO);
    field.types(line);
    assertThat(field.map().scope().fields().get(ScopeField.SCENARIO).value()).isEqualTo(line);
    Room insight = Room.at(Answer.INSIGHTS);
    insight.types(line);
    assertThat(insight.map().all(io.mapwalk.journey.element.Insight.class).get(0).text().value())
        .isEqualTo(line);
    Room walk = Room.at(Answer.ACTIONS);
    walk.types(line);
    assertThat(walk.map().touchpoints())
        .map(t -> t.text().value())
        .contains(line.equals(":o :p ;-)") ? ":o :p" : line);
  }

  @Test
  void twoColonsBeginATextWithOne() {
    Room room = Room.at(Answer.SCENARIO);
    room.types("::undo the order");
    assertThat(room.map().scope().fields().get(ScopeField.SCENARIO).value())
        .isEqualTo(":undo the order");
    room.types(":go scenario", "::");
    assertThat(room.map().scope().fields().get(ScopeField.SCENARIO).value()).isEqualTo(":");
    room.types(":go actions", ":::x", "::3> x");
    assertThat(room.map().touchpoints()).map(t -> t.text().value()).contains("::x", ":3> x");
  }

  @Test
  void twoSemicolonsStandForOne() {
    Room room = Room.at(Answer.ACTIONS);
    room.types("pays;; leaves; sleeps");
    assertThat(room.map().touchpoints())
        .map(t -> t.text().value())
        .contains("pays; leaves", "sleeps");
  }

  @Test
  void terminalEscapesNeitherReachTheMapNorTheScreen() {
    Room room = Room.at(Answer.PAINS);
    String hostile = "1 " + ESCAPE + "[2Jwiped" + BELL + "\u009b31m \u202eright";
    String said = room.type(hostile);
    assertThat(said).contains("Invisible control characters were taken out.");
    assertThat(said.codePoints()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    assertThat(room.map().all(PainPoint.class).get(0).text().value())
        .isEqualTo("[2Jwiped31m right");
    room.types(":go parking-sort");
    String refused = room.refused(ESCAPE + "]0;title" + BELL + " keep");
    assertThat(refused.codePoints()).noneMatch(Character::isISOControl);
    room.types("-");
    assertThat(room.asked().prefill().orElseThrow().codePoints())
        .noneMatch(Character::isISOControl);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\u00a0", "\u200b", "\u0007", "\ufeff", "\u202e", "\n\n"})
  void whatNobodyCanSeeIsAnEmptyLine(String line) {
    Room room = Room.at(Answer.SCENARIO);
    room.types("tonight", ":go scenario", line);
    assertThat(room.map().scope().fields().get(ScopeField.SCENARIO).value()).isEqualTo("tonight");
    assertThat(room.stands()).doesNotStartWith("scenario");
  }

  @Test
  void aTextThatIsFarTooLongIsCutAndSaidToBe() {
    Room room = Room.at(Answer.STORY);
    String said = room.type("x".repeat(10_001));
    assertThat(said).contains("longer than 10,000 characters").hasSizeLessThan(300);
    assertThat(room.map().objective().fields().get(ObjectiveField.STORY).value()).hasSize(10_000);
    room.types(":go story");
    assertThat(Screen.rows(room.asked().lines())).isLessThanOrEqualTo(Screen.ROWS);
    assertThat(room.refused(":" + "x".repeat(10_001))).hasSizeLessThan(300);
    room.types(":go persona-facts", "a".repeat(9_000));
    assertThat(room.type("b".repeat(9_000))).contains("longer than 10,000 characters");
    Persona eva = room.map().personas().get(0);
    assertThat(eva.fields().get(PersonaField.FACTS).value()).hasSize(10_000).endsWith("b");
  }

  @Test
  void aCutNeverSplitsACharacter() {
    Room room = Room.at(Answer.STORY);
    room.types("x" + "👍".repeat(6_000), ":undo");
    String told = room.type(":redo");
    assertThat(Text.of(told).removed()).isEmpty();
  }

  @Test
  void aPastedListLosesItsMarksAndItsBlankLines() {
    Room room = Room.at(Answer.STAGES);
    room.types(
        "\n- Search\n\n* Compare\n  • Order; Pay\n1. Wait\n12) Sit\n[ ] Leave\n[x] Tell\n– Return\n\n");
    assertThat(room.map().stages())
        .map(s -> s.text().value())
        .containsExactly(
            "Find it",
            "Go there",
            "Eat",
            "Search",
            "Compare",
            "Order",
            "Pay",
            "Wait",
            "Sit",
            "Leave",
            "Tell",
            "Return");
  }

  @Test
  void aPastedBlockIsOneEdit() {
    Room room = Room.at(Answer.ACTIONS);
    room.types("opens the map\n\"They all look alike.\"\n\ncompares", ":undo");
    assertThat(room.map().touchpoints()).hasSize(6);
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    Room room = Room.at(Answer.PARKING);
    room.types("a\r\nb\rc");
    assertThat(room.map().all(io.mapwalk.journey.element.ParkedPoint.class))
        .map(p -> p.text().value())
        .isEqualTo(List.of("a", "b", "c"));
  }
}
