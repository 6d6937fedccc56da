package io.mapwalk.shell.map;

import io.mapwalk.archive.Archive;
import io.mapwalk.archive.MapSummary;
import io.mapwalk.archive.SearchFound;
import io.mapwalk.archive.SearchHit;
import io.mapwalk.archive.SearchQuery;
import io.mapwalk.journey.Text;
import io.mapwalk.journey.element.Card;
import io.mapwalk.journey.element.ElementKind;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Parameter;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.terminal.Excerpt;
import io.mapwalk.terminal.Excerpt.Marked;
import io.mapwalk.terminal.Line;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** The command that finds words in all maps. */
public final class SearchCommand implements Noun {

  private static final String APART = " · ";
  private static final int SHOWN = 40;
  private static final int SHOWN_OF_ONE = 5;
  private static final int HANDED_OVER = 1000;
  private static final int LENGTH = 100;

  private final ObjectProvider<Archive> archive;
  private final MapFinder finder;

  /**
   * @param archive where maps are kept, opened when first needed
   * @param finder is told which maps were shown, so that their numbers can be used
   */
  public SearchCommand(ObjectProvider<Archive> archive, MapFinder finder) {
    this.archive = archive;
    this.finder = finder;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("search")
            .in(Task.LOOK)
            .takes(Parameter.oneOrMore("words"))
            .option(Option.value("client"))
            .option(Option.flag("json"))
            .does(this::search));
  }

  private ExitStatus search(Call call) {
    String typed = String.join(" ", call.arguments("words"));
    SearchQuery query = SearchQuery.of(typed);
    Predicate<MapSummary> fits = map -> call.option("client").map(map.client()::says).orElse(true);
    boolean json = call.has("json");
    int most = json ? HANDED_OVER : SHOWN;
    int mostOfOne = json ? HANDED_OVER : SHOWN_OF_ONE;
    SearchFound found = archive.getObject().search(query, fits, most, mostOfOne, call.progress());
    finder.remember(found.hits().stream().map(SearchHit::map).toList());
    if (json) {
      List<Map<String, Object>> rows = found.hits().stream().map(SearchCommand::json).toList();
      call.out().println(new JsonMapper().writeValueAsString(rows));
      return Exit.DONE;
    }
    if (found.hits().isEmpty()) {
      call.say("shell.search.none", typed);
      return Exit.DONE;
    }
    print(call, query, found.hits());
    if (found.more()) {
      call.say("shell.search.some");
    }
    return Exit.DONE;
  }

  private static void print(Call call, SearchQuery query, List<SearchHit> hits) {
    Console console = call.console();
    List<Column> columns = new ArrayList<>();
    if (console.inShell()) {
      columns.add(Column.number(call.messages().text("shell.column.number")));
    }
    columns.add(Column.wrap(call.messages().text("shell.column.map")));
    columns.add(Column.wrap(call.messages().text("shell.column.where")));
    columns.add(Column.wrap(call.messages().text("shell.column.said")));
    Excerpt excerpt = new Excerpt(console.look());
    List<List<Line>> rows = new ArrayList<>();
    for (SearchHit hit : hits) {
      List<Line> row = new ArrayList<>();
      if (console.inShell()) {
        row.add(Line.of(String.valueOf(rows.size() + 1)));
      }
      row.add(Line.of(name(hit.map())));
      row.add(Line.of(where(call, hit)));
      String said = hit.said().value();
      List<Marked> marks =
          query.marks(said).stream().map(mark -> new Marked(mark.from(), mark.to())).toList();
      row.add(excerpt.of(said, marks, LENGTH));
      rows.add(row);
    }
    Table table = new Table(columns, rows);
    call.out().print(console.look().print(table.draw(console.width(), console.look())));
  }

  private static String name(MapSummary map) {
    return map.client().isBlank() ? map.title().value() : map.client() + APART + map.title();
  }

  private static String where(Call call, SearchHit hit) {
    ElementKind kind = ElementKind.of(hit.element());
    String what =
        hit.element() instanceof Card card
            ? call.messages().lane(card.lane(), hit.map().kind())
            : call.messages().name(kind);
    if (kind == ElementKind.MAP_HEADER) {
      return what;
    }
    String place = hit.place().stream().map(Text::value).collect(Collectors.joining(APART));
    String named = hit.element().id() + " " + what;
    return place.isEmpty() ? named : named + APART + place;
  }

  private static Map<String, Object> json(SearchHit hit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", hit.map().id().value());
    row.put("title", hit.map().title().value());
    row.put("client", hit.map().client().value());
    row.put("handle", hit.element().id().value());
    row.put("kind", ElementKind.of(hit.element()).key());
    row.put("place", hit.place().stream().map(Text::value).toList());
    row.put("text", hit.said().value());
    return row;
  }
}
