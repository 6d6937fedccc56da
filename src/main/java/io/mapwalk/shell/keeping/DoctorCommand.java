package io.mapwalk.shell.keeping;

import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.command.Exit;
import io.mapwalk.shell.command.Noun;
import io.mapwalk.shell.command.Option;
import io.mapwalk.shell.command.Task;
import io.mapwalk.shell.command.Verb;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.keeping.Symptom.State;
import io.mapwalk.terminal.Table;
import io.mapwalk.terminal.Table.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.shell.core.command.ExitStatus;
import tools.jackson.databind.json.JsonMapper;

/** The command that looks whether all is well, and says what to do where it is not. */
public final class DoctorCommand implements Noun {

  private final Checkup checkup;

  /**
   * @param checkup looks
   */
  public DoctorCommand(Checkup checkup) {
    this.checkup = checkup;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(
        Verb.named("doctor").in(Task.ARCHIVE).option(Option.flag("json")).does(this::doctor));
  }

  private ExitStatus doctor(Call call) {
    Console console = call.console();
    List<Symptom> symptoms = checkup.of(console, call.progress());
    if (call.has("json")) {
      call.out()
          .println(
              new JsonMapper()
                  .writeValueAsString(symptoms.stream().map(s -> json(call, s)).toList()));
    } else {
      List<Column> columns =
          List.of(
              Column.whole(call.messages().text("shell.column.check")),
              Column.whole(call.messages().text("shell.column.state")),
              Column.wrap(call.messages().text("shell.column.finding")));
      List<List<String>> rows = symptoms.stream().map(s -> row(call, s)).toList();
      Table table = Table.ofText(columns, rows);
      console.out().print(console.look().print(table.draw(console.width(), console.look())));
    }
    return symptoms.stream().anyMatch(s -> s.state() == State.WRONG) ? Exit.COULD_NOT : Exit.DONE;
  }

  private static List<String> row(Call call, Symptom symptom) {
    return List.of(
        call.messages().text("shell.doctor." + symptom.id()),
        call.messages().text("shell.doctor.state." + key(symptom.state())),
        call.messages().text(symptom.sentence(), symptom.arguments().toArray()));
  }

  private static Map<String, Object> json(Call call, Symptom symptom) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", symptom.id());
    row.put("state", key(symptom.state()));
    row.put("sentence", call.messages().text(symptom.sentence(), symptom.arguments().toArray()));
    return row;
  }

  private static String key(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
