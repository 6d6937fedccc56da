package io.mapwalk.shell.handover;

import io.mapwalk.deliverable.foreign.Asking;
import io.mapwalk.deliverable.foreign.Assignments;
import io.mapwalk.deliverable.foreign.Column;
import io.mapwalk.deliverable.foreign.Column.Sureness;
import io.mapwalk.journey.Refused;
import io.mapwalk.shell.command.Call;
import io.mapwalk.shell.console.Console;
import io.mapwalk.shell.console.PlainReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/**
 * Asks what the columns of a stranger's table hold whose headings do not say so, one line each;
 * Enter keeps what they are taken for. A script is told instead what to say.
 */
final class ColumnQuestions implements Asking {

  private static final int LONGEST = 40;

  private final Call call;

  ColumnQuestions(Call call) {
    this.call = call;
  }

  @Override
  public List<Column> settle(String file, List<Column> columns) {
    List<Column> unclear =
        columns.stream().filter(column -> column.sureness() == Sureness.UNCLEAR).toList();
    boolean open = columns.stream().anyMatch(column -> column.sureness() != Sureness.SURE);
    Console console = call.console();
    if (call.has("yes") || !open) {
      return columns;
    } else if (console.interactive()) {
      return asked(columns);
    } else if (call.has("preview") || unclear.isEmpty()) {
      return columns;
    }
    String names =
        unclear.stream().map(column -> brief(column.name())).collect(Collectors.joining(", "));
    throw new Refused(
        "shell.import.unclear", file, names, Assignments.line(unclear, call.messages()));
  }

  private List<Column> asked(List<Column> columns) {
    List<Column> settled = new ArrayList<>();
    call.say("shell.import.columns");
    try {
      LineReader reader = PlainReader.at(call.console().terminal());
      for (Column column : columns) {
        settled.add(column.sureness() == Sureness.SURE ? column : asked(reader, column));
      }
    } catch (UserInterruptException | EndOfFileException left) {
      throw new Refused("shell.import.left");
    }
    return settled;
  }

  private Column asked(LineReader reader, Column column) {
    String example = column.example().isBlank() ? "" : brief(column.example());
    String question =
        call.messages()
            .text(
                "shell.import.column",
                brief(column.name()),
                example.isEmpty() ? 0 : 1,
                example,
                column.meaning().called(call.messages()));
    while (true) {
      String answer = PlainReader.line(reader, question + " ", Optional.empty()).strip();
      if (answer.isEmpty()) {
        return column;
      }
      try {
        return new Assignments().told(column, answer);
      } catch (Refused unknown) {
        call.console().tell(unknown.sentence(call.messages()));
      }
    }
  }

  private static String brief(String said) {
    String line = said.lines().findFirst().orElse("").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
  }
}
