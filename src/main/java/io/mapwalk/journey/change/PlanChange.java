package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.ActionStatus;
import io.mapwalk.journey.element.ChecklistItem;
import io.mapwalk.journey.element.Dated;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Reading;
import io.mapwalk.journey.element.Source;
import io.mapwalk.journey.element.SourceKind;
import java.time.LocalDate;
import java.util.Optional;

/** Edits of what follows from a map: actions, KPIs, evidence, questions and lists to tick. */
public sealed interface PlanChange extends Change {

  /**
   * Adds an action.
   *
   * @param id a handle not given out yet
   * @param idea the idea it carries out; may be empty
   * @param text what is done
   * @param owner who does it; may be blank
   * @param due by when; empty where nobody said
   */
  record AddAction(Handle id, Optional<Handle> idea, Text text, Text owner, Optional<LocalDate> due)
      implements PlanChange {
    @Override
    public void on(Editor editor) {
      idea.ifPresent(i -> editor.get(Idea.class, i));
      editor.add(
          new Action(
              id,
              editor.end(Action.class),
              idea,
              Editor.said(text).strip(),
              owner.strip(),
              due,
              Text.EMPTY,
              ActionStatus.OPEN));
    }
  }

  /**
   * Says by when an action is done, or a question answered.
   *
   * @param element which
   * @param due the day; empty for none
   */
  record SetDue(Handle element, Optional<LocalDate> due) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Dated.class, element).dueOn(due));
    }
  }

  /**
   * Says what an action should bring about; a blank text empties it.
   *
   * @param action which
   * @param effect what is expected
   */
  record SetEffect(Handle action, Text effect) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Action.class, action).expecting(effect.strip()));
    }
  }

  /**
   * Says where an action stands.
   *
   * @param action which
   * @param status open, in work, done or dropped
   */
  record SetActionStatus(Handle action, ActionStatus status) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Action.class, action).inStatus(status));
    }
  }

  /**
   * Adds something to measure.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint it belongs to; empty for the whole map
   * @param name its name
   * @param baseline its value now; may be blank
   * @param target its value as wanted; may be blank
   */
  record AddKpi(Handle id, Optional<Handle> at, Text name, Text baseline, Text target)
      implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new Kpi(
              id,
              editor.end(Kpi.class),
              editor.place(at),
              Editor.said(name).strip(),
              baseline.strip(),
              target.strip()));
    }
  }

  /**
   * Notes a measured value.
   *
   * @param id a handle not given out yet
   * @param kpi what was measured
   * @param date when
   * @param value the value with its unit
   */
  record AddReading(Handle id, Handle kpi, LocalDate date, Text value) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.get(Kpi.class, kpi);
      editor.add(new Reading(id, editor.end(Reading.class), kpi, date, Editor.said(value).strip()));
    }
  }

  /**
   * Adds a source of evidence.
   *
   * @param id a handle not given out yet
   * @param text what it is
   * @param kind words or numbers; empty where nobody said
   * @param solicited whether somebody asked for it; empty where nobody said
   */
  record AddSource(Handle id, Text text, Optional<SourceKind> kind, Optional<Boolean> solicited)
      implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          Source.of(id, editor.end(Source.class), Editor.said(text).strip(), kind, solicited));
    }
  }

  /**
   * Notes a decision of the group.
   *
   * @param id a handle not given out yet
   * @param text the decision
   */
  record AddDecision(Handle id, Text text) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new Decision(
              id,
              editor.end(Decision.class),
              Editor.said(text).strip(),
              Text.EMPTY,
              Optional.empty()));
    }
  }

  /**
   * Notes a question nobody could answer.
   *
   * @param id a handle not given out yet
   * @param at the stage or touchpoint it is about; empty for the whole
   * @param text the question
   * @param owner who finds out; may be blank
   */
  record AddQuestion(Handle id, Optional<Handle> at, Text text, Text owner) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new OpenQuestion(
              id,
              editor.end(OpenQuestion.class),
              editor.place(at),
              Editor.said(text).strip(),
              owner.strip(),
              Optional.empty()));
    }
  }

  /**
   * Puts a point into the parking lot.
   *
   * @param id a handle not given out yet
   * @param text the point
   */
  record Park(Handle id, Text text) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new ParkedPoint(
              id,
              editor.end(ParkedPoint.class),
              Editor.said(text).strip(),
              Text.EMPTY,
              ParkedStatus.OPEN));
    }
  }

  /**
   * Says what becomes of a parked point.
   *
   * @param point which
   * @param status kept, dropped or for next time
   */
  record SettleParked(Handle point, ParkedStatus status) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(ParkedPoint.class, point).inStatus(status));
    }
  }

  /**
   * Adds a line to a checklist of this map.
   *
   * @param id a handle not given out yet
   * @param list the key of the checklist in its template
   * @param title the title of the checklist
   * @param text the line
   */
  record AddChecklistItem(Handle id, String list, Text title, Text text) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.add(
          new ChecklistItem(
              id,
              editor.end(ChecklistItem.class),
              list,
              Editor.said(title).strip(),
              Editor.said(text).strip(),
              false));
    }
  }

  /**
   * Ticks a line of a checklist, or takes the tick away.
   *
   * @param item which
   * @param ticked whether it is done
   */
  record Tick(Handle item, boolean ticked) implements PlanChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(ChecklistItem.class, item).tick(ticked));
    }
  }
}
