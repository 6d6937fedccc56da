package io.mapwalk.deliverable.markdown;

import io.mapwalk.analysis.SessionTimes;
import io.mapwalk.analysis.SessionTimes.Fate;
import io.mapwalk.analysis.SessionTimes.Row;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.Messages;
import io.mapwalk.journey.element.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Tells the team itself how a session went: the time that was planned and used, who was there, what
 * was decided, left open and put off. It is no document for a client.
 */
public final class SessionReport {

  private final JourneyMap map;
  private final MapNames names;
  private final ZoneId zone;

  /**
   * A report about a session of a map.
   *
   * @param map the map
   * @param messages the language of the report
   * @param zone where the room was
   */
  public SessionReport(JourneyMap map, Messages messages, ZoneId zone) {
    this.map = map;
    this.names = new MapNames(map, messages);
    this.zone = zone;
  }

  /**
   * The report as Markdown.
   *
   * @param session the session
   * @param titles the title of a step by its key
   */
  public String write(Session session, Function<String, String> titles) {
    MarkdownWriter out = new MarkdownWriter();
    out.heading(1, Words.of(names.say("report", map.header().text().value())));
    out.paragraph(new HeadPart(map, names, day(session)).status());
    when(session, out);
    times(SessionTimes.of(session), titles, out);
    RecordPart record = new RecordPart(map, names);
    record.participants(out);
    PlanPart plan = new PlanPart(map, names);
    plan.decisions(out);
    plan.actions(out);
    plan.questions(out);
    record.parked(out);
    return out.toString();
  }

  private LocalDate day(Session session) {
    return session.started().atZone(zone).toLocalDate();
  }

  private void when(Session session, MarkdownWriter out) {
    Instant last = session.progress().at();
    out.item(
        HeadPart.labelled(
            names,
            names.say("report-held"),
            Words.of(names.say("report-from-to", at(session.started()), at(last)))));
    session
        .ends()
        .ifPresent(
            end ->
                out.item(
                    HeadPart.labelled(
                        names, names.say("report-end"), Words.of(names.say("clock", at(end))))));
    out.item(
        HeadPart.labelled(
            names, names.say("report-status"), Words.of(names.name(session.status()))));
  }

  private String at(Instant instant) {
    return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
  }

  private void times(SessionTimes times, Function<String, String> titles, MarkdownWriter out) {
    List<List<Words>> rows = new ArrayList<>();
    SessionTimes reached = times.reached();
    for (Row row : reached.rows()) {
      rows.add(row(title(row, titles), row.planned(), row.used(), Words.of(fate(row))));
    }
    boolean all = reached.equals(times);
    Words together = Words.none().strong(names.say(all ? "report-together" : "report-so-far"));
    rows.add(row(together, reached.planned(), reached.used(), Words.none()));
    // What has not been tried yet is neither early nor late.
    for (Row row : times.rows()) {
      if (!row.isReached()) {
        rows.add(
            List.of(
                title(row, titles),
                Words.of(Integer.toString(row.planned())),
                Words.none(),
                Words.none(),
                Words.of(fate(row))));
      }
    }
    out.heading(2, Words.of(names.say("report-times")));
    out.table(
        List.of(
            names.say("report-step"),
            names.say("report-planned"),
            names.say("report-used"),
            names.say("report-difference"),
            names.say("report-note")),
        rows);
  }

  private static Words title(Row row, Function<String, String> titles) {
    return Words.of(titles.apply(row.step()));
  }

  private List<Words> row(Words step, int planned, int used, Words note) {
    int more = used - planned;
    return List.of(
        step,
        Words.of(Integer.toString(planned)),
        Words.of(Integer.toString(used)),
        Words.of(more > 0 ? "+" + more : more < 0 ? "\u2212" + -more : "0"),
        note);
  }

  private String fate(Row row) {
    return row.fate() == Fate.KEPT
        ? ""
        : names.say(
            "report-" + row.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'), row.given());
  }
}
