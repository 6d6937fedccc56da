package io.mapwalk.terminal;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Touchpoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a journey map for the width there is: a table with the stages and touchpoints side by side
 * and the emotion line beneath, in blocks where they do not all fit; or, where it is narrow, a list
 * of one stage beneath another.
 */
public final class MapView {

  /** Fewer columns than this are drawn as if there were this many. */
  public static final int NARROWEST = 20;

  private final Messages messages;
  private final Look look;

  /**
   * @param messages the reader's language
   * @param look how things are written; only whether it is plain matters here
   */
  public MapView(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /**
   * Draws a map.
   *
   * @param map the map
   * @param width the columns of the terminal
   * @param scene how much of it is drawn
   * @return lines, none of them wider
   */
  public List<Line> draw(JourneyMap map, int width, Scene scene) {
    int columns = Math.max(NARROWEST, width);
    Phrases phrases = phrases(map, scene, Phrases.INLINE);
    List<Line> lines = new ArrayList<>();
    if (scene.around()) {
      lines.addAll(new MapHead(map, messages, look).draw(columns));
      lines.add(Line.EMPTY);
    }
    Stretch stretch = Stretch.of(map, scene);
    if (stretch.stages().isEmpty()) {
      lines.addAll(Line.of(Ink.FAINT, messages.text("terminal.no-stages")).wrapped(columns));
    } else {
      journey(stretch, columns, scene, lines);
    }
    if (scene.around()) {
      lines.addAll(new MapTail(map, messages, look, phrases).draw(columns));
    }
    return lines;
  }

  private void journey(Stretch stretch, int width, Scene scene, List<Line> lines) {
    JourneyMap map = stretch.map();
    Board board = new Board(map, messages, rows(stretch, scene, Phrases.BENEATH));
    if (!look.plain() && board.suits(width)) {
      lines.addAll(board.draw(stretch, width));
    } else {
      List<Row> rows = rows(stretch, scene, Phrases.INLINE);
      StageList list = new StageList(map, rows, messages, look.plain());
      lines.addAll(list.draw(stretch, width));
      List<Line> missing = scene.stage().isEmpty() ? list.missing(width) : List.of();
      if (!missing.isEmpty()) {
        lines.add(Line.EMPTY);
        lines.addAll(missing);
      }
      EmotionLine emotions = new EmotionLine(map, messages, new Feelings(map));
      if (look.plain()) {
        lines.addAll(emotions.spoken(width));
      } else if (scene.stage().isEmpty() && stretch.hangsTogether()) {
        lines.addAll(emotions.folded(width));
      }
    }
    boolean moments = stretch.touchpoints().stream().anyMatch(Touchpoint::moment);
    if (moments && !look.plain()) {
      lines.add(Line.EMPTY);
      lines.addAll(
          Line.of(Ink.WARNING, Phrases.MOMENT + " ")
              .plus(Ink.FAINT, messages.text("terminal.legend.moment-of-truth"))
              .wrapped(width));
    }
  }

  private List<Row> rows(Stretch stretch, Scene scene, String beforeNotes) {
    return Rows.of(stretch, messages, phrases(stretch.map(), scene, beforeNotes)).stream()
        .filter(row -> scene.shows(row.lane()))
        .toList();
  }

  private Phrases phrases(JourneyMap map, Scene scene, String beforeNotes) {
    return new Phrases(map, messages, scene.handles(), look.plain(), beforeNotes, scene.tint());
  }
}
