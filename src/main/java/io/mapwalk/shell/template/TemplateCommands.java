package io.mapwalk.shell.template;

import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.shell.HomeFolder;
import io.mapwalk.shell.OwnerOnly;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Choice;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.workshop.Speaker;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import io.mapwalk.workshop.Said;
import io.mapwalk.workshop.Tone;
import io.mapwalk.workshop.template.Agenda;
import io.mapwalk.workshop.template.Fault;
import io.mapwalk.workshop.template.Prompt;
import io.mapwalk.workshop.template.Step;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateCopying;
import io.mapwalk.workshop.template.TemplateFaults;
import io.mapwalk.workshop.template.TemplateLibrary;
import io.mapwalk.workshop.template.TemplateReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** Commands that list, show and check workshop templates. */
public final class TemplateCommands implements Noun {

  private static final int ROOMY = 100;

  /** What is copied where nothing is named: short, and with all there is to change. */
  private static final String USUAL = "quick";

  private final TemplateLibrary templates;
  private final HomeFolder home;

  /**
   * Commands on these templates.
   *
   * @param templates all there are
   * @param home where one’s own are kept
   */
  public TemplateCommands(TemplateLibrary templates, HomeFolder home) {
    this.templates = templates;
    this.home = home;
  }

  @Override
  public List<Verb> verbs() {
    Parameter template = Parameter.required("template").completing(Choice.from(templates::ids));
    return List.of(
        Verb.named("template list").in(Task.RUN).option(Option.flag("json")).does(this::list),
        Verb.named("template show")
            .in(Task.RUN)
            .takes(template)
            .option(Option.flag("coach"))
            .does(this::show),
        Verb.named("template new")
            .in(Task.RUN)
            .takes(Parameter.required("id"))
            .option(Option.value("from").completing(Choice.from(templates::ids)))
            .option(Option.value("title"))
            .does(this::create),
        Verb.named("template check").in(Task.RUN).takes(template).does(this::check));
  }

  private ExitStatus list(Call call) {
    TemplateLibrary.Catalogue catalogue = templates.catalogue();
    if (call.has("json")) {
      List<Map<String, Object>> rows =
          catalogue.templates().stream().map(TemplateCommands::json).toList();
      call.out().println(new JsonMapper().writeValueAsString(rows));
    } else {
      print(call, table(call.messages(), catalogue.templates(), roomy(call)));
    }
    for (TemplateFaults faulty : catalogue.faulty()) {
      call.say("shell.template.faulty", faulty.fileName(), faulty.faults().size());
    }
    return Exit.DONE;
  }

  private static boolean roomy(Call call) {
    return call.console().look().plain() || call.console().width() >= ROOMY;
  }

