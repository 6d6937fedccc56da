package io.mapwalk.deliverable.foreign;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.CardChange.AddCard;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.FeelingChange.Score;
import io.mapwalk.journey.change.OutcomeChange.AddIdea;
import io.mapwalk.journey.change.OutcomeChange.AddPain;
import io.mapwalk.journey.change.PersonaChange.AddPersona;
import io.mapwalk.journey.change.StageChange.AddStage;
import io.mapwalk.journey.change.TouchpointChange.AddTouchpoint;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.change.TouchpointChange.SetTouchpointKind;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Puts what a foreign file says onto a map. What the map has already, in the same words at the same
 * place, is not put there twice, so that a file can be read again.
 */
final class Drafting {

  private JourneyMap map;

  Drafting(JourneyMap map) {
    this.map = map;
  }

  /** The map as it is by now. */
  JourneyMap map() {
    return map;
  }

  /** The stage of that name, made if there is none. */
  Handle stage(Text name) {
    return map.stages().stream()
        .filter(stage -> stage.text().says(name.value()))
        .map(Stage::id)
        .findFirst()
        .orElseGet(() -> add(ElementKind.STAGE, id -> new AddStage(id, name, Optional.empty())));
  }

  /** The touchpoint of that stage in those words, made if there is none. */
  Handle touchpoint(Handle stage, Text words) {
    return found(stage, words, step -> true)
        .orElseGet(() -> add(ElementKind.TOUCHPOINT, id -> new AddTouchpoint(id, stage, words)));
  }

  /** The first such touchpoint of that stage that is meant, made if there is none. */
  Handle touchpoint(Handle stage, TouchpointKind kind, Text words, Predicate<Handle> isMeant) {
    Optional<Handle> known =
        found(stage, words, step -> step.kind() == kind && isMeant.test(step.id()));
    if (known.isPresent()) {
      return known.get();
    }
    Handle made = add(ElementKind.TOUCHPOINT, id -> new AddTouchpoint(id, stage, words));
    apply(new SetTouchpointKind(made, kind));
    return made;
  }

  private Optional<Handle> found(Handle stage, Text words, Predicate<Touchpoint> isMeant) {
    return map.touchpoints(stage).stream()
        .filter(step -> step.text().says(words.value()))
        .filter(isMeant)
        .map(Touchpoint::id)
        .findFirst();
  }

  /** The persona of that name, made if there is none. */
  Handle persona(Text name) {
    return map.personas().stream()
        .filter(persona -> persona.text().says(name.value()))
        .map(Persona::id)
        .findFirst()
        .orElseGet(() -> add(ElementKind.PERSONA, id -> new AddPersona(id, name)));
  }

  void score(Handle place, Handle persona, int score) {
    Handle id = map.next(ElementKind.EMOTION);
    apply(new Score(id, place, persona, OptionalInt.of(score)));
  }

  void owner(Handle place, Text owner) {
    apply(new Assign(place, owner));
  }

  void channels(Handle touchpoint, List<Text> channels) {
    apply(new SetChannels(touchpoint, channels));
  }

  void pain(Optional<Handle> at, Text text) {
    if (isNew(PainPoint.class, at, text)) {
      add(ElementKind.PAIN_POINT, id -> new AddPain(id, at, text));
    }
  }

  void idea(Optional<Handle> at, Text text) {
    if (isNew(Idea.class, at, text)) {
      add(ElementKind.IDEA, id -> new AddIdea(id, at, text, List.of()));
    }
  }

  void note(Optional<Handle> at, Text text) {
    if (isNew(Card.class, at, text)) {
      add(ElementKind.CARD, id -> new AddCard(id, Lane.NOTES, at, text));
    }
  }

  private <E extends Element & Placed & Worded> boolean isNew(
      Class<E> type, Optional<Handle> at, Text text) {
    return map.all(type).stream()
        .noneMatch(known -> known.at().equals(at) && known.text().says(text.value()));
  }

  private Handle add(ElementKind kind, Function<Handle, Change> change) {
    Handle id = map.next(kind);
    apply(change.apply(id));
    return id;
  }

  private void apply(Change change) {
    map = map.apply(change);
  }
}
