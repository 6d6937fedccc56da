package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;

/** Named values beneath each other, the values aligned where there is room for that. */
final class Fields {

  private static final int ROOM_FOR_COLUMNS = 36;
  private static final int LONGEST_NAME = 16;
  private static final int HANG = 2;

  private Fields() {}

  /**
   * A named value.
   *
   * @param name what it is
   * @param value what it says
   */
  record Field(String name, Line value) {}

  static List<Line> draw(List<Field> fields, int width, Look look) {
    int column = fields.stream().mapToInt(f -> Columns.width(f.name)).max().orElse(0) + 2;
    boolean aligned = !look.plain() && width >= ROOM_FOR_COLUMNS && column <= LONGEST_NAME + 2;
    List<Line> lines = new ArrayList<>();
    for (Field field : fields) {
      if (aligned) {
        Line name = Line.of(Ink.LABEL, field.name).padded(column);
        lines.addAll(Entries.hanging(name, field.value, width));
      } else {
        Line whole = Line.of(Ink.LABEL, field.name + ":").plus(" ").plus(field.value);
        lines.addAll(hung(whole, width));
      }
    }
    return lines;
  }

  /** A line wrapped so that all but its first part stand a little further in. */
  static List<Line> hung(Line line, int width) {
    if (line.width() <= width && line.text().indexOf('\n') < 0) {
      return List.of(line);
    }
    List<Line> lines = new ArrayList<>();
    for (Line part : line.wrapped(Math.max(1, width - HANG))) {
      lines.add(lines.isEmpty() ? part : Line.of(" ".repeat(HANG)).plus(part));
    }
    return lines;
  }
}
