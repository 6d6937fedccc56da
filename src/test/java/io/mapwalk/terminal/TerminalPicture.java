package io.mapwalk.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what stands on a terminal, text with colour codes, into an SVG picture of a window. Needs
 * nothing but the JDK, so that the scripts in {@code docs/pictures} can run it from its source.
 *
 * <p>Frames and lines are drawn and words are stretched to their cells, so that the picture looks
 * the same whatever fonts its reader has.
 */
public final class TerminalPicture {

  private static final double CELL_WIDTH = 8.4;
  private static final double CELL_HEIGHT = 19;
  private static final double BASELINE = 14;
  private static final double MARGIN = 20;
  private static final double TITLE_HEIGHT = 36;

  private static final Pattern CODE = Pattern.compile("\u001b\\[([0-9;]*)m");
  private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+)*");

  // The arms of the signs that make up frames and lines: left, right, up, down.
  private static final Map<Character, String> THIN =
      Map.of('─', "lr", '│', "ud", '┼', "lrud", '├', "rud", '┤', "lud", '┬', "lrd", '┴', "lru");
  private static final Map<Character, String> THICK =
      Map.of('━', "lr", '┃', "ud", '┏', "rd", '┓', "ld", '┗', "ru", '┛', "lu");

  // The sixteen colours as xterm shows them, whose yellow, green and cyan are the palest there are.
  private static final List<String> SIXTEEN =
      List.of(
          "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5");

  private static final String BRIGHT_RED = "#ff0000";

  private static final String FAINT = "#80838a";

  /** How a piece of text looks; an empty colour is that of the terminal. */
  private record Style(String colour, boolean bold, boolean underlined) {
    static final Style USUAL = new Style("", false, false);

    Style after(String codes) {
      String[] parts = codes.isEmpty() ? new String[] {"0"} : codes.split(";");
      Style style = this;
      for (int i = 0; i < parts.length; i++) {
        switch (parts[i]) {
          case "", "0" -> style = USUAL;
          case "1" -> style = new Style(style.colour, true, style.underlined);
          case "22" -> style = new Style(style.colour, false, style.underlined);
          case "4" -> style = new Style(style.colour, style.bold, true);
          case "24" -> style = new Style(style.colour, style.bold, false);
          // What is faint stays so in the terminal's own colour.
          case "39" ->
              style =
                  new Style(style.colour.equals(FAINT) ? FAINT : "", style.bold, style.underlined);
          case "2" -> style = new Style(FAINT, style.bold, style.underlined);
          case "31", "32", "33", "34", "35", "36" ->
              style =
                  new Style(
                      SIXTEEN.get(Integer.parseInt(parts[i]) - 30), style.bold, style.underlined);
          case "91" -> style = new Style(BRIGHT_RED, style.bold, style.underlined);
          case "38" -> {
            if (i + 2 < parts.length && parts[i + 1].equals("5")) {
              String colour = indexed(Integer.parseInt(parts[i + 2]));
              style = new Style(colour, style.bold, style.underlined);
              i += 2;
              continue;
            }
            if (i + 4 < parts.length && parts[i + 1].equals("2")) {
              style =
                  new Style(
                      colour(parts[i + 2], parts[i + 3], parts[i + 4]),
                      style.bold,
                      style.underlined);
            }
            i += 4;
          }
          default -> {
            // A rendition that Mapwalk does not use.
          }
        }
      }
      return style;
    }

    // The cube of six levels a colour, and the ramp of greys, as all terminals have them.
    private static String indexed(int index) {
      if (index >= 232) {
        int grey = 8 + 10 * (index - 232);
        return String.format("#%02x%02x%02x", grey, grey, grey);
      }
      int cube = Math.max(0, index - 16);
      return String.format("#%02x%02x%02x", level(cube / 36), level(cube / 6 % 6), level(cube % 6));
    }

    private static int level(int step) {
      return step == 0 ? 0 : 55 + 40 * step;
    }

    private static String colour(String red, String green, String blue) {
      return String.format(
          "#%02x%02x%02x", Integer.parseInt(red), Integer.parseInt(green), Integer.parseInt(blue));
    }
  }

  private final StringBuilder words = new StringBuilder();
  private final StringBuilder marks = new StringBuilder();
  private final Map<String, StringBuilder> strokes = new LinkedHashMap<>();

  private TerminalPicture() {}

  /**
   * Reads a screen from standard input and writes its picture to standard output.
   *
   * @param arguments the title of the window, how many columns it has, and, if the cursor is to be
   *     seen, its column and row, counted from 0
   */
  public static void main(String[] arguments) throws IOException {
    String screen = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    List<String> rows = new ArrayList<>(screen.stripTrailing().lines().toList());
    TerminalPicture picture = new TerminalPicture();
    Style style = Style.USUAL;
    for (int row = 0; row < rows.size(); row++) {
      style = picture.draw(rows.get(row), row, style);
    }
    if (arguments.length > 3) {
      picture.cursor(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }
    String svg = picture.window(arguments[0], Integer.parseInt(arguments[1]), rows.size());
    System.out.write(svg.getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }

  private Style draw(String line, int row, Style begun) {
    Style style = begun;
    int column = 0;
    int from = 0;
    Matcher code = CODE.matcher(line);
    while (code.find()) {
      column = draw(line.substring(from, code.start()), column, row, style);
      style = style.after(code.group(1));
      from = code.end();
    }
    draw(line.substring(from), column, row, style);
    return style;
  }

  /** Draws text of one style, and says in which column it ends. */
  private int draw(String text, int column, int row, Style style) {
    StringBuilder rest = new StringBuilder(text);
    int[] columns = new int[text.length() + 1];
    int at = column;
    for (int i = 0; i < rest.length(); i++) {
      columns[i] = at;
      if (stroke(rest.charAt(i), at, row, style)) {
        rest.setCharAt(i, ' ');
      }
      boolean half = i + 1 < rest.length() && Character.isHighSurrogate(rest.charAt(i));
      at += half ? 0 : cells(text, i);
    }
    columns[text.length()] = at;
    Matcher piece = WORDS.matcher(rest);
    while (piece.find()) {
      words.append(
          format(
              "<text x=\"%s\" y=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"%s%s%s>",
              x(columns[piece.start()]),
              y(row) + BASELINE,
              (columns[piece.end()] - columns[piece.start()]) * CELL_WIDTH,
              paint("fill", style),
              style.bold ? " font-weight=\"bold\"" : "",
              style.underlined ? " text-decoration=\"underline\"" : ""));
      words.append(escaped(piece.group())).append("</text>\n");
    }
    return at;
  }

  /** How many cells a terminal gives the sign that ends at a place of a text. */
  private static int cells(String text, int end) {
    int sign = text.codePointBefore(end + 1);
    int type = Character.getType(sign);
    boolean joins = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    boolean wide =
        (sign >= 0x1100 && sign <= 0x115f)
            || (sign >= 0x2e80 && sign <= 0xa4cf)
            || (sign >= 0xac00 && sign <= 0xd7a3)
            || (sign >= 0xf900 && sign <= 0xfaff)
            || (sign >= 0xfe30 && sign <= 0xfe6f)
            || (sign >= 0xff00 && sign <= 0xff60)
            || (sign >= 0x1f300 && sign <= 0x1faff)
            || (sign >= 0x20000 && sign <= 0x3fffd);
    return joins ? 0 : wide ? 2 : 1;
  }

  /** Draws a sign of a frame or a line, if it is one. */
  private boolean stroke(char sign, int column, int row, Style style) {
    double middle = x(column) + CELL_WIDTH / 2;
    double centre = y(row) + CELL_HEIGHT / 2;
    if (sign == '●') {
      marks.append(
          format(
              "<circle cx=\"%s\" cy=\"%s\" r=\"5\"%s/>\n", middle, centre, paint("fill", style)));
      arms("lr", 2.5, middle, centre, style);
    } else if (sign == '┈') {
      // Three short dashes a cell, which meet those of the next cell in step.
      String key = "stroke-width=\"1\" opacity=\".6\"" + paint("stroke", style);
      StringBuilder path = strokes.computeIfAbsent(key, any -> new StringBuilder());
      for (int dash = 0; dash < 3; dash++) {
        path.append(format("M%s %sh1.4", x(column) + 0.7 + dash * CELL_WIDTH / 3, centre));
      }
    } else if (THIN.containsKey(sign)) {
      arms(THIN.get(sign), 1, middle, centre, style);
    } else if (THICK.containsKey(sign)) {
      arms(THICK.get(sign), 2.5, middle, centre, style);
    } else {
      return false;
    }
    return true;
  }

  private void arms(String arms, double weight, double middle, double centre, Style style) {
    String key = format("stroke-width=\"%s\"", weight) + paint("stroke", style);
    StringBuilder path = strokes.computeIfAbsent(key, any -> new StringBuilder());
    for (char arm : arms.toCharArray()) {
      String way =
          switch (arm) {
            case 'l' -> format("h%s", -CELL_WIDTH / 2);
            case 'r' -> format("h%s", CELL_WIDTH / 2);
            case 'u' -> format("v%s", -CELL_HEIGHT / 2);
            default -> format("v%s", CELL_HEIGHT / 2);
          };
      path.append(format("M%s %s", middle, centre)).append(way);
    }
  }

  private void cursor(int column, int row) {
    marks.append(
        format(
            "<rect class=\"faint\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n",
            x(column), y(row) + 1, CELL_WIDTH, CELL_HEIGHT - 2));
  }

  private String window(String title, int columns, int rows) {
    double width = x(columns) + MARGIN;
    double height = y(rows) + MARGIN / 2;
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s">
            <title>%s</title>
            <style>
            .paper { fill: #1b1f27; stroke: #333a47; } .ink { fill: #dfe3ea; } .lines { stroke: #dfe3ea; }
            .faint { fill: #8b93a3; }
            @media (prefers-color-scheme: light) {
              .paper { fill: #fdfdfb; stroke: #d5d8de; } .ink { fill: #23272f; } .lines { stroke: #23272f; }
              .faint { fill: #7b818c; }
            }
            text { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
              font-size: 14px; white-space: pre; }
            </style>
            <rect class="paper" x=".5" y=".5" width="%s" height="%s" rx="10"/>
            <circle cx="22" cy="20" r="6" fill="#ec6a5e"/>
            <circle cx="42" cy="20" r="6" fill="#f4bf4f"/>
            <circle cx="62" cy="20" r="6" fill="#61c554"/>
            <text class="faint" x="%s" y="25" text-anchor="middle">%s</text>
            """,
            width,
            height,
            width,
            height,
            escaped(title),
            width - 1,
            height - 1,
            width / 2,
            escaped(title)));
    svg.append("<g class=\"lines\" fill=\"none\" stroke-linecap=\"square\">\n");
    strokes.forEach((paint, path) -> svg.append("<path " + paint + " d=\"" + path + "\"/>\n"));
    svg.append("</g>\n<g class=\"ink\">\n").append(marks).append(words).append("</g>\n</svg>\n");
    return svg.toString();
  }

  /** The colour as an attribute; without one the picture's own is inherited. */
  private static String paint(String attribute, Style style) {
    return style.colour.isEmpty() ? "" : " " + attribute + "=\"" + style.colour + "\"";
  }

  private static double x(int column) {
    return MARGIN + column * CELL_WIDTH;
  }

  private static double y(int row) {
    return TITLE_HEIGHT + row * CELL_HEIGHT;
  }

  /** Numbers with a tenth, whatever the language of the machine. */
  private static String format(String pattern, Object... values) {
    Object[] written =
        Arrays.stream(values)
            .map(v -> v instanceof Double d ? String.format(Locale.ROOT, "%.1f", d) : v)
            .map(v -> v instanceof String text ? text.replaceFirst("\\.0$", "") : v)
            .toArray();
    return String.format(pattern, written);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
