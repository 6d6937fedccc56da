package io.mapwalk.workshop.template;

import io.mapwalk.journey.Text;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a template file, line by line and clean. A template comes from anywhere and is shown
 * on a terminal, so nothing that could steer one gets past here.
 */
final class SourceText {

  private static final int MAX_LINES = 5_000;
  // The parser fills every row up to the width of its table, so a small file could fill the memory.
  private static final int MAX_COLUMNS = 40;
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
  // Some editors begin a file with it; it is no part of the text.
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final List<String> lines;

  private SourceText(List<String> lines) {
    this.lines = lines;
  }

  /** Cleans a text and notes where something had to be taken out. */
  static SourceText of(String markdown, Faults faults) {
    String text =
        markdown.startsWith(BYTE_ORDER_MARK)
            ? markdown.substring(BYTE_ORDER_MARK.length())
            : markdown;
    String[] raw = LINE_END.split(text, -1);
    if (raw.length > MAX_LINES) {
      faults.add(MAX_LINES + 1, "too-many-lines", MAX_LINES);
    }
    return new SourceText(
        IntStream.range(0, Math.min(raw.length, MAX_LINES))
            .mapToObj(i -> clean(raw[i], i + 1, faults))
            .toList());
  }

  private static String clean(String line, int number, Faults faults) {
    Text.Cleaned cleaned = Text.of(line);
    if (cleaned.removed().contains(Text.Removal.LENGTH)) {
      faults.add(number, "line-too-long", Text.MAX_LENGTH);
    } else if (!cleaned.removed().isEmpty()) {
      faults.add(number, "control-characters");
    }
    String kept = cleaned.text().value();
    if (kept.chars().filter(each -> each == '|').count() > MAX_COLUMNS) {
      faults.add(number, "table-too-wide", MAX_COLUMNS);
      return "";
    }
    return kept;
  }

  /** The whole text, with LF line ends. */
  String text() {
    return String.join("\n", lines);
  }

  /** Whether a block of front matter opens the file. */
  boolean hasFrontMatter() {
    return lines.get(0).strip().equals("---")
        && lines.stream().skip(1).anyMatch(line -> line.strip().equals("---"));
  }

  /** The line of the front matter on which a name is given, or its first line. */
  int lineOf(String name) {
    Pattern given = Pattern.compile(" {0,3}" + Pattern.quote(name) + "\\s*:.*");
    for (int i = 1; i < lines.size() && !lines.get(i).strip().equals("---"); i++) {
      if (given.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }

  /** The only value of a name in the front matter, or nothing. */
  static String value(Map<String, List<String>> frontMatter, String name) {
    List<String> values = frontMatter.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0).strip();
  }
}
