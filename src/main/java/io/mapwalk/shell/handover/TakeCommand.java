package io.mapwalk.shell.handover;

import io.mapwalk.archive.Archive;
import io.mapwalk.deliverable.form.FormKey;
import io.mapwalk.deliverable.form.FormTaking;
import io.mapwalk.deliverable.form.FormText;
import io.mapwalk.deliverable.form.Preview;
import io.mapwalk.deliverable.form.Taking;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.Languages;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.map.MapFinder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;

/**
 * The command that puts filled forms onto their map. Somebody at a terminal sees first what would
 * be added and is asked; a script is not.
 */
public final class TakeCommand implements Noun {

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final Author author;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param finder finds the map that is meant
   * @param author who makes the edits
   */
  public TakeCommand(ObjectProvider<Archive> archive, MapFinder finder, Author author) {
    this.archive = archive;
    this.finder = finder;
    this.author = author;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("take")
            .in(Task.RUN)
            .takes(Parameter.oneOrMore("form").completing(Choice.files()))
            .option(Option.value("into").completing(Choice.from(finder::titles)))
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
      archive.getObject().save(map, taking.taken(), author.name(), sentence);
      call.say("shell.take.done", title);
    } else {
      call.say("shell.take.left");
    }
  }

  private JourneyMap map(Call call, FormText form) {
    Optional<FormKey> key = FormKey.of(form);
    Optional<JourneyMap> own = key.flatMap(k -> archive.getObject().find(k.map()));
    if (call.has("into")) {
      String into = call.option("into").orElseThrow();
      JourneyMap wanted = finder.find(into, call.console().inShell());
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
