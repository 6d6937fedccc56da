package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.ToValidate;
import io.mapwalk.journey.element.Check;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.ParkedStatus;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Source;
import java.util.List;
import java.util.Optional;

/** What the workshop leaves beside the map: parking lot, evidence, who was there. */
final class RecordPart implements Part {

  private final JourneyMap map;
  private final MapNames names;

  RecordPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
  }

  @Override
  public void write(MarkdownWriter out) {
    parked(out);
    checks(out);
    sources(out);
    participants(out);
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

  private void checks(MarkdownWriter out) {
    List<ToValidate> all = ToValidate.of(map);
    if (all.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("checks")));
    for (ToValidate one : all) {
      Words words = Words.of(one.words(map, names.messages()));
      Optional<Check> check = one.check();
      words.then(names.say("dash"), Words.of(check.map(Check::owner).orElse(Text.EMPTY)));
      words.then(
          names.say("comma"), Words.of(check.flatMap(Check::due).map(names::day).orElse("")));
      out.item(words);
    }
  }

  private void sources(MarkdownWriter out) {
    List<Source> sources = map.all(Source.class);
    if (sources.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("evidence")));
    for (Source source : sources) {
      Words words = Words.of(source.text());
      words.then(names.say("dash"), Words.of(names.messages().about(source)));
      words.then(names.say("dash"), Words.none().link(source.link().value()));
      out.item(words);
      if (!source.finding().isBlank()) {
        out.subitem(Words.of(source.finding()));
      }
      if (source.statements() > 0) {
        out.subitem(Words.of(names.say("supports", source.statements())));
      }
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
