package io.mapwalk.deliverable.json;

import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Version;
import java.util.List;
import java.util.Optional;

/** A whole map that came back as JSON: what is not in it was taken out. */
public final class JsonIncoming implements Incoming {

  private final JourneyMap map;
  private final Optional<Version> version;

  JsonIncoming(JourneyMap map, Optional<Version> version) {
    this.map = map;
    this.version = version;
  }

  /** The map it holds. */
  JourneyMap onlyMap() {
    return map;
  }

  @Override
  public Optional<MapId> map() {
    return Optional.of(map.id());
  }

  @Override
  public Optional<Version> version() {
    return version;
  }

  @Override
  public JourneyMap blank(MapId id) {
    return JourneyMap.of(id, List.of(map.header()), map.lastNumbers());
  }

  /**
   * @throws Refused if the file holds another map
   */
  @Override
  public Returned onto(JourneyMap base) {
    JourneyMap same = JourneyMap.of(base.id(), map.elements().values(), map.lastNumbers());
    return new Returned(same, List.of());
  }
}
