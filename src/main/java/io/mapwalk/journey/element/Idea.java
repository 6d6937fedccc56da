package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.OrderKey;
import io.mapwalk.journey.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A concrete proposal.
 *
 * @param id its handle
 * @param order its place among its kind
 * @param at the stage or touchpoint; empty while unsorted
 * @param text the proposal, never blank
 * @param answers the pain points or opportunities it answers
 * @param quickWin useful, small and needing no approval
 * @param treatment how it deals with what it answers
 * @param impact 1 to 3
 * @param effort 1 to 3
 * @param votes dots given to it, from 0
 * @param status where it stands
 * @param appraisal what was found out about it; empty where nothing was
 */
public record Idea(
    Handle id,
    OrderKey order,
    Optional<Handle> at,
    Text text,
    List<Handle> answers,
    boolean quickWin,
    Optional<Treatment> treatment,
    OptionalInt impact,
    OptionalInt effort,
    int votes,
    IdeaStatus status,
    Optional<Appraisal> appraisal)
    implements Element, Worded, Placed, Owned {

  /** Keeps its own unmodifiable copies. */
  public Idea {
    answers = List.copyOf(answers);
  }

  @Override
  public Idea reworded(Text other) {
    return new Idea(
        id, order, at, other, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  @Override
  public Idea ordered(OrderKey other) {
    return new Idea(
        id, other, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  @Override
  public Idea placed(Optional<Handle> other) {
    return new Idea(
        id, order, other, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** The same, answering other pains or opportunities. */
  public Idea answering(List<Handle> answers) {
    return new Idea(
        id, order, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** The same, marked as a quick win, or not. */
  public Idea asQuickWin(boolean quickWin) {
    return new Idea(
        id, order, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** The same, with another treatment. */
  public Idea treating(Optional<Treatment> treatment) {
    return new Idea(
        id, order, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** The same, with another impact and effort. */
  public Idea rated(OptionalInt impact, OptionalInt effort) {
    return new Idea(
        id, order, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** The same, with another number of votes. */
  public Idea votedFor(int votes) {
    return new Idea(
        id, order, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** The same, in another status. */
  public Idea inStatus(IdeaStatus status) {
    return new Idea(
        id, order, at, text, answers, quickWin, treatment, impact, effort, votes, status,
        appraisal);
  }

  /** What was found out about it. */
  public Appraisal appraisalOrNone() {
    return appraisal.orElse(Appraisal.NONE);
  }

  /** The same, with other findings about it. */
  public Idea appraised(Appraisal other) {
    return new Idea(
        id,
        order,
        at,
        text,
        answers,
        quickWin,
        treatment,
        impact,
        effort,
        votes,
        status,
        Optional.of(other).filter(found -> !found.equals(Appraisal.NONE)));
  }

  @Override
  public Text owner() {
    return appraisalOrNone().owner();
  }

  @Override
  public Idea owned(Text other) {
    Appraisal known = appraisalOrNone();
    return appraised(known.told(known.have(), known.need(), other, known.story()));
  }
}
