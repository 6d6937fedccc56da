package io.mapwalk.shell.handover;

import io.mapwalk.deliverable.form.FormKey;
import io.mapwalk.deliverable.form.FormTaking;
import io.mapwalk.deliverable.form.FormText;
import io.mapwalk.deliverable.form.Preview;
import io.mapwalk.deliverable.form.Taking;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapDesk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The command that puts filled forms onto their map. Somebody at a terminal sees first what would
 * be added and is asked; a script is not.
 */
public final class TakeCommand implements Noun {

  private final MapDesk desk;

  /** The command, working with what it finds and keeps maps by. */
  public TakeCommand(MapDesk desk) {
    this.desk = desk;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("take")
            .in(Task.RUN)
            .takes(Parameter.oneOrMore("form").completing(Choice.files()))
            .option(Option.value("into").completing(Choice.from(desk.finder()::titles)))
            .option(Option.flag("preview"))
            .option(Option.flag("yes"))
            .does(this::take));
  }

  private ExitStatus take(Call call) {
    for (String form : call.arguments("form")) {
      take(call, FormText.read(call.console().file(form)));
    }
    return Exit.DONE;
  }

  private void take(Call call, FormText form) {
    JourneyMap map = map(call, form);
    List<Messages> languages =
        Languages.spoken().stream().map(Locale::forLanguageTag).map(Messages::new).toList();
    Taking taking = FormTaking.of(form, map, languages);
    Preview preview = new Preview(taking, call.messages());
    String title = map.header().text().value();
    if (taking.names().isBlank()) {
      call.say("shell.take.form", form.file(), title);
    } else {
      call.say("shell.take.form-of", form.file(), title, taking.names());
    }
    preview.added().forEach(call.console()::showWrapped);
    call.console().flush();
    if (form.guessed()) {
      call.say("deliverable.form.guessed", form.file());
    }
    preview.remarks().forEach(call.console()::tell);
    if (taking.changes().isEmpty()) {
      return;
    }
    if (call.has("preview")) {
      call.say("shell.take.only-shown");
    } else if (call.has("yes") || Agreement.asked(call.console(), "shell.take", form.file())) {
      String sentence = preview.sentence(form.file());
      desk.save(map, taking.taken(), sentence);
      call.say("shell.take.done", title);
    } else {
      call.say("shell.take.left");
    }
  }

  private JourneyMap map(Call call, FormText form) {
    Optional<FormKey> key = FormKey.of(form);
    Optional<JourneyMap> own = key.flatMap(k -> desk.archive().getObject().find(k.map()));
    if (call.has("into")) {
      String into = call.option("into").orElseThrow();
      JourneyMap wanted = desk.finder().find(into, call.console().inShell());
      own.filter(map -> !map.id().equals(wanted.id()))
          .ifPresent(
              map -> {
                throw new Refused(
                    "shell.take.other-map",
                    form.file(),
                    map.header().text(),
                    wanted.header().text());
              });
      return wanted;
    }
    String code = key.isEmpty() ? "shell.take.no-map" : "shell.take.unknown-map";
    return own.orElseThrow(() -> new Refused(code, form.file()));
  }
}
