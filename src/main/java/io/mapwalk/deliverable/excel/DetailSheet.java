package io.mapwalk.deliverable.excel;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.excel.Styles.Place;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.Idea;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.MapHeader;
import io.mapwalk.journey.element.PainPoint;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Severity;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.journey.element.TouchpointKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map in full: touchpoints as columns under their stages, lanes as rows, the line beneath. */
final class DetailSheet {

  private static final int HEAD_PIXELS = 980;
  private static final double HIGHEST_FROZEN = 240;
  private static final String STAR = "\u2605 ";

  private final Book book;
  private final JourneyMap map;
  private final Track track;
  private final SheetWriter writer;
  // The rows before which a page may end.
  private final List<Integer> joints = new ArrayList<>();
  private int row;

  DetailSheet(Book book) {
    this.book = book;
    this.map = book.map();
    this.track = Track.ofTouchpoints(map, book.options().paper());
    this.writer = book.repeating("detailed", Colour.STEEL);
  }

  /**
   * Writes it.
   *
   * @return the line on it, if any feeling is known
   */
  Optional<EmotionChart.Source> write() {
    writer.column(Track.LABEL, Track.LABEL_PIXELS);
    for (int column = Track.FIRST; column <= track.last(); column++) {
      writer.column(column, track.columnPixels());
    }
    head();
    int headings = row;
    Lanes lanes = new Lanes(book, track);
    headings(lanes);
    int frozen = row;
    lanes.beneath().forEach(this::lane);
    joints.add(row);
    Optional<EmotionChart.Source> line = Optional.empty();
    if (lanes.showsFeelings()) {
      FeelingLanes feelings = new FeelingLanes(book, track, writer);
      row = feelings.write(row, frozen - 1);
      line = feelings.source();
    }
    foot();
    writer.finish();
    freeze(frozen);
    paper(headings, frozen - 1);
    return line;
  }

