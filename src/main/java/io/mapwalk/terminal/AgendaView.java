package io.mapwalk.terminal;

import io.mapwalk.journey.AgendaMinutes;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.SessionStatus;
import io.mapwalk.journey.element.StepStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Draws the agenda of a session: the steps, planned against used minutes, and where it stands. */
public final class AgendaView {

  private static final int BAR = 10;
  private static final int ROOM_FOR_BAR = 60;

  private final Messages messages;
  private final Look look;

  /**
   * @param messages the reader's language
   * @param look how things are written; only whether it is plain matters here
   */
  public AgendaView(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /**
   * Draws an agenda.
   *
   * @param session the session, with the time used so far
   * @param titles the title of a step by its key
   * @param width the columns of the terminal
   * @return lines, none of them wider unless the look is plain
   */
  public List<Line> draw(Session session, Function<String, String> titles, int width) {
    boolean bars = !look.plain() && width >= ROOM_FOR_BAR;
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.whole(messages.text("terminal.column.status")));
    columns.add(Table.Column.wrap(messages.text("terminal.column.step")));
    columns.add(Table.Column.number(messages.text("terminal.column.planned")));
    columns.add(Table.Column.number(messages.text("terminal.column.used")));
    if (bars) {
      columns.add(Table.Column.whole(""));
    }
    List<List<Line>> rows = new ArrayList<>();
    AgendaMinutes minutes = AgendaMinutes.of(session.agenda());
    int rest = openBreak(session.agenda());
    for (int i = 0; i < session.agenda().size(); i++) {
      Session.AgendaItem item = session.agenda().get(i);
      // Earlier versions left the last step open when a session was over.
      boolean over = session.status() == SessionStatus.FINISHED && item.status() == StepStatus.OPEN;
      // While the room has a break, it is not at the step it comes back to.
      boolean waits = !over && rest >= 0 && i != rest && item.status() == StepStatus.OPEN;
      Session.AgendaItem shown =
          over ? item.inStatus(StepStatus.DONE) : waits ? item.inStatus(StepStatus.PENDING) : item;
      boolean begun = shown.isBegun() || waits && i < rest;
      rows.add(row(shown, begun, minutes.used(i), titles.apply(item.step()), bars));
    }
    rows.add(
        List.of(
            Line.EMPTY,
            Line.of(Ink.STRONG, messages.text("terminal.together")),
            Line.of(Ink.STRONG, Integer.toString(minutes.planned())),
            Line.of(Ink.STRONG, Integer.toString(minutes.used()))));
    return new Table(columns, rows).draw(width, look);
  }

  private List<Line> row(
      Session.AgendaItem item, boolean begun, int used, String title, boolean bars) {
    Ink ink =
        switch (item.status()) {
          case OPEN -> Ink.STRONG;
          case DONE, PENDING -> Ink.TEXT;
          case SKIPPED -> Ink.FAINT;
        };
    boolean over = used > item.minutes();
    List<Line> row = new ArrayList<>();
    row.add(status(item.status(), begun));
    row.add(Line.of(ink, title));
    row.add(Line.of(ink, Integer.toString(item.minutes())));
    row.add(
        item.usedSeconds() == 0
            ? Line.EMPTY
            : Line.of(over ? Ink.WARNING : ink, Integer.toString(used)));
    if (bars) {
      row.add(bar(item.minutes(), used));
    }
    return row;
  }

  private static int openBreak(List<Session.AgendaItem> agenda) {
    return IntStream.range(0, agenda.size())
        .filter(i -> agenda.get(i).step().equals(Session.BREAK))
        .filter(i -> agenda.get(i).status() == StepStatus.OPEN)
        .findFirst()
        .orElse(-1);
  }

  private Line status(StepStatus status, boolean begun) {
    String word = begun ? messages.text("terminal.step.begun") : messages.name(status);
    if (look.plain()) {
      return Line.of(word);
    }
    return switch (status) {
      case OPEN -> Line.of(Ink.HEADING, "▸ " + word);
      case DONE -> Line.of(Ink.GOOD, "✓ ").plus(Ink.FAINT, word);
      case PENDING, SKIPPED -> Line.of(Ink.FAINT, "  " + word);
    };
  }

  private static Line bar(int planned, int used) {
    if (used == 0 || planned == 0) {
      return Line.EMPTY;
    }
    boolean over = used > planned;
    // What was used is seen, however little of the plan it is.
    int filled = over ? BAR : Math.max(1, used * BAR / planned);
    return Line.of(over ? Ink.WARNING : Ink.GOOD, "█".repeat(filled))
        .plus(Ink.FRAME, "░".repeat(BAR - filled))
        .plus(Ink.WARNING, over ? "+" : "");
  }
}
