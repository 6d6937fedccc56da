package io.mapwalk.workshop.answer;

import io.mapwalk.journey.Quotation;
import io.mapwalk.journey.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Takes apart what people type: lists in one line or many, bullets, quotes, brackets, arrows. */
final class Lines {

  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*+•–—‣◦·●○▪■]|\\[[ xX]?\\])\\s+");
  private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d{1,3}[.)]\\s+");
  private static final Pattern ARROW = Pattern.compile("\\s*(?:->|→|=>)\\s*");

  private static final int SHORTEST_BLOCK = 3;

  private Lines() {}

  /** The lines of a pasted block, without bullets; blank ones are left out. */
  static List<String> pasted(String block) {
    return block.lines().map(Lines::withoutBullet).filter(l -> !l.isBlank()).toList();
  }

  /**
   * The lines of a block pasted from a list: where it has several, their numbers and the quotation
   * marks around them go the way of the bullets, and so do lines in which nothing can be seen.
   *
   * @param numbers whether numbers can only be those of a list; else they are where they count up
   *     from one without a gap, for they may name touchpoints
   */
  static List<String> block(String block, boolean numbers) {
    List<String> lines = pasted(block);
    if (lines.size() < SHORTEST_BLOCK) {
      return lines;
    }
    boolean counted = numbers || countsUp(lines);
    return lines.stream()
        .map(line -> counted ? NUMBERING.matcher(line).replaceFirst("").strip() : line)
        .map(line -> quoted(line).orElse(line))
        .filter(line -> !Text.clean(line).isBlank())
        .toList();
  }

  private static boolean countsUp(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).matches("\\s*" + (i + 1) + "[.)]\\s.*")) {
        return false;
      }
    }
    return true;
  }

  /** A line without the bullet or box before it. */
  static String withoutBullet(String line) {
    return BULLET.matcher(line).replaceFirst("").strip();
  }

  /** Short items, one a line or several between semicolons; two semicolons stand for one. */
  static List<String> items(String line) {
    List<String> items = new ArrayList<>();
    for (String pasted : pasted(line)) {
      String one = NUMBERING.matcher(pasted).replaceFirst("");
      for (String item : one.replace(";;", "\u0000").split(";")) {
        String said = item.replace('\u0000', ';').strip();
        if (!said.isEmpty()) {
          items.add(said);
        }
      }
    }
    return items;
  }

  /** Short items without the quotation marks around each, or around all of them. */
  static List<String> unquoted(String line) {
    return items(quoted(line).orElse(line)).stream()
        .map(item -> quoted(item).orElse(item))
        .toList();
  }

  /** Values in order between semicolons, where an empty one keeps its place. */
  static List<String> sequence(String line) {
    List<String> values = new ArrayList<>();
    for (String pasted : pasted(line)) {
      for (String value : pasted.replace(";;", "\u0000").split(";", -1)) {
        values.add(value.replace('\u0000', ';').strip());
      }
    }
    if (values.size() > 1 && values.get(values.size() - 1).isEmpty()) {
      values.remove(values.size() - 1);
    }
    return values;
  }

  /**
   * Sentences, one a line. A semicolon belongs to the sentence unless what follows begins like a
   * new statement.
   *
   * @param begins tells whether a text begins like a statement of its own
   */
  static List<String> statements(String line, Predicate<String> begins) {
    List<String> statements = new ArrayList<>();
    for (String pasted : pasted(line)) {
      StringBuilder open = new StringBuilder();
      for (String part : pasted.split(";", -1)) {
        if (open.length() > 0 && (isQuestion(open) || begins.test(part.strip()))) {
          statements.add(open.toString().strip());
          open.setLength(0);
        } else if (open.length() > 0) {
          open.append(';');
        }
        open.append(part);
      }
      if (!open.toString().isBlank()) {
        statements.add(open.toString().strip());
      }
    }
    return statements;
  }

  private static boolean isQuestion(CharSequence text) {
    return text.toString().stripTrailing().endsWith("?");
  }

  /**
   * What stands in quotation marks, where the whole line does; the mark at the end may have been
   * forgotten.
   */
  static Optional<String> quoted(String line) {
    return Quotation.within(line.strip());
  }

  /** What stands before and after an arrow. */
  static Optional<List<String>> arrow(String line) {
    String[] parts = ARROW.split(line.strip(), 2);
    return parts.length == 2 ? Optional.of(List.of(parts)) : Optional.empty();
  }

  /** Parts between commas. */
  static List<String> commas(String text) {
    return Pattern.compile(",")
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
