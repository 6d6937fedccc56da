package io.mapwalk.shell.map;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.EditRow;
import io.mapwalk.archive.MapFilter;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.archive.Undone;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.MapId;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.Author;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.ContactView;
import io.mapwalk.terminal.MapView;
import io.mapwalk.terminal.Scene;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import io.mapwalk.workshop.answer.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** Commands that look at maps and look after them. */
public final class MapCommands implements Noun {

  /** More than anybody reads on a terminal; what was changed before is looked for in other ways. */
  private static final int SHOWN = 100;

  private static final String TAKEN_BACK = "↶ ";

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;
  private final Author author;
  private final Clock clock;

  /** Commands on the archive, which is opened when the first of them needs it. */
  public MapCommands(
      ObjectProvider<Archive> archive, MapFinder finder, Author author, Clock clock) {
    this.archive = archive;
    this.finder = finder;
    this.author = author;
    this.clock = clock;
  }

  @Override
  public List<Verb> verbs() {
    Parameter map = finder.parameter();
    return List.of(
        Verb.named("map list")
            .in(Task.LOOK)
            .option(Option.value("client"))
            .option(Option.value("project"))
            .option(Option.flag("archived"))
            .option(Option.flag("all"))
            .option(Option.flag("json"))
            .does(this::list),
        Verb.named("map show")
            .in(Task.LOOK)
            .takes(map)
            .option(Option.value("stage"))
            .option(Option.flag("touchpoints"))
            .does(this::show),
        Verb.named("map history")
            .in(Task.LOOK)
            .takes(map)
            .option(Option.flag("json"))
            .does(this::history),
        Verb.named("undo").in(Task.ARCHIVE).takes(map).does(this::undo),
        Verb.named("redo").in(Task.ARCHIVE).takes(map).does(this::redo));
  }

  private ExitStatus list(Call call) {
    List<MapSummary> maps =
        archive
            .getObject()
            .maps(
                MapFilter.ALL
                    .archived(call.has("archived"))
                    .of(call.option("client"))
                    .within(call.option("project")));
    if (call.has("json")) {
      finder.remember(maps);
      call.out()
          .println(new JsonMapper().writeValueAsString(maps.stream().map(this::json).toList()));
      return Exit.DONE;
    }
    if (maps.isEmpty()) {
      boolean narrowed = call.option("client").or(() -> call.option("project")).isPresent();
      String none = call.has("archived") ? "shell.map.list.none-archived" : "shell.map.list.empty";
      call.say(narrowed ? "shell.map.list.none-fits" : none);
      return Exit.DONE;
    }
    boolean some = call.console().outIsTerminal() && !call.has("all") && maps.size() > SHOWN;
    List<MapSummary> shown = some ? maps.subList(0, SHOWN) : maps;
    finder.remember(shown);
    print(call, shown);
    if (some) {
      call.say("shell.map.list.more", SHOWN, maps.size());
    }
    return Exit.DONE;
  }

  private void print(Call call, List<MapSummary> maps) {
    Console console = call.console();
    List<Column> columns = new ArrayList<>();
    if (console.inShell()) {
      columns.add(Column.number(call.messages().text("shell.column.number")));
    }
    columns.add(Column.cut(call.messages().text("shell.column.client")));
    columns.add(Column.wrap(call.messages().text("shell.column.title")));
    columns.add(Column.whole(call.messages().text("shell.column.kind")));
    columns.add(Column.whole(call.messages().text("shell.column.changed")));
    columns.add(Column.whole(call.messages().text("shell.column.session")));
    // Where maps have numbers, nobody needs their ids.
    String id = call.messages().text("shell.column.id");
    columns.add(console.inShell() ? Column.spare(id) : Column.whole(id));
    List<List<String>> rows = new ArrayList<>();
    for (MapSummary map : maps) {
      List<String> row = new ArrayList<>();
      if (console.inShell()) {
        row.add(String.valueOf(rows.size() + 1));
      }
      row.add(map.client().value());
      row.add(map.title().value());
      row.add(call.messages().name(map.kind()));
      row.add(day(call, map.changed()));
      row.add(map.session().map(call.messages()::name).orElse(""));
      row.add(map.id().value());
      rows.add(row);
    }
    print(console, Table.ofText(columns, rows));
  }

