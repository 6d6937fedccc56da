package io.mapwalk.journey;

import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What everybody in the room may see: the journey, and what it is asked for at the moment. What is
 * parked, what was held against a statement and by whom, who takes part, where evidence comes from,
 * who checks what, checklists, and what the facilitator was told, are not in it at all, so that no
 * way of showing it can show them.
 *
 * @param map the map with nothing else on it
 * @param step what the room is at; blank where no workshop runs
 * @param asked what it is asked, one sentence after the other; empty where nothing is
 * @param ends when it must end; empty where nobody said
 * @param back when the break ends; empty where there is none
 * @param here the stage the talk is at; empty where it is at none
 */
public record RoomView(
    JourneyMap map,
    String step,
    List<String> asked,
    Optional<Instant> ends,
    Optional<Instant> back,
    Optional<Handle> here) {

  // A list of what may be seen, so that a kind that comes later stays hidden until somebody
  // decides.
  private static final Set<ElementKind> SEEN =
      EnumSet.of(
          ElementKind.MAP_HEADER,
          ElementKind.PERSONA,
          ElementKind.STAGE,
          ElementKind.TOUCHPOINT,
          ElementKind.LINK,
          ElementKind.CARD,
          ElementKind.CLUSTER,
          ElementKind.EMOTION,
          ElementKind.PAIN_POINT,
          ElementKind.STRENGTH,
          ElementKind.OPPORTUNITY,
          ElementKind.IDEA,
          ElementKind.INSIGHT,
          ElementKind.DECISION,
          ElementKind.OPEN_QUESTION,
          ElementKind.ACTION,
          ElementKind.KPI);

  /** Keeps its own unmodifiable copy. */
  public RoomView {
    asked = List.copyOf(asked);
  }

  /** What of a map may be seen while nothing is asked. */
  public static RoomView of(JourneyMap map) {
    List<Element> seen =
        map.elements().values().stream()
            .filter(element -> SEEN.contains(ElementKind.of(element)))
            .toList();
    JourneyMap open = JourneyMap.of(map.id(), seen, map.lastNumbers());
    return new RoomView(open, "", List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same while the room is at a step. */
  public RoomView asking(
      String where, List<String> questions, Optional<Instant> end, Optional<Instant> rest) {
    return new RoomView(map, where, questions, end, rest, here);
  }

  /** The same with the talk at a stage, or at none. */
  public RoomView talkingAt(Optional<Handle> stage) {
    return new RoomView(map, step, asked, ends, back, stage);
  }
}
