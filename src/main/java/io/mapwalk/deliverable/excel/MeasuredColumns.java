package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was measured of a number, beside it; it is kept in a list of its own. */
final class MeasuredColumns {

  private final Telling book;

  MeasuredColumns(Telling book) {
    this.book = book;
  }

  List<Column<Kpi>> all() {
    Columns<Kpi> columns = new Columns<>(book);
    return columns
        .repeat(
            "last-value",
            Look.TEXT,
            140,
            "readings",
            k -> last(k.id()).map(reading -> reading.text().value()).orElse(""))
        .own(
            "repeat.measured-on",
            book.say("measured-on"),
            Look.DATE,
            130,
            k ->
                last(k.id())
                    .<Entry>map(reading -> new Entry.Day(reading.date()))
                    .orElse(Entry.NONE),
            List.of(),
            new Origin.Elsewhere<>("readings"))
        .repeat("earlier-values", Look.TEXT, 260, "readings", k -> earlier(k.id()))
        .list();
  }

  private Optional<Reading> last(Handle kpi) {
    List<Reading> readings = readings(kpi);
    return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
  }

  private String earlier(Handle kpi) {
    List<Reading> readings = readings(kpi);
    return readings.stream()
        .limit(Math.max(0, readings.size() - 1))
        .map(
            reading ->
                book.say("reading", book.wording().day(reading.date()), reading.text().value()))
        .collect(Collectors.joining("\n"));
  }

  private List<Reading> readings(Handle kpi) {
    return book.map().all(Reading.class).stream()
        .filter(reading -> reading.kpi().equals(kpi))
        .sorted(Comparator.comparing(Reading::date))
        .toList();
  }
}
