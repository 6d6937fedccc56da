package io.mapwalk.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.analysis.SessionTimes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.terminal.AgendaView;
import io.mapwalk.terminal.Look;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Whatever the second, the prompt, the agenda, the proposal what to cut, and the report tell the
 * same minutes, and they add up.
 */
class OddSecondsTest {

  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
  private static final Pattern USED = Pattern.compile("^(\\d+)/(\\d+) min");
  private static final Pattern OVER = Pattern.compile(", (\\d+) min over");
  private static final Pattern MORE = Pattern.compile("(\\d+) minutes? more are planned");
  private static final Pattern PLAN =
      Pattern.compile("^(\\d+) minutes are planned(?: and (\\d+) are left)?.*");
  private static final Pattern CLOCKS = Pattern.compile("It is (\\d+):(\\d+); ends (\\d+):(\\d+)");
  private static final Pattern PAST = Pattern.compile("passed (\\d+|a) ?minutes? ago");

  private static Room opened(int second, String time) {
    Instant now = Room.MORNING.plusSeconds(second);
    Room room = new Room(Room.template("two-hours"), "A weekend", now, ZoneOffset.UTC);
    room.types(time);
    return room;
  }

  @Test
  void aRoomThatOpensHalfAMinuteLateIsNotLate() {
    Room room = opened(30, "120");
    assertThat(room.asked().clock()).isEqualTo("0/10 min · ends 11:00");
    assertThat(room.type(":replan")).contains("120 minutes are planned and 120 are left");
    room.pass(Duration.ofSeconds(29));
    assertThat(room.asked().clock()).isEqualTo("0/10 min · ends 11:00");
    room.pass(Duration.ofMinutes(12));
    assertThat(room.asked().clock()).isEqualTo("12/10 min · ends 11:00, 2 min over");
    assertThat(room.type(":time")).contains("It is 09:12; ends 11:00, 2 min over.");
    assertThat(room.type(":replan")).contains("110 minutes are planned and 108 are left");
  }

  @Property(tries = 100)
  void theyAllTellTheSame(
      @ForAll @IntRange(max = 59) int second,
      @ForAll("times") String time,
      @ForAll("talks") List<Tuple2<String, Integer>> talk) {
    Room room = opened(second, time);
    agree(room);
    for (Tuple2<String, Integer> line : talk) {
      room.pass(Duration.ofSeconds(line.get2()));
      agree(room);
      room.tell(line.get1());
      agree(room);
    }
    Session session = room.conversation().session();
    Assume.that(session.status() == SessionStatus.RUNNING);
    long passed =
        Duration.between(
                Room.MORNING.plusSeconds(second).truncatedTo(ChronoUnit.MINUTES),
                session.progress().at())
            .toMinutes();
    assertThat(SessionTimes.of(session).used()).isEqualTo((int) passed);
  }

  // Types nothing that is kept: asking for the time changes no session.
  private static void agree(Room room) {
    if (room.conversation().session().status() == SessionStatus.FINISHED) {
      return;
    }
    Session now = room.conversation().sessionNow();
    String clock = room.asked().clock();
    SessionTimes report = SessionTimes.of(now);
    List<String[]> rows = agenda(now);
    int open = used(clock);
    rows.stream()
        .filter(row -> row[0].equals("now") && !row[1].equals("break"))
        .forEach(row -> assertThat(number(row)).as(clock).isEqualTo(open));
    String[] sum = rows.get(rows.size() - 1);
    int shown = rows.stream().limit(rows.size() - 1L).mapToInt(row -> number(row)).sum();
    assertThat(shown).isEqualTo(number(sum)).isEqualTo(report.used());
    for (SessionTimes.Row row : report.rows()) {
      if (!row.step().equals(Session.BREAK)) {
        assertThat(rows)
            .filteredOn(drawn -> drawn[1].equals(row.step()))
            .allMatch(drawn -> number(drawn) == row.used());
      }
    }
    int over = found(OVER, clock);
    String time = room.type(":time");
    assertThat(found(OVER, time)).as(time).isEqualTo(over);
    assertThat(found(MORE, time)).as(time).isEqualTo(over);
    String replan = room.tell(":replan").said().get(0).text();
    Matcher plan = PLAN.matcher(replan);
    assertThat(plan.matches()).as(replan).isTrue();
    int planned = Integer.parseInt(plan.group(1));
    int left = plan.group(2) == null ? -found(PAST, replan) : Integer.parseInt(plan.group(2));
    assertThat(Math.max(0, planned - left)).as(replan + clock).isEqualTo(over);
    Matcher clocks = CLOCKS.matcher(time);
    assertThat(clocks.find()).as(time).isTrue();
    assertThat(minute(clocks, 3) - minute(clocks, 1)).as(time + replan).isEqualTo(left);
  }

  private static List<String[]> agenda(Session session) {
    String drawn =
        Look.PLAIN.print(new AgendaView(ENGLISH, Look.PLAIN).draw(session, key -> key, 80));
    return drawn.lines().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static int used(String clock) {
    Matcher used = USED.matcher(clock);
    return used.find() ? Integer.parseInt(used.group(1)) : 0;
  }

  private static int minute(Matcher clocks, int group) {
    return Integer.parseInt(clocks.group(group)) * 60 + Integer.parseInt(clocks.group(group + 1));
  }

  private static int found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return !found.find() ? 0 : found.group(1).equals("a") ? 1 : Integer.parseInt(found.group(1));
  }

  private static int number(String[] row) {
    return row.length < 4 || row[3].isBlank() ? 0 : Integer.parseInt(row[3].strip());
  }

  @Provide
  Arbitrary<String> times() {
    return Arbitraries.of("120", "90 min, until 11:00", "until 10:30", "75");
  }

  @Provide
  Arbitrary<List<Tuple2<String, Integer>>> talks() {
    Arbitrary<String> lines =
        Arbitraries.of(
            ":skip",
            "",
            ":back",
            ":break 5",
            ":break",
            ":time +5",
            ":time until 11:10",
            "Mia",
            ":park music",
            ":replan yes",
            ":go ideas",
            ":go journey");
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 700);
    return Combinators.combine(lines, seconds).as(Tuple::of).list().ofMaxSize(12);
  }
}
