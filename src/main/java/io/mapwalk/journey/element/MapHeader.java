package io.mapwalk.journey.element;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.Text;
import java.util.List;

/**
 * What the map is and whose it is; a map has exactly one.
 *
 * @param id always {@code map1}
 * @param text the title, never blank
 * @param client whose map it is; blank where nobody said
 * @param project the undertaking it belongs to; blank where nobody said
 * @param kind what it shows
 * @param language the language tag of its content
 * @param added lanes it has beside those of its kind, in the order they were addedLanes
 * @param hiddenLanes lanes that are not shown, whatever they hold
 */
public record MapHeader(
    Handle id,
    Text text,
    Text client,
    Text project,
    MapKind kind,
    Text language,
    List<Lane> addedLanes,
    List<Lane> hiddenLanes)
    implements Element, Worded {

  /** Keeps its own unmodifiable copies. */
  public MapHeader {
    addedLanes = List.copyOf(addedLanes);
    hiddenLanes = List.copyOf(hiddenLanes);
  }

  @Override
  public MapHeader reworded(Text other) {
    return new MapHeader(id, other, client, project, kind, language, addedLanes, hiddenLanes);
  }

  /** The same, under another client and project. */
  public MapHeader filed(Text client, Text project) {
    return new MapHeader(id, text, client, project, kind, language, addedLanes, hiddenLanes);
  }

  /** The same, with another kind. */
  public MapHeader ofKind(MapKind kind) {
    return new MapHeader(id, text, client, project, kind, language, addedLanes, hiddenLanes);
  }

  /** The same, with other lanes added and hidden. */
  public MapHeader withLanes(List<Lane> addedLanes, List<Lane> hiddenLanes) {
    return new MapHeader(id, text, client, project, kind, language, addedLanes, hiddenLanes);
  }
}
