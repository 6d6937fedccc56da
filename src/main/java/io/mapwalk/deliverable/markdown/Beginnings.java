package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.BackStoryLayer;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Elements of which nothing is known yet but what they are; the document says the rest. */
final class Beginnings {

  // Stands where something must be referred to, until the document says what.
  private static final Handle UNSAID = JourneyMap.HEADER;

  private static final Text NO = Text.EMPTY;
  private static final Optional<Handle> NOWHERE = Optional.empty();
  private static final OptionalInt UNKNOWN = OptionalInt.empty();
  private static final Backing BELIEF = Backing.ASSUMPTION;

  private Beginnings() {}

  /**
   * An element with nothing said.
   *
   * @throws IllegalArgumentException if a document begins none of that kind
   */
  static Element of(ElementKind kind, Handle id, OrderKey at) {
    return switch (kind) {
      case PERSONA -> new Persona(id, at, NO, Map.of(), BELIEF, Map.of(), Optional.empty());
      case BACK_STORY -> new BackStory(id, at, UNSAID, BackStoryLayer.PAIN, NO, BELIEF);
      case STAGE -> new Stage(id, at, NO, NO, NO, NO, NO, Optional.empty());
      case TOUCHPOINT -> touchpoint(id, at);
      case LINK -> new Link(id, at, UNSAID, UNSAID, NO);
      case CARD -> new Card(id, at, Lane.NOTES, NOWHERE, NO, NOWHERE, 1, BELIEF);
      case CLUSTER -> new Cluster(id, at, NO, NOWHERE, NOWHERE);
      case EMOTION -> new Emotion(id, at, UNSAID, UNSAID, UNKNOWN, NO, NO, BELIEF, List.of());
      case INSIGHT -> new Insight(id, at, NOWHERE, NO);
      case CHECKLIST_ITEM -> new ChecklistItem(id, at, "", NO, NO, false);
      default -> outcome(kind, id, at);
    };
  }

  private static Element outcome(ElementKind kind, Handle id, OrderKey at) {
    return switch (kind) {
      case PAIN_POINT ->
          new PainPoint(
              id, at, NOWHERE, NO, NO, Optional.empty(), UNKNOWN, BELIEF, Optional.empty());
      case STRENGTH -> new Strength(id, at, NOWHERE, NO, BELIEF);
      case OPPORTUNITY -> new Opportunity(id, at, NOWHERE, NO, List.of());
      case IDEA -> idea(id, at);
      case DECISION -> new Decision(id, at, NO, NO, Optional.empty());
      case OBJECTION -> new Objection(id, at, UNSAID, NO);
      case OPEN_QUESTION -> new OpenQuestion(id, at, NOWHERE, NO, NO, Optional.empty());
      case ACTION -> new Action(id, at, NOWHERE, NO, NO, Optional.empty(), NO, ActionStatus.OPEN);
      case KPI -> new Kpi(id, at, NOWHERE, NO, NO, NO);
      case READING -> new Reading(id, at, UNSAID, LocalDate.EPOCH, NO);
      case SOURCE -> Source.of(id, at, NO, Optional.empty(), Optional.empty());
      case CHECK -> new Check(id, at, UNSAID, NO, Optional.empty());
      case PARTICIPANT -> new Participant(id, at, NO, NO);
      case PARKED_POINT -> new ParkedPoint(id, at, NO, NO, ParkedStatus.OPEN);
      case PHOTO -> new Photo(id, at, NOWHERE, NO, false, Optional.empty());
      default -> throw new IllegalArgumentException("not begun in a document: " + kind);
    };
  }

  private static Touchpoint touchpoint(Handle id, OrderKey at) {
    return new Touchpoint(
        id,
        at,
        UNSAID,
        TouchpointKind.ACTION,
        NO,
        List.of(),
        NO,
        false,
        UNKNOWN,
        UNKNOWN,
        NO,
        BELIEF,
        Optional.empty());
  }

  private static Idea idea(Handle id, OrderKey at) {
    return new Idea(
        id,
        at,
        NOWHERE,
        NO,
        List.of(),
        false,
        Optional.empty(),
        UNKNOWN,
        UNKNOWN,
        0,
        IdeaStatus.OPEN,
        Optional.empty());
  }
}