  private void head() {
    MapHeader header = map.header();
    across(
        Look.BYLINE,
        Optional.of(header.id()),
        Stream.of(
                header.client().value(),
                header.project().value(),
                book.messages().name(header.kind()),
                book.wording().day(book.today()),
                assumptions())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("  \u00B7  ")));
    writer.fit(0, 24);
    across(Look.HEADLINE, Optional.of(header.id()), header.text().value().replace('\n', ' '));
    for (Persona persona : map.personas()) {
      across(Look.LEAD, Optional.of(persona.id()), book.wording().introduced(persona));
    }
    across(Look.LEAD, Optional.of(JourneyMap.SCOPE), book.wording().scope());
    across(Look.LEAD, Optional.of(JourneyMap.OBJECTIVE), book.wording().goal());
    writer.fit(row++, 8);
  }

  private String assumptions() {
    AssumptionShare share = AssumptionShare.of(map);
    return share.statements() == 0 ? "" : book.say("assumptions", share.percent());
  }

  private void across(Look look, Optional<Handle> of, String text) {
    if (text.isBlank()) {
      return;
    }
    // The first columns come again on every page, and half a title would come with them.
    boolean oneWide =
        Paper.across(book.options().paper()) / track.millimetres() >= Track.SMALLEST_SCALE;
    int first = oneWide ? Track.LABEL : Track.FIRST;
    int last = first;
    while (writer.width(first, last) < HEAD_PIXELS) {
      last++;
    }
    writer.span(row, first, last, Tile.shortened(text), "", look, Place.INSIDE);
    if (of.isPresent()) {
      writer.whose(row, first, of.get());
    }
    row++;
  }

  private void headings(Lanes lanes) {
    phases();
    writer.text(row, Track.LABEL, book.say("stage"), Look.LABEL);
    int index = 0;
    for (Stage stage : map.stages()) {
      Track.Span span = track.of(stage);
      Look look = index++ % 2 == 0 ? Look.STAGE : Look.STAGE_OTHER;
      String name = Tile.shortened(stage.text().value());
      writer.span(row, span.first(), span.last(), name, "", look, Place.INSIDE);
      writer.whose(row, span.first(), stage.id());
    }
    writer.fit(row++, 26);
    lanes.above().forEach(this::lane);
    writer.text(row, Track.LABEL, book.wording().lane(Lane.ACTIONS, "touchpoint"), Look.LABEL);
    for (int i = 0; i < track.stops().size(); i++) {
      step(Track.FIRST + i, track.stops().get(i).touchpoint());
    }
    row++;
  }

  private void step(int column, Optional<Touchpoint> touchpoint) {
    if (touchpoint.isEmpty()) {
      writer.text(row, column, "\u2013", Look.STEP);
      return;
    }
    Touchpoint step = touchpoint.get();
    String note = step.kind() == TouchpointKind.ACTION ? "" : book.messages().name(step.kind());
    String text =
        (step.moment() ? STAR : "") + sign(step.kind()) + Tile.shortened(step.text().value());
    Look look = step.moment() ? Look.STEP_MOMENT : Look.STEP;
    writer.text(row, column, text, note, look, Place.INSIDE);
    writer.whose(row, column, step.id());
  }

  private static String sign(TouchpointKind kind) {
    return switch (kind) {
      case ACTION -> "";
      case QUESTION -> "? ";
      case DECISION -> "\u25C7 ";
    };
  }

  private void phases() {
    List<Stage> stages = map.stages();
    if (stages.stream().allMatch(stage -> stage.phase().isBlank())) {
      return;
    }
    for (int i = 0; i < stages.size(); ) {
      int end = i;
      while (end + 1 < stages.size() && stages.get(end + 1).phase().equals(stages.get(i).phase())) {
        end++;
      }
      writer.span(
          row,
          track.of(stages.get(i)).first(),
          track.of(stages.get(end)).last(),
          Tile.shortened(stages.get(i).phase().value()),
          "",
          Look.PHASE,
          Place.INSIDE);
      writer.whose(row, track.of(stages.get(i)).first(), stages.get(i).id());
      i = end + 1;
    }
    row++;
  }

  private void lane(Tile.Lane lane) {
    joints.add(row);
    lane.above().ifPresent(this::line);
    int top = row;
    for (List<Tile> tiles : lane.rows()) {
      blanks(row, row == top);
      for (Tile tile : tiles) {
        Place place = new Place(row == top, track.begins(tile.span().first()));
        writer.span(
            row,
            tile.span().first(),
            tile.span().last(),
            tile.text(),
            tile.note(),
            tile.look(),
            place);
        writer.whose(row, tile.span().first(), tile.of());
      }
      writer.fit(row++, 20);
    }
    writer.text(top, Track.LABEL, lane.label(), Look.LABEL);
    writer.join(top, row - 1, Track.LABEL);
  }

  // A line of a blueprint crosses all columns; its name stands where it begins.
  private void line(String name) {
    writer.span(row, Track.LABEL, track.last(), name, "", Look.LINE, Place.INSIDE);
    writer.fit(row++, 16);
  }

  private void blanks(int at, boolean laneTop) {
    for (int column = Track.FIRST; column <= track.last(); column++) {
      writer.blank(at, column, Look.PLAIN, new Place(laneTop, track.begins(column)));
    }
  }

  private void foot() {
    writer.fit(row++, 8);
    List<String> parts = new ArrayList<>(legend());
    long unsorted =
        map.unsorted(Card.class).size()
            + map.unsorted(PainPoint.class).size()
            + map.unsorted(Idea.class).size();
    if (unsorted > 0) {
      parts.add(book.say("legend-unsorted", unsorted));
    }
    across(Look.SMALL, Optional.empty(), String.join("     ", parts));
  }

  // A mark that is nowhere to be seen needs no explanation.
  private List<String> legend() {
    List<Lane> shown = new MapLanes(map).shown();
    List<String> parts = new ArrayList<>();
    if (map.touchpoints().stream().anyMatch(Touchpoint::moment)) {
      parts.add(book.say("legend-moment"));
    }
    if (shown.contains(Lane.PAINS)) {
      map.all(PainPoint.class).stream()
          .filter(pain -> pain.at().isPresent())
          .flatMap(pain -> pain.severity().stream())
          .distinct()
          .sorted(Comparator.comparing(Severity::weight).reversed())
          .forEach(severity -> parts.add(book.wording().severity(severity)));
    }
    if (shown.contains(Lane.IDEAS)
        && map.all(Idea.class).stream().anyMatch(i -> i.quickWin() && i.at().isPresent())) {
      parts.add(book.say("legend-idea"));
    }
    return parts;
  }

  private void freeze(int rows) {
    boolean slim = writer.height(0, rows - 1) <= HIGHEST_FROZEN;
    writer.sheet().createFreezePane(Track.FIRST, slim ? rows : 0);
  }

  private void paper(int firstHeading, int lastHeading) {
    Paper paper = new Paper(book, writer.sheet());
    PaperSize size = book.options().paper();
    double byWidth = Paper.across(size) / track.millimetres();
    double byHeight = Paper.down(size) / millimetres(0, row - 1);
    if (Math.min(byWidth, byHeight) >= Track.SMALLEST_SCALE) {
      paper.onePage(Paper.of(size));
    } else {
      // Printers measure columns a little differently, so nothing is planned to the very edge.
      double scale = Math.min(1, Math.max(Track.SMALLEST_SCALE, byWidth * 0.93));
      paper.scaled(Paper.of(size), (int) (scale * 100)).labelledBy(0, Track.LABEL);
      new PageBreaks(writer, track, size, scale)
          .set(map.stages(), joints, firstHeading, lastHeading);
    }
    paper.headedBy(firstHeading, lastHeading).quiet(row, track.last());
  }

  private double millimetres(int first, int last) {
    return writer.height(first, last) * 25.4 / 72;
  }
}