  // Where there is little room, kind and language stand behind the title, and the shortest and the
  // longest agenda say enough: thirty templates of six lines each would be read by nobody.
  private static Table table(Messages messages, List<Template> templates, boolean roomy) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.whole(messages.text("shell.column.template")));
    columns.add(Column.wrap(messages.text("shell.column.title")));
    if (roomy) {
      columns.add(Column.wrap(messages.text("shell.column.kind")));
      columns.add(Column.whole(messages.text("shell.column.language")));
    }
    columns.add(Column.number(messages.text("shell.column.steps")));
    columns.add(Column.wrap(messages.text("shell.column.minutes")));
    List<List<String>> rows = new ArrayList<>();
    for (Template template : templates) {
      String kind = messages.name(template.kind());
      String steps = String.valueOf(template.steps(Phase.ROOM).size());
      String title = template.title();
      rows.add(
          roomy
              ? List.of(template.id(), title, kind, template.language(), steps, minutes(template))
              : List.of(
                  template.id(),
                  title + " " + unbroken("(" + kind + ", " + template.language() + ")"),
                  steps,
                  span(template)));
    }
    return Table.ofText(columns, rows);
  }

  // What stands in brackets goes to the next line as a whole.
  private static String unbroken(String note) {
    return note.replace(' ', '\u00a0');
  }

  private static String minutes(Template template) {
    return totals(template).stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String span(Template template) {
    IntSummaryStatistics minutes =
        totals(template).stream().mapToInt(Integer::intValue).summaryStatistics();
    return minutes.getMin() == minutes.getMax()
        ? String.valueOf(minutes.getMin())
        : minutes.getMin() + "–" + minutes.getMax();
  }

  // Without agendas all steps are taken with their own minutes.
  private static List<Integer> totals(Template template) {
    List<Integer> totals = template.agendas().stream().map(Agenda::minutes).toList();
    return totals.isEmpty()
        ? List.of(template.steps(Phase.ROOM).stream().mapToInt(Step::minutes).sum())
        : totals;
  }

  private static Map<String, Object> json(Template template) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", template.id());
    row.put("title", template.title());
    row.put("kind", template.kind().name().toLowerCase(Locale.ROOT));
    row.put("language", template.language());
    row.put("steps", template.steps(Phase.ROOM).size());
    row.put("minutes", totals(template));
    row.put("credit", template.credit());
    return row;
  }

  private ExitStatus show(Call call) {
    String id = call.argument("template");
    Template template = templates.find(id).orElseThrow(() -> missing(templates, id));
    Speaker speaker = new Speaker(call.console(), call.out(), call.console().look());
    List<Said> said = new ArrayList<>();
    said.add(new Said(Tone.HEADING, template.title()));
    said.add(new Said(Tone.PLAIN, template.intro()));
    if (!template.credit().isBlank()) {
      said.add(new Said(Tone.HINT, template.credit()));
    }
    for (Phase phase : Phase.values()) {
      for (Step step : template.steps(phase)) {
        said.add(new Said(Tone.PLAIN, ""));
        said.add(
            new Said(
                Tone.HEADING,
                call.messages()
                    .text(
                        "shell.template.step",
                        step.title(),
                        step.minutes(),
                        call.messages().name(phase))));
        for (Prompt prompt : step.prompts()) {
          said.add(new Said(Tone.QUESTION, prompt.question()));
          if (call.has("coach")) {
            prompt.coaching().forEach(text -> said.add(new Said(Tone.COACHING, text)));
          }
        }
        if (call.has("coach")) {
          step.coaching().forEach(text -> said.add(new Said(Tone.COACHING, text)));
        }
      }
    }
    speaker.say(said);
    return Exit.DONE;
  }

  private ExitStatus create(Call call) {
    String id = call.argument("id");
    if (templates.ids().contains(id)) {
      throw new Refused("shell.template.there", id);
    }
    String from = call.option("from").orElse(USUAL);
    String language = call.messages().locale().getLanguage();
    Template original = templates.find(from, language).orElseThrow(() -> missing(templates, from));
    String text;
    try {
      text = TemplateCopying.copy(original, id, call.option("title"));
    } catch (TemplateFaults faults) {
      throw new Refused("shell.template.not-made", faults.sentences(call.messages()).get(0));
    }
    Path file = home.templates().resolve(id + ".md");
    try {
      OwnerOnly.write(file, text);
    } catch (FileAlreadyExistsException there) {
      throw new Refused("shell.template.there", id);
    } catch (IOException failed) {
      throw new Refused("shell.template.not-written", file);
    }
    call.out().println(file);
    call.say("shell.template.made", original.id(), id);
    return Exit.DONE;
  }

  /** Says that there is no such template, with the nearest names. */
  public static Refused missing(TemplateLibrary templates, String id) {
    List<String> near = templates.near(id);
    return near.isEmpty()
        ? new Refused("shell.template.none", id)
        : new Refused("shell.template.none-near", id, String.join(", ", near));
  }

  private ExitStatus check(Call call) {
    String said = call.argument("template");
    Optional<Path> file = file(call, said);
    List<String> sentences;
    if (file.isPresent()) {
      String name = String.valueOf(file.get().getFileName());
      List<Fault> faults = new TemplateReader().check(file.get());
      sentences = faults.stream().map(f -> f.sentence(name, call.messages())).toList();
    } else {
      sentences = faultsOf(said, call.messages());
    }
    sentences.forEach(call.out()::println);
    if (sentences.isEmpty()) {
      call.say("shell.template.sound", said);
      return Exit.DONE;
    }
    call.say("shell.template.faults", said, sentences.size());
    return Exit.COULD_NOT;
  }

  private List<String> faultsOf(String id, Messages messages) {
    try {
      templates.find(id).orElseThrow(() -> missing(templates, id));
      return List.of();
    } catch (TemplateFaults faults) {
      return faults.sentences(messages);
    }
  }

  // A name with an ending or a slash is a file; anything else is the id of a template.
  private static Optional<Path> file(Call call, String said) {
    boolean named = said.endsWith(".md") || said.contains("/") || said.contains("\\");
    Path path = call.console().file(said);
    if (named && !Files.isRegularFile(path)) {
      throw new Refused("shell.template.no-file", said);
    }
    return named ? Optional.of(path) : Optional.empty();
  }

  private static void print(Call call, Table table) {
    Console console = call.console();
    call.out().print(console.look().print(table.draw(console.width(), console.look())));
  }
}