  private Map<String, Object> json(MapSummary map) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", map.id().value());
    row.put("title", map.title().value());
    row.put("client", map.client().value());
    row.put("project", map.project().value());
    row.put("kind", map.kind().name().toLowerCase(Locale.ROOT));
    row.put("revision", map.revision());
    row.put("created", map.created().toString());
    row.put("changed", map.changed().toString());
    row.put("archived", map.archived());
    map.session().ifPresent(s -> row.put("session", s.name().toLowerCase(Locale.ROOT)));
    return row;
  }

  private String day(Call call, Instant instant) {
    return call.messages().shortDay(LocalDate.ofInstant(instant, clock.getZone()));
  }

  private ExitStatus show(Call call) {
    JourneyMap map = find(call);
    Optional<Handle> stage = call.option("stage").map(new Places(map)::stage);
    Console console = call.console();
    if (call.has("touchpoints")) {
      ContactView contacts = new ContactView(call.messages(), console.look());
      call.out().print(console.look().print(contacts.draw(map, console.width())));
      return Exit.DONE;
    }
    MapView view = new MapView(call.messages(), console.look());
    Scene scene = stage.map(Scene::of).orElse(Scene.EVERYTHING);
    call.out().print(console.look().print(view.draw(map, console.width(), scene)));
    return Exit.DONE;
  }

  private ExitStatus history(Call call) {
    MapId id = finder.summary(call.argument("map"), call.console().inShell()).id();
    List<EditRow> edits = archive.getObject().history(id);
    if (call.has("json")) {
      List<Map<String, Object>> rows = edits.stream().map(MapCommands::json).toList();
      call.out().println(new JsonMapper().writeValueAsString(rows));
      return Exit.DONE;
    }
    List<List<String>> rows =
        edits.stream()
            .map(
                edit ->
                    List.of(
                        String.valueOf(edit.revision()),
                        call.messages()
                            .moment(LocalDateTime.ofInstant(edit.made(), clock.getZone())),
                        edit.author(),
                        told(edit, call)))
            .toList();
    List<Column> columns =
        List.of(
            Column.number(call.messages().text("shell.column.revision")),
            Column.whole(call.messages().text("shell.column.when")),
            Column.cut(call.messages().text("shell.column.author")),
            Column.wrap(call.messages().text("shell.column.edit")));
    print(call.console(), Table.ofText(columns, rows));
    return Exit.DONE;
  }

  private static String told(EditRow edit, Call call) {
    String sentence =
        switch (edit.kind()) {
          case UNDO -> call.messages().text("shell.map.history.undo", edit.sentence());
          case REDO -> call.messages().text("shell.map.history.redo", edit.sentence());
          default -> edit.sentence();
        };
    if (!edit.takenBack()) {
      return sentence;
    }
    return call.console().look().plain()
        ? call.messages().text("shell.map.history.taken-back", sentence)
        : TAKEN_BACK + sentence;
  }

  private static Map<String, Object> json(EditRow edit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", edit.revision());
    row.put("made", edit.made().toString());
    row.put("author", edit.author());
    row.put("kind", edit.kind().name().toLowerCase(Locale.ROOT));
    row.put("sentence", edit.sentence());
    row.put("takenBack", edit.takenBack());
    return row;
  }

  private ExitStatus undo(Call call) {
    JourneyMap map = find(call);
    Undone undone = rewind(map, Archive::undo, Archive::redo);
    call.say("shell.undo.done", map.header().text(), undone.sentence());
    return Exit.DONE;
  }

  private ExitStatus redo(Call call) {
    JourneyMap map = find(call);
    Undone redone = rewind(map, Archive::redo, Archive::undo);
    call.say("shell.redo.done", map.header().text(), redone.sentence());
    return Exit.DONE;
  }

  /** One step of the archive's history. */
  @FunctionalInterface
  private interface HistoryStep {
    Undone take(Archive archive, MapId map, String author);
  }

  // Going on to another prompt is kept as an edit too, but nobody means that by "undo".
  private Undone rewind(JourneyMap map, HistoryStep step, HistoryStep back) {
    Archive open = archive.getObject();
    int passed = 0;
    try {
      while (true) {
        Undone taken = step.take(open, map.id(), author.name());
        passed++;
        if (!map.saysTheSameAs(taken.map())) {
          return taken;
        }
      }
    } catch (Refused none) {
      for (int i = 0; i < passed; i++) {
        back.take(open, map.id(), author.name());
      }
      throw none;
    }
  }

  private JourneyMap find(Call call) {
    return finder.find(call);
  }

  private static void print(Console console, Table table) {
    console.out().print(console.look().print(table.draw(console.width(), console.look())));
  }
}
