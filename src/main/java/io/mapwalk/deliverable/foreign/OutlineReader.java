package io.mapwalk.deliverable.foreign;

import io.mapwalk.deliverable.foreign.OutlineNode.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an outline line by line: Markdown in whatever dialect, or what a word processor puts onto
 * the clipboard, which has other bullets, tabs, and headings without any sign.
 */
final class OutlineReader {

  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
  private static final Pattern ITEM =
      Pattern.compile(
          "^([\\s\\p{Z}]*)([-*+–—•·▪■●○◦‣⁃∙§\uF0B7\uF0A7☐☑☒✓✔]|o(?=\\t| {2})|\\d{1,3}[.)])\\uFE0F?[\\s\\p{Z}]+"
              + "(?:\\[[ xX]\\]\\s+)?(\\S.*)$");
  private static final Pattern BARE = Pattern.compile("^(\\s*)([•▪■●◦‣☐☑☒])(\\S.*)$");
  private static final Pattern BOLD = Pattern.compile("^(\\*\\*|__)([^*_]+)\\1:?$");
  private static final Pattern RULE = Pattern.compile("^\\s*([-*_=])(\\s*\\1){2,}\\s*$");
  private static final Pattern FENCE = Pattern.compile("^\\s*(```+|~~~+).*$");
  private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.+?)[\"']?\\s*$");
  private static final int BENEATH = 7;
  private static final int LONGEST_HEADING = 80;
  private static final int LONGEST_RULE = 500;
  private static final int DEEPEST = 12;

  private final OutlineNode root = new OutlineNode(Kind.ROOT, 0, "", false);
  private final Deque<OutlineNode> headings = new ArrayDeque<>();
  private final Deque<OutlineNode> items = new ArrayDeque<>();
  private final List<String> lines;
  private final boolean signed;
  private Optional<OutlineNode> open = Optional.empty();
  private Optional<String> title = Optional.empty();

  private OutlineReader(String text) {
    String whole = text.replace("\r\n", "\n").replace('\r', '\n');
    int end = whole.startsWith("---\n") ? whole.indexOf("\n---", 3) : -1;
    if (end > 0) {
      Matcher named = TITLE.matcher(whole.substring(0, end));
      title = named.find() ? Optional.of(named.group(1)) : Optional.empty();
      whole = whole.substring(Math.min(whole.length(), end + 4));
    }
    this.lines = withoutComments(whole).lines().toList();
    this.signed = lines.stream().anyMatch(line -> HEADING.matcher(line).matches());
    headings.push(root);
  }

  private static String withoutComments(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    while (true) {
      int start = text.indexOf("<!--", from);
      int end = start < 0 ? -1 : text.indexOf("-->", start);
      if (end < 0) {
        return kept.append(text, from, text.length()).toString();
      }
      kept.append(text, from, start);
      from = end + 3;
    }
  }

  /**
   * An outline that was read.
   *
   * @param title what it says at its head that it is called
   * @param root all of it
   */
  record Outline(Optional<String> title, OutlineNode root) {}

  /** Reads it. */
  static Outline read(String text) {
    OutlineReader reader = new OutlineReader(text);
    for (int i = 0; i < reader.lines.size(); i++) {
      i = reader.line(i);
    }
    return new Outline(reader.title, reader.root);
  }

  /** Whether a text is one, rather than a table or a list of notes. */
  static boolean isOne(String text, boolean likely) {
    OutlineNode read = read(text).root();
    long headings = read.all().filter(node -> node.kind() == Kind.HEADING).count();
    long items = read.all().filter(node -> node.kind() == Kind.ITEM).count();
    return likely || headings > 0 && items > 1 || items > 1 && read.depth() > 1;
  }

  // Gives the line it came to, for some parts have several.
  private int line(int at) {
    String line = lines.get(at);
    Matcher heading = HEADING.matcher(line);
    Matcher item = item(line);
    if (FENCE.matcher(line).matches()) {
      return fence(at);
    } else if (line.isBlank()) {
      open = Optional.empty();
    } else if (heading.matches()) {
      heading(heading.group(1).length(), heading.group(2));
    } else if (line.length() < LONGEST_RULE && RULE.matcher(line).matches()) {
      underline(line);
    } else if (item.matches()) {
      item(item);
    } else if (line.strip().startsWith(">")) {
      add(new OutlineNode(Kind.QUOTE, 0, line.strip().replaceFirst("^>+\\s*", ""), false), line);
    } else if (line.strip().startsWith("|")) {
      add(new OutlineNode(Kind.TABLE, 0, line.strip(), false), line);
    } else if (isHeading(at)) {
      heading(BENEATH, BOLD.matcher(line.strip()).replaceFirst("$2").replaceFirst(":$", ""));
    } else if (open.isPresent()) {
      open.get().goOn(line.strip());
    } else {
      add(new OutlineNode(Kind.TEXT, 0, line.strip(), false), line);
    }
    return at;
  }

  private static Matcher item(String line) {
    Matcher item = ITEM.matcher(line);
    return item.matches() ? item : BARE.matcher(line);
  }

  private int fence(int from) {
    int end = from + 1;
    while (end < lines.size() && !FENCE.matcher(lines.get(end)).matches()) {
      end++;
    }
    String first = from + 1 < lines.size() ? lines.get(from + 1).strip() : "";
    add(new OutlineNode(Kind.OTHER, 0, first, false), "");
    return end;
  }

  // A line beneath a paragraph makes it a heading; any other parts nothing that counts.
  private void underline(String line) {
    char sign = line.strip().charAt(0);
    Optional<OutlineNode> above = open.filter(node -> node.kind() == Kind.TEXT);
    if (above.isPresent() && (sign == '=' || sign == '-')) {
      headings.element().drop(above.get());
      heading(sign == '=' ? 1 : 2, above.get().text());
    }
    open = Optional.empty();
  }

  // In a text without the signs of Markdown a short line right above bullets is their heading.
  private boolean isHeading(int at) {
    String line = lines.get(at).strip();
    boolean bold = BOLD.matcher(line).matches();
    boolean bare = !signed && !Character.isWhitespace(lines.get(at).charAt(0));
    if (line.length() > LONGEST_HEADING || !(bold || bare || line.endsWith(":"))) {
      return false;
    }
    for (int next = at + 1; next < lines.size(); next++) {
      if (!lines.get(next).isBlank()) {
        return item(lines.get(next)).matches() && (bold || !line.matches(".*[.!?;,]"));
      }
    }
    return false;
  }

  private void heading(int level, String text) {
    items.clear();
    while (headings.size() > 1 && headings.element().level() >= level) {
      headings.pop();
    }
    OutlineNode heading = new OutlineNode(Kind.HEADING, level, text, false);
    headings.element().add(heading);
    headings.push(heading);
    open = Optional.empty();
  }

  private void item(Matcher item) {
    String sign = item.group(2);
    int inset = item.group(1).chars().map(blank -> blank == '\t' ? 4 : 1).sum();
    int level = inset * 4 + ("o○◦".contains(sign) ? 1 : "▪■§\uF0A7".contains(sign) ? 2 : 0);
    while (!items.isEmpty() && (items.element().level() >= level || items.size() >= DEEPEST)) {
      items.pop();
    }
    boolean numbered = Character.isDigit(sign.charAt(0));
    OutlineNode node = new OutlineNode(Kind.ITEM, level, item.group(3).strip(), numbered);
    (items.isEmpty() ? headings.element() : items.element()).add(node);
    items.push(node);
    open = Optional.of(node);
  }

  // What is set in belongs to the item above it.
  private void add(OutlineNode node, String line) {
    boolean within = !items.isEmpty() && line.matches("^(\\t| {2,}).*");
    if (!within) {
      items.clear();
    }
    (within ? items.element() : headings.element()).add(node);
    open = node.kind() == Kind.TEXT || node.kind() == Kind.QUOTE ? Optional.of(node) : open;
  }
}
