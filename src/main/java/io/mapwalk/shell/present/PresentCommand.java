package io.mapwalk.shell.present;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapFilter;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/** The command that shows a map on the second screen of the room. */
public final class PresentCommand implements Noun {

  private final Presentation presentation;
  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;

  /**
   * @param presentation the page
   * @param archive where maps are kept, opened when first needed
   * @param finder finds the map that is meant
   */
  public PresentCommand(
      Presentation presentation, ObjectProvider<Archive> archive, MapFinder finder) {
    this.presentation = presentation;
    this.archive = archive;
    this.finder = finder;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("present")
            .in(Task.RUN)
            .takes(Parameter.optional("map").completing(Choice.from(finder::titles)))
            .option(Option.flag("stop"))
            .does(this::present));
  }

  private ExitStatus present(Call call) {
    Optional<String> said = call.optionalArgument("map");
    if (call.has("stop")) {
      if (said.isPresent()) {
        throw new Misuse("present", "shell.present.map-or-stop");
      }
      presentation.hide(call.console());
      return Exit.DONE;
    }
    MapSummary map =
        said.map(name -> finder.summary(name, call.console().inShell())).orElseGet(this::running);
    String address = presentation.show(map.id());
    call.say("shell.present.shown", map.title());
    call.console().show(address);
    return Exit.DONE;
  }

  private MapSummary running() {
    return archive.getObject().maps(MapFilter.ALL.in(Set.of(SessionStatus.RUNNING))).stream()
        .findFirst()
        .orElseThrow(() -> new Refused("shell.present.which"));
  }
}
