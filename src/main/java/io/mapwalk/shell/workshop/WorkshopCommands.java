package io.mapwalk.shell.workshop;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapFilter;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.journey.AssumptionShare;
import io.mapwalk.journey.Dossier;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.Refused;
import io.mapwalk.journey.element.MapKind;
import io.mapwalk.journey.element.Phase;
import io.mapwalk.journey.element.Session;
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
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.map.MapFinder;
import io.mapwalk.shell.map.MapKinds;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import io.mapwalk.workshop.Conversation;
import io.mapwalk.workshop.TemplateChoice.Chosen;
import io.mapwalk.workshop.template.Template;
import io.mapwalk.workshop.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** Commands that run workshops. */
public final class WorkshopCommands implements Noun {

  private static final String USUAL_TEMPLATE = "full";

  private final Workshops workshops;
  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final TemplateLibrary templates;

  /** Commands on the archive, which is opened when the first of them needs it. */
  public WorkshopCommands(
      Workshops workshops,
      ObjectProvider<Archive> archive,
      MapFinder finder,
      TemplateLibrary templates) {
    this.workshops = workshops;
    this.archive = archive;
    this.finder = finder;
    this.templates = templates;
  }

  @Override
  public List<Verb> verbs() {
    Parameter session = Parameter.optional("session").completing(Choice.from(this::titlesOfPaused));
    return List.of(
        Verb.named("workshop start")
            .in(Task.RUN)
            .option(Option.value("template").completing(Choice.from(templates::ids)))
            .option(Option.value("title"))
            .option(Option.value("client"))
            .option(Option.value("project"))
            .option(Option.value("map").completing(Choice.from(finder::titles)))
            .option(Option.value("kind").completing(Choice.of(MapKinds.all())))
            .option(Option.value("phase").oneOf("prep", "room", "after"))
            .conversing()
            .does(this::start),
        Verb.named("workshop resume").in(Task.RUN).takes(session).conversing().does(this::resume),
        Verb.named("workshop list").in(Task.RUN).option(Option.flag("json")).does(this::list),
        Verb.named("workshop status").in(Task.RUN).takes(session).does(this::status));
  }

  private ExitStatus start(Call call) {
    Phase phase = Phase.valueOf(call.option("phase").orElse("room").toUpperCase(Locale.ROOT));
    boolean asks =
        call.console().interactive()
            && phase == Phase.ROOM
            && !call.has("template")
            && !call.has("map");
    if (asks) {
      Optional<Chosen> chosen = workshops.choose(call.console());
      if (chosen.isEmpty()) {
        call.say("shell.workshop.not-begun");
        return Exit.DONE;
      }
      return begin(call, phase, chosen.get().template(), chosen);
    }
    Template template =
        workshops.template(call.option("template").orElse(USUAL_TEMPLATE), call.messages());
    return begin(call, phase, template, Optional.empty());
  }

  private ExitStatus begin(Call call, Phase phase, Template template, Optional<Chosen> chosen) {
    Console console = RoomLanguage.of(template, call.console());
    if (template.steps(phase).isEmpty()) {
      throw new Refused(
          "workshop.no-steps-in-phase", template.title(), call.messages().name(phase));
    }
    JourneyMap map =
        call.option("map")
            .map(said -> finder.find(said, console.inShell()))
            .orElseGet(() -> create(call, console.messages(), template));
    boolean begins = call.has("title") || call.has("client") || call.has("kind");
    if (call.option("map").isPresent() && begins) {
      throw new Misuse("workshop start", "shell.workshop.map-or-title");
    }
    Conversation conversation = workshops.begin(console.messages(), map, template, phase);
    chosen.ifPresent(said -> Workshops.told(console, conversation, said));
    return workshops.run(console, conversation);
  }

  private JourneyMap create(Call call, Messages messages, Template template) {
    // The title is asked for in the workshop where none is given; it cannot be blank meanwhile.
    String title =
        call.option("title")
            .filter(t -> !t.isBlank())
            .orElseGet(() -> messages.text("workshop.untitled"));
    return workshops.create(
        messages,
        title,
        call.option("client").orElse(""),
        call.option("project").orElse(""),
        kind(call, template),
        template.language());
  }

