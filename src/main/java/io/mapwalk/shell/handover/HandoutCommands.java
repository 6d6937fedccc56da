package io.mapwalk.shell.handover;

import io.mapwalk.deliverable.PaperSize;
import io.mapwalk.deliverable.handout.Handout;
import io.mapwalk.deliverable.handout.Pairs;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Stage;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** The command that writes what a room works on with pens, and the forms of its pairs. */
public final class HandoutCommands implements Noun {

  private static final String USUAL_FOLDER = "exports";

  private final MapFinder finder;
  private final Clock clock;

  /**
   * @param finder finds the map that is meant
   * @param clock the day in the room
   */
  public HandoutCommands(MapFinder finder, Clock clock) {
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    String[] papers =
        Arrays.stream(PaperSize.values()).map(PaperSize::label).toArray(String[]::new);
    return List.of(
        Verb.named("handout")
            .in(Task.RUN)
            .takes(finder.parameter())
            .option(Option.value("pairs"))
            .option(Option.value("paper").oneOf(papers))
            .option(Option.value("language").completing(Choice.of(Languages.spoken())))
            .option(Option.value("to").completing(Choice.files()))
            .option(Option.flag("force"))
            .does(this::handout));
  }

  private ExitStatus handout(Call call) {
    JourneyMap map = finder.find(call);
    PaperSize paper =
        call.option("paper")
            .flatMap(PaperSize::of)
            .orElseGet(() -> PaperSize.usual(call.messages().locale()));
    List<List<Stage>> pairs =
        call.option("pairs").map(wanted -> Pairs.of(map, wanted)).orElseGet(() -> Pairs.usual(map));
    Handout handout = new Handout(map, FileLanguage.of(call, map), paper, LocalDate.now(clock));
    Path folder =
        call.option("to")
            .map(call.console()::file)
            .orElseGet(() -> handout.freshFolder(call.console().file(USUAL_FOLDER)));
    List<Path> files = handout.write(pairs, folder, call.has("force"));
    call.say("shell.handout.done", map.header().text(), pairs.size(), paper.label());
    files.forEach(file -> call.console().show(call.console().name(file)));
    return Exit.DONE;
  }
}
