package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.CardChange.AddCluster;
import io.mapwalk.journey.change.CardChange.Group;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.FeelingChange.Tell;
import io.mapwalk.journey.change.MapChange.SetObjective;
import io.mapwalk.journey.change.MapChange.SetScope;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddInsight;
import io.mapwalk.journey.change.OutcomeChange.AddOpportunity;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.OutcomeChange.AddStrength;
import io.mapwalk.journey.change.OutcomeChange.RatePain;
import io.mapwalk.journey.change.PersonaChange.AddBackStory;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.PersonaChange.Describe;
import io.mapwalk.journey.change.PlanChange.AddAction;
import io.mapwalk.journey.change.PlanChange.AddKpi;
import io.mapwalk.journey.change.PlanChange.AddQuestion;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.StageChange.SetCustomerGoal;
import io.mapwalk.journey.change.StageChange.SetPhase;
import io.mapwalk.journey.change.TouchpointChange.AddLink;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.RateTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetResponse;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.ObjectiveField;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.PersonaField;
import io.mapwalk.journey.element.ScopeField;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Maps with anything in any field, drawn by lot. */
final class AnyMap {

  private final Random lot;
  private final List<String> words;
  private JourneyMap map;

  /**
   * @param seed decides all
   * @param words the texts to draw from
   */
  AnyMap(long seed, List<String> words) {
    this.lot = new Random(seed);
    this.words = words;
    this.map =
        JourneyMap.create(
            MapId.draw(lot), text(), text(), text(), MapKind.values()[lot.nextInt(16)], "en");
  }

  /**
   * The map.
   *
   * @param edits how many edits it has seen
   */
  JourneyMap after(int edits) {
    for (int i = 0; i < edits; i++) {
      edit();
    }
    return map;
  }

  private void edit() {
    switch (lot.nextInt(20)) {
      case 0 -> stage();
      case 1, 2, 3 -> any(Stage.class).ifPresent(this::touchpoint);
      case 4 -> persona();
      case 5, 6, 7 -> feeling();
      case 8, 9 -> card();
      case 10 -> pain();
      case 11 -> apply(new AddIdea(next(ElementKind.IDEA), place(), text(), List.of()));
      case 12 -> apply(new AddStrength(next(ElementKind.STRENGTH), place(), text()));
      case 13 -> apply(new AddInsight(next(ElementKind.INSIGHT), place(), text()));
      case 14 ->
          apply(new AddOpportunity(next(ElementKind.OPPORTUNITY), place(), text(), List.of()));
      case 15 -> apply(new AddKpi(next(ElementKind.KPI), place(), text(), text(), text()));
      case 16 -> apply(new AddQuestion(next(ElementKind.OPEN_QUESTION), place(), text(), text()));
      case 17 ->
          apply(
              new AddAction(
                  next(ElementKind.ACTION), Optional.empty(), text(), text(), Optional.empty()));
      case 18 -> frame();
      default -> link();
    }
  }

  private void stage() {
    Handle id = next(ElementKind.STAGE);
    // A number keeps the names apart, which no two stages share.
    apply(
        new AddStage(id, Text.clean(id + " " + text()), Optional.empty()),
        new SetCustomerGoal(id, text()),
        new SetPhase(id, lot.nextBoolean() ? text() : Text.EMPTY),
        new Assign(id, text()));
  }

  private void touchpoint(Stage stage) {
    Handle id = next(ElementKind.TOUCHPOINT);
    apply(
        new AddTouchpoint(id, stage.id(), text()),
        new SetChannels(id, List.of(text(), text())),
        new SetResponse(id, text()),
        new RateTouchpoint(id, OptionalInt.of(5), OptionalInt.of(1)));
  }

  private void persona() {
    Handle id = next(ElementKind.PERSONA);
    apply(
        new AddPersona(id, text()),
        new Describe(id, PersonaField.values()[lot.nextInt(22)], text()),
        new AddBackStory(next(ElementKind.BACK_STORY), id, BackStoryLayer.PAIN, text()));
  }

  private void feeling() {
    Optional<Handle> place = place();
    Optional<Persona> persona = any(Persona.class);
    if (place.isPresent() && persona.isPresent()) {
      Handle id = next(ElementKind.EMOTION);
      OptionalInt score = OptionalInt.of(lot.nextInt(5) - 2);
      apply(new Score(id, place.get(), persona.get().id(), score));
      if (lot.nextBoolean()) {
        apply(new Tell(next(ElementKind.EMOTION), place.get(), persona.get().id(), text(), text()));
      }
    }
  }

  private void card() {
    Lane lane = lot.nextInt(4) == 0 ? new Lane(text().value()) : Lane.THOUGHTS;
    apply(new AddCard(next(ElementKind.CARD), lane, place(), text()));
    if (lot.nextInt(4) == 0) {
      apply(new AddCluster(next(ElementKind.CLUSTER), text(), place()));
    }
    Optional<Cluster> cluster = any(Cluster.class);
    any(Card.class)
        .filter(card -> cluster.isPresent())
        .ifPresent(card -> apply(new Group(card.id(), cluster.map(Cluster::id))));
  }

  private void pain() {
    Handle id = next(ElementKind.PAIN_POINT);
    apply(
        new AddPain(id, place(), text()),
        new RatePain(id, Optional.of(Severity.ABANDONS), OptionalInt.of(lot.nextInt(101))));
  }

  private void frame() {
    apply(
        new SetObjective(ObjectiveField.values()[lot.nextInt(8)], text()),
        new SetScope(ScopeField.values()[lot.nextInt(5)], text()));
  }

  private void link() {
    List<Touchpoint> all = map.touchpoints();
    if (all.size() > 1) {
      apply(new AddLink(next(ElementKind.LINK), all.get(0).id(), all.get(1).id(), text()));
    }
  }

  private Text text() {
    return Text.clean("x" + words.get(lot.nextInt(words.size())));
  }

  private Optional<Handle> place() {
    List<Handle> places = new ArrayList<>();
    map.stages().forEach(stage -> places.add(stage.id()));
    map.touchpoints().forEach(touchpoint -> places.add(touchpoint.id()));
    return places.isEmpty() || lot.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(places.get(lot.nextInt(places.size())));
  }

  private <E extends Element> Optional<E> any(Class<E> type) {
    List<E> all = map.all(type);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(lot.nextInt(all.size())));
  }

  private Handle next(ElementKind kind) {
    return map.next(kind);
  }

  private void apply(Change... changes) {
    map = map.apply(List.of(changes));
  }
}
