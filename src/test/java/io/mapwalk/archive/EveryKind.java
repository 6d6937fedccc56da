package io.mapwalk.archive;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import io.mapwalk.journey.element.Session.Progress;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.StepStatus;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Treatment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Maps that hold one element of each kind: one with every field filled, one with none. */
final class EveryKind {

  static final MapId ID = new MapId("abcdefghjk");

  private static final Text SAID =
      Text.clean("„Zürich“ isn't \"C:\\temp\" \\u0041 😀\n<b>=1+1</b>\t|");
  private static final OrderKey ORDER = new OrderKey("nab");
  private static final Instant NOW = Instant.parse("2026-11-23T09:30:15.123456789Z");
  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  private EveryKind() {}

  static JourneyMap filled() {
    return JourneyMap.of(ID, filledElements(), Map.of("c", 41, "zz", 7));
  }

  static JourneyMap bare() {
    return JourneyMap.of(ID, bareElements(), Map.of());
  }

  private static List<Element> filledElements() {
    Optional<Handle> at = Optional.of(h("t3"));
    Backing backing = Backing.VALIDATED;
    return List.of(
        new MapHeader(JourneyMap.HEADER, SAID, SAID, SAID, MapKind.BLUEPRINT, Text.clean("de")),
        new Objective(JourneyMap.OBJECTIVE, all(ObjectiveField.class)),
        new Scope(JourneyMap.SCOPE, all(ScopeField.class)),
        new Persona(h("pe1"), ORDER, SAID, all(PersonaField.class), backing),
        new BackStory(h("b1"), ORDER, h("pe1"), BackStoryLayer.values()[0], SAID, backing),
        new Stage(h("s2"), ORDER, SAID, SAID, SAID, SAID, SAID),
        new Touchpoint(
            h("t3"),
            ORDER,
            h("s2"),
            TouchpointKind.DECISION,
            SAID,
            List.of(Text.clean("web"), SAID),
            SAID,
            true,
            OptionalInt.of(5),
            OptionalInt.of(1),
            SAID,
            backing),
        new Link(h("l1"), ORDER, h("t3"), h("t4"), SAID),
        new Card(h("c40"), ORDER, new Lane("Our own lane"), at, SAID, at, 12, backing),
        new Cluster(h("cl1"), ORDER, SAID, at),
        new Emotion(h("f1"), ORDER, h("t3"), h("pe1"), OptionalInt.of(-2), SAID, SAID, backing),
        new PainPoint(
            h("p1"),
            ORDER,
            at,
            SAID,
            SAID,
            Optional.of(Severity.ABANDONS),
            OptionalInt.of(100),
            backing),
        new Strength(h("st1"), ORDER, at, SAID, backing),
        new Opportunity(h("o1"), ORDER, at, SAID, List.of(h("p1"), h("p2"))),
        new Idea(
            h("i1"),
            ORDER,
            at,
            SAID,
            List.of(h("p1"), h("o1")),
            true,
            Optional.of(Treatment.values()[0]),
            OptionalInt.of(3),
            OptionalInt.of(1),
            9,
            IdeaStatus.IN_WORK),
        new Insight(h("n1"), ORDER, at, SAID),
        new Decision(h("d1"), ORDER, SAID),
        new OpenQuestion(h("q1"), ORDER, at, SAID, SAID),
        new Action(
            h("a1"),
            ORDER,
            Optional.of(h("i1")),
            SAID,
            SAID,
            Optional.of(DAY),
            SAID,
            ActionStatus.values()[1]),
        new Kpi(h("k1"), ORDER, at, SAID, SAID, SAID),
        new Reading(h("r1"), ORDER, h("k1"), DAY, SAID),
        new Source(
            h("e1"),
            ORDER,
            SAID,
            Optional.of(SourceKind.values()[0]),
            Optional.of(false),
            Optional.of(DAY),
            SAID),
        new Participant(h("u1"), ORDER, SAID, SAID),
        new ParkedPoint(h("x1"), ORDER, SAID, SAID, ParkedStatus.values()[1]),
        new ChecklistItem(h("ch1"), ORDER, "before the \"day\"", SAID, true),
        new TemplateCopy(h("tc1"), "default", "---\nid: x\n---\n# Walk\r\n\tprompts \\ \u0007"),
        session(Optional.of(NOW.plusSeconds(7200)), at));
  }

  private static List<Element> bareElements() {
    Optional<Handle> none = Optional.empty();
    Text empty = Text.EMPTY;
    Backing backing = Backing.ASSUMPTION;
    return List.of(
        new MapHeader(JourneyMap.HEADER, SAID, empty, empty, MapKind.CURRENT, empty),
        new Objective(JourneyMap.OBJECTIVE, Map.of()),
        new Scope(JourneyMap.SCOPE, Map.of()),
        new Persona(h("pe1"), ORDER, SAID, Map.of(), backing),
        new Touchpoint(
            h("t3"),
            ORDER,
            h("s2"),
            TouchpointKind.ACTION,
            SAID,
            List.of(),
            empty,
            false,
            OptionalInt.empty(),
            OptionalInt.empty(),
            empty,
            backing),
        new Card(h("c1"), ORDER, Lane.NOTES, none, SAID, none, 1, backing),
        new Cluster(h("cl1"), ORDER, SAID, none),
        new Emotion(h("f1"), ORDER, h("t3"), h("pe1"), OptionalInt.empty(), empty, empty, backing),
        new PainPoint(
            h("p1"), ORDER, none, SAID, empty, Optional.empty(), OptionalInt.empty(), backing),
        new Opportunity(h("o1"), ORDER, none, SAID, List.of()),
        new Idea(
            h("i1"),
            ORDER,
            none,
            SAID,
            List.of(),
            false,
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            0,
            IdeaStatus.OPEN),
        new Action(
            h("a1"), ORDER, none, SAID, empty, Optional.empty(), empty, ActionStatus.values()[0]),
        new Source(
            h("e1"), ORDER, SAID, Optional.empty(), Optional.empty(), Optional.empty(), empty),
        session(Optional.empty(), none));
  }

  private static Session session(Optional<Instant> ends, Optional<Handle> handle) {
    return new Session(
        h("se1"),
        ORDER,
        h("tc1"),
        Phase.ROOM,
        SessionStatus.PAUSED,
        NOW,
        ends,
        List.of(
            new AgendaItem("goals", 15, 901L, StepStatus.DONE),
            new AgendaItem("break", 10, 0L, StepStatus.SKIPPED)),
        new Progress("stages", "list", handle, handle, SAID, 3, NOW));
  }

  private static <F extends Enum<F>> Map<F, Text> all(Class<F> fields) {
    Map<F, Text> all = new EnumMap<>(fields);
    for (F field : fields.getEnumConstants()) {
      all.put(field, SAID);
    }
    return all;
  }

  private static Handle h(String value) {
    return new Handle(value);
  }
}
