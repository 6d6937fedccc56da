package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.workshop.capture.Capturing;
import io.mapwalk.workshop.template.Answer;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import io.mapwalk.workshop.template.TemplateReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A workshop room for tests: a guide, a clock that is set by hand, and everything that was said.
 */
final class Room {

  static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

  private final TestClock clock;
  private final Messages messages;
  private final List<String> questions = new ArrayList<>();
  private final MemoryLedger ledger;
  private Conversation conversation;

  Room(Template template, String title, Phase phase) {
    this(blank(title, template.kind()), template, phase, new TestClock(MORNING), Locale.ENGLISH);
  }

  /** A room in another language. */
  Room(Template template, String title, Phase phase, Locale language) {
    this(blank(title, template.kind()), template, phase, new TestClock(MORNING), language);
  }

  /** A worked example replayed to its end, on a map of the kind that the demo makes. */
  static Room after(Sample sample) {
    Room room = before(sample);
    sample.lines().forEach(room::types);
    return room;
  }

  /** A room that is about to replay a worked example, on a map of the kind that the demo makes. */
  static Room before(Sample sample) {
    Template template = template(sample.template());
    return new Room(
        blank(sample.title(), sample.kind().orElse(template.kind())),
        template,
        Phase.ROOM,
        new TestClock(MORNING),
        Locale.ENGLISH);
  }

  /** A room elsewhere, at another time. */
  Room(Template template, String title, Instant now, ZoneId zone) {
    this(
        blank(title, template.kind()),
        template,
        Phase.ROOM,
        new TestClock(now, zone),
        Locale.ENGLISH);
  }

  private Room(JourneyMap map, Template template, Phase phase, TestClock clock, Locale language) {
    this.clock = clock;
    this.messages = new Messages(language);
    Guide guide = new Guide(messages, clock);
    Turn begun = guide.begin(map, template, phase);
    ledger = new MemoryLedger(begun.map());
    List<Session> sessions = begun.map().sessions();
    conversation =
        new Conversation(
            guide, ledger, messages, begun.map(), sessions.get(sessions.size() - 1).id());
    notice();
  }

  private Room(JourneyMap map, TestClock clock, Locale language) {
    this.clock = clock;
    this.messages = new Messages(language);
    ledger = new MemoryLedger(map);
    conversation =
        Capturing.open(new Guide(messages, clock), ledger, messages, map, clock.instant());
    notice();
  }

  /** Nothing but taking down what is said, on a map as it is. */
  static Room capturing(JourneyMap map) {
    return new Room(map, new TestClock(MORNING), Locale.ENGLISH);
  }

  /** A map with a title and these stages, and nothing else. */
  static JourneyMap stages(String... names) {
    JourneyMap map = blank("Dinner out tonight", MapKind.CURRENT);
    for (String name : names) {
      map = map.apply(new AddStage(map.next(ElementKind.STAGE), Text.clean(name), lastStage(map)));
    }
    return map;
  }

  private static Optional<Handle> lastStage(JourneyMap map) {
    return map.stages().stream().map(Stage::id).reduce((one, next) -> next);
  }

  static Template template(String id) {
    return new TemplateLibrary(List.of()).find(id).orElseThrow();
  }

  private static JourneyMap blank(String title, MapKind kind) {
    return JourneyMap.create(
        new MapId("2222222222"), Text.clean(title), Text.EMPTY, Text.EMPTY, kind, "en");
  }

  /** The full workshop, its first question open. */
  static Room full() {
    return new Room(template("full"), "Dinner out tonight", Phase.ROOM);
  }

  /** The full workshop with all its steps, at the first of them. */
  static Room begun() {
    Room room = full();
    room.types("250");
    return room;
  }

  /**
   * Three stages (Find it, Go there, Eat) with two touchpoints each: searches, asks friends; parks,
   * looks for the door; reads the menu, pays. A persona, Eva; at the first prompt of a step.
   */
  static Room walked(String step) {
    Room room = begun();
    room.types(
        ":go persona",
        "Eva Moline, 29, journalist",
        ":go stages",
        "Find it; Go there; Eat",
        ":go journey",
        "searches; asks friends",
        "",
        "parks; looks for the door",
        "",
        "reads the menu; pays",
        ":go " + step);
    return room;
  }

