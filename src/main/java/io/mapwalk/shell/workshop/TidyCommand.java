package io.mapwalk.shell.workshop;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapDesk;
import io.mapwalk.workshop.tidy.Tidying;
import java.util.List;
import org.springframework.shell.core.command.ExitStatus;

/** The evening pass: goes through all that was noted, and makes it fit for a client. */
public final class TidyCommand implements Noun {

  private final MapDesk desk;

  /** The command, working with what it finds and keeps maps by. */
  public TidyCommand(MapDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("tidy")
            .in(Task.HANDOVER)
            .takes(desk.finder().parameter())
            .option(Option.value("from").meaning("from-card"))
            .conversing()
            .does(this::tidy));
  }

  private ExitStatus tidy(Call call) {
    JourneyMap map = desk.finder().find(call);
    ArchiveLedger ledger = new ArchiveLedger(desk.archive().getObject(), map.id(), desk.author());
    Tidying tidying = new Tidying(ledger, call.messages(), map, call.option("from"));
    if (tidying.ended()) {
      throw new Refused("shell.tidy.nothing", map.header().text());
    }
    new TidyRun(call.console(), tidying).run();
    call.say("shell.tidy.done", map.header().text(), tidying.changed());
    tidying
        .next()
        .ifPresent(next -> call.say("shell.tidy.go-on", map.header().text(), next.value()));
    return Exit.DONE;
  }
}
