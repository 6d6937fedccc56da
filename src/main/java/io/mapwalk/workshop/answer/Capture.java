package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.ElementChange.Assign;
import io.mapwalk.journey.change.TouchpointChange.MarkMoment;
import io.mapwalk.journey.change.TouchpointChange.SetChannels;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.workshop.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a line that says several things of one moment of the journey at once. A line of signs alone
 * is about the touchpoint just named.
 */
final class Capture {

  private final ChannelLane channels;
  private final OwnerLane owners;

  Capture(Catalogue catalogue) {
    this.channels = new ChannelLane(catalogue);
    this.owners = new OwnerLane(catalogue);
  }

  /** Takes a line said at a stage. */
  void take(Scene scene, Draft draft, Stage stage, String line) {
    Signs signs = Signs.read(line);
    Optional<Handle> named = justNamed(scene, draft);
    if (signs.areNone() || (signs.words().isEmpty() && named.isEmpty())) {
      ActionsWalk.touchpoint(scene, draft, stage, line);
      return;
    }
    Handle at =
        signs.words().isEmpty()
            ? named.orElseThrow()
            : ActionsWalk.touchpoint(scene, draft, stage, signs.words());
    Optional<Handle> place = Optional.of(at);
    List<String> marks =
        Stream.of(
                means(scene, draft, at, signs),
                feels(scene, draft, at, signs),
                owns(draft, at, signs))
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    if (signs.moment()) {
      draft.apply(new MarkMoment(at, true));
      marks.add("★");
    }
    draft.touched(at);
    if (!marks.isEmpty()) {
      draft.echo("workshop.echo.signs", draft.map().position(at), String.join(" · ", marks));
    }
    signs.quote().ifPresent(q -> Statements.card(scene, draft, Lane.THOUGHTS, q, place));
    signs.pains().forEach(pain -> Statements.pain(scene, draft, pain, place));
    signs.ideas().forEach(idea -> Statements.idea(scene, draft, idea, Optional.empty(), place));
    draft.touched(at);
  }

  private static Optional<Handle> justNamed(Scene scene, Draft draft) {
    return scene.here(draft).filter(id -> draft.map().find(Touchpoint.class, id).isPresent());
  }

  private Optional<String> means(Scene scene, Draft draft, Handle at, Signs signs) {
    if (signs.channels().isEmpty()) {
      return Optional.empty();
    }
    List<Text> all =
        new ArrayList<>(draft.map().find(Touchpoint.class, at).orElseThrow().channels());
    for (String name : signs.channels()) {
      Text channel = channels.channel(draft, name);
      if (!all.contains(channel)) {
        all.add(channel);
      }
    }
    draft.apply(new SetChannels(at, all));
    return Optional.of(
        all.stream().map(scene.messages()::channel).collect(Collectors.joining(", ")));
  }

  private static Optional<String> feels(Scene scene, Draft draft, Handle at, Signs signs) {
    if (signs.score().isEmpty()) {
      return Optional.empty();
    }
    Handle persona = Everyone.spokenOf(scene, draft);
    ScoreSweep.score(draft, at, persona, signs.score());
    int score = signs.score().getAsInt();
    return Optional.of(
        ScoreSweep.whose(draft, persona)
            + ScoreSweep.signed(score)
            + " "
            + scene.messages().score(score));
  }

  private Optional<String> owns(Draft draft, Handle at, Signs signs) {
    return signs
        .owner()
        .map(
            name -> {
              Text owner = owners.owner(draft, name);
              draft.apply(new Assign(at, owner));
              return owner.value();
            });
  }
}
