package io.mapwalk.deliverable.drawing;

import io.mapwalk.deliverable.board.BoardCells;
import io.mapwalk.deliverable.board.Entry;
import io.mapwalk.deliverable.drawing.Shape.Anchor;
import io.mapwalk.deliverable.drawing.Shape.Box;
import io.mapwalk.deliverable.drawing.Shape.Style;
import io.mapwalk.deliverable.drawing.Shape.Words;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A slide of the map. A slide that holds everything is read by nobody, so the lanes that matter
 * most come first and what has no room is counted: what the customer does, what sets the kind of
 * map apart, pain points, ideas, then the others from top to bottom.
 */
public final class MapSlide {

  // The letters are as big as lets everything in; smaller than the last, nobody could read them.
  private static final List<Double> SIZES = List.of(26.0, 24.0, 22.0, 20.0, 18.0);
  private static final double PAD = 6;
  private static final double GAP = 6;
  private static final double LINE_HEIGHT = 270;
  private static final double DIVIDE = 24;
  private static final double LABEL = 17;
  private static final int MOST_LINES = 3;
  // A row lower than this would show one entry that is cut.
  private static final double LOWEST = 78;

  private final JourneyMap map;
  private final Messages messages;
  private final Slide slide;
  private final BoardCells cells;
  private final MapLanes names;
  private final LineArt line;
  private final double size;

  private MapSlide(JourneyMap map, Messages messages, double size) {
    this.map = map;
    this.messages = messages;
    this.slide = new Slide(map, messages);
    this.cells = new BoardCells(map, messages);
    this.names = new MapLanes(map);
    this.line = new LineArt(map, messages, slide.stageWidth() * map.stages().size(), 16);
    this.size = size;
  }

  /** The slide of a map. */
  public static Drawing of(JourneyMap map, Messages messages) {
    return SIZES.stream()
        .map(size -> new MapSlide(map, messages, size))
        .filter(slide -> slide.holdsAll() || slide.isSmallest())
        .findFirst()
        .orElseThrow()
        .drawing();
  }

  private static final double ROOM = Slide.HEIGHT - Slide.MARGIN - Slide.BODY;

  private record Row(Lane lane, double height) {}

  private Drawing drawing() {
    double top = Slide.BODY;
    for (Row row : rows()) {
      top = row(row, top);
    }
    return slide.drawing(line.isEmpty() ? "" : line.described());
  }

  private boolean isSmallest() {
    return size == SIZES.get(SIZES.size() - 1);
  }

  private boolean holdsAll() {
    return drawn().stream().mapToDouble(this::whole).sum() <= ROOM;
  }

  private double row(Row row, double top) {
    double begun = top;
    if (row.lane().equals(Lane.EMOTIONS)) {
      slide.levels(line, row.height(), top, 15);
      slide.add(line.drawing(row.height()), slide.left(0), top);
      return top + row.height() + GAP;
    }
    String above = names.lineAbove(row.lane(), messages).orElse("");
    if (!above.isEmpty()) {
      double right = Slide.WIDTH - Slide.MARGIN;
      slide.add(
          new Shape.Rule(Slide.MARGIN, right, top + 2, 2, List.of(), Tone.FAINT),
          new Words(Slide.MARGIN, top + 18, above, 14, Style.PLAIN, Tone.FAINT, Anchor.START));
      begun += DIVIDE;
    }
    slide.label(names.name(row.lane(), messages), begun + PAD / 2, LABEL);
    for (int i = 0; i < map.stages().size(); i++) {
      cell(cells.at(row.lane(), map.stages().get(i)), i, begun, row.height());
    }
    return begun + row.height() + GAP;
  }

  private void cell(List<Entry> entries, int stage, double top, double height) {
    double y = top;
    for (int i = 0; i < entries.size(); i++) {
      double high = height(entries.get(i));
      double rest = i + 1 < entries.size() ? size * Lettering.LINE : 0;
      if (y + high + rest > top + height + 0.01) {
        String more = messages.text("deliverable.html.more", entries.size() - i);
        slide.add(
            new Words(
                slide.left(stage) + 13,
                y + size,
                more,
                size - 2,
                Style.PLAIN,
                Tone.FAINT,
                Anchor.START));
        return;
      }
      entry(entries.get(i), slide.left(stage) + 3, y, high);
      y += high + GAP;
    }
  }

