package io.mapwalk.terminal;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Backing;
import io.mapwalk.journey.element.Lane;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the board for a screen: what the room is asked and the time left, if a workshop runs; the
 * part of the map that is looked at; and one line that says how it is looked at and what keys do.
 */
public final class BoardView {

  private static final int MOST_QUESTIONS = 2;

  // The first that fits tells what keys do.
  private static final List<String> KEYS = List.of("keys", "keys-mid", "keys-short", "keys-least");

  // What is written into fields is no statement that anybody looks for, or answers for.
  private static final Set<Lane> FIELDS =
      Set.of(
          Lane.GOALS,
          Lane.BUSINESS_GOALS,
          Lane.PROCESS,
          Lane.CHANNELS,
          Lane.EMOTIONS,
          Lane.COMPANY,
          Lane.RATINGS,
          Lane.OWNER);

  private final Messages messages;
  private final Look look;
  private final ZoneId zone;
  private final boolean hints;

  /**
   * @param messages the reader's language
   * @param look how things are written
   * @param zone where the room is
   * @param hints whether it says what keys do; a room that only looks has no use for it
   */
  public BoardView(Messages messages, Look look, ZoneId zone, boolean hints) {
    this.messages = messages;
    this.look = look;
    this.zone = zone;
    this.hints = hints;
  }

  /** The whole drawing of the map, of which a screen shows a part. */
  public List<Line> drawing(JourneyMap map, BoardState state, int width) {
    JourneyMap seen = state.lens().through(map);
    Optional<Set<Handle>> places = state.lens().places(map);
    if (places.filter(Set::isEmpty).isPresent()) {
      return Line.of(say("found-nothing", state.lens().words())).wrapped(width);
    }
    Scene scene = state.scene().only(rows(seen, state)).at(places);
    List<Line> lines = new MapView(messages, look).draw(seen, width, scene);
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).text().isBlank()) {
      last--;
    }
    return lines.subList(0, last);
  }

  // Rows in which nothing was found would only push apart what was.
  private static Set<Lane> rows(JourneyMap seen, BoardState state) {
    Set<Lane> rows = state.scene().lanes();
    if (!rows.isEmpty() || state.lens().equals(Lens.CLEAR)) {
      return rows;
    }
    MapLanes lanes = new MapLanes(seen);
    Set<Lane> found = new HashSet<>(Set.of(Lane.ACTIONS));
    lanes.shown().stream()
        .filter(lane -> !FIELDS.contains(lane) && lanes.holds(lane))
        .forEach(found::add);
    return found;
  }

  /**
   * What stands above the map.
   *
   * @param now the moment it is read at
   */
  public List<Line> head(BoardShot shot, Instant now, int width) {
    List<Line> lines = new ArrayList<>();
    String clock = shot.ends().map(end -> clock(end, now)).orElse("");
    if (shot.back().isPresent()) {
      lines.add(Line.of(Ink.HEADING, say("break", at(shot.back().get()))));
    } else {
      int room = Math.max(1, width - Columns.width(clock) - 2);
      for (String question : shot.asked()) {
        lines.addAll(Line.of(Ink.HEADING, question).wrapped(room));
      }
    }
    if (lines.isEmpty() && clock.isEmpty()) {
      return List.of();
    }
    List<Line> head = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_QUESTIONS)));
    if (head.isEmpty()) {
      head.add(Line.EMPTY);
    }
    int gap = Math.max(1, width - Columns.width(clock));
    head.set(0, head.get(0).cut(gap).padded(gap).plus(Ink.LABEL, clock).cut(width));
    head.add(Line.of(Ink.FRAME, "─".repeat(width)));
    return head;
  }

  /**
   * The screen: exactly as many lines as it has rows.
   *
   * @param head what stands above, from {@link #head}
   * @param drawing the drawing, from {@link #drawing}
   * @param state how it is looked at
   * @param width the columns of the screen
   * @param height its rows
   */
  public List<Line> screen(
      List<Line> head, List<Line> drawing, BoardState state, int width, int height) {
    int rows = rows(head, height);
    List<Line> lines = new ArrayList<>(height > head.size() + 1 ? head : List.of());
    int top = Math.max(0, Math.min(state.top(), drawing.size() - rows));
    for (int y = 0; y < rows; y++) {
      lines.add(top + y < drawing.size() ? drawing.get(top + y).cut(width) : Line.EMPTY);
    }
    lines.add(foot(state, top, Math.min(top + rows, drawing.size()), drawing.size(), width));
    return lines;
  }

  /** How many lines of the drawing a screen has room for. */
  public int rows(List<Line> head, int height) {
    return Math.max(1, height - 1 - (height > head.size() + 1 ? head.size() : 0));
  }

  private Line foot(BoardState state, int top, int to, int lines, int width) {
    if (state.isTyping()) {
      return Line.of(Ink.LABEL, say("finding"))
          .plus(" " + state.typed().orElse(""))
          .plus("▏")
          .cut(width);
    }
    String place = lines == 0 ? "" : " " + (top + 1) + "–" + to + "/" + lines;
    Line seen = seen(state);
    int room = Math.max(0, width - Columns.width(place));
    String keys =
        KEYS.stream()
            .filter(form -> hints)
            .map(this::say)
            .filter(told -> seen.width() + Columns.width(told) <= room)
            .findFirst()
            .orElse("");
    return seen.plus(Ink.FAINT, keys).cut(room).padded(room).plus(Ink.FAINT, place).cut(width);
  }

  private Line seen(BoardState state) {
    Line seen = Line.EMPTY;
    if (!state.lens().words().isBlank()) {
      seen = seen.plus(Ink.WARNING, say("found", state.lens().words())).plus("  ");
    }
    if (state.lens().pains()) {
      seen = seen.plus(Ink.WARNING, say("pains")).plus("  ");
    }
    if (!state.lens().owner().isBlank()) {
      seen = seen.plus(Ink.WARNING, state.lens().owner()).plus("  ");
    }
    return seen.plus(legend(state.tint()));
  }

  private Line legend(Tint tint) {
    if (tint != Tint.NONE && look.colours() == ColourDepth.NONE) {
      return Line.of(Ink.WARNING, say("no-colours")).plus("  ");
    }
    Line line = Line.EMPTY;
    if (tint == Tint.SCORE) {
      for (int score = LineDrawing.LOWEST; score <= LineDrawing.HIGHEST; score += 2) {
        line = line.plus(Ink.ofScore(score), messages.score(score)).plus(" ");
      }
    } else if (tint == Tint.EVIDENCE) {
      for (Backing backing : Backing.values()) {
        line = line.plus(Tint.ofBacking(backing), messages.name(backing)).plus(" ");
      }
    }
    return line.equals(Line.EMPTY) ? line : line.plus(" ");
  }

  private String clock(Instant end, Instant now) {
    long minutes = Math.round(Math.ceil(Duration.between(now, end).toSeconds() / 60.0));
    String left = minutes < 0 ? say("over", -minutes) : say("left", minutes);
    return left + " · " + say("ends", at(end));
  }

  private String at(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
  }

  private String say(String name, Object... arguments) {
    return messages.text("terminal.board." + name, arguments);
  }
}
