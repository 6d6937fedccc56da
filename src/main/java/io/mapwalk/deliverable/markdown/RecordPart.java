package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import java.util.List;

/** What the workshop leaves beside the map, as letters tell it: parking lot, who was there. */
final class RecordPart {

  private final JourneyMap map;
  private final MapNames names;

  RecordPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  /** What was put off, whose it is and what becomes of it. */
  void parked(MarkdownWriter out) {
    List<ParkedPoint> points = map.all(ParkedPoint.class);
    if (points.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("parked")));
    for (ParkedPoint point : points) {
      Words words = Words.of(point.text()).then(names.say("dash"), Words.of(point.owner()));
      if (point.status() != ParkedStatus.OPEN) {
        words.plain(" ").emphasis(names.say("kind", names.name(point.status())));
      }
      out.item(words);
    }
  }

  /** Who was there. */
  void participants(MarkdownWriter out) {
    List<Participant> participants = map.all(Participant.class);
    if (participants.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("participants")));
    for (Participant participant : participants) {
      Words words = Words.of(participant.text());
      out.item(words.then(names.say("dash"), Words.of(participant.role())));
    }
  }
}
