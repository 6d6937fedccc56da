package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of element, with the letters their handles begin with. Both the letters and {@link
 * #key()} are stored and must never change; class names are not stored.
 */
public enum ElementKind {
  /** What the map is and whose it is; a map has exactly one. */
  MAP_HEADER("map", MapHeader.class),
  /** Why the map is made; a map has at most one. */
  OBJECTIVE("goal", Objective.class),
  /** What is mapped and what lies outside; a map has at most one. */
  SCOPE("sc", Scope.class),
  /** A named, typical customer whose journey is mapped. */
  PERSONA("pe", Persona.class),
  /** One rung entry of a persona's back-story ladder. */
  BACK_STORY("b", BackStory.class),
  /** A large step of the journey, named as the customer would. */
  STAGE("s", Stage.class),
  /** What the customer does, asks or decides at a moment of the journey. */
  TOUCHPOINT("t", Touchpoint.class),
  /** Joins two touchpoints outside the plain order: a branch, a loop, an interaction. */
  LINK("l", Link.class),
  /** One entry in a lane, at a stage or a touchpoint or still unsorted. */
  CARD("c", Card.class),
  /** A named group of cards, which it keeps. */
  CLUSTER("cl", Cluster.class),
  /** How a persona feels at a touchpoint or stage. */
  EMOTION("f", Emotion.class),
  /** A frustration, an obstacle or an unmet need at a moment. */
  PAIN_POINT("p", PainPoint.class),
  /** Something that works and should be kept. */
  STRENGTH("st", Strength.class),
  /** A direction for improvement, which may group pain points. */
  OPPORTUNITY("o", Opportunity.class),
  /** A concrete proposal. */
  IDEA("i", Idea.class),
  /** What the group found out by looking at the map, in its own words. */
  INSIGHT("n", Insight.class),
  /** What the group decided. */
  DECISION("d", Decision.class),
  /** What somebody holds against a statement or a score. */
  OBJECTION("ob", Objection.class),
  /** What nobody in the room could answer, or what must be checked. */
  OPEN_QUESTION("q", OpenQuestion.class),
  /** Who does what by when. */
  ACTION("a", Action.class),
  /** What is measured to see whether things improve. */
  KPI("k", Kpi.class),
  /** A measured value of a KPI. */
  READING("r", Reading.class),
  /** Evidence: where statements come from. */
  SOURCE("e", Source.class),
  /** Who finds out by when whether a statement is true. */
  CHECK("v", Check.class),
  /** Somebody who takes part in the workshop. */
  PARTICIPANT("u", Participant.class),
  /** A point that matters, but not now. */
  PARKED_POINT("x", ParkedPoint.class),
  /** One tickable line of a checklist. */
  CHECKLIST_ITEM("ch", ChecklistItem.class),
  /** A photo of the wall the workshop worked at. */
  PHOTO("w", Photo.class),
  /**
   * The workshop template as it was when a session began, so that a later edit of the file cannot
   * break resuming.
   */
  TEMPLATE_COPY("tc", TemplateCopy.class),
  /** One run of a workshop on a map. */
  SESSION("se", Session.class);

  private final String prefix;
  private final Class<? extends Element> type;

  ElementKind(String prefix, Class<? extends Element> type) {
    this.prefix = prefix;
    this.type = type;
  }

  /** The letters handles of this kind begin with. */
  public String prefix() {
    return prefix;
  }

  /** The record of this kind. */
  public Class<? extends Element> type() {
    return type;
  }

  /** The name this kind is stored under, such as {@code pain-point}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind an element is of. */
  public static ElementKind of(Element element) {
    return of(element.getClass());
  }

  /**
   * The kind of a record class.
   *
   * @throws IllegalArgumentException if the class is no element
   */
  public static ElementKind of(Class<? extends Element> type) {
    return Arrays.stream(values())
        .filter(kind -> kind.type == type)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no element: " + type));
  }

  /** The kind stored under a key. */
  public static Optional<ElementKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** The kind a handle belongs to. */
  public static Optional<ElementKind> of(Handle handle) {
    return Arrays.stream(values()).filter(kind -> kind.prefix.equals(handle.prefix())).findFirst();
  }
}
