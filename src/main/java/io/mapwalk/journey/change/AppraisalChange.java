package io.mapwalk.journey.change;

import io.mapwalk.journey.Editor;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Appraisal;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Kano;
import io.mapwalk.journey.element.Verdict;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Edits of what is found out about an idea when it is held against others. */
public sealed interface AppraisalChange extends Change {

  /**
   * Says what an idea is worth.
   *
   * @param idea which
   * @param customer to customers, 1 to 5; empty is unknown
   * @param business to the business, 1 to 5; empty is unknown
   */
  record ValueIdea(Handle idea, OptionalInt customer, OptionalInt business)
      implements AppraisalChange {
    @Override
    public void on(Editor editor) {
      Editor.within(customer, 1, 5, "journey.value-range");
      Editor.within(business, 1, 5, "journey.value-range");
      appraise(editor, idea, known -> known.valued(customer, business));
    }
  }

  /**
   * Says how much an idea moves the number of the goal.
   *
   * @param idea which
   * @param fit 0 to 3; empty is unknown
   */
  record FitIdea(Handle idea, OptionalInt fit) implements AppraisalChange {
    @Override
    public void on(Editor editor) {
      Editor.within(fit, 0, 3, "journey.fit-range");
      appraise(editor, idea, known -> known.fitting(fit));
    }
  }

  /**
   * Says what an idea does to customers.
   *
   * @param idea which
   * @param kano the type; empty is unknown
   */
  record ClassifyIdea(Handle idea, Optional<Kano> kano) implements AppraisalChange {
    @Override
    public void on(Editor editor) {
      appraise(editor, idea, known -> known.ofType(kano));
    }
  }

  /**
   * Says whether an idea can be done, pays, and is wanted.
   *
   * @param idea which
   * @param feasible whether it can be done; empty where nobody asked
   * @param viable whether it pays; empty where nobody asked
   * @param desirable whether anybody wants it; empty where nobody asked
   */
  record JudgeIdea(
      Handle idea,
      Optional<Verdict> feasible,
      Optional<Verdict> viable,
      Optional<Verdict> desirable)
      implements AppraisalChange {
    @Override
    public void on(Editor editor) {
      appraise(editor, idea, known -> known.judged(feasible, viable, desirable));
    }
  }

  /**
   * Says what an idea has and needs, and for whom it is.
   *
   * @param idea which
   * @param have what is there for it; may be blank
   * @param need what is missing; may be blank
   * @param story who wants it, what for and why; may be blank
   */
  record DescribeIdea(Handle idea, Text have, Text need, Text story) implements AppraisalChange {
    @Override
    public void on(Editor editor) {
      appraise(
          editor,
          idea,
          known -> known.told(have.strip(), need.strip(), known.owner(), story.strip()));
    }
  }

  private static void appraise(Editor editor, Handle idea, UnaryOperator<Appraisal> change) {
    Idea found = editor.get(Idea.class, idea);
    editor.put(found.appraised(change.apply(found.appraisalOrNone())));
  }
}
