package io.mapwalk.deliverable;

import io.mapwalk.journey.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder files are written into. */
public final class OutputFolder {

  private OutputFolder() {}

  /**
   * Makes a folder where there is none. Only the last folder of a path is made: a longer way that
   * is missing is more likely mistyped.
   *
   * @param folder the folder
   * @throws Refused if there is a file of that name, or the folder cannot be made
   */
  public static void prepare(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      return;
    }
    if (Files.exists(absolute)) {
      throw new Refused("deliverable.not-a-folder", folder.toString());
    }
    Path parent = absolute.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new Refused("deliverable.no-folder", String.valueOf(parent));
    }
    try {
      Files.createDirectory(absolute);
    } catch (IOException e) {
      if (!Files.isDirectory(absolute)) {
        throw new Refused("deliverable.folder-not-made", folder.toString());
      }
    }
  }
}
