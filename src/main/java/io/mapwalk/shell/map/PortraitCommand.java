package io.mapwalk.shell.map;

import io.mapwalk.deliverable.PictureFile;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.change.PersonaChange.Portray;
import io.mapwalk.journey.element.Persona;
import io.mapwalk.journey.element.Portrait;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Misuse;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/** The command that gives a persona a face. */
public final class PortraitCommand implements Noun {

  private final MapDesk desk;

  /** The command, working with what it finds and keeps maps by. */
  public PortraitCommand(MapDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("map portrait")
            .in(Task.HANDOVER)
            .takes(desk.finder().parameter())
            .takes(Parameter.optional("file").completing(Choice.files()))
            .option(Option.value("name"))
            .option(Option.flag("remove"))
            .does(this::portray));
  }

  private ExitStatus portray(Call call) {
    Optional<String> file = call.optionalArgument("file");
    if (file.isPresent() == call.has("remove")) {
      throw new Misuse("map portrait", "shell.map.portrait.one-of");
    }
    JourneyMap map = desk.finder().find(call);
    Persona persona = PersonaCommand.persona(map, call.option("name"));
    Optional<Portrait> portrait =
        file.map(path -> new PictureFile(call.console().file(path)).portrait());
    JourneyMap portrayed = map.apply(new Portray(persona.id(), portrait));
    if (portrayed.equals(map)) {
      call.say("shell.map.portrait.same", persona.text());
    } else if (portrait.isPresent()) {
      save(call, map, portrayed, "shell.sentence.portrait-given", persona);
      call.say("shell.map.portrait.given", persona.text());
    } else {
      save(call, map, portrayed, "shell.sentence.portrait-taken", persona);
      call.say("shell.map.portrait.taken", persona.text());
    }
    return Exit.DONE;
  }

  private void save(Call call, JourneyMap map, JourneyMap other, String code, Persona persona) {
    String sentence = call.messages().text(code, persona.text());
    desk.save(map, other, sentence);
  }
}
