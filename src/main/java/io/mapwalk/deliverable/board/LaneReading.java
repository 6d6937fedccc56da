package io.mapwalk.deliverable.board;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads off a map what stands in a lane at a stage and its touchpoints, in the order of the
 * journey. How each thing is told is up to whoever draws it.
 */
public final class LaneReading {

  private final JourneyMap map;

  /** Reads a map. */
  public LaneReading(JourneyMap map) {
    this.map = map;
  }

  /**
   * How the things in a cell are told.
   *
   * @param <T> what each becomes
   */
  public interface Telling<T> {

    /** What the customer does. */
    T step(Touchpoint step);

    /** A card. */
    T card(Card card);

    /** What works. */
    T strength(Strength strength);

    /** Where it hurts. */
    T pain(PainPoint pain);

    /** A proposal. */
    T idea(Idea idea);

    /** Any other statement. */
    <E extends Element & Placed & Worded> T statement(E statement);

    /** What a lane holds that is noted of the stage or its touchpoints themselves. */
    List<T> noted(Lane lane, Stage stage);
  }

  /** What stands in a lane at a stage: what is kept as more than a card, then the cards. */
  public <T> List<T> at(Lane lane, Stage stage, Telling<T> telling) {
    return Stream.concat(
            known(lane, stage, telling),
            within(Card.class, stage).filter(card -> card.lane().equals(lane)).map(telling::card))
        .toList();
  }

  private <T> Stream<T> known(Lane lane, Stage stage, Telling<T> telling) {
    return switch (lane.key()) {
      case "actions" -> map.touchpoints(stage.id()).stream().map(telling::step);
      case "happy" -> told(Strength.class, stage, telling::strength);
      case "pains" -> told(PainPoint.class, stage, telling::pain);
      case "opportunities" -> told(Opportunity.class, stage, telling::statement);
      case "ideas" -> told(Idea.class, stage, telling::idea);
      case "insights" -> told(Insight.class, stage, telling::statement);
      case "open-questions" -> told(OpenQuestion.class, stage, telling::statement);
      case "kpi" -> told(Kpi.class, stage, telling::statement);
      default -> telling.noted(lane, stage).stream();
    };
  }

  private <E extends Element & Placed, T> Stream<T> told(
      Class<E> type, Stage stage, Function<E, T> told) {
    return within(type, stage).map(told);
  }

  private <E extends Element & Placed> Stream<E> within(Class<E> type, Stage stage) {
    return places(stage).flatMap(place -> map.at(type, place).stream());
  }

  /** How everybody feels at a stage and its touchpoints, place by place. */
  public Stream<Emotion> emotions(Stage stage) {
    return places(stage)
        .flatMap(place -> map.personas().stream().map(persona -> map.emotion(place, persona.id())))
        .flatMap(Optional::stream);
  }

  private Stream<Handle> places(Stage stage) {
    return Stream.concat(
        Stream.of(stage.id()), map.touchpoints(stage.id()).stream().map(Touchpoint::id));
  }

  /** The number of a touchpoint along the journey; blank for a stage as a whole. */
  public String number(Handle place) {
    return map.find(Touchpoint.class, place).isPresent()
        ? Integer.toString(map.position(place))
        : "";
  }
}
