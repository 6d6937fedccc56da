package io.mapwalk.deliverable.excel;

import io.mapwalk.journey.Handle;
import io.mapwalk.journey.JourneyMap;
import io.mapwalk.journey.element.Kpi;
import io.mapwalk.journey.element.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is measured, and what was measured so far. */
final class KpiSheet {

  private final Book book;
  private final JourneyMap map;

  KpiSheet(Book book) {
    this.book = book;
    this.map = book.map();
  }

  /** Writes it, if something is to be measured. */
  void write() {
    List<Kpi> kpis = map.all(Kpi.class);
    if (kpis.isEmpty()) {
      return;
    }
    new ListSheet(book, "kpis", Colour.DEEP, book.say("kpis-sentence", kpis.size()))
        .list("Kpis", columns(), kpis);
  }

  private List<Column<Kpi>> columns() {
    return List.of(
        Column.words(book.say("handle"), Look.HANDLE, 60, k -> k.id().value()),
        Column.words(book.say("kpi"), Look.STRONG, 320, k -> k.text().value()),
        Column.<Kpi>words(book.say("where"), Look.TEXT, 240, k -> book.wording().where(k.at())),
        Column.words(book.say("baseline"), Look.TEXT, 140, k -> k.baseline().value()),
        Column.words(book.say("target"), Look.TEXT, 140, k -> k.target().value()),
        Column.words(
            book.say("last-value"),
            Look.TEXT,
            140,
            k -> last(k.id()).map(reading -> reading.text().value()).orElse("")),
        Column.of(
            book.say("measured-on"),
            Look.DATE,
            130,
            k ->
                last(k.id())
                    .<Entry>map(reading -> new Entry.Day(reading.date()))
                    .orElse(Entry.NONE)),
        Column.<Kpi>words(book.say("earlier-values"), Look.TEXT, 260, k -> earlier(k.id())));
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
    return map.all(Reading.class).stream()
        .filter(reading -> reading.kpi().equals(kpi))
        .sorted(Comparator.comparing(Reading::date))
        .toList();
  }
}
