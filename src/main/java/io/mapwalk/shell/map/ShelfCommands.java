package io.mapwalk.shell.map;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapCopy;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.change.Change;
import io.mapwalk.journey.change.ElementChange.Reword;
import io.mapwalk.journey.change.MapChange.FileUnder;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/** Commands that look after maps as a whole: copy, name, put away, delete. */
public final class ShelfCommands implements Noun {

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final Author author;
  private final RandomGenerator random;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param finder finds the maps that are meant
   * @param author who makes the edit
   * @param random where identities of new maps are drawn from
   */
  public ShelfCommands(
      ObjectProvider<Archive> archive, MapFinder finder, Author author, RandomGenerator random) {
    this.archive = archive;
    this.finder = finder;
    this.author = author;
    this.random = random;
  }

  @Override
  public List<Verb> verbs() {
    Parameter map = finder.parameter();
    return List.of(
        Verb.named("map copy")
            .in(Task.ARCHIVE)
            .takes(map)
            .takes(Parameter.optional("title"))
            .option(Option.value("kind").completing(Choice.of(MapKinds.all())))
            .does(this::copy),
        Verb.named("map archive")
            .in(Task.ARCHIVE)
            .takes(map)
            .option(Option.flag("back"))
            .does(this::archive),
        Verb.named("map rename")
            .in(Task.ARCHIVE)
            .takes(map)
            .takes(Parameter.optional("title"))
            .option(Option.value("client"))
            .option(Option.value("project"))
            .does(this::rename),
        Verb.named("map delete")
            .in(Task.ARCHIVE)
            .takes(map)
            .option(Option.flag("yes"))
            .does(this::delete));
  }

  private ExitStatus copy(Call call) {
    JourneyMap from = finder.find(call);
    Text old = from.header().text();
    Text title =
        Text.clean(
            call.optionalArgument("title")
                .orElseGet(() -> call.messages().text("shell.map.copy.title", old)));
    Optional<MapKind> kind = call.option("kind").map(said -> MapKinds.named("map copy", said));
    JourneyMap copy = MapCopy.of(from, MapId.draw(random), title, kind);
    archive
        .getObject()
        .create(copy, author.name(), call.messages().text("shell.sentence.copy", old));
    call.say("shell.map.copy.done", title, copy.id(), old);
    return Exit.DONE;
  }

  private ExitStatus rename(Call call) {
    JourneyMap map = finder.find(call);
    List<Change> changes = new ArrayList<>();
    call.optionalArgument("title")
        .ifPresent(title -> changes.add(new Reword(JourneyMap.HEADER, Text.clean(title))));
    if (call.has("client") || call.has("project")) {
      changes.add(
          new FileUnder(
              call.option("client").map(Text::clean).orElse(map.header().client()),
              call.option("project").map(Text::clean).orElse(map.header().project())));
    }
    if (changes.isEmpty()) {
      throw new Misuse("map rename", "shell.map.rename.nothing");
    }
    JourneyMap renamed = map.apply(changes);
    String sentence = call.messages().text("shell.sentence.rename", renamed.header().text());
    archive.getObject().save(map, renamed, author.name(), sentence);
    call.say("shell.map.rename.done", renamed.header().text(), renamed.id());
    return Exit.DONE;
  }

  private ExitStatus delete(Call call) {
    MapSummary map = finder.summary(call.argument("map"), call.console().inShell());
    if (!call.has("yes")) {
      throw new Refused("shell.map.delete.sure", map.title(), map.id());
    }
    archive.getObject().delete(map.id());
    call.say("shell.map.delete.done", map.title());
    return Exit.DONE;
  }

  private ExitStatus archive(Call call) {
    MapSummary map = finder.summary(call.argument("map"), call.console().inShell());
    boolean away = !call.has("back");
    archive.getObject().putAway(map.id(), away);
    call.say(away ? "shell.map.archive.done" : "shell.map.archive.back", map.title(), map.id());
    return Exit.DONE;
  }
}
