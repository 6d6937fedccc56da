package io.mapwalk.journey;

import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lanes of a map from top to bottom: those of its kind in their order, what else can stand on
 * any map where it usually stands, and the lanes the room added. A lane is drawn when there is
 * something in it; an empty one only where it sets the kind of map apart or the room added it, for
 * rows with nothing in them hide those that say something.
 */
public final class MapLanes {

  // From top to bottom, as on a map of the current state.
  private static final List<Lane> USUAL =
      List.of(
          Lane.GOALS,
          Lane.BUSINESS_GOALS,
          Lane.PROCESS,
          Lane.ACTIONS,
          Lane.CHANNELS,
          Lane.THOUGHTS,
          Lane.QUESTIONS,
          Lane.NEEDS,
          Lane.EMOTIONS,
          Lane.HAPPY,
          Lane.PAINS,
          Lane.OPPORTUNITIES,
          Lane.IDEAS,
          Lane.COMPANY,
          Lane.BACKSTAGE,
          Lane.NOTES,
          Lane.INSIGHTS,
          Lane.OPEN_QUESTIONS,
          Lane.RATINGS,
          Lane.KPI,
          Lane.OWNER);

  // The lines of a blueprint, each above the lane whose side it begins [HubSpot; the lines are the
  // usual ones of a blueprint].
  private static final Map<Lane, String> LINES =
      Map.of(
          Lane.FRONTSTAGE, "interaction",
          Lane.BACKSTAGE, "visibility",
          Lane.SUPPORT_PROCESS, "internal-interaction");

  private final JourneyMap map;
  private final MapHeader header;
  private final List<Lane> shown;

  /** The lanes of a map. */
  public MapLanes(JourneyMap map) {
    this.map = map;
    this.header = map.header();
    List<Lane> lanes = new ArrayList<>(header.kind().lanes());
    if (header.kind() == MapKind.BLUEPRINT) {
      around(lanes);
    } else {
      among(lanes);
    }
    List<Lane> own = new ArrayList<>(header.addedLanes());
    map.all(Card.class).stream().map(Card::lane).distinct().sorted().forEach(own::add);
    own.stream()
        .filter(lane -> !lanes.contains(lane))
        .distinct()
        .forEach(lane -> lanes.add(lanes.indexOf(Lane.NOTES), lane));
    lanes.removeAll(header.hiddenLanes());
    this.shown = List.copyOf(lanes);
  }

  // The rows of a blueprint follow each other, for the lines between them would be lost.
  private static void around(List<Lane> lanes) {
    List<Lane> top = List.of(Lane.GOALS, Lane.BUSINESS_GOALS);
    List<Lane> rest = USUAL.stream().filter(lane -> !lanes.contains(lane)).toList();
    lanes.addAll(rest.stream().filter(lane -> !top.contains(lane)).toList());
    lanes.addAll(0, top);
  }

  private static void among(List<Lane> lanes) {
    Optional<Lane> above = Optional.empty();
    for (Lane lane : USUAL) {
      if (!lanes.contains(lane)) {
        lanes.add(above.map(lanes::indexOf).orElse(-1) + 1, lane);
      }
      above = Optional.of(lane);
    }
  }

  /** All lanes that are not hidden, whether there is something in them or not. */
  public List<Lane> shown() {
    return shown;
  }

  /** Whether a lane is one of the kind or was added, and so is asked for. */
  public boolean expects(Lane lane) {
    return shown.contains(lane)
        && (header.kind().lanes().contains(lane) || header.addedLanes().contains(lane));
  }

  /** Whether a lane is drawn even while there is nothing in it. */
  public boolean drawsEmpty(Lane lane) {
    return shown.contains(lane)
        && (header.kind().own().contains(lane) || header.addedLanes().contains(lane));
  }

  /** Whether there is something in a lane, at whatever place or at none. */
  public boolean holds(Lane lane) {
    return map.all(Card.class).stream().anyMatch(card -> card.lane().equals(lane))
        || switch (lane.key()) {
          case "goals" -> map.stages().stream().anyMatch(s -> !s.customerGoal().isBlank());
          case "business-goals" -> map.stages().stream().anyMatch(s -> !s.businessGoal().isBlank());
          case "process" -> map.stages().stream().anyMatch(s -> s.process().isPresent());
          case "actions" -> !map.touchpoints().isEmpty();
          case "channels" -> map.touchpoints().stream().anyMatch(t -> !t.channels().isEmpty());
          case "emotions" -> !map.all(Emotion.class).isEmpty();
          case "happy" -> !map.all(Strength.class).isEmpty();
          case "pains" -> !map.all(PainPoint.class).isEmpty();
          case "opportunities" -> !map.all(Opportunity.class).isEmpty();
          case "ideas" -> !map.all(Idea.class).isEmpty();
          case "company" -> map.touchpoints().stream().anyMatch(t -> !t.response().isBlank());
          case "insights" -> !map.all(Insight.class).isEmpty();
          case "open-questions" -> !map.all(OpenQuestion.class).isEmpty();
          case "ratings" ->
              map.touchpoints().stream()
                  .anyMatch(t -> t.importance().isPresent() || t.quality().isPresent());
          case "kpi" -> !map.all(Kpi.class).isEmpty();
          case "owner" ->
              map.touchpoints().stream().anyMatch(t -> !t.owner().isBlank())
                  || map.stages().stream().anyMatch(s -> !s.owner().isBlank());
          default -> false;
        };
  }

  /** The lanes that are drawn although there is nothing in them yet. */
  public List<Lane> awaited() {
    return shown.stream().filter(lane -> drawsEmpty(lane) && !holds(lane)).toList();
  }

  /**
   * The name of the line above a lane, where the kind of map draws one: the line of interaction, of
   * visibility, or of internal interaction.
   */
  public Optional<String> lineAbove(Lane lane, Messages messages) {
    return header.kind() == MapKind.BLUEPRINT && LINES.containsKey(lane)
        ? messages.find("journey.line." + LINES.get(lane))
        : Optional.empty();
  }

  /** What a lane is called on this map. */
  public String name(Lane lane, Messages messages) {
    return messages.lane(lane, header.kind());
  }
}
