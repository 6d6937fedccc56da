package io.mapwalk.terminal;

import io.mapwalk.journey.Messages;
import java.util.ArrayList;
import java.util.List;

/** The time of return, as large as the screen allows, in the middle of it. */
public final class BreakScreen {

  // Each digit is five rows of three points, a row after the other; the colon is one point wide.
  private static final List<String> DIGITS =
      List.of(
          "111 101 101 101 111",
          "010 110 010 010 111",
          "111 001 111 100 111",
          "111 001 111 001 111",
          "101 101 111 001 001",
          "111 100 111 001 111",
          "111 100 111 101 111",
          "111 001 010 010 010",
          "111 101 111 101 111",
          "111 101 111 001 111");
  private static final String COLON = "0 1 0 1 0";
  private static final int HEIGHT = 5;
  // Letters are about twice as high as wide, so a point takes two columns for each row.
  private static final int COLUMNS_A_POINT = 2;
  private static final int LARGEST = 4;

  private final Messages messages;
  private final Look look;

  /**
   * @param messages the reader's language
   * @param look how things are written; where nothing but words may be used, the time is a word
   */
  public BreakScreen(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /**
   * Draws the screen.
   *
   * @param until the time of return: digits and a colon
   * @param width the columns of the terminal
   * @param height the rows there are, without the one that is typed in
   * @return lines, none of them wider and no more of them than there are rows
   */
  public List<Line> draw(String until, int width, int height) {
    Line above = Line.of(Ink.HEADING, messages.text("terminal.break"));
    int wide = points(until);
    int size = Math.min(width / (wide * COLUMNS_A_POINT), (height - 2) / HEIGHT);
    List<Line> lines = new ArrayList<>();
    if (look.plain() || size < 1) {
      lines.add(centred(Line.of(Ink.STRONG, messages.text("terminal.break-until", until)), width));
    } else {
      lines.add(centred(above, width));
      lines.add(Line.EMPTY);
      lines.addAll(digits(until, Math.min(size, LARGEST), width));
    }
    List<Line> screen = new ArrayList<>();
    int before = Math.max(0, (height - lines.size()) / 2);
    for (int i = 0; i < before; i++) {
      screen.add(Line.EMPTY);
    }
    screen.addAll(lines);
    while (screen.size() < height) {
      screen.add(Line.EMPTY);
    }
    return screen.subList(0, Math.min(height, screen.size()));
  }

  private static int points(String until) {
    return until.chars().map(sign -> sign == ':' ? 2 : 4).sum() - 1;
  }

  private List<Line> digits(String until, int size, int width) {
    String point = "\u2588".repeat(COLUMNS_A_POINT * size);
    String nothing = " ".repeat(COLUMNS_A_POINT * size);
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < HEIGHT; row++) {
      StringBuilder line = new StringBuilder();
      for (char sign : until.toCharArray()) {
        String points = (sign == ':' ? COLON : DIGITS.get(sign - '0')).split(" ")[row];
        line.append(line.isEmpty() ? "" : nothing);
        points.chars().forEach(p -> line.append(p == '1' ? point : nothing));
      }
      for (int i = 0; i < size; i++) {
        lines.add(centred(Line.of(Ink.STRONG, line.toString()), width));
      }
    }
    return lines;
  }

  private static Line centred(Line line, int width) {
    int before = Math.max(0, (width - line.width()) / 2);
    return Line.of(" ".repeat(before)).plus(line).cut(width);
  }
}
