package io.mapwalk.shell.present;

import io.mapwalk.deliverable.screen.RoomPage;
import io.mapwalk.journey.MapId;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of the page on the second screen, all in the home and for its owner alone: the page,
 * the two scripts it loads, and which map it shows, which every process of the home can read.
 */
final class ScreenFiles {

  private final Path page;
  private final Path folder;

  ScreenFiles(HomeFolder home) {
    this.page = home.path().resolve("present.html");
    this.folder = home.path().resolve("present");
  }

  /** The page. */
  Path page() {
    return page;
  }

  /** The map that is shown; empty where none is. */
  Optional<MapId> shown() throws IOException {
    try {
      return Optional.of(new MapId(Files.readString(choice()).strip()));
    } catch (NoSuchFileException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Another map is shown from now on. */
  void choose(MapId map) throws IOException {
    OwnerOnly.replace(choice(), map.value());
  }

  /** No map is shown any more; says whether one was. */
  boolean forget() throws IOException {
    return Files.deleteIfExists(choice());
  }

  // The script that names the revision comes last: whoever sees it finds the content.
  void write(RoomPage content) throws IOException {
    OwnerOnly.replace(folder.resolve("map.js"), content.content());
    OwnerOnly.replace(page, content.page());
    OwnerOnly.replace(folder.resolve("now.js"), content.beat());
  }

  private Path choice() {
    return folder.resolve("shown");
  }
}
