package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.CardChange.AddCluster;
import io.mapwalk.journey.change.CardChange.CountAgain;
import io.mapwalk.journey.change.CardChange.Group;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.ElementChange.Back;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.change.MapChange.SetScope;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddInsight;
import io.mapwalk.journey.change.OutcomeChange.AddOpportunity;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.AddStrength;
import io.mapwalk.journey.change.OutcomeChange.RateIdea;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
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
import io.mapwalk.journey.change.PlanChange.SetEffect;
import io.mapwalk.journey.change.PlanChange.Tick;
import io.mapwalk.journey.change.SessionChange.AddParticipant;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.StageChange.SetBusinessGoal;
import io.mapwalk.journey.change.StageChange.SetCustomerGoal;
import io.mapwalk.journey.change.StageChange.SetPhase;
import io.mapwalk.journey.change.TouchpointChange.AddLink;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.RateTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetResponse;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.SourceKind;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Maps with something of every kind on them, as large and as strange as a test wants. */
final class BusyMap {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Supplier<String> words;
  private JourneyMap map;

  private BusyMap(Supplier<String> words) {
    this.words = words;
    this.map =
        JourneyMap.create(new MapId("bbzzbbzz22"), say(), say(), say(), MapKind.CURRENT, "en");
  }

  /**
   * A map.
   *
   * @param stages how many stages; names begin with a number, for they must differ
   * @param steps how many touchpoints a stage has; the last stage has none
   * @param cards how many cards there are in all
   * @param personas how many personas feel something
   * @param words gives every text of the map
   */
  static JourneyMap of(int stages, int steps, int cards, int personas, Supplier<String> words) {
    BusyMap busy = new BusyMap(words);
    busy.people(personas);
    busy.walk(stages, steps, personas);
    busy.say(cards);
    busy.conclude();
    return busy.map;
  }

  private void people(int personas) {
    for (ObjectiveField field : ObjectiveField.values()) {
      apply(new SetObjective(field, say()));
    }
    for (ScopeField field : ScopeField.values()) {
      apply(new SetScope(field, say()));
    }
    apply(new AddParticipant(next(ElementKind.PARTICIPANT), say(), say()));
    for (int i = 0; i < personas; i++) {
      Handle persona = next(ElementKind.PERSONA);
      apply(new AddPersona(persona, say()));
      for (PersonaField field : PersonaField.values()) {
        apply(new Describe(persona, field, say()));
      }
      for (BackStoryLayer layer : BackStoryLayer.values()) {
        apply(new AddBackStory(next(ElementKind.BACK_STORY), persona, layer, say()));
      }
    }
  }

  private void walk(int stages, int steps, int personas) {
    for (int s = 1; s <= stages; s++) {
      Handle stage = next(ElementKind.STAGE);
      apply(
          new AddStage(stage, Text.clean(s + words.get()), Optional.empty()),
          new SetCustomerGoal(stage, say()),
          new SetBusinessGoal(stage, say()),
          new SetPhase(stage, s <= stages / 2 ? Text.clean("before") : Text.clean("after")),
          new Assign(stage, say()));
      hang(stage);
      for (int t = 1; t <= steps && s < stages; t++) {
        step(stage, s + t, personas);
      }
    }
    for (int p = 1; p <= personas; p++) {
      apply(
          new Score(
              next(ElementKind.EMOTION),
              Handle.of("s", stages),
              Handle.of("pe", p),
              OptionalInt.of(1)));
    }
    if (steps > 1 && stages > 1) {
      apply(new AddLink(next(ElementKind.LINK), new Handle("t1"), new Handle("t2"), say()));
    }
  }

