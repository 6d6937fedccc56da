package io.mapwalk.journey.element;

import java.util.Arrays;
import java.util.List;

/**
 * What a map shows, and the lanes that make it so. The catalogue is the union of the publishers’;
 * the names are the field’s.
 */
public enum MapKind {
  /** How it is today (AS-IS). */
  CURRENT("goals", "actions", "channels", "thoughts", "emotions", "pains", "ideas", "owner"),
  /** How it should become (TO-BE). */
  FUTURE("actions", "thoughts", "emotions", "change", "example", "owner"),
  /** A day in the life; columns are times of day. */
  DAY("actions", "place", "thoughts", "emotions", "needs", "pains", "touchpoints", "chance"),
  /** A service blueprint: frontstage, backstage and support. */
  BLUEPRINT(
      "evidence-physical", "actions", "frontstage", "backstage", "support-process", "enablers"),
  /** A contract that runs out and is renewed, or not. */
  RENEWAL("actions", "thoughts", "attitudes", "research", "channels", "switching"),
  /** How customers drift away. */
  CHURN("actions", "attitudes", "turning", "risk", "ideas"),
  /** The part up to the purchase. */
  BUYER("questions", "content", "actions", "emotions"),
  /** Nurturing of leads. */
  LEAD("turning", "content", "channels", "owner", "handoff"),
  /** Service and support. */
  SUPPORT("expectation", "channels", "waiting", "emotions", "owner", "company"),
  /** A loop; the last stage leads to the first. */
  CIRCULAR(
      "goals", "actions", "channels", "thoughts", "emotions", "pains", "ideas", "owner", "again"),
  /** An empathy map read as a journey. */
  EMPATHY("says", "thoughts", "actions", "emotions", "hears", "sees", "needs", "pains"),
  /** General behaviour, before there is a product. */
  EXPERIENCE("thoughts", "emotions", "expectation"),
  /** Sharing and recommending by existing customers. */
  ADVOCACY("thoughts", "emotions", "actions", "touchpoints"),
  /** One task in a digital product. */
  USER("actions", "touchpoints", "thoughts", "pains"),
  /** Scenes that tell the story. */
  STORYBOARD("actions", "goals", "emotions", "media"),
  /** Several personas on shared stages. */
  MULTI("actions", "emotions", "touchpoints");

  private static final Lane MET = new Lane("touchpoints");

  private final List<Lane> lanes;

  MapKind(String... lanes) {
    this.lanes = Arrays.stream(lanes).map(Lane::new).toList();
  }

  /**
   * The lanes it implies, from top to bottom. Where {@link Lane#ACTIONS} is among them it stands
   * for the touchpoints of the map, which are what the customer does; {@code touchpoints} beside it
   * is then a lane of cards about whom or what the customer meets.
   */
  public List<Lane> lanes() {
    return lanes;
  }

  /**
   * Those of its lanes that set it apart from a map of the current state, and so are worth seeing
   * while they are empty. Whom or what the customer meets is no such lane, for the touchpoints and
   * their channels tell it on every map.
   */
  public List<Lane> own() {
    return lanes.stream()
        .filter(lane -> !CURRENT.lanes.contains(lane) && !lane.equals(MET))
        .toList();
  }
}
