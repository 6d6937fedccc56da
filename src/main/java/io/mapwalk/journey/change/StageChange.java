package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Objection;
import io.mapwalk.journey.element.Placed;
import io.mapwalk.journey.element.ProcessKind;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.List;
import java.util.Optional;

/** Edits of the columns. None of them loses a card or changes a handle. */
public sealed interface StageChange extends Change {

  /**
   * Adds a stage.
   *
   * @param id a handle not given out yet
   * @param name a name no other stage has
   * @param after the stage it follows; empty for the end
   */
  record AddStage(Handle id, Text name, Optional<Handle> after) implements StageChange {
    @Override
    public void on(Editor editor) {
      OrderKey order =
          after.isEmpty()
              ? editor.end(Stage.class)
              : editor.behind(editor.map().stages(), id, after);
      Text said = editor.stageName(id, name);
      editor.add(
          new Stage(
              id, order, said, Text.EMPTY, Text.EMPTY, Text.EMPTY, Text.EMPTY, Optional.empty()));
    }
  }

  /**
   * Says what the customer wants in a stage; a blank text empties it.
   *
   * @param stage the stage
   * @param goal what would make the customer say "done"
   */
  record SetCustomerGoal(Handle stage, Text goal) implements StageChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Stage.class, stage).withCustomerGoal(goal.strip()));
    }
  }

  /**
   * Says what the business wants in a stage; a blank text empties it.
   *
   * @param stage the stage
   * @param goal what we want there
   */
  record SetBusinessGoal(Handle stage, Text goal) implements StageChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Stage.class, stage).withBusinessGoal(goal.strip()));
    }
  }

  /**
   * Puts a label above a stage; a blank text takes it away.
   *
   * @param stage the stage
   * @param phase the label, such as "pre-sale"
   */
  record SetPhase(Handle stage, Text phase) implements StageChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Stage.class, stage).withPhase(phase.strip()));
    }
  }

  /**
   * Says how customers go through a stage.
   *
   * @param stage the stage
   * @param process the way; empty where nobody can say
   */
  record SetProcess(Handle stage, Optional<ProcessKind> process) implements StageChange {
    @Override
    public void on(Editor editor) {
      editor.put(editor.get(Stage.class, stage).going(process));
    }
  }

  /**
   * Cuts a stage in two: a new one right behind it takes its touchpoints from a given one on.
   *
   * @param stage the stage that is too full
   * @param id a handle not given out yet
   * @param name the name of the new stage
   * @param from the first touchpoint that moves; empty to move none
   */
  record SplitStage(Handle stage, Handle id, Text name, Optional<Handle> from)
      implements StageChange {
    @Override
    public void on(Editor editor) {
      Stage old = editor.get(Stage.class, stage);
      List<Touchpoint> all = editor.map().touchpoints(old.id());
      int first = all.size();
      if (from.isPresent()) {
        first = all.stream().map(Touchpoint::id).toList().indexOf(from.get());
        if (first < 0) {
          throw new Refused("journey.not-in-stage", from.get().value(), old.text().value());
        }
      }
      OrderKey order = editor.behind(editor.map().stages(), id, Optional.of(stage));
      Text said = editor.stageName(id, name);
      editor.add(
          new Stage(
              id, order, said, old.phase(), Text.EMPTY, Text.EMPTY, old.owner(), old.process()));
      all.subList(first, all.size()).forEach(t -> editor.put(t.inStage(id, t.order())));
    }
  }

  /**
   * Joins two stages: the first one goes, and all it held moves to the other, touchpoints to the
   * end or the beginning so that the journey keeps its order.
   *
   * @param stage the stage that goes
   * @param into the stage that stays
   */
  record MergeStages(Handle stage, Handle into) implements StageChange {
    @Override
    public void on(Editor editor) {
      Stage going = editor.get(Stage.class, stage);
      Stage staying = editor.get(Stage.class, into);
      if (going.equals(staying)) {
        throw new Refused("journey.merge-with-itself", going.text().value());
      }
      List<Stage> stages = editor.map().stages();
      boolean ahead = stages.indexOf(going) < stages.indexOf(staying);
      moveTouchpoints(editor, going, staying, ahead);
      for (Element element : List.copyOf(editor.map().elements().values())) {
        if (element instanceof Placed placed && placed.at().filter(stage::equals).isPresent()) {
          editor.put(placed.placed(Optional.of(into)));
        } else if (element instanceof Emotion emotion && emotion.place().equals(stage)) {
          moveEmotion(editor, emotion);
        }
      }
      editor.put(
          staying
              .withPhase(staying.phase().or(going.phase()))
              .withCustomerGoal(staying.customerGoal().plus(going.customerGoal()))
              .withBusinessGoal(staying.businessGoal().plus(going.businessGoal()))
              .owned(staying.owner().or(going.owner()))
              .going(staying.process().or(going::process)));
      editor.remove(stage);
    }

    // The customer's path keeps its order whichever of the two stages came first.
    private void moveTouchpoints(Editor editor, Stage going, Stage staying, boolean ahead) {
      List<Touchpoint> kept = editor.map().touchpoints(staying.id());
      Optional<OrderKey> low =
          ahead || kept.isEmpty()
              ? Optional.empty()
              : Optional.of(kept.get(kept.size() - 1).order());
      Optional<OrderKey> high =
          ahead && !kept.isEmpty() ? Optional.of(kept.get(0).order()) : Optional.empty();
      for (Touchpoint touchpoint : editor.map().touchpoints(going.id())) {
        OrderKey order =
            low.isEmpty() && high.isEmpty() ? OrderKey.FIRST : OrderKey.between(low, high);
        editor.put(touchpoint.inStage(into, order));
        low = Optional.of(order);
      }
    }

    // A persona has one emotion at a place: the score of the stage that stays counts, and what was
    // said about either is kept.
    private void moveEmotion(Editor editor, Emotion emotion) {
      Optional<Emotion> known = editor.map().emotion(into, emotion.persona());
      if (known.isPresent()) {
        Emotion kept = known.get();
        editor.put(
            kept.scored(kept.score().isPresent() ? kept.score() : emotion.score())
                .told(kept.word().or(emotion.word()), kept.text().plus(emotion.text())));
        editor.remove(emotion.id());
        editor.map().all(Objection.class).stream()
            .filter(objection -> objection.about().equals(emotion.id()))
            .forEach(objection -> editor.put(objection.against(kept.id())));
      } else {
        editor.put(emotion.at(into));
      }
    }
  }
}
