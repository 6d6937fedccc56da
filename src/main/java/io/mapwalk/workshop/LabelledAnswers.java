package io.mapwalk.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of a labelled answers file, each with the label it stands under. More lines for a label
 * repeat it or are indented; a blank line between two of them goes on to the next stage, where a
 * prompt goes stage by stage.
 */
final class LabelledAnswers {

  // A file of so many lines is none that somebody wrote for a workshop.
  private static final int MOST_LINES = 20_000;
  private static final Pattern LIKE_A_LABEL = Pattern.compile("^\\p{L}[^:]{0,40}:(?:\\s.*|$)");

  private final Labels labels;
  private final CommandWords commands;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private String label = "";
  private boolean blank;

  /**
   * A line to be told.
   *
   * @param label the label it stands under
   * @param number its number in the file, from 1
   * @param text what it says
   * @param afterBlank whether a blank line stands between it and the one before
   * @param command whether it is a command of the guide
   */
  record Line(String label, int number, String text, boolean afterBlank, boolean command) {}

  LabelledAnswers(Labels labels, CommandWords commands) {
    this.labels = labels;
    this.commands = commands;
  }

  /** Adds a line of the file; says whether it could be added. */
  boolean add(String line, int number) {
    if (line.isBlank()) {
      blank = true;
      return true;
    }
    if (number > MOST_LINES) {
      return false;
    }
    boolean inside = Character.isWhitespace(line.charAt(0)) || Typed.isKnownCommand(line, commands);
    if (inside) {
      put(number, line.strip());
      return true;
    }
    boolean known = labels.label(line).isPresent();
    if (!known && !LIKE_A_LABEL.matcher(line).matches()) {
      return false;
    }
    int colon = line.indexOf(':');
    String named = labels.label(line).orElse(line.substring(0, colon).strip());
    blank = blank && named.equals(label);
    label = named;
    seen.putIfAbsent(label, number);
    String rest = line.substring(colon + 1).strip();
    if (!rest.isEmpty()) {
      put(number, rest);
    }
    return true;
  }

  /** Why a line could not be added. */
  String fault(int number) {
    return number > MOST_LINES ? "workshop.answers.too-many" : "workshop.answers.no-label";
  }

  private void put(int number, String text) {
    boolean command = Typed.isKnownCommand(text, commands);
    lines.add(new Line(label, number, text, blank, command));
    blank = false;
  }

  /** Takes the lines out that are meant for a prompt, in the order of the file. */
  List<Line> take(String prompt) {
    List<Line> taken = new ArrayList<>();
    lines.removeIf(line -> labels.fits(line.label(), prompt) && taken.add(line));
    taken.forEach(line -> seen.remove(line.label()));
    seen.keySet().removeIf(known -> labels.fits(known, prompt));
    return taken;
  }

  /** The labels nothing was asked for, with the line each first stands in. */
  List<AnswersFile.Unasked> left() {
    return seen.entrySet().stream()
        .map(entry -> new AnswersFile.Unasked(entry.getKey(), entry.getValue()))
        .toList();
  }
}
