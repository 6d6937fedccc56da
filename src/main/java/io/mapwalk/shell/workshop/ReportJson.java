package io.mapwalk.shell.workshop;

import io.mapwalk.analysis.SessionTimes;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Dated;
import io.mapwalk.journey.element.Decision;
import io.mapwalk.journey.element.Element;
import io.mapwalk.journey.element.OpenQuestion;
import io.mapwalk.journey.element.Owned;
import io.mapwalk.journey.element.ParkedPoint;
import io.mapwalk.journey.element.Participant;
import io.mapwalk.journey.element.Session;
import io.mapwalk.journey.element.Worded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The report of a session as other programs read it. */
final class ReportJson {

  private final JourneyMap map;
  private final Session session;
  private final Function<String, String> titles;

  ReportJson(JourneyMap map, Session session, Function<String, String> titles) {
    this.map = map;
    this.session = session;
    this.titles = titles;
  }

  Map<String, Object> row() {
    SessionTimes times = SessionTimes.of(session);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", map.id().value());
    row.put("title", map.header().text().value());
    row.put("session", session.id().value());
    row.put("status", key(session.status()));
    row.put("started", session.started().toString());
    session.ends().ifPresent(end -> row.put("ends", end.toString()));
    row.put("last", session.progress().at().toString());
    row.put("planned", times.planned());
    row.put("used", times.used());
    row.put("steps", times.rows().stream().map(this::step).toList());
    row.put(
        "participants",
        map.all(Participant.class).stream()
            .map(p -> named(p.id().value(), p.text().value(), "role", p.role().value()))
            .toList());
    row.put("decisions", map.all(Decision.class).stream().map(ReportJson::dated).toList());
    row.put("questions", map.all(OpenQuestion.class).stream().map(ReportJson::dated).toList());
    List<Map<String, Object>> parked = new ArrayList<>();
    for (ParkedPoint point : map.all(ParkedPoint.class)) {
      Map<String, Object> kept = owned(point);
      kept.put("status", key(point.status()));
      parked.add(kept);
    }
    row.put("parked", parked);
    return row;
  }

  private Map<String, Object> step(SessionTimes.Row times) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", times.step());
    row.put("title", titles.apply(times.step()));
    row.put("planned", times.planned());
    row.put("given", times.given());
    row.put("used", times.used());
    row.put("seconds", times.seconds());
    if (times.isReached()) {
      row.put("difference", times.difference());
    }
    row.put("fate", key(times.fate()));
    return row;
  }

  private static <E extends Element & Worded & Owned & Dated> Map<String, Object> dated(E element) {
    Map<String, Object> row = owned(element);
    element.due().ifPresent(day -> row.put("due", day.toString()));
    return row;
  }

  private static <E extends Element & Worded & Owned> Map<String, Object> owned(E element) {
    return named(element.id().value(), element.text().value(), "owner", element.owner().value());
  }

  private static Map<String, Object> named(String id, String text, String more, String value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id);
    row.put("text", text);
    row.put(more, value);
    return row;
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
