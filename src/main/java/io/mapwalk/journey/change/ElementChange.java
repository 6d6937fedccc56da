package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.BackStory;
import io.mapwalk.journey.element.Backed;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Cluster;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.TemplateCopy;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.Worded;
import java.util.List;
import java.util.Optional;

/** Edits that mean the same for many kinds of element. */
public sealed interface ElementChange extends Change {

  /**
   * Says something in other words; renames where the words are a name.
   *
   * @param element which
   * @param text the new words
   */
  record Reword(Handle element, Text text) implements ElementChange {
    @Override
    public void on(Editor editor) {
      Worded found = editor.get(Worded.class, element);
      Text said =
          found instanceof Stage
              ? editor.stageName(element, text)
              : mayBeBlank(found) ? text.strip() : Editor.said(text).strip();
      editor.put(found.reworded(said));
    }

    private static boolean mayBeBlank(Worded element) {
      return element instanceof Emotion || element instanceof Link || element instanceof Objection;
    }
  }

  /**
   * Hangs something at another stage or touchpoint, or at none.
   *
   * @param element which
   * @param at the place; empty for unsorted
   */
  record Place(Handle element, Optional<Handle> at) implements ElementChange {
    @Override
    public void on(Editor editor) {
      Placed found = editor.get(Placed.class, element);
      editor.put(found.placed(editor.place(at)));
    }
  }

  /**
   * Says who answers for something; a blank text empties it.
   *
   * @param element which
   * @param owner who
   */
  record Assign(Handle element, Text owner) implements ElementChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Owned.class, element).owned(owner.strip()));
    }
  }

  /**
   * Says what a statement rests on.
   *
   * @param element which
   * @param backing assumption, observed or validated
   */
  record Back(Handle element, Backing backing) implements ElementChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Backed.class, element).backed(backing));
    }
  }

  /**
   * Notes that somebody does not agree.
   *
   * @param id a handle not given out yet
   * @param element the statement, score or touchpoint
   * @param words what was held against it; may be blank
   */
  record Contest(Handle id, Handle element, Text words) implements ElementChange {
    @Override
    public void on(Editor editor) {
      if (!Objection.mayBeAbout(editor.get(Element.class, element))) {
        throw new Refused("journey.wrong-kind", element.value());
      }
      editor.add(new Objection(id, editor.end(Objection.class), element, words.strip()));
    }
  }

  /**
   * Puts something elsewhere in the order of its kind. Touchpoints have a change of their own.
   *
   * @param element which
   * @param after the element it follows; empty for the beginning
   */
  record Reorder(Handle element, Optional<Handle> after) implements ElementChange {
    @Override
    public void on(Editor editor) {
      Element found = editor.get(Element.class, element);
      if (found instanceof Touchpoint touchpoint) {
        new TouchpointChange.MoveTouchpoint(element, touchpoint.stage(), after).on(editor);
        return;
      }
      editor.put(found.ordered(editor.behind(editor.map().all(found.getClass()), element, after)));
    }
  }

  /**
   * Takes something out. What hung at a touchpoint moves up to its stage; what only made sense with
   * the element goes with it.
   *
   * @param element which
   */
  record Remove(Handle element) implements ElementChange {
    @Override
    public void on(Editor editor) {
      Element found = editor.get(Element.class, element);
      if (element.equals(JourneyMap.HEADER)
          || found instanceof TemplateCopy
          || found instanceof Session) {
        throw new Refused("journey.cannot-remove", element.value());
      }
      if (found instanceof Stage stage && holdsAnything(editor.map(), stage)) {
        throw new Refused("journey.stage-not-empty", stage.text().value(), stage.id().value());
      }
      restingOn(editor, found);
      editor.remove(element);
      editor.map().elements().values().forEach(other -> detach(editor, other, found));
    }

    // What rests on nothing else is an assumption again.
    private static void restingOn(Editor editor, Element gone) {
      if (gone instanceof Source source) {
        for (Handle statement : source.supports()) {
          new EvidenceChange.UnlinkEvidence(source.id(), statement).on(editor);
        }
        source
            .facts()
            .forEach(
                (field, personas) ->
                    personas.forEach(
                        persona ->
                            new EvidenceChange.UnlinkFact(source.id(), persona, field).on(editor)));
      }
    }

    private static boolean holdsAnything(JourneyMap map, Stage stage) {
      return !map.touchpoints(stage.id()).isEmpty()
          || map.elements().values().stream()
              .anyMatch(
                  e ->
                      e instanceof Placed placed
                          && placed.at().filter(stage.id()::equals).isPresent());
    }

    private static void detach(Editor editor, Element other, Element gone) {
      Handle id = gone.id();
      if (dependsOn(other, id)) {
        editor.remove(other.id());
        editor.map().all(Objection.class).stream()
            .filter(objection -> objection.about().equals(other.id()))
            .forEach(objection -> editor.remove(objection.id()));
        return;
      }
      if (other instanceof Placed placed && placed.at().filter(id::equals).isPresent()) {
        Optional<Handle> up =
            gone instanceof Touchpoint touchpoint
                ? Optional.of(touchpoint.stage())
                : Optional.empty();
        editor.put(placed.placed(up));
      }
      if (other instanceof Card card && card.cluster().filter(id::equals).isPresent()) {
        editor.put(card.inCluster(Optional.empty()));
      } else if (other instanceof Cluster cluster
          && cluster.became().filter(id::equals).isPresent()) {
        editor.put(editor.get(Cluster.class, cluster.id()).becoming(Optional.empty()));
      } else if (other instanceof Idea idea && idea.answers().contains(id)) {
        // What hung at the element was put anew just above, so the latest version is asked for.
        editor.put(editor.get(Idea.class, idea.id()).answering(without(idea.answers(), id)));
      } else if (other instanceof Opportunity group && group.pains().contains(id)) {
        editor.put(editor.get(Opportunity.class, group.id()).grouping(without(group.pains(), id)));
      } else if (other instanceof Action action && action.idea().filter(id::equals).isPresent()) {
        editor.put(
            new Action(
                action.id(),
                action.order(),
                Optional.empty(),
                action.text(),
                action.owner(),
                action.due(),
                action.effect(),
                action.status()));
      }
    }

    private static boolean dependsOn(Element other, Handle id) {
      return other instanceof Emotion emotion
              && (emotion.place().equals(id) || emotion.persona().equals(id))
          || other instanceof Link link && (link.from().equals(id) || link.to().equals(id))
          || other instanceof BackStory story && story.persona().equals(id)
          || other instanceof Objection objection && objection.about().equals(id)
          || other instanceof Reading reading && reading.kpi().equals(id);
    }

    private static List<Handle> without(List<Handle> handles, Handle gone) {
      return handles.stream().filter(handle -> !handle.equals(gone)).toList();
    }
  }
}
