package io.mapwalk.terminal;

import io.mapwalk.analysis.TouchpointUse;
import io.mapwalk.analysis.TouchpointUse.Verdict;
import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Contact;
import io.mapwalk.journey.element.Touchpoint;
import io.mapwalk.terminal.Table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws the touchpoints of a map as contacts: by which channels, of which kind, promised against
 * received, and beneath those in use against those that should be.
 */
public final class ContactView {

  // Number, touchpoint and channels.
  private static final int ALWAYS = 3;

  private final Messages messages;
  private final Look look;

  /**
   * @param messages the reader's language
   * @param look how things are written; only whether it is plain matters here
   */
  public ContactView(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /** Draws the touchpoints of a map for the width there is. */
  public List<Line> draw(JourneyMap map, int width) {
    if (map.touchpoints().isEmpty()) {
      return Line.of(Ink.FAINT, messages.text("terminal.no-touchpoints")).wrapped(width);
    }
    List<Column> columns =
        List.of(
            Column.number(messages.text("terminal.contact.number")),
            Column.wrap(messages.text("terminal.contact.touchpoint")),
            Column.wrap(messages.text("terminal.row.channels")),
            Column.wrap(messages.text("terminal.contact.kind")),
            Column.wrap(messages.text("terminal.contact.promise")));
    List<List<String>> rows = map.touchpoints().stream().map(t -> row(map, t)).toList();
    List<Line> lines = new ArrayList<>(noted(columns, rows).draw(width, look));
    TouchpointUse use = TouchpointUse.of(map);
    for (Verdict verdict : List.of(Verdict.UNWELCOME, Verdict.MISSED, Verdict.HALF_KNOWN)) {
      list(map, verdict, use.of(verdict), width, lines);
    }
    if (use.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(Line.of(Ink.FAINT, messages.text("terminal.contact.none")).wrapped(width));
    }
    return lines;
  }

  // A column in which nobody has noted anything only takes the room of the others.
  private static Table noted(List<Column> columns, List<List<String>> rows) {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> i < ALWAYS || rows.stream().anyMatch(row -> !row.get(i).isBlank()))
            .boxed()
            .toList();
    return Table.ofText(
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
  }

  private void list(
      JourneyMap map, Verdict verdict, List<Handle> places, int width, List<Line> lines) {
    if (places.isEmpty()) {
      return;
    }
    lines.add(Line.EMPTY);
    lines.addAll(Line.of(Ink.HEADING, verdict.name(messages)).wrapped(width));
    for (Handle place : places) {
      String words = map.find(Touchpoint.class, place).orElseThrow().text().value();
      Line mark = look.plain() ? Line.EMPTY : Line.of(Ink.FRAME, "• ");
      lines.addAll(Entries.hanging(mark, Line.of(map.position(place) + " " + words), width));
    }
  }

  private List<String> row(JourneyMap map, Touchpoint touchpoint) {
    Contact contact = touchpoint.contact().orElse(Contact.UNKNOWN);
    String channels =
        touchpoint.channels().stream().map(messages::channel).collect(Collectors.joining(", "));
    String where = touchpoint.place().map(place -> " (" + messages.name(place) + ")").orElse("");
    String kinds = contact.traits().stream().map(messages::name).collect(Collectors.joining(", "));
    boolean compared = !contact.promised().isBlank() || !contact.received().isBlank();
    return List.of(
        String.valueOf(map.position(touchpoint.id())),
        touchpoint.text().value(),
        channels + where,
        kinds,
        compared ? contact.promised() + " → " + contact.received() : "");
  }
}
