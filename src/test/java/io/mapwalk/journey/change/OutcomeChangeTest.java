package io.mapwalk.journey.change;

import static io.mapwalk.journey.change.SmallMap.MAP;
import static io.mapwalk.journey.change.SmallMap.at;
import static io.mapwalk.journey.change.SmallMap.get;
import static io.mapwalk.journey.change.SmallMap.h;
import static io.mapwalk.journey.change.SmallMap.refusal;
import static io.mapwalk.journey.change.SmallMap.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapwalk.fixture.EveryKind;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.MapChange.FileUnder;
import io.mapwalk.journey.change.MapChange.SetKind;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.change.MapChange.SetScope;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddInsight;
import io.mapwalk.journey.change.OutcomeChange.AddOpportunity;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.AddStrength;
import io.mapwalk.journey.change.OutcomeChange.LinkIdea;
import io.mapwalk.journey.change.OutcomeChange.MarkQuickWin;
import io.mapwalk.journey.change.OutcomeChange.RateIdea;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.OutcomeChange.SetIdeaStatus;
import io.mapwalk.journey.change.OutcomeChange.SetTreatment;
import io.mapwalk.journey.change.OutcomeChange.SortPain;
import io.mapwalk.journey.change.OutcomeChange.Vote;
import io.mapwalk.journey.change.PersonaChange.AddBackStory;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.change.PlanChange.AddAction;
import io.mapwalk.journey.change.PlanChange.AddChecklistItem;
import io.mapwalk.journey.change.PlanChange.AddDecision;
import io.mapwalk.journey.change.PlanChange.AddKpi;
import io.mapwalk.journey.change.PlanChange.AddQuestion;
import io.mapwalk.journey.change.PlanChange.AddReading;
import io.mapwalk.journey.change.PlanChange.AddSource;
import io.mapwalk.journey.change.PlanChange.Park;
import io.mapwalk.journey.change.PlanChange.SetActionStatus;
import io.mapwalk.journey.change.PlanChange.SetDue;
import io.mapwalk.journey.change.PlanChange.SetEffect;
import io.mapwalk.journey.change.PlanChange.SettleParked;
import io.mapwalk.journey.change.PlanChange.Tick;
import io.mapwalk.journey.change.SessionChange.AddParticipant;
import io.mapwalk.journey.change.SessionChange.BeginSession;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a map and what it is framed by: outcomes, plan, persona, header, sessions. */
class OutcomeChangeTest {

