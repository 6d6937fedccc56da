package io.mapwalk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a letter or a report, which is Markdown, to somebody at a terminal: as it stands, so that
 * it can be copied, but broken between words, and a table that is wider than the terminal as one
 * that is not, without the marks that only Markdown has a use for.
 */
public final class DocumentView {

  private static final Pattern MARKER =
      Pattern.compile("^( *(?:[-*] (?:\\[[ xX]] )?|\\d+\\. |> )?)(.*)$");
  private static final String FRAME = "|";

  private final Look look;

  /**
   * @param look how things are written; a plain table is told in words
   */
  public DocumentView(Look look) {
    this.look = look;
  }

  /**
   * Draws a document.
   *
   * @param markdown what is written
   * @param width the columns of the terminal
   * @return lines, none of them wider
   */
  public List<Line> draw(String markdown, int width) {
    List<Line> lines = new ArrayList<>();
    List<String> table = new ArrayList<>();
    for (String line : markdown.lines().toList()) {
      if (line.startsWith(FRAME)) {
        table.add(line);
        continue;
      }
      lines.addAll(table(table, width));
      table.clear();
      lines.addAll(text(line, width));
    }
    lines.addAll(table(table, width));
    return lines;
  }

  private static List<Line> text(String line, int width) {
    Matcher parts = MARKER.matcher(line);
    if (!parts.matches() || parts.group(1).length() >= width / 2) {
      return Line.of(line).wrapped(width);
    }
    return Entries.hanging(Line.of(parts.group(1)), Line.of(parts.group(2)), width);
  }

  private List<Line> table(List<String> rows, int width) {
    if (rows.stream().allMatch(row -> Columns.width(row) <= width)) {
      return rows.stream().map(Line::of).toList();
    }
    return MarkdownTable.of(rows)
        .map(table -> table.draw(width, look))
        .orElseGet(
            () -> rows.stream().flatMap(row -> Line.of(row).wrapped(width).stream()).toList());
  }
}
