package io.mapwalk.deliverable.handout;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.form.FormLanes;
import io.mapwalk.deliverable.html.HtmlWriter;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All sheets of a map in one document: each begins on a page of its own. */
final class Sheets {

  private static final String STYLE = "sheets.css";
  private static final String PAGE =
      """
      @page { size: %s; margin: %dmm; }
      :root { font-size: %.1fpt; --width: %dmm; --height: %dmm; --label: %dmm; }
      """;

  private final JourneyMap map;
  private final Messages messages;
  private final PaperSize paper;
  private final LocalDate day;

  Sheets(JourneyMap map, Messages messages, PaperSize paper, LocalDate day) {
    this.map = map;
    this.messages = messages;
    this.paper = paper;
    this.day = day;
  }

  /** The document, for these pairs. */
  String html(List<List<Stage>> pairs) {
    String title = messages.text("deliverable.handout.document", map.header().text().value());
    HtmlWriter html = new HtmlWriter(messages.locale().toLanguageTag(), title, style());
    Sheet sheet = new Sheet(map, messages, paper, day, html);
    PersonaPage persona = new PersonaPage(sheet);
    List<Persona> personas = map.personas();
    personas.forEach(known -> persona.write(Optional.of(known)));
    if (personas.isEmpty()) {
      persona.write(Optional.empty());
    }
    wall(sheet);
    for (int pair = 1; pair <= pairs.size(); pair++) {
      pair(sheet, pair, pairs.get(pair - 1));
    }
    new BallotPage(sheet).write();
    new LegendPage(sheet).write();
    return html.finish();
  }

  private void wall(Sheet sheet) {
    List<Stage> stages = map.stages();
    Grid grid = new Grid(sheet, false);
    for (List<Stage> across : Balanced.atMost(stages, paper.columns())) {
      for (List<Lane> down : Balanced.atMost(WallLanes.of(map), grid.rowsOnAPage())) {
        String part =
            across.size() == stages.size()
                ? sheet.say("map-hint")
                : sheet.say("map-part", number(across.get(0)), number(last(across)), stages.size());
        sheet.begin("map", map.header().text().value(), part);
        grid.write(across, down);
        sheet.end();
      }
    }
  }

  private void pair(Sheet sheet, int pair, List<Stage> stages) {
    Grid grid = new Grid(sheet, true);
    for (List<Stage> across : Balanced.atMost(stages, paper.columns())) {
      for (List<Lane> down : Balanced.atMost(FormLanes.of(map), grid.rowsOnAPage())) {
        sheet.begin("pair", sheet.say("pair", pair), sheet.say("pair-hint"));
        sheet.html().open("p", "names").element("span", sheet.say("pair-names"));
        sheet.html().open("span", "line").close().close();
        grid.write(across, down);
        sheet.end();
      }
    }
  }

  private int number(Stage stage) {
    return map.stages().indexOf(stage) + 1;
  }

  private static <E> E last(List<E> list) {
    return list.get(list.size() - 1);
  }

  private String style() {
    String page =
        String.format(
            Locale.ROOT,
            PAGE,
            paper.css(),
            PaperSize.MARGIN,
            paper.scale() / 10.0,
            paper.innerWidth(),
            // A page as high as the paper would spill an empty one where it is rounded.
            paper.innerHeight() - 1,
            paper.labelWidth());
    try (InputStream css = Sheets.class.getResourceAsStream(STYLE)) {
      if (css == null) {
        throw new IllegalStateException(STYLE);
      }
      return page + new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
