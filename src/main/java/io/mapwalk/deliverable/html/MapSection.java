package io.mapwalk.deliverable.html;

import io.mapwalk.analysis.SentimentLine;
import io.mapwalk.analysis.StageFeelings;
import io.mapwalk.deliverable.board.BoardCells;
import io.mapwalk.deliverable.board.Entry;
import io.mapwalk.deliverable.drawing.Drawing;
import io.mapwalk.deliverable.drawing.Figures;
import io.mapwalk.deliverable.drawing.LineArt;
import io.mapwalk.deliverable.drawing.SvgPicture;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The map: a column a stage, a row a lane. It is written as tables of at most so many stages as one
 * sheet of A3 takes, for paper ends where a stage does; on a screen the tables lie side by side as
 * one, and the line goes on from one to the next.
 */
final class MapSection {

  private static final int MOST_ON_PAPER = 9;
  private static final double LETTER = 13;
  private static final double USUAL_WIDTH = 1100;
  private static final double STAGE_WIDTH = 190;

  private final Page page;
  private final JourneyMap map;
  private final HtmlWriter html;
  private final List<Stage> stages;
  private final StageFeelings feelings;
  private final BoardCells cells;
  private final MapLanes names;
  private final List<Lane> lanes;
  private final double stageWidth;
  private final LineArt line;
  private int row;

  MapSection(Page page) {
    this.page = page;
    this.map = page.map();
    this.html = page.html();
    this.stages = map.stages();
    this.feelings = StageFeelings.of(map);
    this.cells = new BoardCells(map, page.messages());
    this.names = new MapLanes(map);
    this.lanes = cells.lanes();
    this.stageWidth = Math.max(STAGE_WIDTH, USUAL_WIDTH / Math.max(1, stages.size()));
    this.line = new LineArt(map, page.messages(), stageWidth * stages.size(), LETTER);
  }

  void write() {
    page.section("map", page.doc("journey"));
    if (stages.isEmpty()) {
      html.element("p", page.say("no-stages")).close();
      return;
    }
    new Filters(page).write();
    legend();
    html.open("div", "map").with("tabindex", "0").with("role", "region");
    html.with("aria-labelledby", "map-head").with("style", "--stages: " + stages.size());
    int parts = (stages.size() + MOST_ON_PAPER - 1) / MOST_ON_PAPER;
    int from = 0;
    for (int part = 0; part < parts; part++) {
      int to = from + (stages.size() - from + parts - part - 1) / (parts - part);
      part(from, to);
      from = to;
    }
    html.close().close();
  }

  private void legend() {
    List<String> marks = new ArrayList<>();
    if (map.touchpoints().stream().anyMatch(step -> step.moment())) {
      marks.add(page.doc("legend"));
    }
    List<SentimentLine> lines = feelings.lines();
    if (!marks.isEmpty() || lines.size() > 1) {
      html.open("p", "legend").text(String.join(" ", marks));
      for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
        String name =
            map.find(Persona.class, lines.get(i).persona()).map(p -> p.text().value()).orElse("");
        html.text(" ").element("span", name, "who", "p" + i % 4);
      }
      html.close();
    }
  }

  private void part(int from, int to) {
    row = 1;
    html.open("table", "part");
    html.open("thead").open("tr");
    label(from, page.messages().text("deliverable.excel.stage"), "corner").close();
    for (int i = from; i < to; i++) {
      stage(i);
    }
    html.close().close().open("tbody");
    for (Lane lane : lanes) {
      names.lineAbove(lane, page.messages()).ifPresent(name -> divide(from, to, name));
      if (lane.equals(Lane.EMOTIONS)) {
        line(from, to);
      }
      lane(lane, from, to);
    }
    html.close().close();
  }

  private void stage(int index) {
    Stage stage = stages.get(index);
    html.open("th", "stage", look(stage)).with("scope", "col").with("id", stage.id().value());
    at(index, 1);
    html.element("b", Integer.toString(index + 1)).text(" " + stage.text().value());
    page.aside(stage.phase().value());
    html.close();
  }

  // The colour of how it feels there on the whole.
  private String look(Stage stage) {
    OptionalInt score = feelings.score(stage.id());
    return score.isPresent() ? "s" + (score.getAsInt() + 2) : "unknown";
  }

  private void lane(Lane lane, int from, int to) {
    List<List<Entry>> all =
        stages.subList(from, to).stream().map(stage -> cells.at(lane, stage)).toList();
    // The line says it all where nobody found a word for it.
    if (lane.equals(Lane.EMOTIONS) && stages.stream().allMatch(s -> cells.at(lane, s).isEmpty())) {
      return;
    }
    row++;
    html.open("tr", all.stream().allMatch(List::isEmpty) ? "vacant" : "told");
    label(from, names.name(lane, page.messages()), "lane").close();
    for (int i = from; i < to; i++) {
      html.open("td");
      at(i, 1);
      if (!all.get(i - from).isEmpty()) {
        html.open("ul");
        all.get(i - from).forEach(this::entry);
        html.close();
      }
      html.close();
    }
    html.close();
  }

  private void entry(Entry entry) {
    html.open("li", "note", entry.kind().name().toLowerCase(Locale.ROOT));
    if (entry.kind() == Entry.Kind.STEP || entry.kind() == Entry.Kind.MOMENT) {
      html.with("id", entry.id().value());
    }
    page.marks().at(html, entry.at());
    if (!entry.number().isEmpty()) {
      html.element("b", entry.number()).text(" ");
    }
    if (entry.kind() == Entry.Kind.MOMENT) {
      html.text(page.doc("moment") + " ");
    }
    html.element("span", entry.text(), "words");
    page.aside(page.dotted(entry.asides().toArray(String[]::new)));
    html.close();
  }

  private void divide(int from, int to, String name) {
    row++;
    html.open("tr", "divide");
    html.open("th", from == 0 ? "line" : "line again").with("scope", "rowgroup");
    html.with("colspan", Integer.toString(to - from + 1)).with("style", "--r: " + row);
    html.text(name).close().close();
  }

  private void line(int from, int to) {
    if (line.isEmpty()) {
      return;
    }
    row++;
    Drawing drawing = line.drawing(line.usualHeight());
    html.open("tr", "curve");
    label(from, "", "lane axis");
    html.element("span", names.name(Lane.EMOTIONS, page.messages()), "sr");
    for (int score = 2; score >= -2; score--) {
      double down = line.top() + (2 - score) * line.step(drawing.height());
      html.open("span", "level").with("aria-hidden", "true");
      html.with("style", "top: " + Figures.of(100 * down / drawing.height()) + "%");
      html.text(page.messages().score(score)).close();
    }
    html.close();
    html.open("td").with("colspan", Integer.toString(to - from));
    at(from, to - from);
    SvgPicture.inline(
        drawing, "line-" + (from + 1), from * stageWidth, (to - from) * stageWidth, html);
    html.close().close();
  }

  private HtmlWriter label(int from, String name, String look) {
    boolean heading = look.equals("corner");
    html.open("th", from == 0 ? look : look + " again").with("scope", heading ? "col" : "row");
    html.with("style", "--r: " + row + "; --c: 1");
    return html.text(name);
  }

  private void at(int stage, int width) {
    html.with("style", "--r: " + row + "; --c: " + (stage + 2) + "; --n: " + width);
  }
}