  /**
   * The same little journey under a template that has a step for every kind of answer, named after
   * its key; at the step of that kind.
   */
  static Room at(Answer answer) {
    Room room = new Room(everyAnswer(), "Dinner out tonight", Phase.ROOM);
    room.types(
        "250",
        ":go persona",
        "Eva Moline, 29, journalist",
        ":go stages",
        "Find it; Go there; Eat",
        ":go actions",
        "searches; asks friends",
        "",
        "parks; looks for the door",
        "",
        "reads the menu; pays",
        ":go " + answer.key());
    return room;
  }

  private static Template everyAnswer() {
    StringBuilder text =
        new StringBuilder("---\nid: every\ntitle: Every\nlanguage: en\nkind: current\n---\n");
    for (Answer answer : Answer.values()) {
      String detail = answer == Answer.CHECKLIST ? " cl-before" : "";
      detail = answer == Answer.LANE ? " frontstage" : detail;
      detail = answer == Answer.ROW ? " needs" : detail;
      text.append("\n## The step of ").append(answer.key()).append(" (10 min)\n\nKey: ");
      text.append(answer.key()).append("\n\n### What?\n\nAnswer: ").append(answer.key());
      text.append(detail).append("\n");
    }
    text.append("\n# Checklists\n\n## Before\n\nKey: cl-before\n\n");
    text.append("- [ ] Room booked\n- [ ] Markers there\n- [ ] Coffee\n");
    return new TemplateReader().read("every.md", text.toString());
  }

  /** The same map and clock, another session on it. */
  Room next(Template template, Phase phase) {
    return next(template, phase, messages.locale());
  }

  /** The same map and clock, another session on it, in another language. */
  Room next(Template template, Phase phase, Locale language) {
    return new Room(map(), template, phase, clock, language);
  }

  /** The session as another process finds it: from nothing but the elements kept. */
  Room reopened() {
    JourneyMap kept = JourneyMap.of(map().id(), map().elements().values(), map().lastNumbers());
    conversation =
        new Conversation(
            new Guide(messages, clock), ledger, messages, kept, conversation.session().id());
    return this;
  }

  /** Types a line and gives what is said back. */
  String type(String line) {
    return said(tell(line));
  }

  Conversation.Reply tell(String line) {
    Conversation.Reply reply = conversation.tell(line);
    notice();
    return reply;
  }

  /** What a reply says, a sentence a line. */
  static String said(Conversation.Reply reply) {
    return reply.said().stream().map(Said::text).collect(Collectors.joining("\n"));
  }

  /** Types lines that must all be taken. */
  void types(String... lines) {
    for (String line : lines) {
      Conversation.Reply reply = tell(line);
      if (reply.refused()) {
        throw new AssertionError(line + " was refused: " + reply.said());
      }
    }
  }

  /** Types a line that must be refused, and gives the sentence. */
  String refused(String line) {
    JourneyMap before = map();
    Conversation.Reply reply = tell(line);
    if (!reply.refused() || !map().equals(before)) {
      throw new AssertionError(line + " was not refused: " + reply.said());
    }
    return said(reply);
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

  /** The moment it is in the room. */
  Instant now() {
    return clock.instant();
  }

  Asked asked() {
    return conversation.asked();
  }

  String askedText() {
    return asked().lines().stream()
        .map(said -> said.text().replace('\u00a0', ' '))
        .collect(Collectors.joining("\n"));
  }

  /** The step and prompt that are open. */
  String stands() {
    return conversation.asked().key();
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
    private final ZoneId zone;
    private Instant now;

    TestClock(Instant now) {
      this(now, ZoneOffset.UTC);
    }

    TestClock(Instant now, ZoneId zone) {
      this.now = now;
      this.zone = zone;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return zone;
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
