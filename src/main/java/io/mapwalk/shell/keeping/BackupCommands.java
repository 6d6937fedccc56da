package io.mapwalk.shell.keeping;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.archive.Restoring;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that write all maps into one file, and take them from there. */
public final class BackupCommands implements Noun {

  private static final long KILOBYTE = 1024;

  private final ObjectProvider<Archive> archive;
  private final HomeFolder home;
  private final Clock clock;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param home where the archive is
   * @param clock what an archive that is set aside is dated with
   */
  public BackupCommands(ObjectProvider<Archive> archive, HomeFolder home, Clock clock) {
    this.archive = archive;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    Parameter file = Parameter.required("backup").completing(Choice.files());
    return List.of(
        Verb.named("backup")
            .in(Task.ARCHIVE)
            .takes(file)
            .option(Option.flag("force"))
            .does(this::backup),
        // Another process that has the archive open cannot have it replaced beneath its feet.
        Verb.named("restore")
            .in(Task.ARCHIVE)
            .takes(file)
            .option(Option.flag("preview"))
            .option(Option.flag("replace"))
            .conversing()
            .does(this::restore));
  }

  private ExitStatus backup(Call call) throws IOException {
    Console console = call.console();
    Path file = console.file(call.argument("backup"));
    Archive open = archive.getObject();
    int maps = open.backup(file, call.has("force"), call.progress());
    try {
      open.compact(call.progress());
    } catch (Stopped afterwards) {
      // The backup is whole; room can be given back at another time.
    }
    long size = (Files.size(file) + KILOBYTE - 1) / KILOBYTE;
    call.say("shell.backup.done", maps, size, console.name(file));
    return Exit.DONE;
  }

  private ExitStatus restore(Call call) {
    Console console = call.console();
    if (console.inShell()) {
      throw new Refused("shell.restore.outside");
    }
    Path file = console.file(call.argument("backup"));
    try (Restoring restoring = Restoring.of(home.path(), clock, file, call.progress())) {
      OptionalInt present = restoring.present();
      if (call.has("preview")) {
        print(call, restoring.maps());
        tell(call, restoring.maps().size(), present);
        return Exit.DONE;
      }
      if (present.isEmpty() && !call.has("replace")) {
        throw new Refused("shell.restore.over-unreadable", home.path().toString());
      }
      if (present.orElse(0) > 0 && !call.has("replace")) {
        throw new Refused("shell.restore.over", home.path().toString(), present.getAsInt());
      }
      Optional<Path> kept = restoring.replace();
      call.say("shell.restore.done", restoring.maps().size(), home.path());
      if (present.isEmpty() || present.getAsInt() > 0) {
        kept.ifPresent(path -> call.say("shell.restore.kept", path));
      }
      return Exit.DONE;
    }
  }

  private static void tell(Call call, int maps, OptionalInt present) {
    if (present.isPresent()) {
      call.say("shell.restore.preview", maps, present.getAsInt());
    } else {
      call.say("shell.restore.preview-unreadable", maps);
    }
  }

  private void print(Call call, List<MapSummary> maps) {
    Console console = call.console();
    List<Column> columns =
        List.of(
            Column.cut(call.messages().text("shell.column.client")),
            Column.wrap(call.messages().text("shell.column.title")),
            Column.whole(call.messages().text("shell.column.changed")),
            Column.whole(call.messages().text("shell.column.id")));
    List<List<String>> rows =
        maps.stream()
            .map(
                map ->
                    List.of(
                        map.client().value(),
                        map.title().value(),
                        call.messages()
                            .shortDay(LocalDate.ofInstant(map.changed(), clock.getZone())),
                        map.id().value()))
            .toList();
    Table table = Table.ofText(columns, rows);
    console.out().print(console.look().print(table.draw(console.width(), console.look())));
  }
}
