package io.mapwalk.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How things are written on a terminal, and the only place that writes terminal codes. Lines are
 * drawn the same for everybody; the look decides what becomes of their inks and frames.
 *
 * @param colours how many colours there are
 * @param unicode whether frames and marks beyond ASCII can be shown; otherwise they are written
 *     with the nearest ASCII sign
 * @param plain whether everything is told in words alone, for screen readers and scripts: no frame,
 *     no mark, no terminal code
 * @param tabs whether the cells of a table are set apart by tabs, for scripts; only where it is
 *     plain
 */
public record Look(ColourDepth colours, boolean unicode, boolean plain, boolean tabs) {

  /** Words alone, for a script or a file. */
  public static final Look PLAIN = new Look(ColourDepth.NONE, true, true);

  /** Words alone, for a person at a terminal. */
  public static final Look SPOKEN = new Look(ColourDepth.NONE, true, true, false);

  private static final String DRAWN = "●─━│┃┼┏┓┗┛┈★✓✗▸›•·→×…“”„‘’–—█░↑↓←−▏";
  private static final String ASCII = "*-=||+..''-*+x>>*->x~\"\"\"''--#.^v<-|";

  /** Plain means without colour as well. */
  public Look {
    colours = plain ? ColourDepth.NONE : colours;
    tabs = plain && tabs;
  }

  /** A look that, where it is plain, is for scripts. */
  public Look(ColourDepth colours, boolean unicode, boolean plain) {
    this(colours, unicode, plain, plain);
  }

  /**
   * The look for what the environment says of the terminal.
   *
   * @param environment the variables of the process; {@code NO_COLOR} [no-color.org], {@code TERM},
   *     {@code COLORTERM} and those of Windows Terminal are read
   * @param terminal whether a person's terminal is written to, not a pipe or a file
   * @param unicode whether what is written can hold more than ASCII
   * @param plain whether the user asked for words alone
   */
  public static Look of(
      Map<String, String> environment, boolean terminal, boolean unicode, boolean plain) {
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Look(colour ? depth(environment) : ColourDepth.NONE, unicode, plain, !terminal);
  }

  private static ColourDepth depth(Map<String, String> environment) {
    String colour = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    if (colour.equals("truecolor")
        || colour.equals("24bit")
        || term.endsWith("-direct")
        || environment.containsKey("WT_SESSION")) {
      return ColourDepth.TRUE;
    }
    return term.contains("256color") ? ColourDepth.INDEXED : ColourDepth.SIXTEEN;
  }

  /** The line as it is written, without blanks at its end and without a line break. */
  public String print(Line line) {
    StringBuilder out = new StringBuilder();
    List<Line.Span> spans = line.spans();
    int last = spans.size();
    while (last > 0 && spans.get(last - 1).text().isBlank()) {
      last--;
    }
    for (int i = 0; i < last; i++) {
      Line.Span span = spans.get(i);
      String text = spelled(i + 1 == last ? span.text().stripTrailing() : span.text());
      String rendition = span.text().isBlank() ? "" : span.ink().rendition(colours);
      if (rendition.isEmpty()) {
        out.append(text);
      } else {
        out.append("\u001b[").append(rendition).append('m').append(text).append("\u001b[0m");
      }
    }
    return out.toString();
  }

  /** The lines as they are written, each ended by a line break. */
  public String print(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(print(line)).append('\n'));
    return out.toString();
  }

  private String spelled(String text) {
    // A line that still holds a break was never wrapped; it must not become two.
    // Blanks that kept words together have done their work, and would only hinder searching.
    String one = text.replace('\n', ' ').replace('\u00a0', ' ');
    if (unicode) {
      return one;
    }
    StringBuilder ascii = new StringBuilder(one);
    for (int i = 0; i < ascii.length(); i++) {
      int sign = DRAWN.indexOf(ascii.charAt(i));
      if (sign >= 0) {
        ascii.setCharAt(i, ASCII.charAt(sign));
      }
    }
    return ascii.toString();
  }
}
