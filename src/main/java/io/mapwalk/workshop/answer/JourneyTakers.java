package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.RateTouchpoint;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.catalogue.Catalogue;
import io.mapwalk.workshop.template.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The takers of what happens on the journey: touchpoints, lanes and feelings. */
final class JourneyTakers {

  private final Map<Answer, AnswerTaker> takers;
  private final Catalogue catalogue;

  JourneyTakers(Map<Answer, AnswerTaker> takers, Catalogue catalogue) {
    this.takers = takers;
    this.catalogue = catalogue;
  }

  /** Puts its takers among the others. */
  void register() {
    touchpoints();
  }

  private void touchpoints() {
    ActionsWalk walk = new ActionsWalk(catalogue);
    takers.put(Answer.ACTIONS, walk);
    takers.put(Answer.CAPTURE, new CaptureTaker(walk));
    takers.put(Answer.THOUGHTS, new CardWalk(Lane.THOUGHTS));
    takers.put(Answer.QUESTIONS, new CardWalk(Lane.QUESTIONS));
    takers.put(Answer.BACKSTAGE, new CardWalk(Lane.BACKSTAGE));
    takers.put(Answer.LANE, new CardWalk());
    takers.put(Answer.ROW, StageSweep.ofLane());
    takers.put(Answer.LINKS, new LinksTaker());
    takers.put(Answer.SCORES, new ScoreSweep());
    ChannelLane channels = new ChannelLane(catalogue);
    takers.put(
        Answer.CHANNELS,
        new TouchpointSweep(
            channels,
            scene ->
                Shown.numbered(
                    scene,
                    t ->
                        String.join(
                            ", ",
                            t.channels().stream().map(c -> scene.messages().channel(c)).toList())),
            channels));
    takers.put(Answer.OWNERS, owners(catalogue));
    takers.put(Answer.CONTACTS, new ContactsTaker());
    takers.put(Answer.PROCESSES, new ProcessesTaker());
    takers.put(
        Answer.MOMENTS,
        new HandlesTaker(
            (draft, line) -> new Places(draft.map()).touchpoints(line),
            map ->
                map.touchpoints().stream().filter(Touchpoint::moment).map(Touchpoint::id).toList(),
            JourneyTakers::moment,
            scene -> Shown.numbered(scene, t -> t.moment() ? "★" : "")));
    takers.put(
        Answer.RATINGS,
        ListTaker.ofPairs(
            (scene, draft, pair) -> {
              Handle place = new Places(draft.map()).touchpoint(pair.name());
              List<OptionalInt> rated = pair.numbers();
              draft.apply(new RateTouchpoint(place, rated.get(0), rated.get(1)));
              draft.touched(place);
              draft.echo("workshop.echo.rating", Shown.words(draft, place), pair.value());
            },
            scene ->
                Shown.numbered(
                    scene,
                    t ->
                        t.importance().isEmpty() && t.quality().isEmpty()
                            ? ""
                            : Shown.digits(t.importance()) + "/" + Shown.digits(t.quality()))));
    takers.put(Answer.FEELINGS, new FeelingsTaker(catalogue));
  }

  /** Fills who owns each touchpoint. */
  static AnswerTaker owners(Catalogue catalogue) {
    OwnerLane owners = new OwnerLane(catalogue);
    return new TouchpointSweep(
        owners, scene -> Shown.numbered(scene, t -> t.owner().value()), owners);
  }

  /** Marks a touchpoint as a moment of truth, or takes the mark away. */
  static void moment(Scene scene, Draft draft, Handle place, boolean marked) {
    draft.apply(new MarkMoment(place, marked));
    draft.touched(place);
    draft.echo(
        marked ? "workshop.echo.moment" : "workshop.echo.no-moment",
        Scene.inWords(draft.map(), Optional.of(place), scene.messages()));
  }
}
