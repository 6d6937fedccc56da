package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.mermaid.MermaidWays;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/** The journey itself: a section a stage, with its touchpoints as rows. */
final class JourneyPart implements Part {

  // The lanes that are columns of the table of a stage.
  private static final List<Lane> COLUMNS =
      List.of(Lane.CHANNELS, Lane.EMOTIONS, Lane.PAINS, Lane.OWNER);

  private final JourneyMap map;
  private final MapNames names;
  private final List<Lane> shown;
  private final JourneyTellings tellings;

  JourneyPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
    this.shown = new MapLanes(names.map()).shown();
    this.tellings = new JourneyTellings(names);
  }

  @Override
  public void write(MarkdownWriter out) {
    List<Stage> stages = map.stages();
    if (stages.isEmpty()) {
      return;
    }
    out.heading(2, Words.of(names.say("journey")));
    if (map.touchpoints().stream().anyMatch(Touchpoint::moment)) {
      out.paragraph(Words.of(names.say("legend")));
    }
    LanesPart lanes = new LanesPart(map, names);
    for (Stage stage : stages) {
      stage(stage, lanes, out);
      lanes.beneath(stage, out);
    }
    lanes.awaited(out);
    links(out);
  }

  private void stage(Stage stage, LanesPart lanes, MarkdownWriter out) {
    out.heading(3, tellings.stage().heading(stage));
    out.paragraph(tellings.stage().besides(stage, names));
    lanes.above(stage, out);
    Telling telling = tellings.touchpoint();
    List<String> heads = new ArrayList<>();
    heads.add(names.say("number"));
    heads.addAll(telling.heads());
    List<List<Words>> rows = new ArrayList<>();
    for (Touchpoint touchpoint : map.touchpoints(stage.id())) {
      List<Words> row = new ArrayList<>();
      row.add(Words.of(names.number(touchpoint.id())));
      row.addAll(telling.row(touchpoint, names));
      for (int i = 0; i < COLUMNS.size() && !names.whole(); i++) {
        // What the room has hidden is no column either.
        if (!shown.contains(COLUMNS.get(i))) {
          row.set(i + 2, Words.none());
        }
      }
      rows.add(row);
    }
    out.table(heads, rows);
  }

  private void links(MarkdownWriter out) {
    List<Link> links = new ArrayList<>(map.all(Link.class));
    if (links.isEmpty()) {
      return;
    }
    out.heading(3, Words.of(names.say("links")));
    out.fence("mermaid", new MermaidWays().text(names.map()));
    new Teller(names, out).items(tellings.link(), links);
  }
}