  @Test
  void aPainIsRated() {
    JourneyMap map =
        MAP.apply(new AddPain(h("p2"), at("s3"), text(" Queue ")))
            .apply(new RatePain(h("p2"), Optional.of(Severity.ABANDONS), OptionalInt.of(100)))
            .apply(new SortPain(h("p2"), text("waiting ")));
    PainPoint pain = get(map, PainPoint.class, "p2");

    assertThat(pain.text()).isEqualTo(text("Queue"));
    assertThat(pain.severity()).contains(Severity.ABANDONS);
    assertThat(pain.reach()).hasValue(100);
    assertThat(pain.sort()).isEqualTo(text("waiting"));
    assertThat(refusal(new AddPain(h("p2"), at("s3"), text("")))).isEqualTo("journey.text-empty");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void aReachIsAShareOfAHundred(int reach) {
    assertThat(refusal(new RatePain(h("p1"), Optional.empty(), OptionalInt.of(reach))))
        .isEqualTo("journey.reach-range");
  }

  @Test
  void anIdeaAnswersPainsAndOpportunitiesOnceEach() {
    JourneyMap map =
        MAP.apply(new AddOpportunity(h("o1"), at("t2"), text("Be seen"), List.of(h("p1"), h("p1"))))
            .apply(
                new AddIdea(
                    h("i2"), Optional.empty(), text("A lamp"), List.of(h("o1"), h("p1"), h("o1"))));

    assertThat(get(map, Opportunity.class, "o1").pains()).containsExactly(h("p1"));
    assertThat(get(map, Idea.class, "i2").answers()).containsExactly(h("o1"), h("p1"));
    JourneyMap linked = map.apply(new LinkIdea(h("i2"), List.of(h("p1"), h("p1"))));
    assertThat(get(linked, Idea.class, "i2").answers()).containsExactly(h("p1"));
  }

  @Test
  void anIdeaAnswersNothingElse() {
    assertThat(refusal(new LinkIdea(h("i1"), List.of(h("c1"))))).isEqualTo("journey.not-a-pain");
    assertThat(refusal(new AddIdea(h("i2"), Optional.empty(), text("x"), List.of(h("i1")))))
        .isEqualTo("journey.not-a-pain");
    assertThat(refusal(new LinkIdea(h("i1"), List.of(h("p9")))))
        .isEqualTo("journey.no-such-element");
    assertThat(refusal(new AddOpportunity(h("o1"), Optional.empty(), text("x"), List.of(h("i1")))))
        .isEqualTo("journey.wrong-kind");
  }

  @Test
  void anIdeaIsRatedVotedForAndChosen() {
    JourneyMap map =
        MAP.apply(new RateIdea(h("i1"), OptionalInt.of(3), OptionalInt.of(1)))
            .apply(new MarkQuickWin(h("i1"), true))
            .apply(new SetTreatment(h("i1"), Optional.of(Treatment.DE_FRICTION)))
            .apply(new Vote(h("i1"), 5))
            .apply(new SetIdeaStatus(h("i1"), IdeaStatus.CHOSEN));
    Idea idea = get(map, Idea.class, "i1");

    assertThat(idea.impact()).hasValue(3);
    assertThat(idea.effort()).hasValue(1);
    assertThat(idea.quickWin()).isTrue();
    assertThat(idea.treatment()).contains(Treatment.DE_FRICTION);
    assertThat(idea.votes()).isEqualTo(5);
    assertThat(idea.status()).isEqualTo(IdeaStatus.CHOSEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4})
  void impactAndEffortGoFromOneToThree(int number) {
    OptionalInt wrong = OptionalInt.of(number);

    assertThat(refusal(new RateIdea(h("i1"), wrong, OptionalInt.empty())))
        .isEqualTo("journey.impact-range");
    assertThat(refusal(new RateIdea(h("i1"), OptionalInt.empty(), wrong)))
        .isEqualTo("journey.effort-range");
    assertThat(refusal(new Vote(h("i1"), -1))).isEqualTo("journey.votes-range");
  }

  @Test
  void strengthsAndInsightsHangWhereTheyWereSeen() {
    JourneyMap map =
        MAP.apply(new AddStrength(h("st1"), at("t3"), text("The crust")))
            .apply(new AddInsight(h("n1"), Optional.empty(), text("All wait")));

    assertThat(map.find(h("st1"))).isPresent();
    assertThat(map.find(h("n1"))).isPresent();
    assertThat(refusal(new AddStrength(h("st1"), at("c1"), text("x"))))
        .isEqualTo("journey.not-a-place");
    assertThat(refusal(new AddInsight(h("n1"), at("s9"), text("x"))))
        .isEqualTo("journey.no-such-element");
  }

  @Test
  void anActionCarriesOutAnIdea() {
    LocalDate day = LocalDate.of(2026, 2, 28);
    JourneyMap map =
        MAP.apply(new AddAction(h("a2"), at("i1"), text("Try"), text(" Bo "), Optional.of(day)))
            .apply(new SetDue(h("a2"), Optional.of(day.plusDays(1))))
            .apply(new SetEffect(h("a2"), text("less waiting ")))
            .apply(new SetActionStatus(h("a2"), ActionStatus.IN_WORK));
    Action action = get(map, Action.class, "a2");

    assertThat(action.owner()).isEqualTo(text("Bo"));
    assertThat(action.due()).contains(LocalDate.of(2026, 3, 1));
    assertThat(action.effect()).isEqualTo(text("less waiting"));
    assertThat(action.status()).isEqualTo(ActionStatus.IN_WORK);
    assertThat(refusal(new AddAction(h("a2"), at("p1"), text("x"), Text.EMPTY, Optional.empty())))
        .isEqualTo("journey.wrong-kind");
  }

  @Test
  void whatIsMeasuredHasReadings() {
    JourneyMap map =
        MAP.apply(new AddKpi(h("k1"), at("s1"), text("Minutes"), text("12 "), text(" 5")))
            .apply(new AddReading(h("r1"), h("k1"), LocalDate.of(2026, 1, 1), text("9 min")));

    assertThat(map.find(h("r1"))).isPresent();
    assertThat(refusal(map, new AddReading(h("r2"), h("k9"), LocalDate.EPOCH, text("1"))))
        .isEqualTo("journey.no-such-element");
    assertThat(refusal(map, new AddReading(h("r2"), h("k1"), LocalDate.EPOCH, text(""))))
        .isEqualTo("journey.text-empty");
  }

  @Test
  void whatIsNotedOnTheSideIsKept() {
    JourneyMap map =
        MAP.apply(
            List.of(
                new AddSource(h("e1"), text("Reviews"), Optional.of(SourceKind.QUALITATIVE), no()),
                new AddDecision(h("d1"), text("No app")),
                new AddQuestion(h("q1"), at("s1"), text("How many leave?"), text(" Cy ")),
                new Park(h("x1"), text("The new menu")),
                new SettleParked(h("x1"), ParkedStatus.NEXT_TIME),
                new AddChecklistItem(h("ch1"), "prep", text("Before"), text("Print")),
                new Tick(h("ch1"), true),
                new AddParticipant(h("u1"), text("Zoë"), text(" Service "))));

    assertThat(get(map, OpenQuestion.class, "q1").owner()).isEqualTo(text("Cy"));
    assertThat(get(map, ParkedPoint.class, "x1").status()).isEqualTo(ParkedStatus.NEXT_TIME);
    assertThat(get(map, ChecklistItem.class, "ch1").ticked()).isTrue();
    assertThat(get(map, Participant.class, "u1").role()).isEqualTo(text("Service"));
    for (Change silent :
        List.of(
            new AddSource(h("e2"), text(""), Optional.empty(), no()),
            new AddDecision(h("d2"), text("")),
            new AddQuestion(h("q2"), Optional.empty(), text(""), Text.EMPTY),
            new Park(h("x2"), text("")),
            new AddChecklistItem(h("ch2"), "prep", text("Before"), text("")),
            new AddParticipant(h("u2"), text(""), Text.EMPTY),
            new AddPersona(h("pe2"), text("")))) {
      assertThat(refusal(map, silent)).isEqualTo("journey.text-empty");
    }
  }

  private static Optional<Boolean> no() {
    return Optional.of(false);
  }

  @Test
  void aPersonaIsDescribedAndGivenAStory() {
    JourneyMap map =
        MAP.apply(new Describe(h("pe1"), PersonaField.ROLE, text(" Teacher ")))
            .apply(new Describe(h("pe1"), PersonaField.AGE, text("41")))
            .apply(new Describe(h("pe1"), PersonaField.AGE, text(" ")))
            .apply(new AddBackStory(h("b1"), h("pe1"), BackStoryLayer.PAIN, text(" tired ")));

    assertThat(get(map, Persona.class, "pe1").fields())
        .containsExactly(Map.entry(PersonaField.ROLE, text("Teacher")));
    assertThat(get(map, BackStory.class, "b1").text()).isEqualTo(text("tired"));
    assertThat(refusal(new AddBackStory(h("b1"), h("pe1"), BackStoryLayer.PAIN, text(" "))))
        .isEqualTo("journey.text-empty");
    assertThat(refusal(new Describe(h("s1"), PersonaField.AGE, text("1"))))
        .isEqualTo("journey.wrong-kind");
  }

  @Test
  void theMapIsFiledAndFramed() {
    JourneyMap map =
        MAP.apply(new FileUnder(text(" Trattoria "), text("Spring")))
            .apply(new SetKind(MapKind.FUTURE))
            .apply(new SetObjective(ObjectiveField.STORY, text("Ann waits. ")))
            .apply(new SetObjective(ObjectiveField.REVIEW, text("2026-05-01")))
            .apply(new SetScope(ScopeField.START, text("hungry")))
            .apply(new SetScope(ScopeField.START, text("")));

    assertThat(map.header().client()).isEqualTo(text("Trattoria"));
    assertThat(map.header().kind()).isEqualTo(MapKind.FUTURE);
    assertThat(map.objective().fields().get(ObjectiveField.STORY)).isEqualTo(text("Ann waits."));
    assertThat(map.objective().fields()).hasSize(2);
    assertThat(map.scope().fields()).isEmpty();
  }

  @Test
  void aSessionBeginsWithItsTemplateAndMovesOn() {
    JourneyMap full = EveryKind.map();
    Session session = full.sessions().get(0);
    TemplateCopy template = get(full, TemplateCopy.class, session.template().value());
    JourneyMap map = MAP.apply(new BeginSession(session, template));
    JourneyMap moved = map.apply(new MoveSession(session.inStatus(SessionStatus.FINISHED)));

    assertThat(moved.sessions()).hasSize(1);
    assertThat(moved.sessions().get(0).status()).isEqualTo(SessionStatus.FINISHED);
    assertThat(refusal(map, new BeginSession(session, template))).isEqualTo("journey.handle-taken");
    assertThat(refusal(new MoveSession(session))).isEqualTo("journey.no-such-element");
  }

  @Test
  void aSessionNeedsItsTemplate() {
    Session session = EveryKind.map().sessions().get(0);
    TemplateCopy other = new TemplateCopy(h("tc77"), "other", "# Step");

    assertThat(refusal(new BeginSession(session, other))).isEqualTo("journey.no-such-element");
  }
}
