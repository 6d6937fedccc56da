package io.mapwalk.workshop;

import io.mapwalk.journey.AgendaMinutes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Says when a session must end, and by how much it would be late if all went by plan. */
final class EndClock {

  private final Messages messages;
  private final ZoneId zone;

  /**
   * @param messages the sentences
   * @param zone where the room is
   */
  EndClock(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /** The time of day in the room. */
  String at(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
  }

  /** When it must end, and how many minutes too many are planned; blank where nobody said. */
  String ends(Session session, Instant now) {
    return session
        .ends()
        .map(
            end -> {
              int over = over(session, end, now);
              return over < 1
                  ? messages.text("workshop.clock.ends", at(end))
                  : messages.text("workshop.clock.ends-over", at(end), over);
            })
        .orElse("");
  }

  /** The minutes still to come by plan, from 0. */
  static int toCome(Session session) {
    return AgendaMinutes.of(session.agenda()).toCome(session.progress().step());
  }

  /**
   * The minutes until the end as one reads them off the clock on the wall; less than 0 where it has
   * passed.
   */
  static int left(Instant end, Instant now) {
    return (int)
        Duration.between(now.truncatedTo(ChronoUnit.MINUTES), end.truncatedTo(ChronoUnit.MINUTES))
            .toMinutes();
  }

  /**
   * The minutes by which it would end late if what is still to come took as long as planned; 0
   * where it would not.
   */
  static int over(Session session, Instant end, Instant now) {
    return Math.max(0, toCome(session) - left(end, now));
  }
}
