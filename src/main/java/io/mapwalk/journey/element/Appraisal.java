package io.mapwalk.journey.element;

import io.mapwalk.journey.Text;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found out about an idea beyond what it is and what it costs.
 *
 * @param customerValue what it is worth to customers, 1 to 5
 * @param businessValue what it is worth to the business, 1 to 5
 * @param metricFit how much it moves the number of the goal, 0 to 3
 * @param kano what it does to customers
 * @param feasible whether it can be done [Qualtrics]
 * @param viable whether it pays [Qualtrics]
 * @param desirable whether anybody wants it [Qualtrics]
 * @param have what is there for it; may be blank
 * @param need what is missing, and who must be won over; may be blank
 * @param owner who takes care of it; may be blank
 * @param story who wants it, what for and why, in one sentence [FullStory]; may be blank
 */
public record Appraisal(
    OptionalInt customerValue,
    OptionalInt businessValue,
    OptionalInt metricFit,
    Optional<Kano> kano,
    Optional<Verdict> feasible,
    Optional<Verdict> viable,
    Optional<Verdict> desirable,
    Text have,
    Text need,
    Text owner,
    Text story) {

  /** Nothing was found out yet. */
  public static final Appraisal NONE =
      new Appraisal(
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Text.EMPTY,
          Text.EMPTY,
          Text.EMPTY,
          Text.EMPTY);

  /** The same, with other values. */
  public Appraisal valued(OptionalInt customer, OptionalInt business) {
    return new Appraisal(
        customer, business, metricFit, kano, feasible, viable, desirable, have, need, owner, story);
  }

  /** The same, with another effect on the number of the goal. */
  public Appraisal fitting(OptionalInt fit) {
    return new Appraisal(
        customerValue,
        businessValue,
        fit,
        kano,
        feasible,
        viable,
        desirable,
        have,
        need,
        owner,
        story);
  }

  /** The same, of another type. */
  public Appraisal ofType(Optional<Kano> type) {
    return new Appraisal(
        customerValue,
        businessValue,
        metricFit,
        type,
        feasible,
        viable,
        desirable,
        have,
        need,
        owner,
        story);
  }

  /** The same, judged otherwise. */
  public Appraisal judged(
      Optional<Verdict> feasible, Optional<Verdict> viable, Optional<Verdict> desirable) {
    return new Appraisal(
        customerValue,
        businessValue,
        metricFit,
        kano,
        feasible,
        viable,
        desirable,
        have,
        need,
        owner,
        story);
  }

  /** The same, with other words about what is there, what is missing, who and what for. */
  public Appraisal told(Text have, Text need, Text owner, Text story) {
    return new Appraisal(
        customerValue,
        businessValue,
        metricFit,
        kano,
        feasible,
        viable,
        desirable,
        have,
        need,
        owner,
        story);
  }
}
