package io.mapwalk.shell.console;

import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Words;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;

/**
 * The text editor of the user's own choice, for texts longer than a line. The text lies meanwhile
 * in a folder of the home that only its owner can enter, and is gone afterwards, with whatever the
 * editor left beside it.
 */
public final class OutsideEditor {

  private static final long LONGEST = 16 << 20;

  private final Path home;
  private final Map<String, String> environment;

  /**
   * An editor.
   *
   * @param home the folder in which the text lies while it is edited
   * @param environment the environment variables, of which {@code VISUAL} and {@code EDITOR} name
   *     the editor
   */
  public OutsideEditor(Path home, Map<String, String> environment) {
    this.home = home;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Lets a person edit a text.
   *
   * @param terminal where the editor runs
   * @param name what the file is called, which many editors show, with an ending that tells them
   *     what it is
   * @param text the text
   * @return the text as it was left
   * @throws Refused if no editor is named, it cannot be run, or it failed
   */
  public String edit(Terminal terminal, String name, String text) {
    List<String> command = command();
    String editor = command.get(0);
    try {
      Path folder = Files.createTempDirectory(home, "edit-", ownerOnly("rwx------"));
      try {
        Path file = folder.resolve(name);
        Files.createFile(file, ownerOnly("rw-------"));
        Files.writeString(file, text + "\n");
        command.add(file.toString());
        if (run(terminal, command) != 0) {
          throw new Refused("shell.editor.failed", editor);
        }
        return read(file, editor);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new Refused("shell.editor.cannot-run", editor);
    }
  }

  /**
   * Keeps a text that could not be taken over, so that nothing that was written is lost.
   *
   * @param name what the file is called
   * @param text the text
   * @return where it lies; nobody else can read it
   * @throws Refused if it cannot be written
   */
  public Path keep(String name, String text) {
    try {
      Path folder = Files.createTempDirectory(home, "kept-", ownerOnly("rwx------"));
      Path file = Files.createFile(folder.resolve(name), ownerOnly("rw-------"));
      return Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new Refused("shell.editor.cannot-keep", home.toString());
    }
  }

  private List<String> command() {
    List<String> words =
        Stream.of("VISUAL", "EDITOR")
            .map(variable -> Words.split(environment.getOrDefault(variable, "")))
            .filter(command -> !command.isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refused("shell.editor.none"));
    return new ArrayList<>(words);
  }

  // Whatever reads keys here must leave them to the editor.
  private static int run(Terminal terminal, List<String> command) throws IOException {
    // Without a real terminal nothing reads keys, and what reads a pipe cannot be interrupted.
    boolean pauses =
        terminal.canPauseResume() && !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    Unheeded ctrlC = new Unheeded();
    try {
      if (pauses) {
        terminal.pause(true);
      }
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      ctrlC.close();
      if (pauses) {
        terminal.resume();
      }
    }
  }

  private static String read(Path file, String editor) throws IOException {
    if (Files.notExists(file)) {
      return "";
    }
    if (Files.size(file) > LONGEST) {
      throw new Refused("shell.editor.too-long");
    }
    try {
      return Files.readString(file).strip();
    } catch (CharacterCodingException e) {
      throw new Refused("shell.editor.not-utf8", editor);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  private FileAttribute<?>[] ownerOnly(String permissions) {
    boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
