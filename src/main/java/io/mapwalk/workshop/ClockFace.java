package io.mapwalk.workshop;

import io.mapwalk.journey.AgendaMinutes;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Session.AgendaItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a prompt before what is asked for: the minutes of the step, the end, by how much
 * the room is late, and how much of the map is mere belief; in as many words as there is room for.
 */
final class ClockFace {

  private static final String DOT = " · ";

  private final Messages messages;
  private final EndClock end;

  ClockFace(Messages messages, EndClock end) {
    this.messages = messages;
    this.end = end;
  }

  /** The end alone, while nothing is planned yet. */
  List<String> ending(Session session) {
    return forms(Stream.of(end.ends(session, session.progress().at())));
  }

  /** The longest form first; the last two, for want of room, do without what is said of the end. */
  List<String> of(JourneyMap map, Session session) {
    Instant now = session.progress().at();
    String used = used(session, "workshop.clock.used");
    String bare = used(session, "workshop.clock.used-short");
    String ends = end.ends(session, now);
    String late =
        session
            .ends()
            .map(until -> EndClock.over(session, until, now))
            .filter(over -> over > 0)
            .map(over -> messages.text("workshop.clock.late", over))
            .orElse("");
    String share = share(map, "workshop.assumed");
    String belief = share(map, "workshop.assumed-short");
    return forms(
        Stream.of(
            joined(used, ends, share),
            joined(used, ends, belief),
            joined(used, late, belief),
            late.isEmpty() ? joined(used, belief) : "",
            joined(bare, late, belief),
            joined(bare, belief),
            bare));
  }

  private String used(Session session, String key) {
    String step = session.progress().step();
    Optional<AgendaItem> open = ClockWatch.item(session, step).filter(item -> item.minutes() > 0);
    int used = AgendaMinutes.of(session.agenda()).used(step);
    return open.map(item -> messages.text(key, used, item.minutes())).orElse("");
  }

  // How much of it is mere belief is before everyone's eyes all the time.
  private String share(JourneyMap map, String key) {
    AssumptionShare share = AssumptionShare.of(map);
    return share.statements() == 0 ? "" : messages.text(key, share.percent());
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
  }

  private static List<String> forms(Stream<String> forms) {
    return forms.filter(form -> !form.isBlank()).toList();
  }
}
