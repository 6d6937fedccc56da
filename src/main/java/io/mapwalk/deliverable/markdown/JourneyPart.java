package io.mapwalk.deliverable.markdown;

import io.mapwalk.deliverable.mermaid.MermaidWays;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Emotion;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Link;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The journey itself: a section a stage, with its touchpoints as rows. */
final class JourneyPart implements Part {

  private final JourneyMap map;
  private final MapNames names;
  private final List<Lane> shown;

  JourneyPart(JourneyMap map, MapNames names) {
    this.map = map;
    this.names = names;
    this.shown = new MapLanes(map).shown();
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
    List<Column> columns = columns();
    for (Stage stage : stages) {
      stage(stage, columns, lanes, out);
      lanes.beneath(stage, out);
    }
    lanes.awaited(out);
    links(out);
  }

  private void stage(Stage stage, List<Column> columns, LanesPart lanes, MarkdownWriter out) {
    out.heading(3, Words.of(stage.text()));
    String dot = names.say("dot");
    Words about =
        HeadPart.labelled(
            names, names.lane(Lane.GOALS, "customer-goal"), words(stage.customerGoal()));
    about.then(
        dot, HeadPart.labelled(names, names.say("business-goal"), words(stage.businessGoal())));
    about.then(dot, HeadPart.labelled(names, names.say("owner"), words(stage.owner())));
    about.then(
        dot,
        HeadPart.labelled(
            names, names.say("process"), Words.of(stage.process().map(names::name).orElse(""))));
    about.then(dot, HeadPart.labelled(names, names.say("phase"), words(stage.phase())));
    about.then(
        dot, HeadPart.labelled(names, names.lane(Lane.EMOTIONS, "feeling"), feelings(stage.id())));
    out.paragraph(about);
    lanes.above(stage, out);
    out.table(
        columns.stream().map(Column::heading).toList(),
        map.touchpoints(stage.id()).stream()
            .map(step -> columns.stream().map(column -> column.cell().apply(step)).toList())
            .toList());
  }

  /** A column of the table of a stage. */
  private record Column(String heading, Function<Touchpoint, Words> cell) {}

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(names.say("number"), step -> Words.of(names.number(step.id()))));
    columns.add(new Column(names.lane(Lane.ACTIONS, "touchpoint"), this::happening));
    add(columns, Lane.CHANNELS, "channels", this::channels);
    add(columns, Lane.EMOTIONS, "feeling", step -> feelings(step.id()));
    add(columns, Lane.PAINS, "pains", this::pains);
    add(columns, Lane.OWNER, "owner", step -> Words.of(step.owner()));
    return columns;
  }

  // What the room has hidden is no column either, nor is what nothing is known of anywhere.
  private void add(
      List<Column> columns, Lane lane, String heading, Function<Touchpoint, Words> cell) {
    if (shown.contains(lane)
        && map.touchpoints().stream().anyMatch(t -> !cell.apply(t).isEmpty())) {
      columns.add(new Column(names.lane(lane, heading), cell));
    }
  }

  private Words channels(Touchpoint touchpoint) {
    return Words.of(
        touchpoint.channels().stream()
            .map(names.messages()::channel)
            .collect(Collectors.joining(names.say("comma"))));
  }

  private Words pains(Touchpoint touchpoint) {
    Words pains = Words.none();
    map.at(PainPoint.class, touchpoint.id())
        .forEach(pain -> pains.then("\n", Words.of(pain.text())));
    return pains;
  }

  private Words happening(Touchpoint touchpoint) {
    Words words = Words.of(touchpoint.text());
    if (touchpoint.kind() != TouchpointKind.ACTION) {
      words.plain(" ").emphasis(names.say("kind", names.name(touchpoint.kind())));
    }
    return touchpoint.moment() ? words.plain(" ").strong(names.say("moment")) : words;
  }

  private Words feelings(Handle place) {
    Words words = Words.none();
    boolean several = map.personas().size() > 1;
    for (Persona persona : map.personas()) {
      Optional<Words> feeling = map.emotion(place, persona.id()).map(this::feeling);
      if (feeling.isPresent() && !feeling.get().isEmpty()) {
        String name = several ? names.say("label", persona.text().value()) : "";
        words.then("\n", Words.of(name).then(" ", feeling.get()));
      }
    }
    return words;
  }

  private Words feeling(Emotion emotion) {
    String word = emotion.word().value();
    if (emotion.score().isEmpty()) {
      return Words.of(word);
    }
    int score = emotion.score().getAsInt();
    return Words.of(word.isEmpty() ? names.score(score) : names.score(score, word));
  }

  private void links(MarkdownWriter out) {
    List<Link> links = new ArrayList<>(map.all(Link.class));
    if (links.isEmpty()) {
      return;
    }
    out.heading(3, Words.of(names.say("links")));
    out.fence("mermaid", new MermaidWays().text(map));
    for (Link link : links) {
      Words words = names.place(Optional.of(link.from()));
      words.then(names.say("leads-to"), names.place(Optional.of(link.to())));
      out.item(words.then(names.say("dash"), words(link.text())));
    }
  }

  private static Words words(Text text) {
    return Words.of(text);
  }
}