  private void entry(Entry entry, double x, double y, double high) {
    slide.add(
        new Box(x, y, slide.stageWidth() - 6, high, 3, Tone.CARD),
        new Box(x, y, 4, high, 0, tone(entry)));
    Style style =
        switch (entry.kind()) {
          case STEP, MOMENT -> Style.BOLD;
          case THOUGHT -> Style.ITALIC;
          default -> Style.PLAIN;
        };
    List<String> lines = lines(entry);
    for (int i = 0; i < lines.size(); i++) {
      double base = y + PAD / 2 + size + i * size * Lettering.LINE;
      slide.add(new Words(x + 12, base, lines.get(i), size, style, Tone.INK, Anchor.START));
    }
  }

  private static Tone tone(Entry entry) {
    return switch (entry.kind()) {
      case STEP -> Tone.ACCENT;
      case MOMENT -> Tone.S1;
      case PAIN -> Tone.S0;
      case STRENGTH -> Tone.S4;
      case IDEA -> Tone.S3;
      default -> Tone.RULE;
    };
  }

  private List<String> lines(Entry entry) {
    String star =
        entry.kind() == Entry.Kind.MOMENT ? messages.text("deliverable.md.moment") + " " : "";
    String number =
        entry.number().isEmpty() ? "" : String.format(Locale.ROOT, "%s ", entry.number());
    boolean bold = entry.kind() == Entry.Kind.STEP || entry.kind() == Entry.Kind.MOMENT;
    double room = slide.stageWidth() - 26;
    return Lettering.lines(number + star + entry.text(), room, size, bold, MOST_LINES);
  }

  private double height(Entry entry) {
    return lines(entry).size() * size * Lettering.LINE + PAD;
  }

  private double wanted(Lane lane) {
    return map.stages().stream()
        .map(stage -> cells.at(lane, stage))
        .filter(entries -> !entries.isEmpty())
        .mapToDouble(entries -> entries.stream().mapToDouble(e -> height(e) + GAP).sum() - GAP)
        .max()
        .stream()
        .map(high -> Math.max(high, slide.labelHeight(names.name(lane, messages), LABEL) + PAD))
        .findFirst()
        .orElse(0);
  }

  private List<Lane> drawn() {
    return cells.lanes().stream().filter(this::isDrawn).toList();
  }

  // The most important lanes that fit, from top to bottom as on the map. One alone takes no more
  // than half of what is left, or the others would never be seen.
  private List<Row> rows() {
    List<Lane> drawn = drawn();
    boolean all = holdsAll();
    List<Row> rows = new ArrayList<>();
    double left = ROOM;
    for (Lane lane : drawn.stream().sorted(Comparator.comparingInt(this::weight)).toList()) {
      double taken = all ? whole(lane) : Math.min(whole(lane), Math.max(least(lane), left / 2));
      if (taken <= left) {
        rows.add(new Row(lane, taken - GAP - divide(lane)));
        left -= taken;
      }
    }
    rows.sort(Comparator.comparingInt(row -> drawn.indexOf(row.lane())));
    return rows;
  }

  private boolean isDrawn(Lane lane) {
    return lane.equals(Lane.EMOTIONS) ? !line.isEmpty() : wanted(lane) > 0;
  }

  private double least(Lane lane) {
    return lane.equals(Lane.EMOTIONS)
        ? LINE_HEIGHT + GAP
        : Math.min(LOWEST, wanted(lane)) + GAP + divide(lane);
  }

  private double whole(Lane lane) {
    return lane.equals(Lane.EMOTIONS) ? least(lane) : wanted(lane) + GAP + divide(lane);
  }

  private double divide(Lane lane) {
    return names.lineAbove(lane, messages).isPresent() ? DIVIDE : 0;
  }

  private int weight(Lane lane) {
    List<Lane> first = new ArrayList<>(List.of(Lane.ACTIONS, Lane.EMOTIONS));
    map.header().kind().own().forEach(first::add);
    first.add(Lane.PAINS);
    first.add(Lane.IDEAS);
    int place = first.indexOf(lane);
    return place < 0 ? first.size() : place;
  }
}
