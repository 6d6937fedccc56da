package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the statements on a map are looked at. The journey itself, its stages and touchpoints
 * and how they feel, stays, so that it is seen where the others stand; only where words or one
 * owner are looked for, the places that have nothing to do with them go too.
 *
 * @param words what a statement, or the touchpoint or stage it stands at, has to say; blank for
 *     anything
 * @param pains whether pain points alone are looked at
 * @param owner who has to answer for it or for the place it stands at; blank for anybody
 */
record Lens(String words, boolean pains, String owner) {

  /** Everything is looked at. */
  static final Lens CLEAR = new Lens("", false, "");

  private static final Set<Class<? extends Element>> STATEMENTS =
      Set.of(
          Card.class,
          PainPoint.class,
          Strength.class,
          Opportunity.class,
          Idea.class,
          Insight.class,
          OpenQuestion.class,
          Kpi.class);

  /** The same, looking for other words. */
  Lens saying(String other) {
    return new Lens(other, pains, owner);
  }

  /** The same, with or without everything that is no pain point. */
  Lens onPains(boolean only) {
    return new Lens(words, only, owner);
  }

  /** The same, looking for somebody else. */
  Lens of(String other) {
    return new Lens(words, pains, other);
  }

  /** Everybody who answers for something on a map, in the order of the alphabet. */
  static List<String> owners(JourneyMap map) {
    Stream<Text> owners =
        Stream.of(
                map.stages().stream().map(Stage::owner),
                map.touchpoints().stream().map(Touchpoint::owner),
                map.elements().values().stream()
                    .filter(element -> isStatement(element) && element instanceof Owned)
                    .map(element -> ((Owned) element).owner()))
            .flatMap(each -> each);
    return owners.filter(o -> !o.isBlank()).map(Text::value).distinct().sorted().toList();
  }

  /** The map with nothing else on it. */
  JourneyMap through(JourneyMap map) {
    if (equals(CLEAR)) {
      return map;
    }
    List<Element> kept =
        map.elements().values().stream()
            .filter(element -> !isStatement(element) || fits(map, element))
            .toList();
    return JourneyMap.of(map.id(), kept, map.lastNumbers());
  }

  /** The stages and touchpoints where there is something to see; empty for all. */
  Optional<Set<Handle>> places(JourneyMap map) {
    if (owner.isBlank() && words.isBlank()) {
      return Optional.empty();
    }
    Set<Handle> places = new HashSet<>();
    for (Stage stage : map.stages()) {
      boolean named = says(stage.text());
      if (named && (owner.isBlank() || stage.owner().says(owner))) {
        places.add(stage.id());
      }
      map.touchpoints(stage.id()).stream()
          .filter(touchpoint -> named || says(touchpoint.text()))
          .filter(touchpoint -> owner.isBlank() || isTheirs(map, touchpoint))
          .forEach(touchpoint -> places.add(touchpoint.id()));
    }
    map.elements().values().stream()
        .filter(element -> isStatement(element) && fits(map, element))
        .flatMap(element -> place(element).stream())
        .forEach(places::add);
    List.copyOf(places).forEach(place -> map.stageOf(place).map(Stage::id).ifPresent(places::add));
    return places.isEmpty() && words.isBlank() ? Optional.empty() : Optional.of(places);
  }

  private boolean isTheirs(JourneyMap map, Touchpoint touchpoint) {
    return touchpoint.owner().says(owner) || ofStage(map, touchpoint.id());
  }

  private boolean ofStage(JourneyMap map, Handle place) {
    return map.stageOf(place).filter(stage -> stage.owner().says(owner)).isPresent();
  }

  private static Optional<Handle> place(Element element) {
    return element instanceof Placed placed ? placed.at() : Optional.empty();
  }

  private static boolean isStatement(Element element) {
    return STATEMENTS.contains(element.getClass());
  }

  private boolean fits(JourneyMap map, Element element) {
    Optional<Handle> place = place(element);
    Optional<Touchpoint> moment = place.flatMap(at -> map.find(Touchpoint.class, at));
    return (!pains || element instanceof PainPoint)
        && (element instanceof Worded worded && says(worded.text())
            || moment.filter(touchpoint -> says(touchpoint.text())).isPresent()
            || place.flatMap(map::stageOf).filter(stage -> says(stage.text())).isPresent())
        && (owner.isBlank() || answers(map, element, place, moment));
  }

  private boolean says(Text text) {
    return words.isBlank()
        || text.value().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }

  private boolean answers(
      JourneyMap map, Element element, Optional<Handle> place, Optional<Touchpoint> moment) {
    return element instanceof Owned owned && owned.owner().says(owner)
        || moment.filter(touchpoint -> touchpoint.owner().says(owner)).isPresent()
        || place.filter(at -> ofStage(map, at)).isPresent();
  }
}
