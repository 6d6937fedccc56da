package io.mapwalk.journey;

import io.mapwalk.journey.change.EvidenceChange;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Objective;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Photo;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Scope;
import io.mapwalk.journey.element.ScoreRound;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What must hold between the elements of a map: changes guarantee it for what is made here, nobody
 * does for what comes in from a file.
 */
public final class Soundness {

  private final Map<Handle, Element> elements;

  /**
   * Looks at elements together.
   *
   * @param elements all that there is to refer to
   */
  public Soundness(Map<Handle, Element> elements) {
    this.elements = elements;
  }

  /**
   * Checks them all.
   *
   * @throws Refused if the header is missing, something points at what is not there, a text that
   *     must say something is blank, or a number is out of its range
   */
  public void check() {
    if (!(elements.get(JourneyMap.HEADER) instanceof MapHeader)) {
      throw new Refused("journey.no-header");
    }
    elements.values().forEach(this::check);
  }

  /**
   * Checks one that is to stand among them.
   *
   * @throws Refused if it points at what is not there, says nothing although it must, or has a
   *     number out of its range
   */
  public void check(Element element) {
    fits(element, isOnlyOne(element));
    fits(element, mayBeBlank(element) || !((Worded) element).text().isBlank());
    if (element instanceof Placed placed) {
      placed.at().ifPresent(place -> place(element, place));
    }
    if (element instanceof BackStory story) {
      refers(element, story.persona(), Persona.class);
    } else if (element instanceof Touchpoint touchpoint) {
      touchpoint(touchpoint);
    } else if (element instanceof Link link) {
      refers(element, link.from(), Touchpoint.class);
      refers(element, link.to(), Touchpoint.class);
    } else if (element instanceof Card card) {
      card.cluster().ifPresent(cluster -> refers(element, cluster, Cluster.class));
      fits(element, card.count() > 0);
    } else if (element instanceof Cluster cluster) {
      cluster.became().ifPresent(made -> turnedInto(element, made));
    } else if (element instanceof Emotion emotion) {
      place(element, emotion.place());
      refers(element, emotion.persona(), Persona.class);
      range(element, emotion.score(), -2, 2);
      emotion.rounds().forEach(round -> fits(element, isRound(round)));
    } else if (element instanceof Objection objection) {
      Element about = elements.get(objection.about());
      there(element, objection.about(), about != null && Objection.mayBeAbout(about));
    } else if (element instanceof PainPoint pain) {
      range(element, pain.reach(), 0, 100);
    } else if (element instanceof Idea idea) {
      idea(idea);
    } else if (element instanceof Opportunity opportunity) {
      opportunity.pains().forEach(pain -> refers(element, pain, PainPoint.class));
    } else if (element instanceof Action action) {
      action.idea().ifPresent(idea -> refers(element, idea, Idea.class));
    } else if (element instanceof Reading reading) {
      refers(element, reading.kpi(), Kpi.class);
    } else if (element instanceof Source source) {
      source.supports().forEach(statement -> refers(element, statement, Backed.class));
      source
          .facts()
          .values()
          .forEach(told -> told.forEach(persona -> refers(element, persona, Persona.class)));
      range(element, source.people(), 1, EvidenceChange.MOST_PEOPLE);
    } else if (element instanceof Check check) {
      refers(element, check.statement(), Backed.class);
    } else if (element instanceof Photo photo) {
      fits(element, photo.picture().isPresent());
    } else if (element instanceof Session session) {
      refers(element, session.template(), TemplateCopy.class);
    }
  }

  private void touchpoint(Touchpoint touchpoint) {
    refers(touchpoint, touchpoint.stage(), Stage.class);
    range(touchpoint, touchpoint.importance(), 1, 5);
    range(touchpoint, touchpoint.quality(), 1, 5);
  }

  private void idea(Idea idea) {
    for (Handle answered : idea.answers()) {
      Element found = elements.get(answered);
      there(idea, answered, found instanceof PainPoint || found instanceof Opportunity);
    }
    range(idea, idea.impact(), 1, 3);
    range(idea, idea.effort(), 1, 3);
    fits(idea, idea.votes() >= 0);
    Appraisal found = idea.appraisalOrNone();
    range(idea, found.customerValue(), 1, 5);
    range(idea, found.businessValue(), 1, 5);
    range(idea, found.metricFit(), 0, 3);
  }

  private void turnedInto(Element element, Handle made) {
    Element found = elements.get(made);
    there(
        element,
        made,
        found instanceof PainPoint || found instanceof Idea || found instanceof Insight);
  }

  private static boolean isRound(ScoreRound round) {
    return !round.values().isEmpty() && round.lowest() >= -2 && round.highest() <= 2;
  }

  private static boolean isOnlyOne(Element element) {
    Optional<Handle> only =
        element instanceof MapHeader
            ? Optional.of(JourneyMap.HEADER)
            : element instanceof Objective
                ? Optional.of(JourneyMap.OBJECTIVE)
                : element instanceof Scope ? Optional.of(JourneyMap.SCOPE) : Optional.empty();
    return only.isEmpty() || only.get().equals(element.id());
  }

  private static boolean mayBeBlank(Element element) {
    return !(element instanceof Worded)
        || element instanceof Emotion
        || element instanceof Link
        || element instanceof Objection;
  }

  private void place(Element element, Handle place) {
    Element found = elements.get(place);
    there(element, place, found instanceof Stage || found instanceof Touchpoint);
  }

  private void refers(Element element, Handle other, Class<?> type) {
    there(element, other, type.isInstance(elements.get(other)));
  }

  private static void there(Element element, Handle other, boolean there) {
    if (!there) {
      throw new Refused("journey.points-nowhere", element.id().value(), other.value());
    }
  }

  private static void range(Element element, OptionalInt number, int lowest, int highest) {
    fits(element, number.isEmpty() || number.getAsInt() >= lowest && number.getAsInt() <= highest);
  }

  private static void fits(Element element, boolean fits) {
    if (!fits) {
      throw new Refused("journey.misfit", element.id().value());
    }
  }
}