  private void step(Handle stage, int seed, int personas) {
    Handle step = next(ElementKind.TOUCHPOINT);
    apply(
        new AddTouchpoint(step, stage, say()),
        new SetTouchpointKind(step, TouchpointKind.values()[seed % 3]),
        new SetChannels(step, List.of(Text.clean("f2f"), say())),
        new Assign(step, say()),
        new MarkMoment(step, seed % 5 == 0),
        new RateTouchpoint(step, OptionalInt.of(1 + seed % 5), OptionalInt.of(5 - seed % 5)),
        new SetResponse(step, say()));
    hang(step);
    for (int p = 1; p <= personas; p++) {
      if (seed % 4 != 0) {
        apply(
            new Score(
                next(ElementKind.EMOTION),
                step,
                Handle.of("pe", p),
                OptionalInt.of((seed * 3 + p) % 5 - 2)));
      }
      apply(new Tell(next(ElementKind.EMOTION), step, Handle.of("pe", p), Text.EMPTY, say()));
    }
  }

  private void hang(Handle place) {
    Handle pain = next(ElementKind.PAIN_POINT);
    Handle idea = next(ElementKind.IDEA);
    int seed = pain.number();
    apply(
        new AddPain(pain, Optional.of(place), say()),
        new RatePain(
            pain,
            Optional.of(Severity.values()[seed % 3]),
            seed % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(seed % 100)),
        new SortPain(pain, say()),
        new Back(pain, Backing.values()[seed % 3]),
        new AddStrength(next(ElementKind.STRENGTH), Optional.of(place), say()),
        new AddIdea(idea, Optional.of(place), say(), List.of(pain)),
        new RateIdea(idea, OptionalInt.of(1 + seed % 3), OptionalInt.of(3 - seed % 3)),
        new SetTreatment(idea, Optional.of(Treatment.values()[seed % 5])),
        new Vote(idea, seed % 4));
  }

  private void say(int cards) {
    List<Handle> places = new ArrayList<>();
    map.touchpoints().forEach(touchpoint -> places.add(touchpoint.id()));
    places.add(map.stages().get(0).id());
    List<Lane> lanes = List.of(Lane.THOUGHTS, Lane.NEEDS, new Lane("Our own row"));
    for (int i = 0; i < cards; i++) {
      Optional<Handle> at =
          i % 50 == 49 ? Optional.empty() : Optional.of(places.get(i % places.size()));
      apply(
          new AddCard(
              next(ElementKind.CARD), lanes.get(i / places.size() % lanes.size()), at, say()));
    }
    if (cards > 0) {
      Handle cluster = next(ElementKind.CLUSTER);
      apply(
          new AddCluster(cluster, say(), Optional.empty()),
          new Group(new Handle("c1"), Optional.of(cluster)),
          new CountAgain(new Handle("c1")));
    }
  }

  private void conclude() {
    Handle action = next(ElementKind.ACTION);
    Handle kpi = next(ElementKind.KPI);
    Handle item = next(ElementKind.CHECKLIST_ITEM);
    apply(
        new AddInsight(next(ElementKind.INSIGHT), Optional.empty(), say()),
        new AddOpportunity(
            next(ElementKind.OPPORTUNITY), Optional.empty(), say(), List.of(new Handle("p1"))),
        new AddDecision(next(ElementKind.DECISION), say()),
        new AddQuestion(next(ElementKind.OPEN_QUESTION), Optional.empty(), say(), say()),
        new Park(next(ElementKind.PARKED_POINT), say()),
        new AddSource(
            next(ElementKind.SOURCE),
            say(),
            Optional.of(SourceKind.QUANTITATIVE),
            Optional.empty()),
        new AddAction(
            action, Optional.of(new Handle("i1")), say(), say(), Optional.of(DAY.plusDays(9))),
        new SetEffect(action, say()),
        new AddKpi(kpi, Optional.of(new Handle("s1")), say(), say(), say()),
        new AddChecklistItem(item, "before-you-start", Text.clean("Before you start"), say()),
        new Tick(item, true));
    apply(new AddReading(next(ElementKind.READING), kpi, DAY, say()));
    apply(new AddReading(next(ElementKind.READING), kpi, DAY.plusDays(30), say()));
    apply(
        new AddChecklistItem(
            next(ElementKind.CHECKLIST_ITEM), "afterwards", Text.clean("Afterwards"), say()));
  }

  private Text say() {
    return Text.clean(words.get());
  }

  private Handle next(ElementKind kind) {
    return map.next(kind);
  }

  private void apply(Change... changes) {
    map = map.apply(List.of(changes));
  }
}
