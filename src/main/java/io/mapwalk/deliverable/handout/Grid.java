package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import java.util.List;

/**
 * Stages across, rows down, and room to write where they meet. The rows share the height of the
 * page; where a cell holds more, its row grows and the rest goes on overleaf, under the same heads.
 */
final class Grid {

  /**
   * Millimetres for the title, the heads of the columns and the foot, at the usual size of type.
   */
  private static final int AROUND = 58;

  /** The least a row needs for writing by hand, in millimetres at the usual size of type. */
  private static final int LOWEST_ROW = 18;

  /** The same beneath a few lines in print. */
  private static final int LOWEST_ROW_WITH_KNOWN = 26;

  // Rows grow into whatever is left of the page, so more than this would only make it overflow.
  private static final int HIGHEST_ROW = 24;

  private static final int HIGHEST = 2;

  private final Sheet sheet;
  private final HtmlWriter html;
  private final Known known;
  private final MapLanes lanes;
  private final boolean showsKnown;

  /**
   * A grid.
   *
   * @param sheet where it is written
   * @param showsKnown whether the cells tell what the map holds already
   */
  Grid(Sheet sheet, boolean showsKnown) {
    this.sheet = sheet;
    this.html = sheet.html();
    this.known = new Known(sheet.map());
    this.lanes = new MapLanes(sheet.map());
    this.showsKnown = showsKnown;
  }

  /** How many rows a page has room for. */
  int rowsOnAPage() {
    PaperSize paper = sheet.paper();
    int lowest = showsKnown ? LOWEST_ROW_WITH_KNOWN : LOWEST_ROW;
    return room(paper) / (lowest * paper.scale() / 100);
  }

  private static int room(PaperSize paper) {
    return paper.innerHeight() - AROUND * paper.scale() / 100;
  }

  /** Writes it. */
  void write(List<Stage> stages, List<Lane> rows) {
    int height = Math.min(room(sheet.paper()) / rows.size(), HIGHEST_ROW);
    html.open("table", "grid");
    html.open("colgroup");
    html.empty("col", "label");
    stages.forEach(stage -> html.empty("col"));
    html.close();
    heads(stages);
    html.open("tbody");
    for (Lane lane : rows) {
      lanes.lineAbove(lane, sheet.messages()).ifPresent(name -> line(name, stages.size()));
      html.open("tr").with("style", "height:" + height + "mm");
      label(lane);
      stages.forEach(stage -> cell(stage, lane));
      html.close();
    }
    html.close();
    html.close();
  }

  // What divides a blueprint: the customer from the staff, and what is seen from what is not.
  private void line(String name, int stages) {
    html.open("tr", "line");
    html.open("td").with("colspan", String.valueOf(stages + 1)).text(name).close();
    html.close();
  }

  private void heads(List<Stage> stages) {
    html.open("thead");
    html.open("tr");
    html.open("td", "corner").close();
    for (Stage stage : stages) {
      html.open("th").with("scope", "col");
      html.element("span", stage.id().value(), "handle");
      html.element("span", stage.text().value(), "name");
      if (!stage.customerGoal().isBlank()) {
        html.element("span", stage.customerGoal().value(), "goal");
      }
      html.close();
    }
    html.close();
    html.close();
  }

  private void label(Lane lane) {
    html.open("th").with("scope", "row");
    html.element("span", lanes.name(lane, sheet.messages()), "name");
    if (lane.equals(Lane.EMOTIONS)) {
      for (int score = HIGHEST; score >= -HIGHEST; score--) {
        String word = sheet.messages().score(score);
        html.element("span", sheet.say("score", Sheet.signed(score), word), "ask");
      }
    } else {
      sheet
          .messages()
          .find("deliverable.handout.ask." + lane.key())
          .ifPresent(question -> html.element("span", question, "ask"));
    }
    html.close();
  }

  private void cell(Stage stage, Lane lane) {
    if (lane.equals(Lane.EMOTIONS)) {
      bands(stage);
      return;
    }
    html.open("td");
    List<Known.Entry> entries = showsKnown ? known.of(stage, lane) : List.of();
    if (!entries.isEmpty()) {
      html.open("ul");
      entries.forEach(this::entry);
      html.close();
      html.open("div", "room").close();
    }
    html.close();
  }

  // Five bands to mark a feeling in, the neutral one in the middle, so that a line can be drawn.
  private void bands(Stage stage) {
    html.open("td", "feelings");
    html.open("div", "bands");
    for (int score = HIGHEST; score >= -HIGHEST; score--) {
      html.open("div", score == 0 ? "zero" : "band");
      html.element("span", Sheet.signed(score), "scale");
      if (showsKnown) {
        html.text(" " + String.join("  ", known.feeling(stage, score)));
      }
      html.close();
    }
    html.close();
    html.close();
  }

  private void entry(Known.Entry entry) {
    html.open("li");
    if (!entry.handle().isEmpty()) {
      html.element("span", entry.handle(), "handle").text(" ");
    }
    html.text(entry.text());
    html.close();
  }
}
