package io.mapwalk.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a room types, and when. The file says itself how it is written.
 *
 * @param lines the lines in order
 */
record Script(List<Line> lines) {

  /**
   * What is typed, or pasted, at once.
   *
   * @param at the time since the room opened
   * @param text the text
   * @param notes what of it somebody said as a note
   */
  record Line(Duration at, String text, List<String> notes) {}

  private static final String SIGNS = "^(?:[-*•]|\\d+\\.)\\s+|[“”\"]";

  /** A script among the resources of the tests. */
  static Script read(String name) {
    try (InputStream in = Script.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new Script(lines(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> pasted = null;
    Duration at = Duration.ZERO;
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        continue;
      } else if (line.startsWith("@ ")) {
        String[] time = line.substring(2).split(":");
        at = Duration.ofMinutes(Integer.parseInt(time[0])).plusSeconds(Integer.parseInt(time[1]));
      } else if (line.equals("<<<")) {
        pasted = new ArrayList<>();
      } else if (line.equals(">>>") && pasted != null) {
        List<String> notes = pasted.subList(1, pasted.size()).stream().map(Script::bare).toList();
        lines.add(new Line(at, String.join("\n", pasted), notes));
        pasted = null;
      } else if (pasted != null) {
        pasted.add(line);
      } else if (line.startsWith("~ ")) {
        lines.add(new Line(at, line.substring(2), List.of(bare(line.substring(2)))));
      } else {
        lines.add(new Line(at, line, List.of()));
      }
    }
    return List.copyOf(lines);
  }

  private static String bare(String note) {
    return note.replaceAll(SIGNS, "").strip();
  }

  /** Everything that somebody said as a note. */
  List<String> notes() {
    return lines.stream().flatMap(line -> line.notes().stream()).toList();
  }
}
