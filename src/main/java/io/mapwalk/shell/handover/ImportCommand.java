package io.mapwalk.shell.handover;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.Import;
import io.mapwalk.deliverable.Incoming;
import io.mapwalk.deliverable.Returned;
import io.mapwalk.deliverable.difference.NewMap;
import io.mapwalk.deliverable.foreign.Manner;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The command that reads a map from a file: one that was edited outside is merged into the map it
 * was made from, anything else becomes a new map. Somebody at a terminal sees first what would
 * change and is asked; a script is not.
 */
public final class ImportCommand implements Noun {

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final Author author;
  private final RandomGenerator random;
  private final Merging merging;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param finder finds the map that is meant
   * @param author who makes the edits
   * @param random draws the identities of new maps
   */
  public ImportCommand(
      ObjectProvider<Archive> archive, MapFinder finder, Author author, RandomGenerator random) {
    this.archive = archive;
    this.finder = finder;
    this.author = author;
    this.random = random;
    this.merging = new Merging(archive, author);
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("import")
            .in(Task.HANDOVER)
            .takes(Parameter.required("file").completing(Choice.files()))
            .option(Option.value("into").completing(Choice.from(finder::titles)))
            .option(Option.value("columns"))
            .option(Option.value("sheet"))
            .option(Option.value("prefer").oneOf("here", "file"))
            .option(Option.flag("preview"))
            .option(Option.flag("full"))
            .option(Option.flag("yes"))
            .does(this::read));
  }

  private ExitStatus read(Call call) {
    Path file = call.console().file(call.argument("file"));
    Manner manner =
        new Manner(
            call.option("columns"),
            call.option("sheet"),
            new ColumnQuestions(call),
            call.messages().locale());
    Incoming incoming = new Import(call.progress(), manner).read(file);
    Optional<JourneyMap> here = target(call, file, incoming);
    if (here.isPresent()) {
      merging.merge(call, String.valueOf(file.getFileName()), incoming, here.get());
    } else {
      begin(call, file, incoming);
    }
    return Exit.DONE;
  }

  private Optional<JourneyMap> target(Call call, Path file, Incoming incoming) {
    Optional<JourneyMap> own = incoming.map().flatMap(id -> archive.getObject().find(id));
    if (!call.has("into")) {
      return own;
    }
    String into = call.option("into").orElseThrow();
    JourneyMap wanted = finder.find(into, call.console().inShell());
    if (incoming.map().filter(id -> !id.equals(wanted.id())).isPresent()) {
      throw new Refused(
          "shell.import.other-map", file.getFileName().toString(), wanted.header().text());
    }
    return Optional.of(wanted);
  }

  private void begin(Call call, Path file, Incoming incoming) {
    Archive open = archive.getObject();
    MapId id = incoming.map().orElseGet(() -> MapId.draw(random));
    JourneyMap blank = incoming.blank(id);
    String name = String.valueOf(file.getFileName());
    Returned returned = Merging.onto(call, name, incoming, blank);
    if (call.has("full")) {
      Merging.show(call, returned, blank, returned.map(), List.of());
    } else {
      new NewMap(returned.map(), call.messages()).lines().forEach(call.console()::showWrapped);
      call.console().flush();
      Merging.remark(call, returned);
    }
    if (call.has("preview")) {
      call.say("shell.import.would-begin", returned.map().header().text());
      return;
    }
    String sentence = call.messages().text("shell.sentence.import", name);
    open.create(returned.map(), author.name(), sentence, call.progress());
    call.say("shell.import.begun", returned.map().header().text());
  }
}
