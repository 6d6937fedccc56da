package io.mapwalk.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A workshop room for tests: a guide, a clock that is set by hand, and everything that was said.
 */
final class Room {

  static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

  private final TestClock clock = new TestClock(MORNING);
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final List<String> questions = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final MemoryLedger ledger;
  private final Conversation conversation;

  Room(Template template, String title, Phase phase) {
    Guide guide = new Guide(messages, clock);
    JourneyMap map =
        JourneyMap.create(
            new MapId("2222222222"),
            Text.clean(title),
            Text.EMPTY,
            Text.EMPTY,
            MapKind.CURRENT,
            "en");
    Turn begun = guide.begin(map, template, phase);
    ledger = new MemoryLedger(begun.map());
    conversation =
        new Conversation(guide, ledger, messages, begun.map(), begun.map().sessions().get(0).id());
    notice();
  }

  static Template template(String id) {
    return new TemplateLibrary(List.of()).find(id).orElseThrow();
  }

  static Room full() {
    return new Room(template("full"), "Dinner out tonight", Phase.ROOM);
  }

  /** Types a line and gives what is said back. */
  String type(String line) {
    Conversation.Reply reply = conversation.tell(line);
    notice();
    String said = reply.said().stream().map(Said::text).collect(Collectors.joining("\n"));
    heard.add(said);
    return said;
  }

  Conversation.Reply tell(String line) {
    Conversation.Reply reply = conversation.tell(line);
    notice();
    return reply;
  }

  void types(String... lines) {
    for (String line : lines) {
      Conversation.Reply reply = conversation.tell(line);
      if (reply.refused()) {
        throw new AssertionError(line + " was refused: " + reply.said());
      }
      notice();
    }
  }

  private void notice() {
    String key = conversation.asked().key();
    if (questions.isEmpty() || !questions.get(questions.size() - 1).equals(key)) {
      questions.add(key);
    }
  }

  void pass(Duration time) {
    clock.pass(time);
  }

  Asked asked() {
    return conversation.asked();
  }

  String askedText() {
    return asked().lines().stream().map(Said::text).collect(Collectors.joining("\n"));
  }

  JourneyMap map() {
    return conversation.map();
  }

  Conversation conversation() {
    return conversation;
  }

  MemoryLedger ledger() {
    return ledger;
  }

  List<String> questions() {
    return questions;
  }

  /** A clock that stands still until it is told to go on. */
  static final class TestClock extends Clock {
    private Instant now;

    TestClock(Instant now) {
      this.now = now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new IllegalStateException("the room does not move");
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
