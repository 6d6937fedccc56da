package io.mapwalk.shell.map;

import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.PersonaCopy;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.ExitStatus;

/** The command that brings a persona of one map onto another. */
public final class PersonaCommand implements Noun {

  private final MapDesk desk;

  /** The command, working with what it finds and keeps maps by. */
  public PersonaCommand(MapDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("map persona")
            .in(Task.ARCHIVE)
            .takes(desk.finder().parameter())
            .option(
                Option.value("into").asRequired().completing(Choice.from(desk.finder()::titles)))
            .option(Option.value("name"))
            .does(this::copy));
  }

  private ExitStatus copy(Call call) {
    boolean inShell = call.console().inShell();
    JourneyMap from = desk.finder().find(call.argument("map"), inShell);
    JourneyMap into = desk.finder().find(call.option("into").orElseThrow(), inShell);
    Persona persona = persona(from, call.option("name"));
    JourneyMap copied = PersonaCopy.of(from, persona, into);
    String sentence =
        call.messages().text("shell.sentence.persona", persona.text(), from.header().text());
    desk.save(into, copied, sentence);
    call.say("shell.map.persona.done", persona.text(), into.header().text());
    return Exit.DONE;
  }

  /** The persona that is meant; the only one where none is named. */
  static Persona persona(JourneyMap from, Optional<String> name) {
    List<Persona> all = from.personas();
    if (all.isEmpty()) {
      throw new Refused("shell.map.persona.none", from.header().text());
    }
    List<Persona> meant =
        all.stream().filter(one -> name.map(one.text()::says).orElse(true)).toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    String names = all.stream().map(one -> one.text().value()).collect(Collectors.joining(", "));
    throw name.isEmpty()
        ? new Refused("shell.map.persona.several", from.header().text(), names)
        : new Refused("shell.map.persona.unknown", from.header().text(), name.get(), names);
  }
}
