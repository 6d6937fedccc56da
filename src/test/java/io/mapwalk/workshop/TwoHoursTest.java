package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.SessionTimes;
import io.mapwalk.analysis.SessionTimes.Fate;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A whole session of two hours with eight people, as fast as a test goes: 110 notes, 16 rounds of
 * scores, a stage cut in two at minute 75, a break, twelve minutes late, ended on time.
 */
class TwoHoursTest {

  private static final Instant END = Room.MORNING.plus(Duration.ofMinutes(120));

  private final Script script = Script.read("two-hours.txt");
  private final List<String> said = new ArrayList<>();
  private final List<String> clocks = new ArrayList<>();
  private Room room;

  @BeforeEach
  void runIt() {
    room = new Room(Room.template("two-hours"), "A weekend in the city", Phase.ROOM);
    for (Script.Line line : script.lines()) {
      room.pass(Duration.between(room.now(), Room.MORNING.plus(line.at())));
      clocks.add(room.asked().clock());
      JourneyMap before = room.map();
      int edits = room.ledger().edits();
      Conversation.Reply reply = room.tell(line.text());
      assertThat(reply.refused()).as(line.text() + ": " + Room.said(reply)).isFalse();
      // However much a line said, one :undo takes it back.
      assertThat(room.ledger().edits() - edits)
          .as(line.text())
          .isEqualTo(room.map().equals(before) ? 0 : 1);
      said.add(line.at().toMinutes() + " " + Room.said(reply));
    }
  }

  private Session session() {
    return room.conversation().session();
  }

  @Test
  void everyNoteIsOnTheMapOrCounted() {
    List<String> notes = script.notes();
    assertThat(notes).hasSize(110);
    JourneyMap map = room.map();
    List<String> words =
        map.elements().values().stream()
            .filter(Worded.class::isInstance)
            .map(e -> ((Worded) e).text().value())
            .toList();
    assertThat(words).containsAll(notes);
    int counted = map.all(Card.class).stream().mapToInt(Card::count).sum();
    assertThat(counted + map.touchpoints().size()).isEqualTo(110);
    assertThat(map.all(Card.class)).allMatch(card -> card.at().isPresent());
  }

  @Test
  void sixteenRoundsKeepWhatEverybodyScored() {
    List<Emotion> rounds =
        room.map().all(Emotion.class).stream().filter(e -> !e.rounds().isEmpty()).toList();
    assertThat(rounds).hasSize(16);
    assertThat(rounds).map(Emotion::place).doesNotHaveDuplicates();
    assertThat(rounds).allMatch(e -> e.rounds().get(0).values().size() == 5);
    assertThat(String.join("\n", said)).contains("talk: spread 3");
  }

  @Test
  void theStageIsCutInTwoAtMinuteSeventyFive() {
    assertThat(said).anyMatch(line -> line.startsWith("75 “Stay” is cut in two; “Breakfast”"));
    List<Stage> stages = room.map().stages();
    assertThat(stages)
        .map(stage -> stage.text().value())
        .containsExactly("Plan", "Book", "Travel", "Arrive", "Stay", "Breakfast", "Leave");
    assertThat(room.map().touchpoints(stages.get(5).id()))
        .map(Touchpoint::text)
        .map(Object::toString)
        .containsExactly("has breakfast", "asks for a bar");
  }

  @Test
  void twelveMinutesLateItStillEndsOnTime() {
    assertThat(clocks).anyMatch(clock -> clock.contains("ends 11:00, 12 min over"));
    assertThat(String.join("\n", said)).contains("It is 10:27; ends 11:00, 12 min over.");
    assertThat(session().status()).isEqualTo(SessionStatus.FINISHED);
    assertThat(session().ends()).contains(END);
    assertThat(session().progress().at()).isBeforeOrEqualTo(END);
    assertThat(session().agenda()).noneMatch(item -> item.status() == StepStatus.OPEN);
  }

  @Test
  void theReportAddsUp() {
    SessionTimes times = SessionTimes.of(session());
    assertThat(times.planned()).isEqualTo(120);
    long passed = Duration.between(Room.MORNING, session().progress().at()).toMinutes();
    assertThat(times.used()).isEqualTo((int) passed);
    assertThat(times.rows()).map(SessionTimes.Row::used).allMatch(minutes -> minutes >= 0);
    assertThat(times.rows())
        .filteredOn(row -> row.fate() == Fate.CUT)
        .map(SessionTimes.Row::step)
        .contains("pains", "ideas", "prioritise")
        .doesNotContain("close");
    assertThat(times.rows())
        .filteredOn(row -> row.step().equals("break"))
        .map(SessionTimes.Row::seconds)
        .containsExactly(300L);
    assertThat(times.rows().stream().mapToInt(SessionTimes.Row::given).sum())
        .isLessThanOrEqualTo(132);
  }

  @Test
  void whatWasPromisedHasNamesAndDays() {
    JourneyMap map = room.map();
    assertThat(map.all(Participant.class)).hasSize(8);
    assertThat(map.all(Decision.class)).allMatch(d -> !d.owner().isBlank());
    assertThat(map.all(ParkedPoint.class))
        .map(p -> p.owner() + " " + p.status())
        .containsExactly("Tom DROPPED", "Kim NEXT_TIME");
    assertThat(map.all(OpenQuestion.class))
        .allMatch(q -> !q.owner().isBlank() && q.due().isPresent());
    assertThat(map.all(Action.class))
        .hasSize(2)
        .allMatch(a -> !a.owner().isBlank() && a.due().isPresent());
  }

  @Test
  void allOfItIsTakenBackLineByLine() {
    int lines = 0;
    while (!room.tell(":undo").refused()) {
      lines++;
    }
    assertThat(lines).isGreaterThan(80);
    assertThat(room.map().touchpoints()).isEmpty();
    assertThat(room.map().all(Card.class)).isEmpty();
    assertThat(room.map().all(Participant.class)).isEmpty();
  }
}
