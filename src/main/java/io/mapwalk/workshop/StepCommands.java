package io.mapwalk.workshop;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.change.SessionChange.MoveSession;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.workshop.answer.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out the commands that go to another prompt without an answer. */
final class StepCommands {

  private final Messages messages;
  private final Standing standing;
  private final ClockWatch watch;

  StepCommands(Messages messages, Standing standing, ClockWatch watch) {
    this.messages = messages;
    this.standing = standing;
    this.watch = watch;
  }

  Turn back(JourneyMap map, Session session, Route route, Optional<Route.Stop> stop) {
    if (session.status() == SessionStatus.FINISHED) {
      return moved(map, session.inStatus(SessionStatus.RUNNING), List.of());
    }
    Optional<Handle> stage = standing.neighbour(map, session, -1);
    if (stage.isPresent()) {
      return moved(map, standing.pointing(session, stage), List.of());
    }
    Optional<Route.Stop> before = stop.flatMap(route::before);
    while (before.filter(idle -> idle.isIdle(map)).isPresent()) {
      before = before.flatMap(route::before);
    }
    Route.Stop found = before.orElseThrow(() -> new Refused("workshop.at-the-beginning"));
    Session there = standing.to(map, standing.leaving(session, stop), found, false);
    return moved(map, standing.atLastStage(map, there, found), List.of());
  }

  Turn skip(JourneyMap map, Session session, Route route, Optional<Route.Stop> stop) {
    if (session.status() == SessionStatus.FINISHED) {
      throw new Refused("workshop.finished");
    }
    Route.Stop next =
        (stop.isEmpty() ? route.first() : stop.flatMap(route::nextStep))
            .orElseThrow(() -> new Refused("workshop.at-the-end"));
    return moved(
        map,
        standing.to(map, standing.leaving(session, stop), next, true),
        List.of(new Said(Tone.ECHO, messages.text("workshop.echo.skipped", next.step().title()))));
  }

  Turn go(JourneyMap map, Session session, Route route, String rest) {
    if (rest.isEmpty()) {
      throw new Refused("workshop.usage.go");
    }
    Route.Stop there =
        route.find(rest, messages).orElseThrow(() -> new Refused("workshop.no-such-step", rest));
    Session running = session.inStatus(SessionStatus.RUNNING);
    Session left = standing.leaving(running, route.current(session));
    return moved(map, standing.to(map, left, there, false), List.of());
  }

  private Turn moved(JourneyMap map, Session session, List<Said> said) {
    return moved(map, session, said, messages.text("workshop.sentence.move"), new Effect.None());
  }

  /** A turn in which only the session changes; what its clock has to say is said too. */
  Turn moved(JourneyMap map, Session session, List<Said> said, String sentence, Effect effect) {
    Draft draft = new Draft(map, Optional.empty(), messages);
    watch.warn(draft, map.find(Session.class, session.id()).orElseThrow(), session);
    List<Said> all = new ArrayList<>(said);
    all.addAll(draft.said());
    MoveSession move = new MoveSession(session);
    return new Turn(map.apply(move), List.of(move), sentence, all, effect);
  }
}
