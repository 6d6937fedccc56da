package io.mapwalk.shell.workshop;

import io.mapwalk.deliverable.Export;
import io.mapwalk.deliverable.ExportOptions;
import io.mapwalk.deliverable.Format;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Progress;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.Stopped;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.Scene;
import io.mapwalk.workshop.Asked;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Sample;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.template.Template;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/**
 * Shows a worked example: its answers go line by line through the real guide into the archive, the
 * map is drawn, and the files are written.
 */
public final class DemoCommand implements Noun {

  private static final String FOLDER = "exports";

  private final Workshops workshops;
  private final MapFinder finder;
  private final Clock clock;

  /**
   * @param workshops begins the workshop
   * @param finder reads the map with the state it is in, which its files tell
   * @param clock the day in the room
   */
  public DemoCommand(Workshops workshops, MapFinder finder, Clock clock) {
    this.workshops = workshops;
    this.finder = finder;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    String[] ids =
        Arrays.stream(Sample.values())
            .map(sample -> sample.id().replace("sample-", ""))
            .toArray(String[]::new);
    return List.of(
        Verb.named("demo")
            .in(Task.RUN)
            .option(Option.value("sample").oneOf(ids).orElse("pizza"))
            .does(this::demo));
  }

  private ExitStatus demo(Call call) {
    Sample sample = Sample.find(call.option("sample").orElseThrow()).orElseThrow();
    Template template = workshops.template(sample.template());
    String title = workshops.freeTitle(sample.title()).orElse(sample.title());
    JourneyMap empty =
        workshops.create(
            call.messages(),
            title,
            sample.client(),
            "",
            sample.kind().orElse(template.kind()),
            template.language());
    Conversation conversation = workshops.begin(call.messages(), empty, template, Phase.ROOM);
    replay(call, sample, conversation, empty.id());
    JourneyMap map = conversation.map();
    Console console = call.console();
    MapView view = new MapView(call.messages(), console.look());
    call.out().println();
    call.out().print(console.look().print(view.draw(map, console.width(), Scene.EVERYTHING)));
    call.out().flush();
    List<Path> files = files(call, finder.dossier(map.id().value(), false, call.progress()));
    call.say("shell.demo.files");
    files.forEach(file -> call.console().show(call.console().name(file)));
    call.say("shell.demo.next", title);
    return Exit.DONE;
  }

  private List<Path> files(Call call, Dossier dossier) {
    try {
      return new Export(call.messages(), clock, ExportOptions.USUAL, call.progress())
          .export(
              dossier,
              EnumSet.of(Format.XLSX, Format.MD, Format.CHECKLIST),
              call.console().file(FOLDER),
              false);
    } catch (Stopped asked) {
      throw new Stopped("shell.demo.stopped", dossier.map().header().text());
    }
  }

  private void replay(Call call, Sample sample, Conversation conversation, MapId map) {
    try (Progress.Task task = call.progress().begin("shell.progress.demo", sample.title())) {
      replay(call, sample, conversation, task);
    } catch (Stopped asked) {
      // Half an example shows nobody anything.
      workshops.drop(map);
      throw asked;
    }
  }

  private static void replay(
      Call call, Sample sample, Conversation conversation, Progress.Task task) {
    Speaker speaker = new Speaker(call.console(), call.err(), call.console().look());
    String step = "";
    task.expect(sample.lines().size());
    for (String line : sample.lines()) {
      task.step(1);
      Asked asked = conversation.asked();
      List<Said> heading =
          asked.lines().stream().filter(said -> said.tone() == Tone.HEADING).toList();
      if (!heading.isEmpty() && !heading.get(0).text().equals(step)) {
        step = heading.get(0).text();
        speaker.say(heading);
      }
      Conversation.Reply reply = conversation.tell(line);
      if (reply.refused()) {
        throw new Refused("shell.demo.refused", sample.id(), line, reply.said().get(0).text());
      }
    }
  }
}
