package io.mapwalk.deliverable.markdown;

import io.mapwalk.journey.Progress.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes Markdown. Every text of the document passes through here and is escaped for the place it
 * stands in; nothing writes beside it.
 */
final class MarkdownWriter {

  /** Where words stand, which decides how a line break in them is written. */
  private enum Spot {
    BLOCK,
    HEADING,
    CELL
  }

  private static final int WIDEST = 48;
  private static final String BREAK = "<br>";

  private final StringBuilder out = new StringBuilder();
  private final Task work;
  private boolean inList;

  /** A document that nobody stops. */
  MarkdownWriter() {
    this(Task.UNSEEN);
  }

  /** A document that may become long, and is given up with its next line where that is asked. */
  MarkdownWriter(Task work) {
    this.work = work;
  }

  /**
   * What programs are to know of the document, in its first lines.
   *
   * @param facts names and values that need no quotes in YAML
   */
  void frontMatter(Map<String, String> facts) {
    out.append("---\n");
    facts.forEach((name, value) -> out.append(name).append(": ").append(value).append('\n'));
    out.append("---\n");
  }

  /** A heading; a line of its own. */
  void heading(int level, Words words) {
    String text = render(words, Spot.HEADING, "");
    // Signs of this kind at the end would be taken for a closing mark [CommonMark 4.2].
    boolean closing = text.endsWith("#");
    block();
    out.append("#".repeat(level)).append(' ');
    out.append(closing ? text.substring(0, text.length() - 1) + "\\#" : text).append('\n');
  }

  /**
   * A heading with a remark that readers do not see.
   *
   * @param remark any text
   */
  void heading(int level, Words words, String remark) {
    heading(level, words);
    if (!remark.isBlank()) {
      out.setLength(out.length() - 1);
      out.append(' ').append(HiddenRemark.around(remark)).append('\n');
    }
  }

  /** A paragraph; none where nothing is said. */
  void paragraph(Words words) {
    if (!words.isEmpty()) {
      block();
      out.append(render(words, Spot.BLOCK, "")).append('\n');
    }
  }

  /** What somebody says, set apart. */
  void quote(Words words) {
    if (!words.isEmpty()) {
      block();
      out.append("> ").append(render(words, Spot.BLOCK, "> ")).append('\n');
    }
  }

  /** An entry of a list; it goes on with the next one. */
  void item(Words words) {
    if (!words.isEmpty()) {
      list();
      out.append("- ").append(render(words, Spot.BLOCK, "  ")).append('\n');
    }
  }

  /** An entry beneath the one before. */
  void subitem(Words words) {
    if (!words.isEmpty()) {
      list();
      out.append("  - ").append(render(words, Spot.BLOCK, "    ")).append('\n');
    }
  }

  /** An entry that can be ticked. */
  void task(boolean ticked, Words words) {
    list();
    out.append(ticked ? "- [x] " : "- [ ] ").append(render(words, Spot.BLOCK, "  ")).append('\n');
  }

  /** A table; none where there are no rows. Columns in which no row says anything are left out. */
  void table(List<String> heads, List<List<Words>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Integer> columns =
        IntStream.range(0, heads.size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(column -> cell(Words.of(heads.get(column)))).toList());
    rows.forEach(row -> lines.add(columns.stream().map(row::get).map(this::cell).toList()));
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(lines, i);
    }
    block();
    row(lines.get(0), widths);
    for (int width : widths) {
      out.append("| ").append("-".repeat(width)).append(' ');
    }
    out.append("|\n");
    lines.subList(1, lines.size()).forEach(line -> row(line, widths));
  }

  private String cell(Words words) {
    return render(words, Spot.CELL, "");
  }

  // Columns stand beneath each other for those who read the document raw, as far as that goes.
  private static int width(List<List<String>> lines, int column) {
    int widest =
        lines.stream()
            .map(line -> line.get(column))
            .mapToInt(MarkdownWriter::width)
            .max()
            .orElse(0);
    return Math.max(3, Math.min(widest, WIDEST));
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private void row(List<String> cells, int[] widths) {
    work.step(0);
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      // A blank on each side keeps a backslash at the end of a cell from its border.
      out.append("| ").append(cell).append(" ".repeat(Math.max(0, widths[i] - width(cell))));
      out.append(' ');
    }
    out.append("|\n");
  }

  /** Lines that stay as they are, such as a diagram. */
  void fence(String language, String lines) {
    String marks = "```";
    while (lines.contains(marks)) {
      marks += "`";
    }
    block();
    out.append(marks).append(language).append('\n').append(lines);
    out.append(lines.endsWith("\n") ? "" : "\n").append(marks).append('\n');
  }

  private void block() {
    work.step(0);
    if (out.length() > 0) {
      out.append('\n');
    }
    inList = false;
  }

  private void list() {
    work.step(0);
    if (!inList) {
      block();
      inList = true;
    }
  }

  private static String render(Words words, Spot spot, String indent) {
    StringBuilder text = new StringBuilder();
    List<Words.Piece> pieces = words.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Words.Piece piece = pieces.get(i);
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      switch (piece.look()) {
        case STRONG -> text.append(around("**", piece, spot, indent));
        case EMPHASIS -> text.append(around("*", piece, spot, indent));
        case CODE -> text.append('`').append(piece.text()).append('`');
        case LINK -> text.append('<').append(piece.text()).append('>');
        default -> text.append(lines(piece.text(), spot, indent, first, first, last));
      }
    }
    return text.toString();
  }

  // Marks beside nothing but blanks would not be taken as such.
  private static String around(String mark, Words.Piece piece, Spot spot, String indent) {
    String text = lines(piece.text(), spot, indent, false, true, true);
    return piece.text().isBlank() ? text : mark + text + mark;
  }

  private static String lines(
      String text, Spot spot, String indent, boolean begins, boolean left, boolean right) {
    StringBuilder out = new StringBuilder();
    String[] lines = text.split("\n", -1);
    int breaks = 0;
    for (int i = 0; i < lines.length; i++) {
      breaks += i == 0 ? 0 : 1;
      if (!lines[i].isEmpty()) {
        boolean inside = breaks > 0 && !(begins && out.isEmpty());
        out.append(inside ? breaks(breaks, spot, indent) : edge(breaks, spot));
        boolean start = spot == Spot.BLOCK && (inside || begins && out.isEmpty());
        boolean isLast = i == lines.length - 1;
        out.append(MarkdownEscape.line(lines[i], start, i > 0 || left, !isLast || right));
        breaks = 0;
      }
    }
    return out.append(edge(breaks, spot)).toString();
  }

  private static String breaks(int count, Spot spot, String indent) {
    return spot == Spot.BLOCK ? BREAK.repeat(count - 1) + "\\\n" + indent : BREAK.repeat(count);
  }

  // At the ends of a block a line break would be dropped, or begin a block of HTML.
  private static String edge(int count, Spot spot) {
    return spot == Spot.BLOCK ? "&#10;".repeat(count) : BREAK.repeat(count);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