  // There are too many to name them all in one line of the help.
  private static MapKind kind(Call call, Template template) {
    return call.option("kind")
        .map(kind -> MapKinds.named("workshop start", kind))
        .orElse(template.kind());
  }

  private ExitStatus resume(Call call) {
    JourneyMap map = map(call);
    Session session = Dossier.of(map).latestSession().orElseThrow(() -> noSession(map));
    if (session.status() == SessionStatus.FINISHED) {
      throw new Refused("shell.workshop.over", map.header().text());
    }
    Console console = RoomLanguage.of(map, session, call.console());
    Conversation conversation = workshops.resume(console.messages(), map, session.id());
    console.say("shell.workshop.resumed", map.header().text());
    return workshops.run(console, conversation);
  }

  private static Refused noSession(JourneyMap map) {
    return new Refused("shell.workshop.no-session", map.header().text());
  }

  private JourneyMap map(Call call) {
    Optional<String> said = call.optionalArgument("session");
    if (said.isPresent()) {
      return finder.find(said.get(), call.console().inShell());
    }
    MapSummary latest =
        unfinished().stream().findFirst().orElseThrow(() -> new Refused("shell.workshop.none"));
    return archive.getObject().find(latest.id()).orElseThrow();
  }

  private List<MapSummary> unfinished() {
    return archive.getObject().maps(MapFilter.UNFINISHED);
  }

  private List<String> titlesOfPaused() {
    return unfinished().stream().map(map -> map.title().value()).toList();
  }

  private ExitStatus list(Call call) {
    List<MapSummary> maps = archive.getObject().maps(MapFilter.HELD);
    finder.remember(maps);
    if (call.has("json")) {
      List<Map<String, Object>> rows = maps.stream().map(WorkshopCommands::json).toList();
      call.out().println(new JsonMapper().writeValueAsString(rows));
      return Exit.DONE;
    }
    if (maps.isEmpty()) {
      call.say("shell.workshop.list.empty");
      return Exit.DONE;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.number(call.messages().text("shell.column.number")));
    columns.add(Column.cut(call.messages().text("shell.column.client")));
    columns.add(Column.wrap(call.messages().text("shell.column.title")));
    columns.add(Column.whole(call.messages().text("shell.column.session")));
    columns.add(Column.whole(call.messages().text("shell.column.id")));
    List<List<String>> rows = new ArrayList<>();
    for (MapSummary map : maps) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              map.client().value(),
              map.title().value(),
              map.session().map(call.messages()::name).orElse(""),
              map.id().value()));
    }
    Console console = call.console();
    Table table = Table.ofText(columns, rows);
    call.out().print(console.look().print(table.draw(console.width(), console.look())));
    return Exit.DONE;
  }

  private static Map<String, Object> json(MapSummary map) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", map.id().value());
    row.put("title", map.title().value());
    row.put("client", map.client().value());
    map.session().ifPresent(s -> row.put("status", s.name().toLowerCase(Locale.ROOT)));
    return row;
  }

  private ExitStatus status(Call call) {
    JourneyMap map = map(call);
    Session session = Dossier.of(map).latestSession().orElseThrow(() -> noSession(map));
    Conversation conversation = workshops.look(call.messages(), map, session.id());
    call.console()
        .showWrapped(
            call.messages()
                .text(
                    "shell.workshop.status.line",
                    map.header().text(),
                    call.messages().name(session.status()),
                    call.messages().name(session.phase())));
    AssumptionShare share = AssumptionShare.of(map);
    if (share.statements() > 0) {
      call.console().showWrapped(call.messages().text("terminal.assumed", share.percent()));
    }
    Speaker speaker = new Speaker(call.console(), call.out(), call.console().look());
    speaker.draw(session, conversation::titleOf);
    return Exit.DONE;
  }
}
