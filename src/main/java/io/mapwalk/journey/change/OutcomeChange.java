package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.IdeaStatus;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Opportunity;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.PainStatus;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Strength;
import io.mapwalk.journey.element.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Edits of what the map makes visible: pains, strengths, insights, opportunities and ideas. */
public sealed interface OutcomeChange extends Change {

  /**
   * Adds a pain point.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint; empty while unsorted
   * @param text what hurts
   */
  record AddPain(Handle id, Optional<Handle> at, Text text) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new PainPoint(
              id,
              editor.end(PainPoint.class),
              editor.place(at),
              Editor.said(text).strip(),
              Text.EMPTY,
              Optional.empty(),
              OptionalInt.empty(),
              Backing.ASSUMPTION,
              Optional.empty()));
    }
  }

  /**
   * Says how hard a pain point hits and whom.
   *
   * @param pain which
   * @param severity how hard; empty is unknown
   * @param reach share of customers, 0 to 100 per cent; empty is unknown
   */
  record RatePain(Handle pain, Optional<Severity> severity, OptionalInt reach)
      implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      Editor.within(reach, 0, 100, "journey.reach-range");
      editor.put(editor.get(PainPoint.class, pain).rated(severity, reach));
    }
  }

  /**
   * Says what sort of pain it is; a blank text empties it.
   *
   * @param pain which
   * @param sort the sort, such as waiting
   */
  record SortPain(Handle pain, Text sort) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(PainPoint.class, pain).ofSort(sort.strip()));
    }
  }

  /**
   * Adds a strength.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint; empty while unsorted
   * @param text what works
   */
  record AddStrength(Handle id, Optional<Handle> at, Text text) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new Strength(
              id,
              editor.end(Strength.class),
              editor.place(at),
              Editor.said(text).strip(),
              Backing.ASSUMPTION));
    }
  }

  /**
   * Adds an insight.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint it is about; empty for the whole
   * @param text the finding
   */
  record AddInsight(Handle id, Optional<Handle> at, Text text) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new Insight(id, editor.end(Insight.class), editor.place(at), Editor.said(text).strip()));
    }
  }

  /**
   * Adds an opportunity.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint; empty while unsorted
   * @param text the direction
   * @param pains the pain points it groups
   */
  record AddOpportunity(Handle id, Optional<Handle> at, Text text, List<Handle> pains)
      implements OutcomeChange {

    /** Keeps its own copy. */
    public AddOpportunity {
      pains = List.copyOf(pains);
    }

    @Override
    public void on(Editor editor) {
      pains.forEach(pain -> editor.get(PainPoint.class, pain));
      editor.add(
          new Opportunity(
              id,
              editor.end(Opportunity.class),
              editor.place(at),
              Editor.said(text).strip(),
              pains.stream().distinct().toList()));
    }
  }

  /**
   * Adds an idea.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint; empty while unsorted
   * @param text the proposal
   * @param answers the pain points or opportunities it answers
   */
  record AddIdea(Handle id, Optional<Handle> at, Text text, List<Handle> answers)
      implements OutcomeChange {

    /** Keeps its own copy. */
    public AddIdea {
      answers = List.copyOf(answers);
    }

    @Override
    public void on(Editor editor) {
      checkAnswers(editor, answers);
      editor.add(
          new Idea(
              id,
              editor.end(Idea.class),
              editor.place(at),
              Editor.said(text).strip(),
              answers.stream().distinct().toList(),
              false,
              Optional.empty(),
              OptionalInt.empty(),
              OptionalInt.empty(),
              0,
              IdeaStatus.OPEN,
              Optional.empty()));
    }
  }

  /**
   * Says what an idea answers.
   *
   * @param idea which
   * @param answers pain points or opportunities
   */
  record LinkIdea(Handle idea, List<Handle> answers) implements OutcomeChange {

    /** Keeps its own copy. */
    public LinkIdea {
      answers = List.copyOf(answers);
    }

    @Override
    public void on(Editor editor) {
      checkAnswers(editor, answers);
      editor.put(editor.get(Idea.class, idea).answering(answers.stream().distinct().toList()));
    }
  }

  /**
   * Marks an idea as a quick win, or takes the mark away.
   *
   * @param idea which
   * @param quickWin whether it is one
   */
  record MarkQuickWin(Handle idea, boolean quickWin) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Idea.class, idea).asQuickWin(quickWin));
    }
  }

  /**
   * Says how an idea deals with what it answers.
   *
   * @param idea which
   * @param treatment how; empty where nobody said
   */
  record SetTreatment(Handle idea, Optional<Treatment> treatment) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Idea.class, idea).treating(treatment));
    }
  }

  /**
   * Says what an idea brings and costs.
   *
   * @param idea which
   * @param impact 1 to 3; empty is unknown
   * @param effort 1 to 3; empty is unknown
   */
  record RateIdea(Handle idea, OptionalInt impact, OptionalInt effort) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      Editor.within(impact, 1, 3, "journey.impact-range");
      Editor.within(effort, 1, 3, "journey.effort-range");
      editor.put(editor.get(Idea.class, idea).rated(impact, effort));
    }
  }

  /**
   * Counts the dots given to an idea.
   *
   * @param idea which
   * @param votes the total, from 0
   */
  record Vote(Handle idea, int votes) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      Editor.within(OptionalInt.of(votes), 0, 9999, "journey.votes-range");
      editor.put(editor.get(Idea.class, idea).votedFor(votes));
    }
  }

  /**
   * Says what has become of a pain point.
   *
   * @param pain which
   * @param status open, solved, ...
   */
  record SetPainStatus(Handle pain, PainStatus status) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(PainPoint.class, pain).inStatus(status));
    }
  }

  /**
   * Says where an idea stands.
   *
   * @param idea which
   * @param status chosen, parked, ...
   */
  record SetIdeaStatus(Handle idea, IdeaStatus status) implements OutcomeChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Idea.class, idea).inStatus(status));
    }
  }

  private static void checkAnswers(Editor editor, List<Handle> answers) {
    for (Handle answer : answers) {
      Element element = editor.get(Element.class, answer);
      if (!(element instanceof PainPoint) && !(element instanceof Opportunity)) {
        throw new Refused("journey.not-a-pain", answer.value());
      }
    }
  }
}
