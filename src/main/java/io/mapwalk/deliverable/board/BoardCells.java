package io.mapwalk.deliverable.board;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapLanes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Lane;
import io.mapwalk.journey.element.Stage;
import java.util.List;

/** What stands in the cells of a map as it is handed over. */
public final class BoardCells {

  private final JourneyMap map;
  private final LaneReading reading;
  private final EntryTelling telling;

  /**
   * Cells of a map.
   *
   * @param messages the language of what is said besides the words of the map
   */
  public BoardCells(JourneyMap map, Messages messages) {
    this.map = map;
    this.reading = new LaneReading(map);
    this.telling = new EntryTelling(map, reading, messages);
  }

  /**
   * The lanes to be drawn from top to bottom: those that hold something at a stage, or await it.
   */
  public List<Lane> lanes() {
    MapLanes lanes = new MapLanes(map);
    return lanes.shown().stream()
        .filter(
            lane ->
                lanes.drawsEmpty(lane)
                    || lane.equals(Lane.EMOTIONS) && lanes.holds(lane)
                    || map.stages().stream().anyMatch(stage -> !at(lane, stage).isEmpty()))
        .toList();
  }

  /** What stands in a lane at a stage and its touchpoints, in the order of the journey. */
  public List<Entry> at(Lane lane, Stage stage) {
    return reading.at(lane, stage, telling);
  }
}
