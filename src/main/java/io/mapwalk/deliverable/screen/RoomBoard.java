package io.mapwalk.deliverable.screen;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.StageFeelings;
import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.RoomView;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Action;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Insight;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map: a column a stage, a row a lane, the emotion line across, and what follows beneath. */
final class RoomBoard {

  private final Messages messages;
  private final JourneyMap map;
  private final Optional<Handle> here;
  private final HtmlWriter html;
  private final RoomLanes lanes;
  private final List<Stage> stages;
  private final StageFeelings feelings;

  RoomBoard(Messages messages, RoomView view, HtmlWriter html) {
    this.messages = messages;
    this.map = view.map();
    this.here = view.here();
    this.html = html;
    this.lanes = new RoomLanes(map, messages);
    this.stages = map.stages();
    this.feelings = StageFeelings.of(map);
  }

  void write() {
    if (stages.isEmpty()) {
      html.element("p", say("no-stages"), "nothing");
    } else {
      html.open("div", "grid").with("style", "--stages: " + stages.size());
      heads();
      line();
      lanes.lanes().shown().forEach(this::lane);
      html.close();
    }
    beneath("unsorted", lanes.unsorted());
    beneath("insights", lanes.ofTheWhole(Insight.class));
    beneath("decisions", decisions());
    beneath("questions", lanes.ofTheWhole(OpenQuestion.class));
    beneath("actions", actions());
  }

  private void heads() {
    html.element("div", "", "corner");
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      OptionalInt score = feelings.score(stage.id());
      String look = score.isPresent() ? " " + RoomLine.look(score.getAsInt()) : "";
      String talk = here.filter(stage.id()::equals).isPresent() ? " here" : "";
      html.open("h2", "stage" + look + talk).with("data-key", stage.id() + stage.text().value());
      html.element("b", Integer.toString(i + 1));
      html.element("span", stage.text().value());
      html.close();
    }
  }

  private void line() {
    List<SentimentLine> lines = feelings.lines();
    if (lines.isEmpty()) {
      return;
    }
    html.open("div", "label axis");
    html.element("span", messages.score(2));
    html.open("div");
    for (int i = 0; i < lines.size(); i++) {
      String name =
          map.find(Persona.class, lines.get(i).persona()).map(p -> p.text().value()).orElse("");
      html.element("p", name, lines.size() == 1 ? "persona" : "persona " + RoomLine.colour(i));
    }
    html.close();
    html.element("span", messages.score(-2));
    html.close();
    html.open("div", "across");
    new RoomLine(map, messages, html).write(lines);
    html.close();
  }

  private void lane(Lane lane) {
    List<List<Note>> cells = stages.stream().map(stage -> lanes.at(lane, stage)).toList();
    if (cells.stream().allMatch(List::isEmpty)) {
      return;
    }
    lanes.lanes().lineAbove(lane, messages).ifPresent(name -> html.element("p", name, "divide"));
    html.open("div", "label").open("h3").text(lanes.lanes().name(lane, messages)).close().close();
    for (List<Note> cell : cells) {
      html.open("ul", "cell", "lane-" + look(lane));
      cell.forEach(note -> note.write(html));
      html.close();
    }
  }

  // A lane of the room's own has a key of the room's own.
  private static String look(Lane lane) {
    return Lane.ACTIONS.equals(lane) ? "actions" : Lane.EMOTIONS.equals(lane) ? "emotions" : "any";
  }

  private void beneath(String name, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.open("section", "beneath");
    html.element("h3", say(name));
    html.open("ul");
    notes.forEach(note -> note.write(html));
    html.close();
    html.close();
  }

  private List<Note> decisions() {
    return map.all(Decision.class).stream()
        .map(d -> Note.of(d.id(), "", d.text().value()).with(whoAndWhen(d.owner(), d.due())))
        .toList();
  }

  private List<Note> actions() {
    return map.all(Action.class).stream()
        .map(
            action ->
                Note.of(action.id(), "", action.text().value())
                    .with(whoAndWhen(action.owner(), action.due())))
        .toList();
  }

  private String whoAndWhen(Text who, Optional<LocalDate> due) {
    return Stream.of(who.value(), due.map(messages::day).orElse(""))
        .filter(said -> !said.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private String say(String name, Object... arguments) {
    return messages.text("deliverable.screen." + name, arguments);
  }
}
