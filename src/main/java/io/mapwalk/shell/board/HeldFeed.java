package io.mapwalk.shell.board;

import io.mapwalk.archive.Archive;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Messages;
import io.mapwalk.terminal.BoardShot;
import java.util.Optional;
import java.util.function.Function;

/** Brings a map out of an archive that this process has open. */
final class HeldFeed implements BoardFeed {

  private final Archive archive;
  private final MapId map;
  private final Function<JourneyMap, BoardShot> seen;
  private final Messages messages;
  private long revision;
  private BoardShot shot;
  private boolean gone;

  /**
   * @param archive the archive
   * @param map the map as it is
   * @param seen what is shown of it
   * @param messages the reader's language
   */
  HeldFeed(
      Archive archive, JourneyMap map, Function<JourneyMap, BoardShot> seen, Messages messages) {
    this.archive = archive;
    this.map = map.id();
    this.seen = seen;
    this.messages = messages;
    this.revision = archive.revision(map.id());
    this.shot = seen.apply(map);
  }

  @Override
  public BoardShot shot() {
    long now = archive.revision(map);
    if (now != revision) {
      Optional<JourneyMap> changed = archive.find(map);
      gone = changed.isEmpty();
      shot = changed.map(seen).orElse(shot);
      revision = now;
    }
    return shot;
  }

  @Override
  public Optional<String> end() {
    return gone ? Optional.of(messages.text("shell.board.gone")) : Optional.empty();
  }
}
